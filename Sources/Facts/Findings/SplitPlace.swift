/// Which split of a run: a kilometer or a mile, or five in what is very long.
package struct SplitPlace: Hashable, Sendable, Encodable {
  /// 1 for the first.
  package var number: Int
  /// Where it ends, in meters since the start.
  package var endMeters: Double
  package var lengthMeters: Double
  /// Whether it is the rest at the end, shorter than the others.
  package var isPartial: Bool
  /// Whether the run is told in stretches of five.
  package var isLong: Bool

  package init(
    number: Int, endMeters: Double, lengthMeters: Double, isPartial: Bool, isLong: Bool
  ) {
    self.number = number
    self.endMeters = endMeters
    self.lengthMeters = lengthMeters
    self.isPartial = isPartial
    self.isLong = isLong
  }
}
