package import Facts
package import Training

/// What is said on the page of one week, besides its blocks.
package protocol WeekPageWords: Sendable {
  /// `Week 47 of 2026`.
  func title(_ week: ISOWeek) -> String
  /// What search engines say of the page.
  func summary(_ week: ISOWeek, heading: String) -> String
  /// The heading of a week that nothing was done in.
  var noActivity: String { get }
  /// `Taper: 31.2 of 40 km planned.`.
  func planned(focus: String, meters: Double, of planned: Double?) -> String
  /// What the block of days is about.
  var byDay: String { get }

  /// `Load 316 of 290 planned, 12 % above the mean of the four weeks before`.
  func load(_ facts: WeekLoadFacts) -> String
  /// What the columns of loads show, over how many weeks before.
  func loadMeasure(before: Int) -> String
  /// The title of the drawing.
  var loadTitle: String { get }
  /// What the rows of zones show.
  var zonesMeasure: String { get }

  /// What the block about the body is about, and its heading.
  var body: String { get }
  var bodyHeading: String { get }
  /// Beside a mean over days, and over nights.
  var mean: String { get }
  var aNight: String { get }

  /// What the list is about; mixed is one with other sports than running.
  func list(isMixed: Bool) -> String
  func listHeading(isMixed: Bool) -> String

  /// What the links to other weeks are for.
  var otherWeeks: String { get }
  /// `← Week 46`, from another year `← Week 52 of 2025`.
  func earlier(_ week: ISOWeek, than other: ISOWeek) -> String
  /// `Week 48 →`.
  func later(_ week: ISOWeek, than other: ISOWeek) -> String
}

extension Wording {
  package var weekPage: any WeekPageWords {
    switch language {
    case .english: EnglishWeekPage(wording: self)
    case .pseudo: PseudoWeekPage(plain: plain.weekPage)
    }
  }
}

struct EnglishWeekPage: WeekPageWords {
  let wording: Wording

  let noActivity = "A week without an activity"
  let byDay = "By day"
  let loadTitle = "Weekly load"
  let zonesMeasure = "Running time in each heart-rate zone"
  let body = "Body"
  let bodyHeading = "The body that week"
  let mean = "mean"
  let aNight = "a night"
  let otherWeeks = "Earlier and later"

  func title(_ week: ISOWeek) -> String { "\(wording.week(week)) of \(week.year)" }

  func summary(_ week: ISOWeek, heading: String) -> String {
    "\(heading), \(wording.days(from: week.monday, to: week.sunday))."
  }

  func planned(focus: String, meters: Double, of planned: Double?) -> String {
    let focus = wording.name(wording.sentence(focus))
    guard let planned, planned > 0 else { return "Planned: \(focus)." }
    let (done, whole) = (wording.measuredDistance(meters), wording.measuredDistance(planned))
    guard meters > 0 else { return "\(focus): \(whole.text) planned." }
    let text = done.unit == whole.unit ? done.value : done.text
    return "\(focus): \(text) of \(whole.text) planned."
  }

  func load(_ facts: WeekLoadFacts) -> String {
    let text =
      "Load \(wording.integer(facts.load))"
      + (facts.plannedLoad.map { " of \(wording.integer($0)) planned" } ?? "")
    let span = "the mean of the \(wording.countWord(facts.before)) weeks before"
    return switch facts.finding {
    case .like: text + ", like \(span)"
    case .above(let share): text + ", \(wording.percent(share)) above \(span)"
    case .below(let share): text + ", \(wording.percent(share)) below \(span)"
    case nil: text
    }
  }

  func loadMeasure(before: Int) -> String {
    "Load of all sports, this week and \(wording.countWord(before)) before"
  }

  func list(isMixed: Bool) -> String { isMixed ? "Activities" : "Runs" }

  func listHeading(isMixed: Bool) -> String {
    isMixed ? "All activities of the week" : "The runs"
  }

  func earlier(_ week: ISOWeek, than other: ISOWeek) -> String {
    "←" + Wording.space + wording.week(week, toldIn: other.year)
  }

  func later(_ week: ISOWeek, than other: ISOWeek) -> String {
    wording.week(week, toldIn: other.year) + Wording.space + "→"
  }
}
