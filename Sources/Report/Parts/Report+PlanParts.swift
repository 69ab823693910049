import Facts
import Markup
import Metrics
import Training
import Wording

extension Report {
  /// The panel of the next race; without one, of what the best recent effort is worth.
  func racePanel(path: String, linksToPlan: Bool) -> Markup {
    guard let race = nextRace else { return equivalentsPanel(path: path) }
    let days = race.day - today
    let kicker =
      days == 0 ? "Race day" : language.sentence(language.distanceInTime(from: today, to: race.day))
    var panel: Markup =
      "<aside class=\"race\" aria-labelledby=\"race-h\"><p class=\"kick\">\(kicker)</p>"
    panel += "<h2 id=\"race-h\">\(race.name)</h2><p class=\"rng\">\(language.longDay(race.day)), "
    panel += "\(language.raceDistance(race.distanceMeters))</p>"
    if let goal = race.goalSeconds {
      panel += "<p class=\"big\">\(language.duration(goal))</p><p class=\"rng\">your goal</p>"
    }
    panel += "<ul>"
    for (name, value) in raceFacts(race) {
      panel += "<li><span>\(name)</span><b class=\"num\">\(value)</b></li>"
    }
    panel += "</ul>"
    if linksToPlan {
      let link = relativePath(to: PagePath.plan, from: path)
      panel += "<p class=\"more\"><a href=\"\(link)\">The plan until then</a></p>"
    }
    panel += "</aside>\n"
    return panel
  }

  private func raceFacts(_ race: Race) -> [(String, String)] {
    var facts: [(String, String)] = []
    if let goal = race.goalSeconds, race.distanceMeters > 0 {
      facts.append(
        ("Pace for it", language.pace(secondsPerKilometer: goal / race.distanceMeters * 1_000)))
    }
    if let longest = runs.filter({ $0.day > today - 84 }).compactMap(\.activity.distanceMeters)
      .max()
    {
      facts.append(("Longest run in twelve weeks", language.distance(longest)))
    }
    if let form = calendar?.raceForm(race) {
      facts.append(("Form on the day", language.form.form(form)))
    }
    return facts
  }

  /// What is planned for a week, as a short list; empty without a plan for it.
  func nextWeekSection(_ week: ISOWeek) -> Markup {
    guard let plan = plannedWeeks.first(where: { $0.week == week })?.plan else { return Markup() }
    let sessions = plan.sessions.sorted { $0.weekday < $1.weekday }
    var heading = language.roundDistance(plan.distanceMeters)
    if !sessions.isEmpty { heading += " in \(language.count(sessions.count, "run"))" }
    var section: Markup = "<section class=\"next\" aria-labelledby=\"next-h\">"
    section += "<p class=\"kick\">Next week</p><h2 id=\"next-h\">\(heading)</h2>"
    if let focus = plan.focus { section += "<p class=\"sub\">\(focus)</p>" }
    if !sessions.isEmpty {
      section += "<ol class=\"todo\">"
      for session in sessions {
        let text = language.plan.session(session)
        section += "<li><b>\(language.shortWeekday(session.weekday))</b> \(text)</li>"
      }
      section += "</ol>"
    }
    section += "</section>\n"
    return section
  }
}
