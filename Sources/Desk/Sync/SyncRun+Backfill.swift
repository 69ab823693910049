import Ingest
import LiveService
import Training

extension SyncRun {
  /// So many recordings a day, unless the runner wants it otherwise.
  private static let recordingsADay = 200
  /// After so many months without an activity there was none before.
  private static let emptyMonths = 24
  /// So many months are read at once.
  private static let monthsAtOnce = 12
  private static let counted = "backfill.count"

  /// Fetches the years before, from the month on at which the last time ended.
  ///
  /// Scores and nights that a service tells day by day alone are left to `--since`.
  func fetchYearsBefore(
    _ backfill: SyncOptions.Backfill
  ) throws {
    let reached = state("backfill.before " + (backfill.sport ?? "all"))
    let earliest = options.since ?? Day(year: 2000, month: 1, day: 1) ?? today
    var before = try states[reached].flatMap { Day(iso: $0) } ?? first()
    before = Day(year: before.year, month: before.month, day: 1) ?? before
    guard before > earliest else { return }
    var (rest, empty, done) = (try recordingsLeft(backfill), 0, 0)
    for month in (earliest...(before - 1)).wholeMonths {
      let activities = try list(month)
      if tally.notOffered.contains("activities") { return }
      empty = activities.isEmpty ? empty + 1 : 0
      if empty >= Self.emptyMonths { break }
      let wanted = activities.filter { $0.isSport(backfill.sport) }
      let unknown = options.fetchesFiles ? unknown(wanted) : []
      let taken = Array(unknown.prefix(rest))
      // What fails now is asked for next time, before the years go on.
      guard try fetchFiles(taken) else { return }
      rest -= taken.count
      if let signIn {
        let left = Set(unknown.dropFirst(taken.count))
        try fetchBeside(wanted.filter { !left.contains($0) }, of: signIn)
      }
      note(state(Self.counted), "\(today.iso) \(taken.count + countedToday)")
      if source.tellsManyDays, backfill.sport == nil {
        for days in month.pieces(of: Self.daysAtOnce) {
          guard try fetchDays(days) else { return }
        }
      }
      guard taken.count == unknown.count else {
        tally.remarks.append(
          "The years before \(month.upperBound.iso) are not there yet: run  openrun sync --backfill  "
            + (backfill.limit == nil ? "again tomorrow" : "again"))
        return
      }
      note(reached, month.lowerBound.iso)
      done += 1
      tell(.months, done, of: nil)
      if done % Self.monthsAtOnce == 0 { try commit() }
    }
    note(reached, earliest.iso)
    tally.remarks.append("The years before are all there")
  }

  /// Fetches all that a service tells of some days.
  ///
  /// - Returns: whether it is all there, or has failed for so long that it is left alone.
  private func fetchDays(_ days: ClosedRange<Day>) throws -> Bool {
    var isWhole = true
    for list in source.dayLists {
      let asked = state("days \(list.kind.rawValue) \(days.lowerBound.iso)")
      guard isDue(asked) else { continue }
      let came = try alone(.list(list.words, since: days.lowerBound)) {
        try keep(list.kind, list.words, days, list.ask)
      }
      if came {
        if states[asked] != nil { note(asked, nil) }
      } else {
        noteFailure(asked)
        isWhole = false
      }
    }
    return isWhole
  }

  private func recordingsLeft(_ backfill: SyncOptions.Backfill) throws -> Int {
    if let limit = backfill.limit { return limit }
    return max(0, Self.recordingsADay - countedToday)
  }

  /// How many recordings were fetched like this today.
  private var countedToday: Int {
    guard let parts = states[state(Self.counted)]?.split(separator: " "), parts.count == 2,
      parts[0] == today.iso
    else { return 0 }
    return Int(parts[1]) ?? 0
  }
}

extension ServiceActivity {
  /// Whether it is of a sport, or one of its kinds: `trail_running` is `running`.
  fileprivate func isSport(_ word: String?) -> Bool {
    guard let word else { return true }
    return sport == word || sport.hasSuffix("_" + word)
  }
}
