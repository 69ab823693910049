import LiveService
import Training

/// What fails by itself, while everything else goes on.
extension SyncRun {
  /// After so many in a row the rest waits for the next sync.
  private static let outage = 3
  /// So many days what failed is asked for again.
  private static let patience = 14
  private static let failing = "failing "

  /// Does something that may fail by itself.
  ///
  /// - Returns: whether it went well.
  /// - Throws: what is no fault of this alone.
  func alone(
    _ part: SyncTally.Part, _ body: () throws -> Void
  ) throws -> Bool {
    do {
      try body()
      return true
    } catch let trouble as ServiceTrouble where trouble.isOfOneThing {
      tally.setAside(part, trouble)
      return false
    }
  }

  /// Asks for something of each of some activities, and notes as `state` since when that has failed.
  ///
  /// `body` says whether it may be had. What failed before comes last, each time in another order: it
  /// is in nobody's way.
  ///
  /// - Returns: whether all were asked for.
  /// - Throws: what is no fault of one activity.
  @discardableResult
  func each(
    _ activities: [ServiceActivity], _ part: SyncTally.Part, step: SyncProgress.Step? = nil,
    state: (ServiceActivity) -> String,
    _ body: (ServiceActivity) throws -> Bool
  ) throws -> Bool {
    let failing = activities.filter { since(state($0)) != nil }.shuffled()
    var waiting = (activities.filter { since(state($0)) == nil } + failing)[...]
    var failuresInARow = 0
    while let activity = waiting.first, failuresInARow < Self.outage {
      var isHad = false
      _ = try alone(part) { isHad = try body(activity) }
      failuresInARow = isHad ? 0 : failuresInARow + 1
      if !isHad { noteFailure(state(activity)) }
      waiting.removeFirst()
      if let step { tell(step, activities.count - waiting.count, of: activities.count) }
    }
    for activity in waiting { noteFailure(state(activity)) }
    return waiting.isEmpty
  }

  func noteFailure(_ state: String) {
    if since(state) == nil { note(state, Self.failing + today.iso) }
  }

  /// Whether something is to be asked for: for the first time, or again since it failed.
  func isDue(_ state: String) -> Bool {
    guard states[state] != nil else { return true }
    guard let since = since(state) else { return false }
    return today - since < Self.patience || options.since != nil
  }

  /// The activities of which something failed that is to be asked for again, but for those `listed`;
  /// nothing is known of them but their names.
  func failing(
    _ prefix: String, beside listed: [ServiceActivity]
  ) -> [ServiceActivity] {
    let known = Set(listed.map(\.id))
    let states = states.keys.filter { $0.hasPrefix(prefix) && since($0) != nil && isDue($0) }
    return states.map { String($0.dropFirst(prefix.count)) }.filter { !known.contains($0) }
      .map { id in
        var activity = ServiceActivity(id: id)
        if source.service == .garmin { activity.garminID = Int64(id) }
        return activity
      }
  }

  private func since(_ state: String) -> Day? {
    guard let value = states[state], value.hasPrefix(Self.failing) else { return nil }
    return Day(iso: String(value.dropFirst(Self.failing.count)))
  }
}

extension ServiceTrouble {
  /// Whether it may be the fault of what was asked for alone: neither of the network, nor of a key.
  fileprivate var isOfOneThing: Bool {
    switch self {
    case .failing, .misunderstood, .noAnswer, .damaged, .unreachable(.cutOff),
      .unreachable(.tooLarge):
      true
    default: false
    }
  }
}
