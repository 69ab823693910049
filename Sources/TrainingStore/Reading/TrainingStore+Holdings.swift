import GRDB
import Training

extension TrainingStore {
  /// What the store holds beside activities, days and nights; nothing that there is none of.
  func holdings(
    _ activities: [Activity], _ days: [WellnessDay]
  ) throws(TrainingStoreError) -> [Holding] {
    let wellness = try wellness()
    let used = Set(wellness.gear.flatMap(\.activityIDs))
    let all =
      [Holding(.restingHeartRates, days: days.filter { $0.restingHeartRate != nil }.map(\.day))]
      + wellness.holdings + [
        Holding(
          .gear, count: wellness.gear.count,
          days: activities.filter { used.contains($0.id) }.map(\.day))
      ]
    return (try all + parts(of: activities)).filter { $0.count > 0 }
  }

  /// What activities fall into, by the days of the activities.
  private func parts(of activities: [Activity]) throws(TrainingStoreError) -> [Holding] {
    let tables: [(kind: Holding.Kind, table: String)] = [
      (.laps, "lap"), (.swimLengths, "swimLength"), (.strengthSets, "strengthSet"),
      (.workoutSteps, "workoutStep"), (.watchSplits, "watchSplit"), (.heartBeats, "heartBeats"),
      (.bestEfforts, "bestEffort"),
    ]
    var parts: [Holding] = []
    for (kind, table) in tables {
      let rows = try read { db in
        try Row.fetchAll(
          db,
          sql: """
            SELECT id, count(*) FROM \(table) JOIN activity ON recordingItem = itemID GROUP BY id
            """
        ).map { (id: $0[0] as Int64, count: $0[1] as Int) }
      }
      let ids = Set(rows.map(\.id))
      parts.append(
        Holding(
          kind, count: rows.reduce(0) { $0 + $1.count },
          days: activities.filter { ids.contains($0.id) }.map(\.day)))
    }
    return parts
  }
}
