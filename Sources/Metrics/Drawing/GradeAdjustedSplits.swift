package import Training

/// The splits of a run by the kilometer and by the mile, with the hills taken out of their paces.
///
/// - Parameters:
///   - recording: of a run.
///   - model: what hills cost.
/// - Returns: the full splits, and the rest at the end if it is at least 100 m; none below one unit.
///   Without altitude the way counts as flat.
/// - Complexity: O(*n*).
package func gradeAdjustedSplits(
  of recording: Recording, model: GradeModel = .heartRate
) -> InUnits<[GradeAdjustedSplit]> {
  guard let samples = SampleColumns(recording), samples.totalMeters >= 1_000,
    let columns = SplitColumns(samples: samples, isRace: false, climbs: nil)
  else { return InUnits(metric: [], imperial: []) }
  func splits(in units: Units) -> [GradeAdjustedSplit] {
    guard let rows = columns.splits(in: units, zoneBounds: [])?.rows, let length = rows.first else {
      return []
    }
    let factors = columns.gradeFactors(
      model, length: length.lengthMeters, count: rows.count)
    return rows.compactMap { row in
      guard row.lengthMeters >= shortestSplitMeters,
        let pace = Pace.secondsPerKilometer(
          metersPerSecond: row.lengthMeters * factors[row.number - 1] / row.seconds)
      else { return nil }
      return GradeAdjustedSplit(
        lengthMeters: row.lengthMeters, secondsPerKilometer: pace,
        heartRate: row.heartRate.map { $0.rounded() })
    }
  }
  return InUnits(metric: splits(in: .metric), imperial: splits(in: .imperial))
}

/// What is shorter has no pace worth a bar.
private let shortestSplitMeters = 100.0

extension SplitColumns {
  /// How many flat meters a meter of each split was worth; 1 where no height is known.
  fileprivate func gradeFactors(_ model: GradeModel, length: Double, count: Int) -> [Double] {
    let altitude = samples.altitude
    let places = SplitSums.places(of: distance, length: length, count: count)
    guard !altitude.isEmpty, !places.isEmpty else {
      return [Double](repeating: 1, count: count)
    }
    let slopes = grades(
      distance: Column(values: distance), altitude: Column(values: altitude)
    ).values
    var meters = [Double](repeating: 0, count: count)
    var (flat, furthest) = (meters, -Double.infinity)
    for (index, here) in distance.enumerated() where here.isFinite {
      defer { furthest = max(furthest, here) }
      guard here > furthest, furthest.isFinite, slopes[index].isFinite else { continue }
      meters[places[index]] += here - furthest
      flat[places[index]] += (here - furthest) * model.factor(grade: slopes[index])
    }
    return zip(flat, meters).map { $1 > 0 && ($0 / $1).isFinite && $0 > 0 ? $0 / $1 : 1 }
  }
}
