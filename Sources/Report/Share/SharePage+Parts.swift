import Facts
import Markup
import Training
import Wording

extension PageKind {
  package static let share = PageKind(rawValue: "share")
}

/// What a page to send is, for previews of links: what it is called, and the first thing it says.
func shareDescription(_ title: String, _ sentences: [String]) -> String {
  ([title + "."] + sentences.prefix(1)).joined(separator: " ")
}

/// What every page to send ends with: what zones and load are, what is not in it, and where it lies on
/// the web.
func shareFoot(address: String?, _ wording: Wording) -> Markup {
  let words = wording.share
  var foot: Markup = "<div class=\"sec\"><p class=\"note\">\(words.explanation)</p>"
  foot += "<p class=\"note\">\(words.promise)"
  if let address { foot += " <a href=\"\(address)\">\(words.onTheSite)</a>" }
  return foot + "</p></div>\n"
}

/// Panels side by side; nothing without any.
func shareAhead(_ panels: [Markup]) -> Markup {
  guard !panels.isEmpty else { return Markup() }
  var markup: Markup = "<div class=\"grid g66 ahead\">\n"
  for panel in panels { markup += "<div class=\"side\">\n\(panel)</div>\n" }
  return markup + "</div>\n"
}

/// The race to come.
func racePanel(
  _ race: Race?, inDays days: Int?, _ wording: Wording, path: SharePath
) -> Markup? {
  guard let race, let days else { return nil }
  return RacePanel(
    facts: .race(NextRaceFacts(race, daysAway: days)), wording: wording, path: path.page,
    linksToPlan: false
  ).markup
}
