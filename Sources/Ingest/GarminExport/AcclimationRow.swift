import Foundation
import Training

/// One row of `MetricsHeatAltitudeAcclimation`.
struct AcclimationRow: ExportRow {
  private(set) var values: [Acclimation] = []

  private enum Keys: CodingKey {
    case calendarDate, timestamp, heatAcclimationPercentage, previousHeatAcclimationPercentage
    case heatTrend, altitudeAcclimation, previousAltitudeAcclimation, altitudeTrend
    case currentAltitude
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let date = row.date(.calendarDate), let time = row.moment(.timestamp) else { return }
    let empty = Acclimation(day: date.day, time: time)
    var acclimation = empty
    // 0 without a trend and without a past is a watch that has never felt any heat.
    let knowsHeat =
      row.text(.heatTrend) != nil || row.positive(.previousHeatAcclimationPercentage) != nil
    acclimation.heatShare = row.share(.heatAcclimationPercentage).flatMap {
      $0 > 0 || knowsHeat ? $0 : nil
    }
    let knowsHeight =
      row.text(.altitudeTrend) != nil || row.positive(.previousAltitudeAcclimation) != nil
    acclimation.altitudeMeters = row.amount(.altitudeAcclimation).flatMap {
      $0 > 0 || knowsHeight ? $0 : nil
    }
    acclimation.currentAltitudeMeters = row.number(.currentAltitude).flatMap {
      (-500...9_000).contains($0) ? $0 : nil
    }
    if acclimation != empty { values = [acclimation] }
  }
}
