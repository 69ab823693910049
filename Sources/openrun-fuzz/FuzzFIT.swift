import FIT

@testable import Ingest

private let messagesOnly = FITOptions(columns: [], keepsDeveloperColumns: false)

/// Decodes bytes as a FIT file and, if they are one, as a recording.
func fuzzFIT(_ bytes: [UInt8]) {
  guard let file = try? decodeFIT(bytes) else {
    law(
      "what is no FIT file is none with fewer wishes",
      (try? decodeFIT(bytes, options: messagesOnly)) == nil)
    return
  }
  law("decoding twice gives the same", (try? decodeFIT(bytes)) == file)
  for column in file.records.columns {
    law("‘\(column.name)’ has a value for each record", column.raw.count == file.records.count)
  }
  let records = file.messageCounts[.record] ?? 0
  law("\(file.records.count) of \(records) records were kept", file.records.count <= records)
  let kept = file.messageCounts.values.reduce(0, +) - records
  law("\(file.messages.count) of \(kept) messages were kept", file.messages.count <= kept)

  let plain = try? decodeFIT(bytes, options: messagesOnly)
  law("messages do not depend on the columns", plain?.messages == file.messages)
  let first = try? decodeFIT(bytes, options: .fileIdOnly)
  law(
    "the file's kind is told by its start or not at all",
    first?.type == nil || first?.type == file.type)

  law(
    "merged heart rates are a column",
    file.mergedHeartRate.map { $0.count == file.records.count } ?? true)
  law("every heartbeat's time is a number", file.heartRateSamples.allSatisfy { $0.time.isFinite })
  for number in [FITMessageNumber.monitoring, .stressLevel, .set] {
    law(
      "every message has a place for its time",
      file.times(of: number).count == file.messages(number).count)
  }
  guard isFIT(bytes) else { return }
  if case .activity(let recorded) = readTrack(bytes) { checkRecorded(recorded) }
}
