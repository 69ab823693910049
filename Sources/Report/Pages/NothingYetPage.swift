import Facts
import Markup
import Wording

/// The first page of a site that has no activity yet: what to put where.
struct NothingYetPage {
  let report: Report

  func page() -> Page {
    var lead = Lead(kicker: "Nothing yet", heading: "Here your running will stand")
    lead.sentences = ["No activity has been read so far."]
    var steps: Markup = "<ol class=\"todo\">"
    let words: [(String, Markup)] = [
      ("1", "Ask Garmin for your data, or take a folder of .fit files."),
      ("2", "<code>openrun ingest FILE</code> reads it; the zip need not be unpacked."),
      ("3", "<code>openrun build</code> writes these pages again."),
    ]
    for (number, text) in words { steps += "<li><b>\(number)</b> <span>\(text)</span></li>" }
    steps += "</ol>"
    lead.content = steps
    var body = Markup()
    lead.append(to: &body)
    body += report.racePanel(path: PagePath.overview, linksToPlan: report.hasPlan)
    body += "<figure class=\"ch pmc\"><svg class=\"chart\" aria-hidden=\"true\">"
    for place in [20, 40, 60, 80] {
      body += "<line class=\"gl\" x1=\"0\" x2=\"100%\" y1=\"\(place)%\" y2=\"\(place)%\"/>"
    }
    body += "<line class=\"base\" x1=\"0\" x2=\"100%\" y1=\"94%\" y2=\"94%\"/></svg></figure>\n"
    return Page(
      path: PagePath.overview, kind: .home, title: "Nothing yet",
      description: "A training report without an activity so far, and how to fill it.",
      navigationKey: "overview", body: body)
  }
}
