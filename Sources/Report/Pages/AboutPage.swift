import Facts
import Markup
import Training
import Wording

extension Report {
  func aboutPlan(_ context: PlanContext) -> PagePlan {
    var dependencies = Dependencies("about", capacity: 4_096)
    for entry in MetricEntry.all { dependencies.add(entry.constants?(self)) }
    dependencies.add(options.trimmedMeters)
    dependencies.add(bodyRows.isEmpty ? 0 : 1)
    return context.plan(path: PagePath.about, kind: .about, dependencies: dependencies.bytes) {
      [self] in AboutPage(report: self).page()
    }
  }
}

/// The page that says what every number means and whether to trust it.
struct AboutPage {
  let report: Report

  func page() -> Page {
    var body = Markup()
    var lead = Lead(
      kicker: "About the numbers",
      heading: "\(MetricEntry.all.count) numbers, where they come from and what they do not know")
    lead.sentences = [
      "Everything on these pages was computed on one computer from the runner's own files.",
      "What was not measured is left out, never shown as nought.",
    ]
    lead.content = chapters
    lead.append(to: &body)
    for chapter in MetricChapter.allCases { body.append(block(of: chapter)) }
    body.append(privacy)
    return Page(
      path: PagePath.about, kind: .about, title: "About the numbers",
      description: "Every number on this site: what it means, its formula, its source, its limits "
        + "and what happens where data are missing.", navigationKey: nil, body: body)
  }

  private var chapters: Markup {
    let links: [Markup] = MetricChapter.allCases.map {
      "<a href=\"#\($0.rawValue)\">\($0.title)</a>"
    }
    return "<p class=\"more\">\(links.joined(separator: " · "))</p>"
  }

  private func block(of chapter: MetricChapter) -> Block {
    let entries = MetricEntry.all.filter { $0.metric.chapter == chapter }
    var block = Block(chapter.rawValue, kicker: "\(entries.count) numbers", heading: chapter.title)
    for entry in entries { block.add(markup(of: entry)) }
    return block
  }

  private func markup(of entry: MetricEntry) -> Markup {
    var markup: Markup = "<section class=\"metric\" id=\"\(entry.metric.anchor)\">"
    markup += "<h3>\(entry.metric.term)</h3><p>\(entry.meaning)</p><dl class=\"terms\">"
    func add(_ name: String, _ text: String?) {
      guard let text else { return }
      markup += "<div><dt>\(name)</dt><dd>\(text)</dd></div>"
    }
    add("Formula", entry.formula)
    add("Here", entry.constants?(report))
    add("Source", entry.source)
    add("Limits", entry.limits)
    add("Missing", entry.missing)
    markup += "</dl></section>"
    return markup
  }

  private var privacy: Block {
    var block = Block(
      "privacy", kicker: "Privacy", heading: "No tracking, no requests to other computers")
    var text =
      "These pages ask no other computer for anything: no map tiles, no fonts, no scripts, no counters."
    let trimmed = report.options.trimmedMeters
    if trimmed > 0 {
      text +=
        " The first and last \(report.language.distance(trimmed)) of every track were cut off before "
        + "anything was drawn."
    }
    block.add("<p class=\"say\">\(text)</p>")
    if report.bodyRows.isEmpty {
      block.note =
        "Resting heart rate and sleep appear once an export with the days and nights of a watch has been read."
    }
    return block
  }
}
