import GarminConnect
import LiveService
import Training

extension SyncRun {
  /// What is noted of an activity that has no original.
  private static let none = "none"

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
      activity.original == .offered && !isRecorded(activity) && isDue(fileState(activity))
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

  /// Those that were listed or failed before, and whose original nobody has.
  func wanted(_ listed: [ServiceActivity]) -> [ServiceActivity] {
    unknown(listed + failing(state("file "), beside: listed))
  }

  /// Fetches originals.
  ///
  /// - Returns: whether all were asked for.
  @discardableResult
  func fetchFiles(_ activities: [ServiceActivity]) throws -> Bool {
    try each(activities, .recording, step: .files, state: fileState) { activity in
      switch try source.original(of: activity) {
      case .fit(let bytes): try keep(bytes, of: activity, ending: "fit")
      case .gpx(let bytes): try keep(bytes, of: activity, ending: "gpx")
      case .tcx(let bytes): try keep(bytes, of: activity, ending: "tcx")
      case .other, nil: note(fileState(activity), Self.none)
      case .damaged: throw ServiceTrouble.damaged
      case .notPermitted:
        tally.notOffered.insert("recordings")
        return false
      }
      return true
    }
  }

  private func keep(
    _ bytes: [UInt8], of activity: ServiceActivity, ending: String
  ) throws {
    try originals.keep(bytes, of: activity.id, ending: ending)
    tally.counts.recordings += 1
    let state = fileState(activity)
    if states[state] != nil { note(state, nil) }
  }

  /// Keeps the laps of activities that have no file, where they add up to them; asked for once.
  func fetchLaps(_ activities: [ServiceActivity], of signIn: ConnectAPI) throws {
    let without = activities.filter {
      states[fileState($0)] == Self.none && isDue(lapsState($0))
    }
    try each(without, .laps, state: lapsState) { activity in
      if let id = activity.garminID, let start = activity.start, let seconds = activity.seconds,
        let laps = try signIn.laps(of: id), abs(laps.seconds - seconds) <= max(5, seconds / 50)
      {
        try originals.keep(laps.tcx(start: start), of: activity.id, ending: "tcx")
      }
      note(lapsState(activity), today.iso)
      return true
    }
  }

  private func lapsState(_ activity: ServiceActivity) -> String { state("laps \(activity.id)") }

  /// Those that lie there and that the store may not know, as after a sync that was killed.
  var unread: [String] {
    originals.files.filter { file in
      source.service != .garmin || !(Int64(file.activity).map(recorded.contains) ?? false)
    }.map(\.path)
  }
}
