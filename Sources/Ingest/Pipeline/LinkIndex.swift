import Training

/// All activities, to be found by when they started: where summaries and recordings meet.
struct LinkIndex: Sendable {
  private(set) var activities: [Int64: Activity] = [:]
  private var idsByStart: [Int: [Int64]] = [:]
  /// How many legs each activity has.
  private var legCounts: [Int64: Int] = [:]

  init(_ activities: [Activity] = []) {
    self.activities.reserveCapacity(activities.count)
    for activity in activities { insert(activity) }
  }

  subscript(id: Int64) -> Activity? { activities[id] }

  func hasLegs(_ id: Int64) -> Bool { legCounts[id, default: 0] > 0 }

  /// Adds an activity or replaces the one with the same id.
  mutating func insert(_ activity: Activity) {
    remove(activity.id)
    activities[activity.id] = activity
    idsByStart[activity.start.unixSeconds, default: []].append(activity.id)
    if let parent = activity.parentID { legCounts[parent, default: 0] += 1 }
  }

  mutating func remove(_ id: Int64) {
    guard let old = activities.removeValue(forKey: id) else { return }
    idsByStart[old.start.unixSeconds]?.removeAll { $0 == id }
    if let parent = old.parentID { legCounts[parent, default: 0] -= 1 }
  }

  /// The activity that is the same as another one: by start to the second, then within two
  /// seconds, then within two minutes if sport and duration (to 1 %) agree.
  ///
  /// Looks among multisport activities with legs (`isParent`) or among all others, and there only
  /// at candidates.
  func match(
    _ wanted: Activity, isParent: Bool = false, where isCandidate: (Int64) -> Bool = { _ in true }
  ) -> Int64? {
    func candidates(_ start: Int) -> [Activity] {
      (idsByStart[start] ?? []).compactMap { activities[$0] }
        .filter { $0.isParent == isParent && isCandidate($0.id) }
    }
    let start = wanted.start.unixSeconds
    for distance in 0...2 {
      let found = candidates(start - distance) + (distance > 0 ? candidates(start + distance) : [])
      if let best = found.min(by: { closeness($0, wanted) < closeness($1, wanted) }) {
        return best.id
      }
    }
    guard wanted.movingSeconds > 0 else { return nil }
    for distance in 3...120 {
      let found = (candidates(start - distance) + candidates(start + distance)).first {
        $0.sport.family == wanted.sport.family
          && abs($0.movingSeconds - wanted.movingSeconds) <= wanted.movingSeconds / 100
      }
      if let found { return found.id }
    }
    return nil
  }

  /// Smaller is closer: first the sport, then the duration, then the id so that it is one.
  private func closeness(_ a: Activity, _ b: Activity) -> (Int, Double, Int64) {
    (a.sport.family == b.sport.family ? 0 : 1, abs(a.movingSeconds - b.movingSeconds), a.id)
  }
}
