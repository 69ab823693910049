package import Training
package import TrainingStore

/// The corrections by hand that are about no activity of a settled store, or whose other one there
/// is not, in the order of openrun.toml.
package func unmatchedCorrections(
  in store: TrainingStore, rules: SettlingRules
) throws -> [HandCorrection] {
  guard !rules.corrections.isEmpty else { return [] }
  let known = try KnownTargets(store, rules)
  return rules.corrections.filter { correction in
    !known.have(correction.target) || !(correction.sameAs.map(known.have) ?? true)
  }
}

/// Everything that a correction may name an activity by.
private struct KnownTargets {
  private var ids: Set<Int64> = []
  private var minutes: Set<Int> = []

  init(_ store: TrainingStore, _ rules: SettlingRules) throws {
    let shares = try store.shares()
    let files = try store.itemFiles()
    let items = Dictionary(try store.items().map { ($0.id, $0) }) { first, _ in first }
    for (id, settled) in try store.settledActivities() {
      ids.insert(id)
      let offset = settled.activity.start.utcOffsetSeconds
      minutes.insert(settled.activity.start.localMinute)
      for item in (shares[id] ?? []).compactMap({ items[$0.itemID] }) {
        // As matching sees it: on the wall clock of the activity, else on its own.
        let told = Told(item, files[item.fileID])
        let seconds = offset ?? rules.offset(of: told)
        for seconds in [seconds, rules.offset(of: told)] {
          minutes.insert(Moment(unixSeconds: told.start, utcOffsetSeconds: seconds).localMinute)
        }
      }
    }
  }

  func have(_ target: HandCorrection.Target) -> Bool {
    switch target {
    case .id(let id): ids.contains(id)
    case .minute(let minute): minutes.contains(minute)
    }
  }
}
