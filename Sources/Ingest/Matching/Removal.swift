import Training
import TrainingStore

/// What the newest lists of exports no longer hold, and what live services have withdrawn.
struct Removal {
  private struct Number: Hashable {
    var source: SourceKind
    var id: Int64

    init?(_ told: Told) {
      guard told.item.source.isRow else { return nil }
      // What was deleted at Garmin is gone, whoever still passes it on.
      source = told.garminID == nil ? told.item.source : .garminList
      id = told.activity.id
    }

    init(_ withdrawal: Withdrawal) { (source, id) = (withdrawal.source, withdrawal.number) }
  }

  /// What an account's newest list no longer has.
  private var removed: Set<Number> = []
  /// From when to when Garmin's lists of an account tell of everything, in Unix seconds.
  private var covered: [Int64: ClosedRange<Int>] = [:]
  private var accounts: Set<Int64> = []
  /// Lists that lack so much of what was known that they were not believed.
  private(set) var distrusted: [ExportList] = []

  /// Goes through the lists of each account in the order of their dates.
  init(_ lists: [ExportList], _ withdrawals: [Withdrawal], _ items: [Told]) {
    let rows = Dictionary(grouping: items.filter(\.item.source.isRow), by: \.item.fileID)
    accounts = Set(lists.map(\.account) + withdrawals.map(\.account))
    removed = Self.withdrawn(lists, withdrawals, rows)
    for lists in Dictionary(grouping: lists, by: \.account).values {
      read(lists.sorted(by: Self.isOlder), rows)
    }
    distrusted.sort(by: Self.isOlder)
  }

  private mutating func read(_ lists: [ExportList], _ rows: [Int64: [Told]]) {
    var (known, gone): (Set<Number>, Set<Number>) = ([], [])
    for list in lists where list.isWhole {
      let told = list.files.flatMap { rows[$0] ?? [] }
      let held = Set(told.compactMap { Number($0) })
      guard !held.isEmpty else { continue }
      let missing = known.subtracting(held)
      if missing.count * 4 > known.count {
        distrusted.append(list)
        known.formUnion(held)
      } else {
        gone.formUnion(missing)
        known = held
      }
      gone.subtract(held)
      let starts = told.map(\.start)
      if list.source == .garminList, let first = starts.min(), let last = starts.max() {
        let before = covered[list.account] ?? first...last
        covered[list.account] =
          min(before.lowerBound, first)...max(before.upperBound, last)
      }
    }
    removed.formUnion(gone)
  }

  /// What was withdrawn and is in no later list of an export.
  private static func withdrawn(
    _ lists: [ExportList], _ withdrawals: [Withdrawal], _ rows: [Int64: [Told]]
  ) -> Set<Number> {
    guard !withdrawals.isEmpty else { return [] }
    var latest: [Number: Int] = [:]
    for list in lists {
      for number in list.files.flatMap({ rows[$0] ?? [] }).compactMap({ Number($0) }) {
        latest[number] = max(latest[number] ?? 0, list.asOf)
      }
    }
    return Set(
      withdrawals.filter { $0.asOf >= latest[Number($0)] ?? 0 }.map { Number($0) })
  }

  private static func isOlder(_ a: ExportList, _ b: ExportList) -> Bool {
    (a.asOf, a.modified, a.identity) < (b.asOf, b.modified, b.identity)
  }

  /// Whether an activity was removed at its source: all that tells of it came in exports, and the
  /// newest list of its account has it no longer, or never had it.
  func concerns(_ cluster: [Told]) -> Bool {
    let rows = cluster.compactMap { Number($0) }
    guard !cluster.isEmpty, rows.allSatisfy(removed.contains) else { return false }
    return cluster.allSatisfy { told in
      if told.item.source.isRow { return true }
      guard let file = told.file, !file.isLoose, let account = file.account else { return false }
      // A file that a removed row is about goes with it; of others Garmin's list has the say.
      if !rows.isEmpty { return accounts.contains(account) }
      guard let covered = covered[account] else { return false }
      return told.item.source == .fit ? covered.contains(told.start) : true
    }
  }
}
