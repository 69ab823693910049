import Markup
import Plotting

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
    // Two headings of a page may say the same; with the word above them they are told apart.
    page += "<section class=\"sec\" id=\"\(id)\" aria-labelledby=\"\(id)-k \(id)-h\">"
    page += "<p class=\"kick\" id=\"\(id)-k\">\(kicker)</p><h2 id=\"\(id)-h\">\(heading)</h2>"
    if let subtitle { page += "<p class=\"sub\">\(subtitle)</p>" }
    page += content
    if let note { page += "<p class=\"note\">\(note)</p>" }
    page += "</section>\n"
  }
}
