package import Markup

/// How a note becomes part of a page.
package struct NoteRendering {
  /// The level of the note's highest heading on its page.
  package var headingLevel = 2

  /// Put before every id, so that two notes on a page do not meet; a letter should come first.
  package var idPrefix = ""

  /// Leaves out the first heading if the page says it already.
  package var leavesOutTitle = false

  /// A relative address as the site has it; `nil` keeps it.
  ///
  /// Fragments and other hosts are not asked.
  package var address: (String) -> String?

  package var words: Words

  /// What a screen reader says about things that have no words of their own.
  package struct Words: Hashable, Sendable {
    package var table: String
    package var done: String
    package var open: String
    package var backToText: String

    package init(table: String, done: String, open: String, backToText: String) {
      self.table = table
      self.done = done
      self.open = open
      self.backToText = backToText
    }
  }

  package init(words: Words, address: @escaping (String) -> String? = { _ in nil }) {
    self.words = words
    self.address = address
  }
}

extension NoteRendering {
  /// A note's Markdown as markup: escaped, without raw HTML, with ids on its headings.
  ///
  /// - Parameters:
  ///   - markdown: the runner's text.
  ///   - beginsWithTitle: whether its first heading is what the page says anyway.
  /// - Returns: nothing only if the library has no memory.
  package func markup(of markdown: String, beginsWithTitle: Bool) -> Markup {
    guard let tree = MarkdownTree(markdown) else { return Markup() }
    var mentions = FootnoteMentions(in: tree, of: markdown)
    var headings = tree.headings
    if leavesOutTitle, beginsWithTitle,
      let first = MarkdownNode(pointer: tree.root)
        .children.first
    {
      first.remove()
      headings.removeFirst()
    }
    let pictures = PictureLinks(in: tree)
    for node in tree.nodes() {
      switch node.kind {
      case .link: adjust(link: node)
      case .image: adjust(picture: node, mayBeLink: pictures.contains(node))
      case .htmlBlock, .htmlInline: node.remove()
      default: break
      }
    }
    mentions.count(in: tree)
    var page = NoteMarkup(
      headings: placed(headings, from: headingLevel), mentions: mentions, rendering: self)
    page.append(tree)
    return page.html
  }

  private func adjust(link: MarkdownNode) {
    let address = link.address
    if let scheme = scheme(of: address) {
      if !linkSchemes.contains(scheme) { link.dissolve() }
    } else if address.hasPrefix("#") {
      link.address = "#\(idPrefix)\(address.dropFirst())"
    } else if !address.hasPrefix("//"), let own = self.address(address) {
      link.address = own
    }
  }

  /// Pictures are no part of a site: one on another host becomes a link to it, and of the others
  /// the description stays; so it does where a link would stand within a link.
  private func adjust(picture: MarkdownNode, mayBeLink: Bool) {
    let address = picture.address
    let isElsewhere =
      scheme(of: address).map(linkSchemes.contains) ?? address.hasPrefix("//")
    if isElsewhere, mayBeLink {
      picture.becomeLink()
    } else {
      picture.dissolve()
    }
  }

  /// The headings at their levels on the page: the highest at `start`, and none more than one
  /// below the one before it.
  private func placed(_ headings: [NoteHeading], from start: Int) -> [NoteHeading] {
    let highest = headings.map(\.level).min() ?? 1
    var last = start - 1
    return headings.map { heading in
      var heading = heading
      heading.level = min(heading.level - highest + start, last + 1, 6)
      last = heading.level
      return heading
    }
  }
}
