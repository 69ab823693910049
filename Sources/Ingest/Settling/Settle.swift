package import Training
package import TrainingStore

/// What bringing a store up to date did.
package struct SettlingReceipt: Hashable, Sendable {
  /// Activities that were not there before.
  package var added: Set<Int64> = []
  package var changed: Set<Int64> = []
  /// Activities that have samples now and had none before.
  package var newRecordingCount = 0
  /// Removed at their source, now that a newer list is there.
  package var removed: [Activity] = []
  /// Lists of which what they lack was not believed.
  package var distrustedLists: [ExportList] = []
  /// What was derived again.
  package var derived = DerivedRefresh()
  /// What the gear that tables name changed to.
  var gear: [Change] = []
  /// What became of files whose activities have come from others, by row in the ledger.
  var judgements: [Int64: FileOutcome] = [:]
}

/// Makes activities of what all sources tell, mends and derives them, and keeps what is new of it.
///
/// Nothing is done where neither items nor settings have changed. Only what differs is written, so
/// that pages of all other activities stay as they are.
///
/// - Parameters:
///   - store: holds what the sources tell.
///   - athlete: whose settings count for what is derived; `nil` leaves that to a later call.
///   - rules: how activities are made of items.
///   - workers: how many threads derive.
/// - Throws: what reading or writing the store throws.
/// - Returns: what that changed.
@discardableResult
package func settle(
  _ store: TrainingStore, athlete: Athlete?, rules: SettlingRules,
  workers: Int = defaultWorkerCount
) throws -> SettlingReceipt {
  var receipt = SettlingReceipt()
  var resolution: Resolution?
  if try store.isUnsettled(settings: rules.fingerprint) {
    let resolved = try Resolution(of: store, rules)
    var settlement = try Settlement(resolved, in: store)
    try store.write { try settlement.write(rules, $0) }
    (receipt, resolution) = (settlement.receipt, resolved)
  }
  if let athlete {
    receipt.derived = try deriveStale(
      in: store, athlete: athlete, resolution, rules, workers: workers)
  }
  return receipt
}

extension Resolution {
  /// Of everything that a store holds.
  init(of store: TrainingStore, _ rules: SettlingRules) throws {
    try self.init(
      store.items(), store.itemFiles(), store.exportLists(), store.withdrawals(), rules: rules,
      agreements: store.agreements()
    ) { try store.recording(ofItem: $0, only: ComparedSamples.kinds) }
  }
}
