import Training
import TrainingStore

extension ListReader {
  func readIntervalsActivities(
    _ bytes: [UInt8], _ keep: (ImportItem) throws -> Void
  ) throws -> FileVerdict {
    let table = JSONTable<IntervalsActivityRow>(bytes)
    var troubles: [LedgerPoint.RowField] = []
    var (usable, stubs) = (0, 0)
    for row in table.rows {
      if row.isStub {
        stubs += 1
      } else if let activity = row.activity {
        usable += 1
        let item = ActivityItem(
          id: ActivityItem.id(file: identity, number: activity.id), fileID: 0, place: .leg(0),
          source: .intervalsRow, activity: activity)
        try keep(.activity(ReadActivity(item: item)))
      } else {
        troubles.append(row.trouble ?? .number)
      }
    }
    let left = Leftovers(table.tally, withoutUse: troubles)
    let points = (left.reason?.points ?? []) + (stubs > 0 ? [.rowsOfStrava(stubs)] : [])
    return FileVerdict(
      outcome: left.outcome(usableCount: usable), kind: kind.code, remark: LedgerReason(points),
      isWhole: table.tally.damage == nil && usable > 0)
  }

  /// What is told of a day was passed on to intervals.icu by others: whatever they tell themselves
  /// comes before it.
  func readIntervalsWellness(
    _ bytes: [UInt8], _ keep: (ImportItem) throws -> Void
  ) throws -> FileVerdict {
    let table = JSONTable<IntervalsDayRow>(bytes)
    for row in table.rows {
      try row.day.map { try keep(.passedOnDay($0)) }
      try row.night.map { try keep(.passedOnNight($0)) }
      try row.status.map { status in
        try keep(entry(.healthStatus) { try $0.fill(status) })
      }
      try row.body.map { body in try keep(entry(.bodyMeasurements) { try $0.save(body) }) }
      try row.estimate.map { estimate in try keep(entry(.maxMet) { try $0.save(estimate) }) }
    }
    return verdict(table.tally, usableCount: table.rows.count { $0.isUsable })
  }

  private func entry(
    _ list: GarminList, _ save: @escaping @Sendable (StoreWriter) throws -> Change
  ) -> ImportItem {
    .entry(ReadEntry(category: .garmin(list), save: save))
  }
}
