import Training
import TrainingStore

/// What activities seem to be while their recordings are read: rows of lists, which are read first,
/// know names, zones and totals.
///
/// What is derived for it is kept where it turns out to be so, which is nearly always.
struct Outlook: Sendable {
  let athlete: Athlete
  private let rules: PreparedRules
  /// By start.
  private let rows: [Told]
  private let byID: [Int64: Told]
  /// The rows of all exports, by the number that their service gave the activity.
  private let byNumber: [Int64: [Told]]

  init(
    _ items: [ActivityItem], _ files: [Int64: ItemFile], athlete: Athlete, rules: SettlingRules
  ) {
    (self.athlete, self.rules) = (athlete, PreparedRules(rules))
    rows = items.filter(\.source.isRow).map { Told($0, files[$0.fileID]) }
      .sorted { ($0.start, $0.item.id) < ($1.start, $1.item.id) }
    byNumber = Dictionary(grouping: rows, by: \.activity.id)
    byID = Dictionary(rows.map { ($0.item.id, $0) }) { first, _ in first }
  }

  /// The activity that a recording seems to be of; `row` is the item that names it.
  func resolved(_ item: ActivityItem, row: Int64?) -> ResolvedActivity? {
    var item = item
    if row != nil, item.source == .fit { item.source = .stravaFIT }
    let told = Told(item, nil)
    var cluster = [told]
    if let row = row.flatMap({ byID[$0] }) { cluster.append(row) }
    if item.place != .parent {
      for source in [SourceKind.garminList, .stravaRow, .intervalsRow] {
        guard !cluster.contains(where: { $0.item.source == source }) else { continue }
        let best = rows(near: told).filter { $0.item.source == source }.compactMap { row in
          Likeness.Reason(told, row).map { Likeness($0, told, row) }
        }.min()
        if let best {
          cluster += rows(sameAs: best.b)
        } else if let stated = item.statedStart, source == .garminList,
          let row = rows.first(where: {
            $0.garminID != nil && abs($0.start - stated) <= 2
          })
        {
          cluster += rows(sameAs: row)
        }
      }
    }
    return Draft(cluster)?.resolved(rules, Removal([], [], []))
  }

  private func rows(near told: Told) -> ArraySlice<Told> {
    let first = told.start - 86_400
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].start < first { low = middle + 1 } else { high = middle }
    }
    let last = max(told.end, told.start) + Likeness.Reason.longestPairShift
    return rows[low...].prefix { $0.start <= last }
  }

  /// The rows of all exports that have the same number.
  private func rows(sameAs row: Told) -> [Told] {
    (byNumber[row.activity.id] ?? []).filter { $0.item.source == row.item.source }
  }
}
