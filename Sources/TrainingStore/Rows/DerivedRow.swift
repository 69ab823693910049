import GRDB
import Training

let derivedColumns = [
  "itemID", "settings", "trainingImpulse", "zoneSeconds", "belowZoneSeconds",
  "zoneLowerBounds", "decoupling", "efficiencyFactor", "ascentMeters", "descentMeters",
  "averageHeartRate", "thumbnail",
]

/// Derived values in the order of ``derivedColumns``.
///
/// `settings` is the fingerprint of the settings they rest on.
func derivedValues(_ derived: DerivedValues, settings: UInt64) -> [StoredValue] {
  [
    .integer(derived.activityID), .integer(Int64(bitPattern: settings)),
    StoredValue(derived.trainingImpulse), .bytes(packed(derived.zoneSeconds)),
    .real(derived.belowZoneSeconds.isFinite ? derived.belowZoneSeconds : 0),
    .bytes(packed(derived.zoneLowerBounds.map { Int32(clamping: $0) })),
    StoredValue(derived.decoupling), StoredValue(derived.efficiencyFactor),
    StoredValue(derived.ascentMeters), StoredValue(derived.descentMeters),
    StoredValue(derived.averageHeartRate),
    .bytes(packed(derived.thumbnail.flatMap { [fixed($0.latitude), fixed($0.longitude)] })),
  ]
}

/// The derived values in a row whose columns are ``derivedColumns``.
func derivedValues(in row: Row) -> DerivedValues {
  var derived = DerivedValues(activityID: row[0])
  derived.trainingImpulse = row[2]
  derived.zoneSeconds = row.numbers(at: 3)
  derived.belowZoneSeconds = row[4]
  derived.zoneLowerBounds = (row.bytes(at: 5, integers) ?? []).map(Int.init)
  derived.decoupling = row[6]
  derived.efficiencyFactor = row[7]
  derived.ascentMeters = row[8]
  derived.descentMeters = row[9]
  derived.averageHeartRate = row[10]
  let degrees = (row.bytes(at: 11, integers) ?? []).map { Double($0) / fixedPoint }
  derived.thumbnail = stride(from: 0, to: degrees.count - 1, by: 2).map {
    GeoPoint(latitude: degrees[$0], longitude: degrees[$0 + 1])
  }
  return derived
}

/// 10⁻⁷ degrees are a centimeter: finer than any watch measures.
private let fixedPoint = 1e7

private func fixed(_ degrees: Double) -> Int32 {
  guard degrees.isFinite, abs(degrees) <= 180 else { return 0 }
  return Int32((degrees * fixedPoint).rounded())
}
