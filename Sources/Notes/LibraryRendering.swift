extension Note {
  /// The note as the library writes it, tags made over; to compare.
  func renderedByLibrary(_ rendering: NoteRendering = NoteRendering()) -> [UInt8] {
    guard let tree = MarkdownTree(markdown) else { return [] }
    var headings = headings
    if rendering.leavesOutTitle, beginsWithTitle,
      let first = MarkdownNode(pointer: tree.root)
        .children.first
    {
      first.remove()
      headings.removeFirst()
    }
    var tables: [Bool] = []
    for node in tree.nodes() {
      switch node.kind {
      case .link: adjustForLibrary(link: node, rendering)
      case .image: adjustForLibrary(picture: node, rendering)
      case .htmlBlock, .htmlInline: node.remove()
      case .table: tables.append(isWide(node))
      default: break
      }
    }
    var rewriter = HTMLRewriter(
      headings: placed(headings, from: rendering.headingLevel), wideTables: tables,
      rendering: rendering)
    return rewriter.rewritten(tree.html())
  }

  private func adjustForLibrary(link: MarkdownNode, _ rendering: NoteRendering) {
    let address = link.address
    if let scheme = scheme(of: address) {
      if !linkSchemes.contains(scheme) { link.dissolve() }
    } else if address.hasPrefix("#") {
      // Footnotes get their prefix with their own links.
      if !address.hasPrefix("#fn") { link.address = "#\(rendering.idPrefix)\(address.dropFirst())" }
    } else if !address.hasPrefix("//"), let own = rendering.address(address) {
      link.address = own
    }
  }

  private func adjustForLibrary(picture: MarkdownNode, _ rendering: NoteRendering) {
    let address = picture.address
    if hasScheme(address) || address.hasPrefix("//") {
      picture.becomeLink()
      adjustForLibrary(link: picture, rendering)
    } else if let own = rendering.address(address) {
      picture.address = own
    }
  }

  /// A table that may not fit a phone: five columns, or more than sixty characters in a row.
  private func isWide(_ table: MarkdownNode) -> Bool {
    table.children.contains { row in
      let cells = row.children
      return cells.count >= 5 || cells.reduce(0) { $0 + $1.plainText.count } > 60
    }
  }
}
