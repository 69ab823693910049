import Facts
import Markup
import Wording

extension PageKind {
  package static let about = PageKind(rawValue: "about")
}

extension PageEntry {
  static let about = PageEntry(
    .about, .footer, at: PagePath.about, name: { $0.about.title }
  ) { season, context in
    try context.plan(PagePath.about, .about, AboutFacts(season)) {
      AboutPage(facts: $0, wording: $1).page()
    }
  }
}

/// The page that says what every number means and whether to trust it.
struct AboutPage {
  let facts: AboutFacts
  let wording: Wording

  private var words: any AboutWords { wording.about }

  func page() -> Page {
    var body = Markup()
    var lead = Lead(
      kicker: words.title, heading: words.heading(count: Metric.allCases.count))
    lead.sentences = words.explanation
    lead.content = chapters
    lead.append(to: &body)
    for chapter in MetricChapter.allCases { body.append(block(of: chapter)) }
    body.append(privacy)
    body.append(index)
    return Page(
      path: PagePath.about, kind: .about, title: words.title, description: words.summary,
      body: body)
  }

  private var chapters: Markup {
    let links: [Markup] = MetricChapter.allCases.map {
      "<a href=\"#\($0.rawValue)\">\(wording.metrics.title($0))</a>"
    }
    return "<p class=\"more apart\">\(links.joined(separator: " "))</p>"
  }

  private func block(of chapter: MetricChapter) -> Block {
    let metrics = chapter.metrics
    var block = Block(
      chapter.rawValue, kicker: words.chapter(count: metrics.count),
      heading: wording.metrics.title(chapter))
    for metric in metrics { block.add(markup(of: metric)) }
    return block
  }

  private func markup(of metric: Metric) -> Markup {
    let explanation = wording.metrics.explanation(of: metric)
    let names = words.parts
    var markup: Markup = "<section class=\"metric\" id=\"\(metric.anchor)\">"
    markup +=
      "<h3>\(wording.term(metric))</h3><p>\(explanation.meaning)</p><dl class=\"terms\">"
    func add(_ name: String, _ text: String?) {
      guard let text else { return }
      markup += "<div><dt>\(name)</dt><dd>\(text)</dd></div>"
    }
    add(names.formula, explanation.formula)
    add(names.basis, facts.basis(of: metric).map { wording.metrics.basis($0) })
    add(names.source, explanation.source)
    add(names.limits, explanation.limits)
    add(names.missing, explanation.missing)
    markup += "</dl></section>"
    return markup
  }

  /// Every number by name.
  private var index: Block {
    var block = Block(
      "index", kicker: words.indexKicker, heading: words.index(count: Metric.allCases.count))
    let names = Metric.allCases.map { (name: wording.term($0), anchor: $0.anchor) }
      .sorted { ($0.name.lowercased(), $0.anchor) < ($1.name.lowercased(), $1.anchor) }
    let links: [Markup] = names.map { "<a href=\"#\($0.anchor)\">\($0.name)</a>" }
    block.add("<p class=\"more\">\(links.joined(separator: " · "))</p>")
    return block
  }

  private var privacy: Block {
    var block = Block("privacy", kicker: words.privacyKicker, heading: words.privacyHeading(facts))
    block.add("<p class=\"say\">\(words.privacy(facts))</p>")
    if !facts.tellsOfBody, !facts.isPublic { block.note = Markup(text: words.bodyNote) }
    return block
  }
}
