import Foundation
import GarminConnect
import LiveService
import Training
import TrainingStore

extension SyncRun {
  /// Those whose original nobody has, latest first.
  func unknown(_ activities: [ServiceActivity]) throws -> [Int64] {
    let recorded = Set(try store.activities().filter(\.hasRecording).map(\.id))
    return activities.filter { activity in
      !activity.isManual && !recorded.contains(activity.id)
        && states[Self.fileState(activity.id)] == nil
        && !FileManager.default.fileExists(atPath: path(activity.id))
    }.map(\.id)
  }

  private static func fileState(_ id: Int64) -> String { "garmin.file \(id)" }
  private func path(_ id: Int64) -> String { "\(folder)/\(id).fit" }

  mutating func fetchFiles(_ ids: [Int64], of source: any GarminSource) throws {
    for (index, id) in ids.enumerated() {
      switch try source.original(of: id) {
      case .fit(let bytes):
        try keepOriginal(bytes, of: id)
        noteRecording()
      case .gpx, .tcx, .other, nil: note(Self.fileState(id), "none")
      case .damaged: break
      }
      progress(SyncProgress(step: .files, done: index + 1, total: ids.count))
    }
  }

  /// Those that lie there and that the store does not know, as after a sync that was killed.
  func unread() throws -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let recorded = Set(
      try store.activities().filter(\.hasRecording).map { "\($0.id).fit" })
    return names.filter { $0.hasSuffix(".fit") && !recorded.contains($0) }.sorted()
      .map { "\(folder)/\($0)" }
  }

  /// Writes an original whole or not at all: it may not be had a second time.
  private func keepOriginal(_ bytes: [UInt8], of id: Int64) throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let path = path(id)
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      throw Refusal(
        "the recording \(id) cannot be kept in \(folder)", help: "is there room on the disk?")
    }
  }
}
