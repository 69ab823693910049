import Foundation
import Training

/// One row of `heartRateZones`: the zones of one sport.
struct HeartRateZonesRow: ExportRow {
  private(set) var values: [GarminHeartRateZones] = []

  private enum Keys: CodingKey {
    case sport, trainingMethod, zone1Floor, zone2Floor, zone3Floor, zone4Floor, zone5Floor
    case maxHeartRateUsed, restingHeartRateUsed, lactateThresholdHeartRateUsed

    static let floors = [zone1Floor, zone2Floor, zone3Floor, zone4Floor, zone5Floor]
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    let floors = Keys.floors.compactMap { heartRate(row.number($0)).map { Int($0.rounded()) } }
    guard let sport = row.word(.sport), floors.count == 5, floors == floors.sorted() else { return }
    var zones = GarminHeartRateZones(sport: sport, lowerBounds: floors)
    zones.method = row.word(.trainingMethod)
    zones.maximum = heartRate(row.number(.maxHeartRateUsed))
    zones.resting = heartRate(row.number(.restingHeartRateUsed))
    zones.threshold = heartRate(row.number(.lactateThresholdHeartRateUsed))
    values = [zones]
  }
}
