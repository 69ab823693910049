/// Goes over the library's HTML tag by tag and gives it what pages need.
///
/// The library escapes every < and > in text and attributes, so a tag is what stands between the
/// two. Headings get their level and id, footnotes their prefix, boxes of task lists become signs,
/// wide tables a frame that scrolls, and attributes without a value go, so that the result is XML.
struct HTMLRewriter {
  let headings: [NoteHeading]
  let wideTables: [Bool]
  let rendering: NoteRendering
  private var headingCount = 0
  private var tableCount = 0

  init(headings: [NoteHeading], wideTables: [Bool], rendering: NoteRendering) {
    self.headings = headings
    self.wideTables = wideTables
    self.rendering = rendering
  }

  mutating func rewritten(_ html: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(html.count + html.count / 8)
    var rest = html[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      result += rest[..<start]
      guard let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) else { break }
      result += rewritten(tag: String(decoding: rest[start...end], as: UTF8.self)).utf8
      rest = rest[(end + 1)...]
    }
    return result + rest
  }

  private mutating func rewritten(tag: String) -> String {
    switch tag {
    case "<h1>", "<h2>", "<h3>", "<h4>", "<h5>", "<h6>":
      guard headings.indices.contains(headingCount) else { return tag }
      let heading = headings[headingCount]
      return "<h\(heading.level) id=\"\(escaped(rendering.idPrefix + heading.id))\">"
    case "</h1>", "</h2>", "</h3>", "</h4>", "</h5>", "</h6>":
      guard headings.indices.contains(headingCount) else { return tag }
      headingCount += 1
      return "</h\(headings[headingCount - 1].level)>"
    case "<table>":
      return isWide ? frame + tag : tag
    case "</table>":
      defer { tableCount += 1 }
      return isWide ? tag + "</div>" : tag
    case "<input type=\"checkbox\" disabled=\"\" />": return sign("☐", rendering.words.open)
    case "<input type=\"checkbox\" checked=\"\" disabled=\"\" />":
      return sign("☑", rendering.words.done)
    case "<section class=\"footnotes\" data-footnotes>": return "<div class=\"footnotes\">"
    case "</section>": return "</div>"
    // Long lines scroll, and what scrolls can be reached by keys.
    case "<pre>": return "<pre tabindex=\"0\">"
    default: break
    }
    if tag.hasPrefix("<th") && !tag.hasPrefix("<thead") {
      return aligned(tag).replacing("<th", with: "<th scope=\"col\"", maxReplacements: 1)
    }
    if tag.hasPrefix("<td") { return aligned(tag) }
    if tag.hasPrefix("<li id=\"fn") || tag.hasPrefix("<a href=\"#fn") { return footnote(tag) }
    return tag
  }

  private var isWide: Bool { wideTables.indices.contains(tableCount) && wideTables[tableCount] }

  /// Regions have different names, so that they can be told apart without seeing them.
  private var frame: String {
    let earlier = wideTables.prefix(tableCount).count { $0 }
    let name = escaped(rendering.words.table + (earlier == 0 ? "" : " \(earlier + 1)"))
    return "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"\(name)\">"
  }

  private func sign(_ sign: String, _ words: String) -> String {
    "<span class=\"task\" role=\"img\" aria-label=\"\(escaped(words))\">\(sign)</span>"
  }

  /// The old attribute as a class.
  private func aligned(_ tag: String) -> String {
    tag.replacing(" align=\"", with: " class=\"", maxReplacements: 1)
  }

  private func footnote(_ tag: String) -> String {
    let prefix = escaped(rendering.idPrefix)
    return tag.replacing("href=\"#fn", with: "href=\"#\(prefix)fn", maxReplacements: 1)
      .replacing(" id=\"fn", with: " id=\"\(prefix)fn", maxReplacements: 1)
      .replacing(" data-footnote-ref>", with: ">")
      .replacing(
        " data-footnote-backref aria-label=\"Back to content\"",
        with: " aria-label=\"\(escaped(rendering.words.backToText))\"")
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }
}
