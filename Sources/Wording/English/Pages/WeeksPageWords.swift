package import Facts
package import Training

/// What is said on the page about many weeks, besides its blocks.
package protocol WeeksPageWords: Sendable {
  /// What the page is called.
  var title: String { get }
  /// `Weeks · 24 Nov 2025 to 22 Nov 2026`.
  func kicker(from first: ISOWeek, to last: ISOWeek) -> String
  /// `52 km a week over a year, 58 km in the last four`.
  func heading(_ finding: WeeksFinding) -> String
  func longest(_ week: WeeksFacts.Longest) -> String
  /// What search engines say of the page.
  func summary(from first: ISOWeek, to last: ISOWeek, heading: String) -> String

  /// What a block of columns is about, in a word or two.
  func kicker(_ measure: WeekColumnsFacts.Measure) -> String
  /// What its columns show; with the line over them and what is outlined.
  func measure(_ measure: WeekColumnsFacts.Measure) -> String
  func measure(_ measure: WeeksFacts.Measure) -> String
  /// `52.3 km a week on average`.
  func mean(_ measure: WeeksFacts.Measure) -> String

  /// `77 % easy over 52 weeks`.
  func easy(_ facts: EasySharesFacts) -> String
  /// What the line of easy shares shows, and the title of the drawing.
  var easyMeasure: String { get }
  var easyTitle: String { get }
  /// `From 61 % to 92 %.`.
  func easyRange(_ facts: EasySharesFacts) -> String

  /// What the table is about, and what it shows.
  var numbers: String { get }
  var weekByWeek: String { get }
  var columns: WeeksColumns { get }
  /// Of a week without an activity.
  var noActivity: String { get }
  /// `16 Nov 2026`; of several weeks from the first Monday to the last Sunday.
  func row(_ first: ISOWeek, to last: ISOWeek) -> String

  /// What the links to old weeks are about, their heading, and which they are.
  var earlier: String { get }
  var earlierHeading: String { get }
  var earlierMeaning: String { get }
}

/// The heads of the table of weeks.
package struct WeeksColumns: Sendable {
  package var week: String
  package var runs: String
  /// Instead of them, where there is no run.
  package var activities: String
  package var time: String
}

extension Wording {
  package var weeksPage: any WeeksPageWords {
    switch language {
    case .english: EnglishWeeksPage(wording: self)
    case .pseudo: PseudoWeeksPage(plain: plain.weeksPage)
    }
  }
}

struct EnglishWeeksPage: WeeksPageWords {
  let wording: Wording

  let title = "Weeks"
  let easyMeasure = "Share of zones 1 and 2 in the time with a heart rate, by week"
  let easyTitle = "Easy share by week"
  let numbers = "Numbers"
  let weekByWeek = "Week by week"
  let columns = WeeksColumns(
    week: "Week", runs: "Runs", activities: "Activities", time: "Time")
  let noActivity = "none"
  let earlier = "Earlier"
  let earlierHeading = "Weeks before the last year"
  let earlierMeaning = "By number; weeks without an activity are left out"

  // Short, so that it stays on one line while the font arrives.
  func kicker(from first: ISOWeek, to last: ISOWeek) -> String {
    "Weeks · " + wording.mediumDay(first.monday) + " to " + wording.mediumDay(last.sunday)
  }

  func heading(_ finding: WeeksFinding) -> String {
    switch finding {
    case .means(let all, let lastFour, let weeks):
      let span = weeks >= 51 ? "a year" : wording.digits(weeks, "week")
      return "\(wording.roundDistance(all)) a week over \(span), "
        + (lastFour > 0 ? wording.roundDistance(lastFour) : "none") + " in the last four"
    case .nothing(let weeks):
      return "No \(wording.distanceNoun) run in " + wording.digits(weeks, "week")
    case .few(let weeks): return wording.sentence(wording.count(weeks, "week")) + " so far"
    }
  }

  func longest(_ week: WeeksFacts.Longest) -> String {
    "The biggest of these weeks was that of \(wording.fullDay(week.week.monday)): "
      + "\(wording.weekBlocks.sum(runCount: week.runCount, meters: week.distanceMeters))."
  }

  func summary(from first: ISOWeek, to last: ISOWeek, heading: String) -> String {
    "Week by week from \(wording.mediumDay(first.monday)) to \(wording.mediumDay(last.sunday)): "
      + heading + "."
  }

  func kicker(_ measure: WeekColumnsFacts.Measure) -> String {
    switch measure {
    case .distance: wording.term(.distance)
    case .time: "Time"
    case .load: wording.term(.trainingLoad)
    }
  }

  func measure(_ measure: WeekColumnsFacts.Measure) -> String {
    switch measure {
    case .distance: wording.sentence(wording.distanceNouns) + " run each week"
    case .time: "Running time each week, in hours"
    case .load: "Load of each week, all sports"
    }
  }

  func measure(_ measure: WeeksFacts.Measure) -> String {
    self.measure(measure.columns.measure)
      + (measure.planned.isEmpty ? "" : "; outlined: planned")
      + (measure.hasMeans ? "; line: mean of four weeks" : "")
  }

  func mean(_ measure: WeeksFacts.Measure) -> String {
    let mean =
      switch measure.columns.measure {
      case .distance: wording.distance(measure.mean)
      case .time: wording.hoursWithUnit(measure.mean)
      case .load: "Load " + wording.integer(measure.mean)
      }
    return mean + " a week on average"
  }

  func easy(_ facts: EasySharesFacts) -> String {
    "\(wording.share(facts.whole)) easy over \(wording.digits(facts.shares.count, "week"))"
  }

  func easyRange(_ facts: EasySharesFacts) -> String {
    "From \(wording.share(facts.low)) to \(wording.share(facts.high))."
  }

  func row(_ first: ISOWeek, to last: ISOWeek) -> String {
    let monday = wording.mediumDay(first.monday)
    return first == last ? monday : monday + " to " + wording.mediumDay(last.sunday)
  }
}
