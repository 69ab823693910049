import Markup

extension NoteMarkup {
  mutating func beginFootnote() {
    if footnoteCount == 0 { html += "<div class=\"footnotes\">\n<ol>\n" }
    footnoteCount += 1
    html += "<li id=\"\(rendering.idPrefix)fn-\(address: mentions.names[footnoteCount - 1])\">\n"
  }

  /// Ends a paragraph; the last one of a footnote leads back to where it is mentioned.
  mutating func endParagraph(_ paragraph: MarkdownNode) {
    if paragraph.parent?.kind == .footnoteDefinition, paragraph.isLast {
      html += " \(waysBack())"
      hasWaysBack = true
    }
    html += "</p>\n"
  }

  mutating func endFootnote() {
    if !hasWaysBack { html += "\(waysBack())\n" }
    hasWaysBack = false
    html += "</li>\n"
  }

  mutating func refer(_ reference: MarkdownNode) {
    guard let footnote = mentions.footnote(of: reference) else { return }
    let prefix = rendering.idPrefix
    let name: Markup = "\(address: mentions.names[footnote])"
    let id: Markup = "\(prefix)fnref-\(name)\(suffix(mentions.number(of: reference)))"
    html += """
      <sup class="footnote-ref"><a href="#\(prefix)fn-\(name)" id="\(id)">\(footnote + 1)</a></sup>
      """
  }

  /// A link to each place that mentions the footnote that was begun last.
  private func waysBack() -> Markup {
    let index = footnoteCount - 1
    guard mentions.names.indices.contains(index) else { return "" }
    guard mentions.counts[index] > 0 else { return "" }
    return (1...mentions.counts[index]).map { number -> Markup in
      let place: Markup =
        "\(rendering.idPrefix)fnref-\(address: mentions.names[index])\(suffix(number))"
      let sign: Markup =
        number == 1 ? "↩" : "↩<sup class=\"footnote-ref\">\(number)</sup>"
      return """
        <a href="#\(place)" class="footnote-backref" \
        aria-label="\(rendering.words.backToText)">\(sign)</a>
        """
    }.joined(separator: " ")
  }

  /// What the second and later mentions of a footnote add to its name.
  private func suffix(_ number: Int) -> Markup { number > 1 ? "-\(number)" : "" }
}
