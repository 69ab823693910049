/// The global number of a message: what kind it is.
package struct FITMessageNumber: RawRepresentable, Hashable, Comparable, Sendable {
  package var rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension FITMessageNumber: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: UInt16) { rawValue = value }
}

extension FITMessageNumber {
  package static let fileId: Self = 0
  package static let deviceSettings: Self = 2
  package static let userProfile: Self = 3
  package static let zonesTarget: Self = 7
  package static let heartRateZone: Self = 8
  package static let powerZone: Self = 9
  package static let sport: Self = 12
  package static let session: Self = 18
  package static let lap: Self = 19
  package static let record: Self = 20
  package static let event: Self = 21
  package static let deviceInfo: Self = 23
  package static let workout: Self = 26
  package static let workoutStep: Self = 27
  package static let activity: Self = 34
  package static let fileCreator: Self = 49
  package static let monitoring: Self = 55
  package static let hrv: Self = 78
  package static let length: Self = 101
  package static let monitoringInfo: Self = 103
  package static let heartRate: Self = 132
  package static let fieldDescription: Self = 206
  package static let developerDataId: Self = 207
  package static let timeInZone: Self = 216
  package static let set: Self = 225
  package static let stressLevel: Self = 227
  package static let maxMetData: Self = 229
  package static let sleepLevel: Self = 275
  package static let beatIntervals: Self = 290
  package static let respirationRate: Self = 297
  package static let split: Self = 312
  package static let splitSummary: Self = 313
  package static let sleepAssessment: Self = 346
  package static let hrvStatusSummary: Self = 370
}
