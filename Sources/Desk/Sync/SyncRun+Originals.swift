import LiveService

extension SyncRun {
  private var originals: OriginalsOfService { originals(of: source.service) }

  private func originals(of service: Service) -> OriginalsOfService {
    switch service {
    case .garmin: OriginalsOfService(path: dataFolder + "/fit")
    case .intervals: OriginalsOfService(path: dataFolder + "/intervals")
    }
  }

  /// Those whose original nobody has, latest first.
  func unknown(_ activities: [ServiceActivity]) -> [ServiceActivity] {
    let ofGarmin = originals(of: .garmin)
    return activities.filter { activity in
      activity.original == .offered && !recorded.contains(activity)
        && states[fileState(activity)] == nil && !originals.has(activity.id)
        && !(activity.garminID.map { ofGarmin.has(String($0)) } ?? false)
    }
  }

  private func fileState(_ activity: ServiceActivity) -> String { state("file \(activity.id)") }

  mutating func fetchFiles(_ activities: [ServiceActivity]) throws {
    for (index, activity) in activities.enumerated() {
      switch try source.original(of: activity) {
      case .fit(let bytes): try keep(bytes, of: activity, ending: "fit")
      case .gpx(let bytes): try keep(bytes, of: activity, ending: "gpx")
      case .tcx(let bytes): try keep(bytes, of: activity, ending: "tcx")
      case .other, nil: note(fileState(activity), "none")
      case .damaged: break
      }
      tell(.files, index + 1, of: activities.count)
    }
  }

  private mutating func keep(
    _ bytes: [UInt8], of activity: ServiceActivity, ending: String
  ) throws {
    try originals.keep(bytes, of: activity.id, ending: ending)
    noteRecording()
  }

  /// Those that lie there and that the store may not know, as after a sync that was killed.
  var unread: [String] {
    originals.files.filter { file in
      source.service != .garmin || !(Int64(file.activity).map(recorded.contains) ?? false)
    }.map(\.path)
  }
}
