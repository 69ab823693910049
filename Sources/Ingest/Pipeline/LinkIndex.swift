import Training
import TrainingStore

/// All activities, to be found by when they started: where summaries and recordings meet.
struct LinkIndex: Sendable {
  private var activities: [Int64: Kept] = [:]
  /// By the stretch of time they start in.
  private var idsBySpan: [Int: [Int64]] = [:]
  /// How many legs each activity has.
  private var legCounts: [Int64: Int] = [:]
  /// Where the fields of each activity come from.
  private var origins: [Int64: Origins] = [:]

  init(_ activities: [Activity] = [], origins: [ActivityOrigin] = []) {
    self.activities.reserveCapacity(activities.count)
    for activity in activities { insert(activity) }
    for origin in origins {
      guard let kind = SourceKind(words: origin.kind) else { continue }
      note(kind, gave: origin.gave, to: origin.activityID)
    }
  }

  subscript(id: Int64) -> Activity? { activities[id]?.activity }

  /// Where its fields come from.
  func origins(of id: Int64) -> Origins { origins[id] ?? Origins() }

  mutating func note(_ kind: SourceKind, gave fields: ActivityFields, to id: Int64) {
    origins[id, default: Origins()].note(kind, gave: fields)
  }

  /// Gives what is known of one activity's sources to another.
  mutating func moveOrigins(from old: Int64, to new: Int64) {
    if let moved = origins.removeValue(forKey: old) { origins[new] = moved }
  }

  /// The id, or the nearest one below that no other activity has.
  func free(_ id: Int64) -> Int64 {
    var id = id
    while activities[id] != nil { id &-= 1 }
    return id
  }

  func hasLegs(_ id: Int64) -> Bool { legCounts[id, default: 0] > 0 }

  /// The legs of a multisport activity, by their ids.
  func legs(of parent: Int64) -> [Activity] {
    guard hasLegs(parent) else { return [] }
    return activities.values.map(\.activity).filter { $0.parentID == parent }
      .sorted { $0.id < $1.id }
  }

  /// Adds an activity or replaces the one with the same id.
  mutating func insert(_ activity: Activity) {
    remove(activity.id)
    activities[activity.id] = Kept(activity)
    idsBySpan[Self.span(of: activity.start.unixSeconds), default: []].append(activity.id)
    if let parent = activity.parentID { legCounts[parent, default: 0] += 1 }
  }

  mutating func remove(_ id: Int64) {
    guard let old = activities.removeValue(forKey: id)?.activity else { return }
    idsBySpan[Self.span(of: old.start.unixSeconds)]?.removeAll { $0 == id }
    if let parent = old.parentID { legCounts[parent, default: 0] -= 1 }
  }

  /// The activity that is the same as another one.
  ///
  /// What the watch and Garmin's list say of one another is told by the start alone, to the second
  /// or within two. Everything else, and they within a minute, must agree in sport and in moving
  /// or elapsed time (to 2 %, at least one second); an unknown sport agrees with any. Between the
  /// watch and the list two minutes may lie if the duration agrees to 1 %.
  ///
  /// Looks among multisport activities with legs (`isParent`) or among all others, and there only
  /// at candidates.
  func match(
    _ wanted: Activity, from kind: SourceKind = .fit, isParent: Bool = false,
    where isCandidate: (Int64) -> Bool = { _ in true }
  ) -> Int64? {
    /// Whether both come from the watch; what nobody noted the source of does.
    func isPair(_ other: Activity) -> Bool {
      kind.isGarmin && (origins[other.id]?.isGarmin ?? true)
    }
    let near = activities(near: wanted.start.unixSeconds).filter {
      $0.activity.isParent == isParent && isCandidate($0.activity.id)
    }
    for distance in 0...2 {
      let found = near.filter {
        $0.distance == distance
          && (isPair($0.activity) || $0.activity.agrees(with: wanted, isDurationNeeded: false))
      }
      if let best = found.map(\.activity).min(by: {
        closeness($0, wanted) < closeness($1, wanted)
      }) {
        return best.id
      }
    }
    return near.first { other, distance in
      if distance < 3 { return false }
      if distance <= Self.longestShift {
        return other.agrees(with: wanted, isDurationNeeded: true)
      }
      return isPair(other) && other.sport.family == wanted.sport.family && wanted.movingSeconds > 0
        && abs(other.movingSeconds - wanted.movingSeconds) <= wanted.movingSeconds / 100
    }?.activity.id
  }

  /// The activities that start within two minutes, the nearest first and earlier ones before later
  /// ones.
  private func activities(near start: Int) -> [(activity: Activity, distance: Int)] {
    let span = Self.span(of: start)
    return (span - 1...span + 1).flatMap { idsBySpan[$0] ?? [] }
      .compactMap { activities[$0]?.activity }
      .map { ($0, abs($0.start.unixSeconds - start)) }
      .filter { $0.1 <= Self.longestDistance }
      .sorted { a, b in
        (a.1, a.0.start.unixSeconds, a.0.id) < (b.1, b.0.start.unixSeconds, b.0.id)
      }
  }

  private static let longestDistance = 120

  /// Starts are looked for in stretches of 128 seconds.
  private static func span(of start: Int) -> Int { start >> 7 }

  /// How many seconds the starts of the same activity may lie apart in two sources.
  static let longestShift = 60

  /// Smaller is closer: first the sport, then the duration, then the id so that it is one.
  private func closeness(_ a: Activity, _ b: Activity) -> (Int, Double, Int64) {
    (a.sport.family == b.sport.family ? 0 : 1, abs(a.movingSeconds - b.movingSeconds), a.id)
  }
}

/// An activity at a place of its own: it has half a thousand bytes, which a dictionary that grows
/// would copy, and of which it keeps half its places free.
private final class Kept: Sendable {
  let activity: Activity

  init(_ activity: Activity) { self.activity = activity }
}

extension Activity {
  /// Whether sport and duration may be those of the same activity.
  fileprivate func agrees(with other: Activity, isDurationNeeded: Bool) -> Bool {
    guard sport.family == other.sport.family || sport == .other || other.sport == .other else {
      return false
    }
    let pairs = [
      (movingSeconds, other.movingSeconds), (elapsedSeconds ?? 0, other.elapsedSeconds ?? 0),
    ].filter { $0 > 0 && $1 > 0 }
    guard !pairs.isEmpty else { return !isDurationNeeded }
    return pairs.contains { abs($0 - $1) <= max(1, max($0, $1) * 0.02) }
  }
}
