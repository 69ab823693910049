/// A race that an effort is worth, in seconds by the model that says least and by the one that
/// says most.
package struct RaceWorth: Hashable, Sendable, Encodable {
  package var meters: Double
  package var fastest: Double
  package var slowest: Double
}
