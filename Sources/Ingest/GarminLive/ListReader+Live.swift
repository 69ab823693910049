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
      let days = table.rows.compactMap(\.day).lastOfEach(\.day)
      for day in days { try keep(.partOfDay(day)) }
      return verdict(table.tally, usableCount: days.count)
    case .nights:
      let table = JSONTable<LiveNightRow>(bytes)
      let nights = table.rows.compactMap(\.night).lastOfEach(\.day)
      for night in nights { try keep(.partOfNight(night)) }
      return verdict(table.tally, usableCount: nights.count)
    case .intervalsActivities: return try readIntervalsActivities(bytes, keep)
    case .intervalsWellness: return try readIntervalsWellness(bytes, keep)
    default: return try readLiveEntries(list, bytes, keep)
    }
  }

  /// Reads what stands in tables of its own.
  private func readLiveEntries(
    _ kind: LiveAnswer.Kind, _ bytes: [UInt8], _ keep: (ImportItem) throws -> Void
  ) throws -> FileVerdict {
    switch kind {
    case .activities, .days, .nights, .intervalsActivities, .intervalsWellness:
      return FileVerdict(outcome: .unrecognised)
    case .variability:
      return try read(kind, bytes, LiveVariabilityRow.self, by: \.status.day, keep) {
        try $0.save($1.status, updated: $1.updated)
      }
    case .weights:
      return try read(kind, bytes, LiveWeightRow.self, by: \.sequence, keep) {
        try $0.save(listed: $1)
      }
    case .readiness:
      return try read(kind, bytes, ReadinessRow.self, by: \.time.unixSeconds, keep) {
        try $0.complete($1)
      }
    case .endurance:
      return try read(kind, bytes, EnduranceScoreRow.self, by: \.day, keep) {
        try $0.complete($1)
      }
    case .hill:
      let wrapper = "hillScoreDTOList"
      return try read(kind, bytes, HillScoreRow.self, wrapper: wrapper, by: \.day, keep) {
        try $0.complete($1)
      }
    case .predictions:
      return try read(kind, bytes, LivePredictionsRow.self, by: \.day, keep) {
        try $0.save(timeless: $1)
      }
    case .maxMet:
      return try read(kind, bytes, LiveMaxMetRow.self, by: \.dayAndSport, keep) {
        try $0.save(timeless: $1)
      }
    case .records: return try readLiveRecords(bytes, keep)
    case .gear:
      return try read(kind, bytes, GearPiece.self, by: \.id, keep) { try $0.save(listed: $1) }
    case .gearUse:
      return try read(kind, bytes, LiveGearUseRow.self, by: \.activityID, keep) {
        try $0.save($1.pieces, usedIn: $1.activityID)
      }
    case .weather:
      return try read(kind, bytes, LiveWeatherRow.self, by: \.activityID, keep) {
        try $0.complete($1.weather, of: $1.activityID)
      }
    }
  }

  /// Reads rows of which each key counts once: kept one after the other, two of one key would change
  /// the store each time they come.
  private func read<Row: ExportRow, Key: Hashable>(
    _ kind: LiveAnswer.Kind, _ bytes: [UInt8], _: Row.Type, wrapper: String? = Row.wrapper,
    by key: (Row.Value) -> Key, _ keep: (ImportItem) throws -> Void,
    save: @escaping @Sendable (StoreWriter, Row.Value) throws -> Change
  ) throws -> FileVerdict where Row.Value: Sendable {
    guard let list = kind.list else { return FileVerdict(outcome: .unrecognised) }
    let table = JSONTable<Row>(bytes, wrapper: wrapper)
    let values = table.rows.flatMap(\.values).lastOfEach(key)
    return try self.keep(values, in: list, table.tally, keep, save)
  }

  /// Records of one label are kept together: those that are not among them were beaten.
  private func readLiveRecords(
    _ bytes: [UInt8], _ keep: (ImportItem) throws -> Void
  ) throws -> FileVerdict {
    let table = JSONTable<LiveRecordRow>(bytes)
    let records = table.rows.flatMap(\.values).lastOfEach(\.id)
    let labels = Dictionary(grouping: records, by: \.label).sorted { $0.key < $1.key }.map(\.value)
    return try self.keep(labels, in: .personalRecords, table.tally, keep) {
      try $0.save(standing: $1)
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

extension FitnessEstimate {
  fileprivate struct DayAndSport: Hashable {
    var day: Day
    var sport: Sport
  }

  fileprivate var dayAndSport: DayAndSport { DayAndSport(day: day, sport: sport) }
}
