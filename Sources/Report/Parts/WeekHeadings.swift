import Facts
import Training
import Wording

/// What is said of a week, by rules.
struct WeekHeadings {
  var language = Wording.english

  /// `Four of five planned runs were done`, `Five runs, the longest 24.1 km`.
  ///
  /// - Parameters:
  ///   - sessions: weekdays on which a run is planned.
  ///   - run: weekdays on which one was done.
  ///   - runCount: how many were done.
  ///   - weekday: today's, 8 for a week that is over.
  ///   - longestMeters: of its runs.
  /// - Returns: what was done of the plan; without a plan the runs and the longest.
  func days(
    sessions: Set<Int>, run: Set<Int>, runCount: Int, weekday: Int, longestMeters: Double?
  ) -> String {
    let isOver = weekday >= 7
    // Today's session may still come.
    let due = sessions.filter { $0 < weekday || run.contains($0) }
    if !sessions.isEmpty {
      let done = due.filter { run.contains($0) }.count
      let so = isOver ? "" : " so far"
      if due.isEmpty {
        let next = sessions.min().map { language.weekday($0) } ?? ""
        return runCount == 0 ? "The first planned run is on \(next)" : runs(runCount, longestMeters)
      }
      if done < due.count, runCount >= due.count {
        let moved = due.count - done
        return language.sentence(language.count(runCount, "run")) + " for "
          + language.count(due.count, "planned one") + ", \(language.countWord(moved)) of them on "
          + (moved == 1 ? "another day" : "other days")
      }
      if done == due.count {
        return due.count == 1 ? "The planned run was done" : "Every planned run\(so) was done"
      }
      return language.sentence(language.countWord(done)) + " of "
        + language.count(due.count, "planned run") + so + (done == 1 ? " was done" : " were done")
    }
    return runCount == 0
      ? (isOver ? "No run this week" : "No run yet this week") : runs(runCount, longestMeters)
  }

  private func runs(_ count: Int, _ longestMeters: Double?) -> String {
    let text = language.sentence(language.count(count, "run"))
    guard let longestMeters, longestMeters > 0 else { return text }
    return count == 1
      ? text + " of \(language.distance(longestMeters))"
      : text + ", the longest \(language.distance(longestMeters))"
  }

  /// `12 of 16 weeks were at least three quarters easy`.
  func zones(_ weeks: [WeekSummary]) -> String {
    let shares = weeks.compactMap(\.easyShare)
    guard shares.count >= 4 else { return "Hours a week by zone" }
    let easy = shares.count { $0 >= 0.75 }
    if easy == shares.count {
      return "All \(language.integer(shares.count)) weeks were at least three quarters easy"
    }
    if easy == 0 {
      return "None of \(language.integer(shares.count)) weeks was three quarters easy"
    }
    let verb = easy == 1 ? "was" : "were"
    return "\(language.integer(easy)) of \(language.integer(shares.count)) weeks \(verb) at least "
      + "three quarters easy"
  }

  /// `71 % easy this week, 77 % over 16 weeks`.
  func balance(share: Double?, name: String, mean: Double?, weeks: Int) -> String {
    switch (share, mean) {
    case (let share?, let mean?):
      "\(language.percent(share)) easy \(name), \(language.percent(mean)) over "
        + language.digits(weeks, "week")
    case (nil, let mean?): "\(language.percent(mean)) easy over \(language.digits(weeks, "week"))"
    case (let share?, nil): "\(language.percent(share)) easy \(name)"
    case (nil, nil): "Easy, moderate and hard"
    }
  }

  /// `58.4 km in five runs`.
  func distance(_ week: WeekSummary) -> String {
    week.runCount == 0
      ? "No run"
      : "\(language.distance(week.distanceMeters)) in \(language.count(week.runCount, "run"))"
  }
}
