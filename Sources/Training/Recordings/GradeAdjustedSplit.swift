/// A split of a run, with the pace it would have had on the flat.
///
/// The paces of splits as they were run are a profile of heights in disguise: this one hardly is.
package struct GradeAdjustedSplit: Hashable, Sendable, Codable {
  package var lengthMeters: Double
  package var secondsPerKilometer: Double
  /// The mean in whole beats a minute; `nil` without samples that have one.
  package var heartRate: Double?
  /// 1 to 5, of the mean heart rate; `nil` without bounds.
  package var zone: Int?

  package init(
    lengthMeters: Double, secondsPerKilometer: Double, heartRate: Double? = nil, zone: Int? = nil
  ) {
    self.lengthMeters = lengthMeters
    self.secondsPerKilometer = secondsPerKilometer
    self.heartRate = heartRate
    self.zone = zone
  }
}

extension DerivedValues {
  /// Tells of every split in which zone it was, by the bounds of its day.
  package mutating func setZonesOfSplits() {
    func told(_ splits: [GradeAdjustedSplit]) -> [GradeAdjustedSplit] {
      splits.map { split in
        var split = split
        split.zone = split.heartRate.flatMap {
          heartRateZone(of: $0, lowerBounds: zoneLowerBounds)
        }
        return split
      }
    }
    gradeAdjustedSplits = InUnits(
      metric: told(gradeAdjustedSplits.metric), imperial: told(gradeAdjustedSplits.imperial))
  }
}
