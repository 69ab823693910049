import Facts
import Markup
import Metrics
import Training
import Wording

/// The panel of the next race; without one, of what the best recent effort is worth.
struct RacePanel {
  let facts: RacePanelFacts
  let wording: Wording
  /// The page it is on.
  let path: String
  var linksToPlan = true

  private var words: any RacePanelWords { wording.racePanel }

  var markup: Markup {
    switch facts {
    case .race(let next): panel(of: next)
    case .equivalents(let equivalents): panel(of: equivalents)
    }
  }

  private func panel(of next: NextRaceFacts) -> Markup {
    let race = next.race
    var panel = head(
      words.kicker(daysAway: next.daysAway), wording.name(race.name), words.place(race))
    if let goal = race.goalSeconds {
      panel += "<p class=\"big\">\(wording.duration(goal))</p><p class=\"rng\">\(words.goal)</p>"
    }
    if let worth = next.worth { panel += "<p class=\"rng\">\(words.worth(worth))</p>" }
    panel += "<ul>"
    if let pace = next.goalSecondsPerKilometer {
      panel += row(words.goalPace, wording.pace(secondsPerKilometer: pace))
    }
    if let longest = next.longestMeters {
      panel += row(words.longestRun(isKnown: next.isKnown), wording.distance(longest))
    }
    if let form = next.form { panel += row(words.form, wording.form.form(form)) }
    panel += "</ul>"
    if linksToPlan { panel += link(to: PagePath.plan, words.plan) }
    return panel + "</aside>\n"
  }

  private func panel(of equivalents: RaceEquivalents) -> Markup {
    var panel = head(words.noRace, words.equivalents, words.source(equivalents.source))
    panel += "<ul>"
    for meters in RaceEquivalents.distances {
      guard let range = equivalents.range(over: meters) else { continue }
      let times = wording.raceEquivalents.times(
        fastest: range.lowerBound, slowest: range.upperBound)
      panel += row(wording.effortName(meters), times)
    }
    return panel + "</ul>" + link(to: PagePath.records, words.explanation) + "</aside>\n"
  }

  private func head(_ kicker: String, _ heading: String, _ sentence: String) -> Markup {
    "<aside class=\"race\" aria-labelledby=\"race-h\"><p class=\"kick\">\(kicker)</p>"
      + "<h2 id=\"race-h\">\(heading)</h2><p class=\"rng\">\(sentence)</p>"
  }

  private func row(_ name: String, _ value: String) -> Markup {
    "<li><span>\(name)</span><b class=\"num\">\(value)</b></li>"
  }

  private func link(to target: String, _ text: String) -> Markup {
    "<p class=\"more\"><a href=\"\(relativePath(to: target, from: path))\">\(text)</a></p>"
  }
}
