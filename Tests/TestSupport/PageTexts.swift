/// What can be read of a page.
package struct PageTexts {
  /// Texts between tags, what is read aloud, and what search engines show.
  package private(set) var all: [String] = []
  /// The same without the runner's own paragraphs, which stand alone.
  package private(set) var ours: [String] = []

  private static nonisolated(unsafe) let told = #/ (?:title|aria-label|alt|content)="([^"]*)"/#

  package init(_ page: String) {
    var prose = 0
    let body = page.replacing(#/<style>[\s\S]*?</style>/#, with: "")
    for part in body.split(separator: "<", omittingEmptySubsequences: true) {
      let end = part.firstIndex(of: ">") ?? part.startIndex
      let (tag, text) = (part[..<end], String(part[end...].dropFirst()))
      if tag.hasPrefix("div") { prose += prose > 0 || tag.contains("class=\"prose\"") ? 1 : 0 }
      if tag.hasPrefix("/div") { prose -= prose > 0 ? 1 : 0 }
      add(text, isOurs: prose == 0)
      let isTold = !tag.hasPrefix("meta") || tag.contains("description") || tag.contains("title")
      guard isTold else { continue }
      for match in tag.matches(of: Self.told) {
        // A page of the runner's is described in the runner's words.
        add(
          String(match.1),
          isOurs: prose == 0 && (!tag.hasPrefix("meta") || match.1.contains("«")))
      }
    }
  }

  private mutating func add(_ text: String, isOurs: Bool) {
    let text = text.replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    guard text.contains(where: \.isLetter) else { return }
    all.append(text)
    if isOurs { ours.append(text) }
  }
}

/// The words that stand outside of « and », one within another as well, besides signs of units and codes
/// of zones; `nil` if the marks do not fit together, in a text of which nothing was left out.
package func unmarkedWords(of text: String) -> [String]? {
  var (depth, rest) = (0, "")
  for letter in text {
    if letter == "«" { depth += 1 }
    if depth == 0 { rest.append(letter) }
    if letter == "»" { depth -= 1 }
    if depth < 0 { return nil }
  }
  guard depth == 0 || text.contains("…") else { return nil }
  // What is the same in every language that the Latin alphabet has.
  let signs: Set<String> = [
    "km", "m", "h", "min", "s", "ms", "bpm", "W", "kcal", "C", "Z", "kg",
  ]
  return rest.split { !$0.isLetter }.map(String.init).filter { !signs.contains($0) }
}
