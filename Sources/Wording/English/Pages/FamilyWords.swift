package import Facts
package import Training

/// What is said on the first page of a family, and of its athletes on their pages.
package protocol FamilyWords: Sendable {
  /// The link to the first page.
  var everyone: String { get }
  /// Names the links to the athletes for screen readers.
  var athletes: String { get }
  /// `114.5 km in eleven runs, together`.
  func heading(_ family: FamilyFacts) -> String
  func title(_ family: FamilyFacts) -> String
  /// What search engines say of the page.
  func summary(_ family: FamilyFacts) -> String

  var thisWeek: String { get }
  /// `74.0 km in five runs`: what is most to be said of one athlete's week.
  func sentence(_ week: AthleteWeekFacts) -> String
  /// `of 5`, below how many runs were done.
  func planned(runs: Int) -> String
  /// `Ada's week by day and heart-rate zone`.
  func days(of name: String) -> String
  /// `Tue 9.4 km, Wed 13.9 km`.
  func dayList(_ week: AthleteWeekFacts) -> String
  /// `Ada's last twelve weeks`.
  func weeks(of name: String, count: Int) -> String
  /// `Twelve weeks: 42.0 to 74.0 km`.
  func range(_ meters: [Double]) -> String
  /// How the columns are to be read.
  func scale(count: Int) -> String
  var zones: String { get }

  /// The heads of the table that takes the columns' place where there are many athletes.
  var list: FamilyColumns { get }
  var nextRaces: String { get }
  /// `Three races are planned, the first in seven days`.
  func races(count: Int, daysAway: Int) -> String
  var raceColumns: FamilyRaceColumns { get }
  /// `Harbour Ten, 10 km`.
  func race(_ race: Race) -> String
}

/// The heads of the table of athletes.
package struct FamilyColumns: Sendable {
  package var name: String
  package var distance: String
  package var planned: String
  package var time: String
  package var runs: String
}

/// The heads of the table of races.
package struct FamilyRaceColumns: Sendable {
  package var day: String
  package var who: String
  package var goal: String
}

extension Wording {
  package var family: any FamilyWords {
    switch language {
    case .english: EnglishFamily(wording: self)
    case .pseudo: PseudoFamily(plain: plain.family)
    }
  }
}

struct EnglishFamily: FamilyWords {
  let wording: Wording

  let everyone = "Everyone"
  let athletes = "Athletes"
  let thisWeek = "This week"
  let zones = "Zones"
  let list = FamilyColumns(
    name: "Name", distance: "Distance", planned: "Planned", time: "Time", runs: "Runs")
  let nextRaces = "Next races"
  let raceColumns = FamilyRaceColumns(day: "Day", who: "Who and where", goal: "Goal")

  func heading(_ family: FamilyFacts) -> String {
    sum(family.runCount, family.distanceMeters, isOver: family.isOver)
      + (family.members.count > 1 && family.runCount > 0 ? ", together" : "")
  }

  func title(_ family: FamilyFacts) -> String {
    "\(wording.week(family.week, toldIn: family.today.year)): "
      + sum(family.runCount, family.distanceMeters, isOver: family.isOver)
  }

  func summary(_ family: FamilyFacts) -> String {
    let names = family.members.map { wording.name($0.name) }
    let who = names.count > 6 ? wording.count(names.count, "athlete") : wording.list(names)
    let text = "\(who), \(wording.days(from: family.week.monday, to: family.week.sunday))"
    return wording.sentence(text)
      + (names.count == 1 ? ": the week" : ": their weeks beside each other")
      + (family.races.isEmpty ? "." : " and what is next.")
  }

  /// `No run this week`, `58.4 km in five runs so far`.
  private func sum(_ runs: Int, _ meters: Double, isOver: Bool) -> String {
    guard runs > 0 else { return isOver ? "A week without a run" : "No run so far this week" }
    return "\(wording.distance(meters)) in \(wording.count(runs, "run"))"
      + (isOver ? "" : " so far")
  }

  func sentence(_ week: AthleteWeekFacts) -> String {
    if !week.hasActivity { return "No activity yet." }
    if let since = week.unknownSince {
      return "Nothing is known since \(wording.day(since - 1, beside: week.week.sunday))."
    }
    let sentence =
      week.headline.map {
        wording.share.headline(
          $0, meters: week.distanceMeters, in: week.week, isOver: week.isOver)
      } ?? sum(week.runCount, week.distanceMeters, isOver: week.isOver)
    return sentence + "."
  }

  func planned(runs: Int) -> String { "of \(wording.integer(runs))" }

  func days(of name: String) -> String {
    wording.name(name) + "’s week by day and heart-rate zone"
  }

  func dayList(_ week: AthleteWeekFacts) -> String {
    let days = week.days.enumerated().filter { $0.element.distanceMeters > 0 }.map { index, day in
      wording.shortWeekday(index + 1) + " " + wording.distance(day.distanceMeters)
    }
    return days.isEmpty ? "No run." : days.joined(separator: ", ") + "."
  }

  func weeks(of name: String, count: Int) -> String {
    wording.name(name) + (count == 1 ? "’s week" : "’s last \(wording.count(count, "week"))")
  }

  func range(_ meters: [Double]) -> String {
    let weeks = wording.sentence(wording.count(meters.count, "week"))
    guard let least = meters.min(), let most = meters.max() else { return weeks }
    if least == most { return "\(weeks): \(wording.distance(most))" }
    let empty = meters.count { $0 == 0 }
    guard empty > 0 else {
      return "\(weeks): \(wording.distance(least)) to \(wording.distance(most))"
    }
    return "\(weeks): up to \(wording.distance(most)), \(wording.countWord(empty)) without a run"
  }

  func scale(count: Int) -> String {
    "Bars are time by heart-rate zone, \(wording.distanceNouns) above"
      + (count > 1 ? "; one scale for all, each with their own zones." : ".")
  }

  func races(count: Int, daysAway: Int) -> String {
    let when = wording.distanceInTime(days: daysAway)
    return count == 1
      ? "One race is planned, \(when)"
      : wording.sentence(wording.count(count, "race")) + " are planned, the first \(when)"
  }

  func race(_ race: Race) -> String {
    "\(wording.name(race.name)), \(wording.raceDistance(race.distanceMeters))"
  }
}
