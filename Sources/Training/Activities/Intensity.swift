/// What a lap or a step of a workout was for, by the FIT profile's word.
///
/// An open list: words nobody has seen yet pass through.
package struct Intensity: RawRepresentable, Hashable, Sendable, Encodable {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let active = Intensity(rawValue: "active")
  package static let interval = Intensity(rawValue: "interval")
  package static let rest = Intensity(rawValue: "rest")
  package static let recovery = Intensity(rawValue: "recovery")
  package static let warmup = Intensity(rawValue: "warmup")
  package static let cooldown = Intensity(rawValue: "cooldown")

  /// Whether it is the work of a workout.
  package var isWork: Bool { self == .interval || self == .active }
}
