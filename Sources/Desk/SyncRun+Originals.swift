import GarminConnect
import LiveService

extension SyncRun {
  /// Those whose original nobody has, latest first.
  func unknown(_ activities: [ServiceActivity]) -> [Int64] {
    activities.filter { activity in
      !activity.isManual && !recorded.contains(activity.id)
        && states[Self.fileState(activity.id)] == nil && !originals.has(String(activity.id))
    }.map(\.id)
  }

  private static func fileState(_ id: Int64) -> String { "garmin.file \(id)" }

  mutating func fetchFiles(_ ids: [Int64], of source: any GarminSource) throws {
    for (index, id) in ids.enumerated() {
      switch try source.original(of: id) {
      case .fit(let bytes):
        try originals.keep(bytes, of: String(id), ending: "fit")
        noteRecording()
      case .gpx, .tcx, .other, nil: note(Self.fileState(id), "none")
      case .damaged: break
      }
      progress(SyncProgress(step: .files, done: index + 1, total: ids.count))
    }
  }

  /// Those that lie there and that the store does not know, as after a sync that was killed.
  var unread: [String] {
    originals.fitNames.filter { name in !(Int64(name).map(recorded.contains) ?? false) }
      .map { originals.place($0, "fit") }
  }
}
