import Facts
import Training

struct EnglishWeekPage: WeekPageWords {
  let wording: Wording

  let byDay = "By day"
  let loadTitle = "Load a week"
  let zonesMeasure = "Time of runs in each heart-rate zone"
  let body = "Body"
  let bodyHeading = "The body that week"
  let mean = "mean"
  let aNight = "a night"
  let otherWeeks = "Earlier and later"

  func title(_ week: ISOWeek) -> String { "\(wording.week(week)) of \(week.year)" }

  func summary(_ week: ISOWeek, heading: String) -> String {
    "\(heading), \(wording.days(from: week.monday, to: week.sunday))."
  }

  func planned(focus: String) -> String { "Planned: \(focus)." }

  func load(_ facts: WeekLoadFacts) -> String {
    let text = "Load \(wording.integer(facts.load))"
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

  func earlier(_ week: ISOWeek) -> String { "← \(wording.week(week))" }
  func later(_ week: ISOWeek) -> String { "\(wording.week(week)) →" }
}
