package import Facts
package import Training

/// What is said of a week, on its own page and on others.
package protocol WeekBlockWords: Sendable {
  /// `58.4 km in five runs`.
  func sum(runCount: Int, meters: Double) -> String
  /// `Also two rides and one swim, 13 % of the week's load.`.
  func others(_ sports: OtherSports) -> String

  /// `Four of five planned runs were done`, `Five runs, the longest 24.1 km`.
  func days(_ finding: WeekDaysFinding) -> String
  /// What the columns of days show.
  func daysMeasure(hasZones: Bool, isPlanned: Bool) -> String
  /// `8.2 km, 5:31`.
  func brief(_ line: ActivityLine) -> String
  /// `planned 34 km`, below what was done.
  func planned(meters: Double) -> String
  /// A day without an activity, and one of which nothing is known.
  var rest: String { get }
  var unknown: String { get }
  /// `Easy, 7 km: missed`.
  func missed(_ sessions: [PlannedSession]) -> String
  /// `Week 47 by zone`.
  func zoneKey(_ week: ISOWeek) -> String

  /// The time of all runs, as one of the big numbers.
  var time: String { get }
  /// `planned 58 km`, `4-week mean 52.1 km`; `text` writes a number of this kind.
  func comparison(_ comparison: WeekMeasure.Comparison, _ text: (Double) -> String) -> String

  /// `Week of 16 Nov 2026`.
  func weekOf(_ week: ISOWeek) -> String
  /// A number of a week as an axis draws it.
  func onAxis(_ value: Double, _ measure: WeekColumnsFacts.Measure) -> Double
  /// `km`, `h`, or nothing: what the axis counts.
  func unit(_ measure: WeekColumnsFacts.Measure) -> String
  /// `Week of 16 Nov 2026: 58 km, planned 60 km`, for each column; plans are one for each or none, NaN
  /// for a week without.
  func columns(_ columns: WeekColumnsFacts, planned: [Double]) -> [String]
  /// `From 31 km to 72 km; the last week 58 km.`.
  func range(_ columns: WeekColumnsFacts) -> String
}

extension Wording {
  package var weekBlocks: any WeekBlockWords {
    switch language {
    case .english: EnglishWeekBlocks(wording: self)
    case .pseudo: PseudoWeekBlock(plain: plain.weekBlocks)
    }
  }
}

struct EnglishWeekBlocks: WeekBlockWords {
  let wording: Wording

  let rest = "Rest"
  let unknown = "No data"
  let time = "Time"

  func sum(runCount: Int, meters: Double) -> String {
    runCount == 0
      ? "No run" : "\(wording.distance(meters)) in \(wording.count(runCount, "run"))"
  }

  func others(_ sports: OtherSports) -> String {
    let parts = sports.counts.map {
      wording.count($0.count, wording.noun($0.family), wording.plural($0.family))
    }
    let text = "Also \(wording.list(parts))"
    return sports.loadShare.map { text + ", \(wording.percent($0)) of the week's load." }
      ?? text + "."
  }

  func days(_ finding: WeekDaysFinding) -> String {
    switch finding {
    case .firstPlanned(let weekday):
      return "The first planned run is on \(wording.weekday(weekday))"
    case .allDone(let planned, let isOver):
      let so = isOver ? "" : " so far"
      return planned == 1 ? "The planned run was done" : "Every planned run\(so) was done"
    case .someDone(0, let planned, let isOver):
      guard planned > 1 else { return "The planned run was not done" }
      return "None of the \(wording.count(planned, "planned run"))"
        + (isOver ? "" : " so far") + " was done"
    case .someDone(let done, let planned, let isOver):
      return wording.sentence(wording.countWord(done)) + " of "
        + wording.count(planned, "planned run") + (isOver ? "" : " so far")
        + (done == 1 ? " was done" : " were done")
    case .moved(let moved, let runs, let planned):
      return wording.sentence(wording.count(runs, "run")) + " for "
        + wording.count(planned, "planned one") + ", \(wording.countWord(moved)) of them on "
        + (moved == 1 ? "another day" : "other days")
    case .runs(let count, let longest):
      let text = wording.sentence(wording.count(count, "run"))
      guard let longest, longest > 0 else { return text }
      return count == 1
        ? text + " of \(wording.distance(longest))"
        : text + ", the longest \(wording.distance(longest))"
    case .noRun(let isOver): return isOver ? "No run this week" : "No run so far this week"
    case .unknown(let weekday):
      return weekday <= 1
        ? "Nothing is known of this week"
        : "Nothing is known from \(wording.weekday(weekday)) on"
    }
  }

  func daysMeasure(hasZones: Bool, isPlanned: Bool) -> String {
    (hasZones ? "Running time each day, by heart-rate zone" : "Running time each day")
      + (isPlanned ? "; outlined: planned" : "")
  }

  func brief(_ line: ActivityLine) -> String {
    var parts: [String] = []
    if let meters = line.distanceMeters, meters > 0 {
      parts.append(wording.distance(meters, in: line.sport))
    }
    if line.isRun, let pace = line.secondsPerKilometer {
      parts.append(wording.barePace(secondsPerKilometer: pace))
    } else {
      parts.append(wording.hoursWithUnit(line.movingSeconds))
    }
    return parts.joined(separator: ", ")
  }

  func planned(meters: Double) -> String { "planned " + wording.roundDistance(meters) }

  func missed(_ sessions: [PlannedSession]) -> String {
    wording.list(sessions.map { wording.plan.session($0) }) + ": missed"
  }

  func zoneKey(_ week: ISOWeek) -> String { "\(wording.week(week)) by zone" }

  func comparison(_ comparison: WeekMeasure.Comparison, _ text: (Double) -> String) -> String {
    switch comparison {
    case .planned(let value): "planned \(text(value))"
    case .usual(let value): "4-week mean \(text(value))"
    case .pooled(let value): "\(text(value)) of 4 weeks’ time"
    }
  }
}

extension EnglishWeekBlocks {
  func weekOf(_ week: ISOWeek) -> String { "Week of \(wording.mediumDay(week.monday))" }

  func onAxis(_ value: Double, _ measure: WeekColumnsFacts.Measure) -> Double {
    switch measure {
    case .distance: wording.axisDistance(value)
    case .time: value / 3_600
    case .load: value
    }
  }

  func unit(_ measure: WeekColumnsFacts.Measure) -> String {
    switch measure {
    case .distance: wording.distanceUnit
    case .time: "h"
    case .load: ""
    }
  }

  func columns(_ columns: WeekColumnsFacts, planned: [Double]) -> [String] {
    let plans = texts(columns, values: planned)
    return zip(columns.weeks, texts(columns)).enumerated().map { index, column in
      weekOf(column.0) + ": " + column.1
        + (planned.indices.contains(index) && planned[index].isFinite
          ? ", planned " + plans[index] : "")
    }
  }

  func range(_ columns: WeekColumnsFacts) -> String {
    let values = columns.values
    let texts = texts(columns, values: [values.min() ?? 0, values.max() ?? 0, values.last ?? 0])
    return "From \(texts[0]) to \(texts[1]); the last week \(texts[2])."
  }

  private func texts(_ columns: WeekColumnsFacts, values: [Double]? = nil) -> [String] {
    let measure = columns.measure
    let places = onAxis(columns.values.max() ?? 0, measure) < 20 ? 1 : 0
    return (values ?? columns.values).map {
      wording.quantity(onAxis($0, measure), unit(measure), places: places)
    }
  }
}
