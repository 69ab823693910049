import Diagnostics
import Training
import TrainingStore

extension Ingestion {
  /// Keeps what a worker made of a file, and writes its row.
  func keep(
    _ result: TrackResult, of holder: UInt64?, covered: SummaryCoverage, _ writer: StoreWriter
  ) throws -> FileOutcome {
    let source = result.source
    switch result.verdict {
    case .known(let file):
      if case .disk(let path) = source.location, let modified = modificationTime(path),
        let identity = source.identity
      {
        try writer.remember(
          looseFile: path, size: source.size, modified: modified, identity: identity)
      }
      skip(source, file)
      return file.outcome
    case .judged(let outcome, let kind, let reason):
      try judge(source, outcome, kind: kind, reason: reason, holder: holder, writer)
      return outcome
    case .wellness(let file, let kind):
      return try keep(file, kind: kind, source, holder, writer)
    case .activity(let file):
      return try keep(file, source, holder, covered, writer)
    }
  }

  private func keep(
    _ file: PreparedFile, _ source: Source, _ holder: UInt64?, _ covered: SummaryCoverage,
    _ writer: StoreWriter
  ) throws -> FileOutcome {
    let isReadAgain = source.identity.flatMap { known[$0] } != nil
    let plan = LinkPlan(file, index, isReadAgain: isReadAgain, covered: covered.starts)
    if let outcome = plan.outcomeWithoutKeeping {
      try judge(
        source, outcome, kind: "FIT activity", reason: plan.reason, holder: holder, writer)
      touched.formUnion(plan.sameAs)
      return outcome
    }
    let id = try judge(
      source, .imported, kind: "FIT activity", reason: file.remark, holder: holder, writer)
    var parentID: Int64?
    if var parent = plan.parent {
      parent.isParent = true
      parentID = parent.id
      try keep(parent, fromFile: id, writer)
    }
    for (leg, place) in zip(file.legs, plan.places) {
      guard case .keep(var activity) = place else { continue }
      if let parentID, activity.id < 0 { activity.parentID = parentID }
      try keep(activity, fromFile: id, writer)
      if let packed = leg.packed {
        if try writer.save(packed, of: activity.id) == .added, activity.hasRecording {
          receipt.newRecordingCount += 1
        }
      }
      if var derived = leg.derived {
        derived.activityID = activity.id
        try writer.save(derived, settings: leg.settings)
        try writer.save(effortsOf: derived, formulas: leg.formulas)
      }
    }
    return .imported
  }

  private func keep(
    _ activity: Activity, fromFile file: Int64, _ writer: StoreWriter
  ) throws {
    let change = try writer.save(activity)
    try writer.link(activity: activity.id, toFile: file)
    index.insert(activity)
    touched.insert(activity.id)
    note(change, of: activity.id)
  }
}

/// Where the activities of a file belong.
struct LinkPlan {
  enum Place {
    /// As it is to be kept: merged with its summary, or on its own.
    case keep(Activity)
    /// It has a recording from another file.
    case duplicate(of: Int64)
    /// Garmin's list covers its time and does not have it.
    case deleted
  }

  /// The multisport activity around the legs, if there is one.
  private(set) var parent: Activity?
  /// One for each leg.
  private(set) var places: [Place] = []

  /// Finds a place for each leg, without keeping anything.
  ///
  /// A file that was kept before (`isReadAgain`) may find what is its own. `covered` is from when
  /// to when a list tells of all activities.
  init(_ file: PreparedFile, _ index: LinkIndex, isReadAgain: Bool, covered: ClosedRange<Int>?) {
    var legsOf: Int64?
    if let own = file.parent {
      let summary =
        index.match(own, isParent: true)
        ?? index.match(own) { index[$0]?.sport.family == .multisport }
      if let summary, let known = index[summary] {
        parent = known.completed(by: own)
        legsOf = index.hasLegs(summary) ? summary : nil
      } else {
        parent = own
      }
    }
    var taken: Set<Int64> = []
    for leg in file.legs {
      let isFree = { (id: Int64) in
        !taken.contains(id) && (legsOf == nil || index[id]?.parentID == legsOf)
      }
      guard let id = index.match(leg.activity, where: isFree), let known = index[id] else {
        let start = leg.activity.start.unixSeconds
        places.append(covered?.contains(start) ?? false ? .deleted : .keep(leg.activity))
        continue
      }
      taken.insert(id)
      places.append(
        known.hasRecording && !isReadAgain
          ? .duplicate(of: id) : .keep(known.completed(by: leg.activity)))
    }
    // A parent of our own is there for legs of our own, not for those a list knows as they are.
    if let own = parent, own.id < 0, index[own.id] == nil, !hasOwnLegs { parent = nil }
  }

  private var hasOwnLegs: Bool {
    places.contains { place in
      if case .keep(let activity) = place { activity.id < 0 } else { false }
    }
  }

  /// Activities that have a recording from another file.
  var sameAs: Set<Int64> {
    Set(
      places.compactMap { place in
        if case .duplicate(let id) = place { id } else { nil }
      })
  }

  /// What becomes of the file when nothing of it is kept; `nil` if something is.
  var outcomeWithoutKeeping: FileOutcome? {
    for case .keep in places { return nil }
    return sameAs.isEmpty ? .notAnActivity : .duplicate
  }

  /// Why nothing of it is kept.
  var reason: String? {
    switch outcomeWithoutKeeping {
    case .duplicate: "its activity has come from another file already"
    case .notAnActivity:
      "Garmin's list of activities does not have it, so it was deleted there and is left out"
    default: nil
    }
  }
}
