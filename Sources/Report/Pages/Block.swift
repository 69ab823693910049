import Facts
import Markup
import Plotting
import Wording

/// A block of a page: one word, the answer, what is measured, the drawing, its numbers, a note.
///
/// In that order, always.
struct Block {
  /// Begins the ids in it: unique on its page.
  var id: String
  /// One word.
  var kicker: String
  /// The answer, with its number.
  var heading: String
  /// Measure, unit and range.
  var subtitle: String?
  var content = Markup()
  var note: Markup?

  init(_ id: String, kicker: String, heading: String, subtitle: String? = nil) {
    self.id = id
    self.kicker = kicker
    self.heading = heading
    self.subtitle = subtitle
  }

  mutating func add(_ part: Markup) { content += part }

  mutating func add(_ drawing: some Drawing) { drawing.append(to: &content) }

  func append(to page: inout Markup) {
    page += "<section class=\"sec\" id=\"\(id)\" aria-labelledby=\"\(id)-h\">"
    page += "<p class=\"kick\">\(kicker)</p><h2 id=\"\(id)-h\">\(heading)</h2>"
    if let subtitle { page += "<p class=\"sub\">\(subtitle)</p>" }
    page += content
    if let note { page += "<p class=\"note\">\(note)</p>" }
    page += "</section>\n"
  }
}

/// What opens a page: when and where, the heading of the page, a sentence or two, its numbers.
struct Lead {
  var kicker: String
  var heading: String
  var sentences: [String] = []
  var content = Markup()

  func append(to page: inout Markup) {
    page += "<section class=\"lead\" aria-labelledby=\"h\"><p class=\"kick\">\(kicker)</p>"
    page += "<h1 id=\"h\">\(heading)</h1>"
    if !sentences.isEmpty {
      page += "<p class=\"say\">\(sentences.joined(separator: " "))</p>"
    }
    page += content
    page += "</section>\n"
  }
}

/// How two blocks lie beside each other on a wide screen.
enum Grid: String {
  /// Two parts to one.
  case wideAndNarrow = "g84"
  /// Halves.
  case halves = "g66"
}

extension Markup {
  /// Blocks side by side; one alone takes the whole width, none leaves nothing.
  mutating func append(_ blocks: [Block?], in grid: Grid) {
    let blocks = blocks.compactMap { $0 }
    guard blocks.count > 1 else {
      if let only = blocks.first { only.append(to: &self) }
      return
    }
    self += "<div class=\"grid \(grid.rawValue)\">\n"
    for block in blocks { block.append(to: &self) }
    self += "</div>\n"
  }

  mutating func append(_ block: Block?) { block?.append(to: &self) }
}
