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
    let plan = LinkPlan(
      file, index, covered: covered.starts(for: file.kind, isUpload: source.isUpload),
      joined: covered.recordings[source.joinKey])
    let id = try judge(
      source, plan.outcome, kind: file.kind.words, reason: plan.reason(remark: file.remark),
      holder: holder, writer)
    touched.formUnion(plan.sameAs)
    var parentID: Int64?
    if var parent = plan.parent, plan.outcome == .imported {
      parent.isParent = true
      parentID = parent.id
      let fields = index[parent.id] == nil ? parent.fields : []
      try keep(parent, giving: fields, of: file.kind, fromFile: id, writer)
    }
    for (leg, place) in zip(file.legs, plan.places) {
      switch place {
      case .deleted: continue
      case .duplicate(let merged):
        try keep(merged.activity, giving: merged.gave, of: file.kind, fromFile: id, writer)
      case .keep(let merged):
        var activity = merged.activity
        if let parentID, activity.id < 0 { activity.parentID = parentID }
        try keep(activity, giving: merged.gave, of: file.kind, fromFile: id, writer)
        try keep(leg, of: activity, writer)
      }
    }
    return plan.outcome
  }

  private func keep(
    _ activity: Activity, giving fields: ActivityFields, of kind: SourceKind,
    fromFile file: Int64, _ writer: StoreWriter
  ) throws {
    let change = try writer.save(activity)
    try writer.link(activity: activity.id, toFile: file, giving: fields)
    index.insert(activity)
    index.note(kind, gave: fields, to: activity.id)
    touched.insert(activity.id)
    note(change, of: activity.id)
  }

  /// Keeps the samples of an activity and what was derived from them.
  private func keep(
    _ leg: PreparedLeg, of activity: Activity, _ writer: StoreWriter
  ) throws {
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
    if let drawing = leg.drawing, let stamp = leg.drawingStamp {
      try writer.save(drawing, of: activity.id, stamp)
    }
  }
}
