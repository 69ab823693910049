import Mending
import Training
import TrainingStore

/// The number that a service gave an activity, Garmin's before Strava's before that of intervals.icu.
func serviceNumber(of cluster: [Told]) -> Int64? {
  cluster.compactMap(\.garminID).min() ?? cluster.compactMap(\.stravaID).max()
    ?? cluster.compactMap(\.intervalsID).max()
}

/// An activity on its way from a cluster of items.
struct Draft {
  var cluster: [Told]
  var merged: MergedActivity

  init?(_ cluster: [Told]) {
    guard let merged = MergedActivity(cluster) else { return nil }
    (self.cluster, self.merged) = (cluster, merged)
  }

  var number: Int64? { serviceNumber(of: cluster) }

  /// Whether anything tells how long, how far or how hard it was: a row of nothing is no activity.
  var saysSomething: Bool {
    let activity = merged.activity
    let amounts = [
      activity.movingSeconds, activity.elapsedSeconds, activity.distanceMeters,
      activity.energyKilocalories, activity.relativeEffort, activity.garminLoad,
    ]
    return amounts.contains { $0 ?? 0 > 0 } || cluster.contains(where: \.item.hasParts)
  }

  /// Legs that only files tell of belong to the activity around them in their file.
  mutating func findParent(_ ownParents: [Int64: Int64]) {
    let rows = cluster.filter { $0.item.source == .garminList }
    if let row = rows.max(by: { Worth($0) < Worth($1) }) {
      merged.activity.parentID = row.activity.parentID
      return
    }
    merged.activity.parentID = cluster.compactMap { told in
      if case .leg = told.item.place { ownParents[told.item.fileID] } else { nil }
    }.min()
  }

  /// The finished activity, on the wall clock of its place.
  func resolved(_ rules: PreparedRules, _ removal: Removal) -> ResolvedActivity {
    var activity = merged.activity
    var corrections = merged.recording?.item.corrections ?? []
    // Where somebody rides on a screen no clock is set by.
    let hasNoClock = activity.sport.isIndoor || rules.refuseClock(of: cluster, id: activity.id)
    let place = hasNoClock ? nil : merged.recording?.item.middle
    if let assumed = rules.offset(of: activity.start, at: place) {
      activity.start.utcOffsetSeconds = assumed.seconds
      if assumed.isFromPlace {
        corrections.append(
          Correction(.offsetFromPlace, after: Double(assumed.seconds)))
      }
    }
    let byHand = rules.corrections(
      about: cluster, id: activity.id, offset: activity.start.utcOffsetSeconds)
    return ResolvedActivity(
      activity: activity, shares: merged.shares, recordingItem: merged.recording?.item.id,
      hidden: removal.concerns(cluster) ? .removed : nil, gear: merged.gear,
      context: context(activity),
      corrections: corrections
    ).corrected(by: byHand)
  }

  private func context(_ activity: Activity) -> MendingContext {
    let file = merged.recording?.activity
    var context = MendingContext(
      activity: activity, file: file.map { MendingContext.Totals($0) } ?? .init(),
      fileStart: file?.start.unixSeconds ?? activity.start.unixSeconds)
    context.isMeasuredByDevice = merged.recording.map { $0.item.source != .gpx } ?? false
    // What a clock that was set on the way left out of the samples is in the totals of the list.
    if let recording = merged.recording?.item, recording.statedStart != nil, merged.row != nil,
      recording.corrections.contains(where: { $0.finding == .straySamples })
    {
      context.asRecorded = [.time, .distance]
    }
    if let row = merged.row {
      context.row = MendingContext.Totals(row.activity)
      context.rowStart = row.start
    }
    return context
  }
}

extension MendingContext.Totals {
  fileprivate init(_ activity: Activity) {
    self.init(
      elapsedSeconds: activity.elapsedSeconds,
      movingSeconds: activity.movingSeconds > 0 ? activity.movingSeconds : nil,
      distanceMeters: activity.distanceMeters)
  }
}

/// Gives every activity its number: the service's, else one of ours that is free.
struct Numbers {
  private var numbers: [Int64: Int64] = [:]

  /// Goes through them in an order that is always the same.
  mutating func give(to drafts: [Draft]) {
    var taken = Set(drafts.compactMap(\.number))
    let own = drafts.filter { $0.number == nil }.sorted { a, b in
      let (one, other) = (a.merged.activity, b.merged.activity)
      return (one.start.unixSeconds, one.sport.rawValue, a.key)
        < (other.start.unixSeconds, other.sport.rawValue, b.key)
    }
    for draft in own {
      let activity = draft.merged.activity
      var id = ownID(start: activity.start.unixSeconds, sport: draft.merged.toldSport)
      while !taken.insert(id).inserted { id &-= 1 }
      numbers[draft.key] = id
    }
  }

  func numbered(_ draft: Draft) -> Draft {
    var draft = draft
    draft.merged.activity.id = draft.number ?? numbers[draft.key] ?? draft.merged.activity.id
    return draft
  }
}

extension Draft {
  /// Tells it apart from all others, the same in every store.
  var key: Int64 { cluster.map(\.item.id).min() ?? 0 }
}
