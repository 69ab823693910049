import Facts
import Metrics
import Training

struct EnglishFormCurve: FormCurveWords {
  let wording: Wording

  let dailyLoad = "Daily load"
  let today = "today"
  let raceDay = "race day"
  let weekOf = "Week of"
  let lowestForm = "Lowest form"
  let table = "Fitness, fatigue and form on the last evening of each week, and its load"

  func title(from first: Day, to last: Day) -> String {
    "Fitness and fatigue, \(wording.days(from: first, to: last))"
  }

  func caption(_ curve: FormCurveFacts) -> String {
    let index = curve.lastDoneIndex
    let (first, now) = (curve.balance(at: 0), curve.balance(at: index))
    var text =
      "Fitness went from \(wording.integer(first.chronicLoad)) on "
      + "\(wording.fullDay(curve.firstDay)) to \(wording.integer(now.chronicLoad)) on "
      + "\(wording.fullDay(curve.firstDay + index)). Fatigue "
      + "was \(wording.integer(now.acuteLoad)), form \(wording.signed(now.stressBalance))."
    if curve.lastDay > curve.lastDone {
      let last = curve.balance(at: curve.count - 1)
      text +=
        " With the plan, form on the \(curve.endsOnRaceDay ? "morning" : "evening") of "
        + "\(wording.fullDay(curve.lastDay)) is "
        + "\(wording.signed(last.stressBalance))."
    }
    return text
  }

  func fitness(_ value: Double) -> String { "\(wording.term(.fitness)) \(wording.integer(value))" }
  func fatigue(_ value: Double) -> String { "\(wording.term(.fatigue)) \(wording.integer(value))" }
  func form(_ value: Double) -> String { "\(wording.term(.form)) \(wording.signed(value))" }

  func race(_ race: FormCurveFacts.RaceMark) -> String {
    wording.name(race.name) + (race.seconds.map { " " + wording.duration($0) } ?? "")
  }

  func shortRace(_ race: FormCurveFacts.RaceMark) -> String {
    let name = wording.raceDistance(race.distanceMeters)
    let time = race.seconds.map {
      " " + ($0 < 3_600 ? wording.duration($0) : wording.hours($0))
    }
    return wording.sentence(name == "half marathon" ? "half" : name) + (time ?? "")
  }

  func gap(days: Int) -> String { "\(wording.dayCount(days)) off" }

  func span(_ span: FormCurveFacts.Span) -> String {
    "Week of \(wording.mediumDay(span.week.monday)): fitness "
      + "\(wording.integer(span.balance.chronicLoad)), fatigue "
      + "\(wording.integer(span.balance.acuteLoad)), form "
      + "\(wording.signed(span.balance.stressBalance)), load \(wording.integer(span.load))"
  }

  func week(_ week: FormCurveFacts.Week) -> String {
    wording.mediumDay(week.week.monday) + (week.isPlanned ? ", planned" : "")
  }
}
