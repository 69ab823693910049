/// The activities that a site for everybody shows without anything that lies in space, and why.
package struct Unplaced: Sendable {
  /// Those that come into a private place.
  package var touchingCount: Int
  /// Those of which nobody knows where they were.
  package var unknownCount: Int
  /// Where the places that are come into begin in openrun.toml.
  package var lines: [Int]
}

extension Unplaced {
  /// Both together; which lines decide that is said where they are of one file.
  func adding(_ other: Unplaced) -> Unplaced {
    Unplaced(
      touchingCount: touchingCount + other.touchingCount,
      unknownCount: unknownCount + other.unknownCount, lines: [])
  }
}
