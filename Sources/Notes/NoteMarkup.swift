import Markup

/// Writes the tree of a note as HTML that is XML as well.
///
/// Headings get their levels on the page and their ids, tables a frame that scrolls if they are
/// wide, boxes of task lists become signs, and code can be reached by keys, for its long lines
/// scroll. The tree that comes in has neither raw HTML nor pictures.
struct NoteMarkup {
  var html = Markup()
  let rendering: NoteRendering
  let mentions: FootnoteMentions

  private var headings: ArraySlice<NoteHeading>
  private var headingLevel = 1
  private var tables = TableMarkup()

  var footnoteCount = 0
  /// Whether the last paragraph of the footnote leads back already.
  var hasWaysBack = false

  /// The headings are those of the tree in its order, at their levels on the page.
  init(headings: [NoteHeading], mentions: FootnoteMentions, rendering: NoteRendering) {
    self.headings = headings[...]
    self.mentions = mentions
    self.rendering = rendering
  }

  mutating func append(_ tree: MarkdownTree) {
    MarkdownNode(pointer: tree.root).walk { node, event in
      if event == .enter {
        enter(node)
      } else {
        leave(node)
      }
    }
    if footnoteCount > 0 { html += "</ol>\n</div>\n" }
  }

  private mutating func enter(_ node: MarkdownNode) {
    switch node.kind {
    case .blockQuote: beginLine("<blockquote>\n")
    case .list: beginList(from: node.firstNumber)
    case .item: beginLine("<li>")
    case .task: beginTask(isDone: node.isDone)
    case .heading: beginHeading()
    case .codeBlock: appendCode(node.literal, info: node.info)
    case .thematicBreak: beginLine("<hr />\n")
    case .paragraph: if !isInTightList(node) { beginLine("<p>") }
    case .table: beginLine(tables.begin(node, words: rendering.words))
    case .tableHeader, .tableRow: beginLine(tables.beginRow(node))
    case .tableCell: beginLine(tables.beginCell(node))
    case .text: html += "\(prose: node.literal)"
    case .softBreak: html += "\n"
    case .lineBreak: html += "<br />\n"
    case .code: html += "<code>\(prose: node.literal)</code>"
    case .strong: html += "<strong>"
    case .emphasis: html += "<em>"
    case .strikethrough: html += "<del>"
    case .link: html += "<a href=\"\(address: node.address)\"\(title(of: node))>"
    case .footnoteDefinition: beginFootnote()
    case .footnoteReference: refer(node)
    case .document, .image, .htmlBlock, .htmlInline, .other: break
    }
  }

  private mutating func leave(_ node: MarkdownNode) {
    switch node.kind {
    case .blockQuote: beginLine("</blockquote>\n")
    case .list: html += node.firstNumber == nil ? "</ul>\n" : "</ol>\n"
    case .item, .task: html += "</li>\n"
    case .heading: html += "</h\(headingLevel)>\n"
    case .paragraph: if !isInTightList(node) { endParagraph(node) }
    case .table: beginLine(tables.end(node))
    case .tableHeader, .tableRow: beginLine(tables.endRow(node))
    case .tableCell: html += tables.endCell(node)
    case .strong: html += "</strong>"
    case .emphasis: html += "</em>"
    case .strikethrough: html += "</del>"
    case .link: html += "</a>"
    case .footnoteDefinition: endFootnote()
    default: break
    }
  }

  private mutating func beginHeading() {
    guard let heading = headings.popFirst() else { return }
    headingLevel = heading.level
    beginLine("<h\(heading.level) id=\"\(rendering.idPrefix)\(heading.id)\">")
  }
}
