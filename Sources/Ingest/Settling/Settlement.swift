import Mending
import Training
import TrainingStore

/// Writes what differs between the activities that are kept and those that items make now.
struct Settlement {
  private(set) var receipt = SettlingReceipt()
  private let resolution: Resolution
  private let kept: [Int64: SettledActivity]
  private let shares: [Int64: Set<ItemShare>]
  private let mendings: [Int64: StoredMending]

  init(_ resolution: Resolution, in store: TrainingStore) throws {
    self.resolution = resolution
    kept = try store.settledActivities()
    shares = try store.shares()
    mendings = try store.mendings()
  }

  mutating func write(_ rules: SettlingRules, _ writer: StoreWriter) throws {
    for (pair, verdict) in resolution.agreements { try writer.save(verdict, of: pair) }
    let now = Set(resolution.activities.map(\.activity.id))
    let gone = Set(kept.keys).subtracting(now)
    let heirs = heirs(of: gone)
    let inherited = Set(heirs.values)
    for resolved in resolution.activities {
      try write(resolved, isNew: !inherited.contains(resolved.activity.id), writer)
    }
    for old in gone.sorted() {
      if let heir = heirs[old] { try writer.hand(overFrom: old, to: heir) }
      try writer.removeActivity(old)
    }
    try writer.removeUnusedDerivations()
    try judgeFiles(writer)
    var gear = StravaGear()
    for resolved in resolution.activities { gear.note(resolved.gear, of: resolved.activity) }
    receipt.gear = try writer.save(named: gear.pieces)
    receipt.distrustedLists = resolution.removal.distrusted
    try writer.noteSettled(settings: rules.fingerprint)
  }

  private mutating func write(
    _ resolved: ResolvedActivity, isNew: Bool, _ writer: StoreWriter
  ) throws {
    let id = resolved.activity.id
    let (shown, state) = resolved.shown(mending: resolved.recordingItem.flatMap { mendings[$0] })
    let before = kept[id]
    switch try writer.save(shown, state) {
    case .added: if isNew { receipt.added.insert(id) } else { receipt.changed.insert(id) }
    case .changed where before?.state.hidden != nil && state.hidden == nil:
      receipt.added.insert(id)
    case .changed where before?.activity != shown || before?.state.hidden != state.hidden:
      receipt.changed.insert(id)
    case .changed, .unchanged: break
    }
    if shares[id] != Set(resolved.shares) { try writer.save(Set(resolved.shares), of: id) }
    if shown.hasRecording, !(before?.activity.hasRecording ?? false), !shown.isParent {
      receipt.newRecordingCount += 1
    }
    if state.hidden == .removed, before != nil, before?.state.hidden == nil {
      receipt.removed.append(shown)
    }
  }

  /// The activities that took the place of others: those that their items belong to now.
  private func heirs(of gone: Set<Int64>) -> [Int64: Int64] {
    guard !gone.isEmpty else { return [:] }
    var owners: [Int64: Int64] = [:]
    for resolved in resolution.activities {
      for share in resolved.shares { owners[share.itemID] = resolved.activity.id }
    }
    var heirs: [Int64: Int64] = [:]
    for old in gone { heirs[old] = (shares[old] ?? []).compactMap { owners[$0.itemID] }.min() }
    return heirs
  }

  /// Says of each recording file whether its activities come from it or from others.
  private mutating func judgeFiles(_ writer: StoreWriter) throws {
    for (id, outcome) in resolution.outcomes.sorted(by: { $0.key < $1.key }) {
      guard let file = resolution.files[id] else { continue }
      let reason = outcome.reason(remark: file.remark)
      guard file.outcome != outcome || file.reason != reason else { continue }
      try writer.judge(file: id, outcome, reason: reason)
      receipt.judgements[id] = outcome
    }
  }
}

extension Resolution {
  /// What becomes of every file that holds recordings, by its row in the ledger.
  var outcomes: [Int64: FileOutcome] {
    var outcomes: [Int64: FileOutcome] = [:]
    for resolved in activities {
      for share in resolved.shares {
        guard let item = items[share.itemID], !item.source.isRow else { continue }
        // Laps alone, or totals alone, are worth keeping where there is nothing better.
        let isOwn =
          share.itemID == resolved.recordingItem || resolved.recordingItem == nil
          || item.place == .parent
        let outcome: FileOutcome =
          resolved.hidden == .removed ? .notAnActivity : isOwn ? .imported : .duplicate
        outcomes[item.fileID] = better(outcomes[item.fileID], outcome)
      }
    }
    for id in unused {
      guard let item = items[id], !item.source.isRow else { continue }
      outcomes[item.fileID] = better(outcomes[item.fileID], .duplicate)
    }
    return outcomes
  }

  private func better(_ a: FileOutcome?, _ b: FileOutcome) -> FileOutcome {
    if a == .imported || b == .imported { return .imported }
    return a == .duplicate || b == .duplicate ? .duplicate : b
  }
}

extension FileOutcome {
  fileprivate func reason(remark: LedgerReason?) -> LedgerReason? {
    switch self {
    case .duplicate: LedgerReason(.duplicate)
    case .notAnActivity: LedgerReason(.removedAtSource)
    default: remark
    }
  }
}

extension ResolvedActivity {
  /// The fingerprint of what mending rests on.
  var basis: UInt64 { mendingBasis(of: context) }

  /// The activity as pages show it, as far as that is known without reading a sample.
  func shown(mending: StoredMending?) -> (activity: Activity, state: ActivityState) {
    var state = ActivityState(
      recordingItem: recordingItem, hidden: hidden, basis: basis, corrections: corrections)
    guard recordingItem != nil else {
      let mended = mended(ActivityDetails(), context)
      state.corrections += mended.corrections
      return (mended.activity, state)
    }
    guard let mending, mending.basis == state.basis else { return (activity, state) }
    state.corrections += mending.corrections
    return (mending.changes?.applied(to: activity) ?? activity, state)
  }
}
