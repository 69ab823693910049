import Facts
import Markup
import Training
import Wording

extension Report {
  /// What stands where the next race would be: times that today's shape is worth; empty without a
  /// recent effort.
  func equivalentsPanel(path: String) -> Markup {
    guard let equivalents = RaceEquivalents(season) else { return Markup() }
    let effort = equivalents.source
    var panel: Markup =
      "<aside class=\"race\" aria-labelledby=\"race-h\"><p class=\"kick\">No race is planned</p>"
    panel += "<h2 id=\"race-h\">Equivalent times today</h2><p class=\"rng\">from "
    panel += "\(language.effortDistance(effort.meters)) in "
    panel +=
      "\(language.duration(effort.seconds)) on \(language.fullDay(equivalents.source.day))</p>"
    panel += "<ul>"
    for meters in RaceEquivalents.distances {
      guard let range = equivalents.range(over: meters) else { continue }
      let name = language.sentence(language.effortDistance(meters))
      let (low, high) = (language.duration(range.lowerBound), language.duration(range.upperBound))
      let text = low == high ? low : low + " to " + high
      panel += "<li><span>\(name)</span><b class=\"num\">\(text)</b></li>"
    }
    let link = relativePath(to: PagePath.records, from: path)
    panel += "</ul><p class=\"more\"><a href=\"\(link)\">How they are made</a></p></aside>\n"
    return panel
  }
}

extension Dependencies {
  /// What equivalent times rest on.
  mutating func add(equivalentsOf report: Report) {
    guard let equivalents = RaceEquivalents(report.season) else { return add(0) }
    add(equivalents.source.day)
    add(equivalents.source.meters)
    add(equivalents.source.seconds)
  }
}
