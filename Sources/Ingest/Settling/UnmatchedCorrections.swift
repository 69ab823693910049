package import Training
package import TrainingStore

/// The lines of openrun.toml that name an activity which a settled store does not have.
package func unmatchedCorrections(
  in store: TrainingStore, rules: SettlingRules
) throws -> [Int?] {
  guard !rules.corrections.isEmpty else { return [] }
  let known = try KnownTargets(store, PreparedRules(rules))
  return rules.corrections.flatMap { correction in
    (known.have(correction.target) ? [] : [correction.line])
      + (correction.sameAs.map(known.have) ?? true ? [] : [correction.sameAsLine])
  }
}

/// The corrections whose start is that of several activities, with the numbers of these; what is put
/// apart may be two.
package func ambiguousCorrections(
  in store: TrainingStore, rules: SettlingRules
) throws -> [(correction: HandCorrection, ids: [Int64])] {
  guard !rules.corrections.isEmpty else { return [] }
  var ids: [HandCorrection.Target: [Int64]] = [:]
  for (id, settled) in try store.settledActivities() where !settled.activity.isParent {
    ids[.minute(settled.activity.start.localMinute), default: []].append(id)
  }
  // A line that is about a recording of that minute is not another one.
  for line in try store.byHand() {
    let target = line.startTarget
    if case .minute = target, ids[target] != nil { continue }
    ids[target, default: []].append(line.id)
  }
  return rules.corrections.compactMap { correction in
    let fitting = ids[correction.target] ?? []
    return fitting.count > (correction.isApart ? 2 : 1) ? (correction, fitting.sorted()) : nil
  }
}

/// The numbers of the activities of a settled store, by all that a correction may name them by.
package func correctedActivities(
  in store: TrainingStore, rules: SettlingRules
) throws -> [HandCorrection.Target: Set<Int64>] {
  rules.corrections.isEmpty ? [:] : try KnownTargets(store, PreparedRules(rules)).activities
}

/// Everything that a correction may name an activity by.
private struct KnownTargets {
  private(set) var activities: [HandCorrection.Target: Set<Int64>] = [:]

  init(_ store: TrainingStore, _ rules: PreparedRules) throws {
    let shares = try store.shares()
    let files = try store.itemFiles()
    let items = Dictionary(try store.items().map { ($0.id, $0) }) { first, _ in first }
    for line in try store.byHand() { add([.id(line.id), line.startTarget], of: line.id) }
    for (id, settled) in try store.settledActivities() {
      let start = settled.activity.start
      add([.id(id), .minute(start.localMinute)], of: id)
      for item in (shares[id] ?? []).compactMap({ items[$0.itemID] }) {
        // As matching sees it: on the wall clock of the activity, else on its own.
        let told = Told(item, files[item.fileID])
        for offset in rules.offsets(of: told) + [start.utcOffsetSeconds].compactMap(\.self) {
          add(told.targets(offset: offset), of: id)
        }
      }
    }
  }

  func have(_ target: HandCorrection.Target) -> Bool { activities[target] != nil }

  private mutating func add(_ targets: [HandCorrection.Target], of id: Int64) {
    for target in targets { activities[target, default: []].insert(id) }
  }
}

extension Activity {
  /// What a correction names it by that says when it began.
  fileprivate var startTarget: HandCorrection.Target {
    hasTimeOfDay ? .minute(start.localMinute) : .day(day)
  }
}
