import Training
import TrainingStore

extension ListReader {
  /// Reads what a live service answered.
  ///
  /// What it tells of a day completes what is known of it: it tells less than an export does.
  func readLive(
    _ list: LiveAnswer.Kind, _ bytes: [UInt8], _ keep: (ImportItem) throws -> Void
  ) throws -> FileVerdict {
    switch list {
    case .activities: return try readLiveActivities(bytes, keep)
    case .days:
      let table = JSONTable<LiveDayRow>(bytes, wrapper: "data")
      let days = table.rows.compactMap(\.day)
      for day in days { try keep(.partOfDay(day)) }
      return verdict(table.tally, usableCount: days.count)
    case .nights:
      let table = JSONTable<LiveNightRow>(bytes)
      let nights = table.rows.compactMap(\.night)
      for night in nights { try keep(.partOfNight(night)) }
      return verdict(table.tally, usableCount: nights.count)
    case .variability:
      let table = JSONTable<LiveVariabilityRow>(bytes, wrapper: LiveVariabilityRow.wrapper)
      let rows = table.rows.filter { $0.status != nil }
      for row in rows {
        guard let status = row.status else { continue }
        let updated = row.updated
        try keep(
          .entry(
            ReadEntry(category: .garmin(.healthStatus)) { try $0.save(status, updated: updated) }))
      }
      return verdict(table.tally, usableCount: rows.count)
    case .intervalsActivities: return try readIntervalsActivities(bytes, keep)
    case .intervalsWellness: return try readIntervalsWellness(bytes, keep)
    }
  }

  private func readLiveActivities(
    _ bytes: [UInt8], _ keep: (ImportItem) throws -> Void
  ) throws -> FileVerdict {
    let table = JSONTable<LiveActivityRow>(bytes)
    var (troubles, usable) = ([LedgerPoint.RowField](), 0)
    for row in table.rows {
      guard var activity = row.activity else {
        troubles.append(row.trouble ?? .number)
        continue
      }
      usable += 1
      activity.isParent = row.claimsLegs
      let item = ActivityItem(
        id: ActivityItem.id(file: identity, number: activity.id), fileID: 0, place: .leg(0),
        source: .garminList, activity: activity)
      try keep(.activity(ReadActivity(item: item)))
    }
    let left = Leftovers(table.tally, withoutUse: troubles)
    return FileVerdict(
      outcome: left.outcome(usableCount: usable), kind: kind.code, remark: left.reason,
      isWhole: table.tally.damage == nil && usable > 0,
      owner: table.rows.lazy.compactMap(\.owner).first)
  }
}
