/// Which stream of the `record` messages a column holds: the number of its field.
///
/// Where the profile has a plain and an enhanced field, both end in the enhanced one.
package struct FITRecordField: RawRepresentable, Hashable, Comparable, Sendable {
  package var rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension FITRecordField: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: UInt8) { rawValue = value }
}

extension FITRecordField {
  /// Seconds since 1989-12-31T00:00:00Z; add `FITTime.unixOffset` for Unix time.
  package static let timestamp: Self = 253
  /// Semicircles: × 180 / 2³¹ gives degrees.
  package static let positionLat: Self = 0
  package static let positionLong: Self = 1
  package static let altitude: Self = 78
  package static let heartRate: Self = 3
  /// Strides a minute, one leg, for running.
  package static let cadence: Self = 4
  package static let fractionalCadence: Self = 53
  package static let distance: Self = 5
  package static let speed: Self = 73
  package static let power: Self = 7
  package static let temperature: Self = 13
  package static let grade: Self = 9
  package static let verticalOscillation: Self = 39
  package static let stanceTime: Self = 41
  package static let verticalRatio: Self = 83
  package static let stanceTimeBalance: Self = 84
  package static let stepLength: Self = 85
  package static let leftRightBalance: Self = 30
  package static let respirationRate: Self = 108
  package static let stress: Self = 116
  package static let coreTemperature: Self = 139
}
