import Markup

extension NoteMarkup {
  /// Appends a tag that begins a line of its own.
  mutating func beginLine(_ tag: Markup) {
    if let last = html.bytes.last, last != UInt8(ascii: "\n") { html += "\n" }
    html += tag
  }

  mutating func beginList(from first: Int?) {
    switch first {
    case nil: beginLine("<ul>\n")
    case 1?: beginLine("<ol>\n")
    case let first?: beginLine("<ol start=\"\(first)\">\n")
    }
  }

  mutating func beginTask(isDone: Bool) {
    let (sign, words) =
      isDone ? ("☑", rendering.words.done) : ("☐", rendering.words.open)
    beginLine("<li><span class=\"task\" role=\"img\" aria-label=\"\(words)\">\(sign)</span> ")
  }

  mutating func appendCode(_ code: String, info: String) {
    let language = info.prefix { !"\t\n\u{B}\u{C}\r ".contains($0) }
    let name: Markup = info.isEmpty ? "" : " class=\"language-\(prose: String(language))\""
    beginLine("<pre tabindex=\"0\"><code\(name)>\(prose: code)</code></pre>\n")
  }

  /// Whether a paragraph is no more than the line of an item, and needs no tag.
  func isInTightList(_ paragraph: MarkdownNode) -> Bool {
    guard let list = paragraph.parent?.parent, list.kind == .list else { return false }
    return list.isTight
  }

  /// The title of a link or picture as an attribute, if it has one.
  func title(of node: MarkdownNode) -> Markup {
    let title = node.title
    return title.isEmpty ? "" : " title=\"\(prose: title)\""
  }
}
