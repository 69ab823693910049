import Markup

/// The tags of a note's tables, one table after the other.
struct TableMarkup {
  private var wideCount = 0
  private var alignments: [String?] = []
  private var column = 0

  /// Begins a table; one that may not fit a phone lies in a frame that scrolls.
  mutating func begin(_ table: MarkdownNode, words: NoteRendering.Words) -> Markup {
    alignments = table.alignments
    guard Self.isWide(table) else { return "<table>" }
    wideCount += 1
    // Regions have different names, so that they can be told apart without seeing them.
    let name = words.table + (wideCount == 1 ? "" : " \(wideCount)")
    return """
      <div class="scroll" role="region" tabindex="0" aria-label="\(name)"><table>
      """
  }

  func end(_ table: MarkdownNode) -> Markup {
    Self.isWide(table) ? "</table></div>\n" : "</table>\n"
  }

  /// Begins the header or a row of the body; the first of these begins the body.
  mutating func beginRow(_ row: MarkdownNode) -> Markup {
    column = 0
    if row.kind == .tableHeader { return "<thead>\n<tr>" }
    return row.previous?.kind == .tableRow ? "<tr>" : "<tbody>\n<tr>"
  }

  func endRow(_ row: MarkdownNode) -> Markup {
    if row.kind == .tableHeader { return "</tr>\n</thead>\n" }
    return row.isLast ? "</tr>\n</tbody>\n" : "</tr>\n"
  }

  mutating func beginCell(_ cell: MarkdownNode) -> Markup {
    defer { column += 1 }
    var tag: Markup = cell.isInHeader ? "<th scope=\"col\"" : "<td"
    if column < alignments.count, let alignment = alignments[column] {
      tag += " class=\"\(alignment)\""
    }
    return tag + ">"
  }

  func endCell(_ cell: MarkdownNode) -> Markup { cell.isInHeader ? "</th>" : "</td>" }

  /// Five columns, or more than sixty characters in a row.
  private static func isWide(_ table: MarkdownNode) -> Bool {
    table.children.contains { row in
      let cells = row.children
      return cells.count >= 5 || cells.reduce(0) { $0 + $1.plainText.count } > 60
    }
  }
}

extension MarkdownNode {
  fileprivate var isInHeader: Bool { parent?.kind == .tableHeader }
}
