import GarminConnect
import LiveService
import Training

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
      activity.original == .offered && !isRecorded(activity) && states[fileState(activity)] == nil
        && !originals.has(activity.id)
        && !(activity.garminID.map { ofGarmin.has(String($0)) } ?? false)
    }
  }

  /// Whether nobody needs its original: Garmin's own has more in it than what others were sent.
  private func isRecorded(_ activity: ServiceActivity) -> Bool {
    guard source.service == .garmin else { return recorded.contains(activity) }
    return activity.garminID.map(recorded.contains) ?? false
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

  /// Keeps the laps of activities that have no file, where they add up to them; asked for once.
  mutating func fetchLaps(_ activities: [ServiceActivity], of signIn: ConnectAPI) throws {
    for activity in activities where states[fileState(activity)] == "none" {
      let asked = state("laps \(activity.id)")
      guard states[asked] == nil, let id = activity.garminID, let start = activity.start,
        let seconds = activity.seconds
      else { continue }
      if let laps = try signIn.laps(of: id),
        abs(laps.seconds - seconds) <= max(5, seconds / 50)
      {
        try originals.keep(laps.tcx(start: start), of: activity.id, ending: "tcx")
      }
      note(asked, today.iso)
    }
  }

  /// Those that lie there and that the store may not know, as after a sync that was killed.
  var unread: [String] {
    originals.files.filter { file in
      source.service != .garmin || !(Int64(file.activity).map(recorded.contains) ?? false)
    }.map(\.path)
  }
}
