/// Some of the private places, by their number in openrun.toml.
package struct PlaceSet: OptionSet, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// One of them; all from the 63rd on are one.
  package init(_ number: Int) { rawValue = 1 << UInt64(min(number, 62)) }

  /// Where nobody can tell: it counts as a place, and as none of those that are named.
  static let unknown = PlaceSet(rawValue: 1 << 63)
}
