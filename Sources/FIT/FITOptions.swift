/// What of a file is wanted; what is not wanted costs next to nothing.
package struct FITOptions: Hashable, Sendable {
  /// Kinds of messages to keep; `nil` keeps every one the profile knows.
  package var messages: Set<FITMessageNumber>?
  /// Columns of the records to keep; `nil` keeps all scalar fields of the profile.
  package var columns: Set<FITRecordField>?
  package var keepsDeveloperColumns: Bool
  package var verifiesChecksum: Bool
  /// Stop after the first `file_id`: enough to sort thousands of files.
  package var stopsAfterFileId: Bool

  package init(
    messages: Set<FITMessageNumber>? = nil, columns: Set<FITRecordField>? = nil,
    keepsDeveloperColumns: Bool = true, verifiesChecksum: Bool = true,
    stopsAfterFileId: Bool = false
  ) {
    self.messages = messages
    self.columns = columns
    self.keepsDeveloperColumns = keepsDeveloperColumns
    self.verifiesChecksum = verifiesChecksum
    self.stopsAfterFileId = stopsAfterFileId
  }
}

extension FITOptions {
  /// Every message and column the profile knows.
  package static let everything = FITOptions()

  /// What the report of an activity uses.
  package static let activity = FITOptions(
    messages: [
      .fileId, .fileCreator, .deviceSettings, .userProfile, .zonesTarget, .heartRateZone,
      .powerZone, .sport,
      .session, .lap, .event, .deviceInfo, .workout, .workoutStep, .activity, .hrv, .length,
      .heartRate, .timeInZone, .set, .maxMetData, .split, .splitSummary, .beatIntervals,
      .fieldDescription, .developerDataId,
    ],
    columns: [
      .timestamp, .positionLat, .positionLong, .altitude, .heartRate, .cadence,
      .fractionalCadence, .distance, .speed, .power, .temperature, .grade, .verticalOscillation,
      .stanceTime, .verticalRatio, .stanceTimeBalance, .stepLength, .leftRightBalance,
      .respirationRate, .stress, .coreTemperature,
    ])

  /// The first `file_id` and nothing else; no checksum.
  package static let fileIdOnly = FITOptions(
    messages: [.fileId], columns: [], keepsDeveloperColumns: false, verifiesChecksum: false,
    stopsAfterFileId: true)
}
