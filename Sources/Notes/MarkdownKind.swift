import Ccmark

/// What a node of a Markdown text is.
enum MarkdownKind {
  case document, blockQuote, list, item, task, paragraph, heading, thematicBreak
  case codeBlock, htmlBlock
  case table, tableHeader, tableRow, tableCell
  case text, code, softBreak, lineBreak, htmlInline
  case emphasis, strong, strikethrough, link, image
  case footnoteDefinition, footnoteReference
  case other

  init(of node: OpaquePointer) {
    let type = cmark_node_get_type(node)
    if type == CMARK_NODE_ITEM {
      self = Self.name(of: node) == "tasklist" ? .task : .item
    } else {
      // The library numbers the kinds of its extensions as they are registered and keeps the
      // numbers to itself; only their names are told.
      self = Self.own[type.rawValue] ?? Self.extended[Self.name(of: node)] ?? .other
    }
  }

  private static func name(of node: OpaquePointer) -> String {
    cmark_node_get_type_string(node).map { String(cString: $0) } ?? ""
  }

  private static let own: [UInt32: MarkdownKind] = [
    CMARK_NODE_DOCUMENT.rawValue: .document,
    CMARK_NODE_BLOCK_QUOTE.rawValue: .blockQuote,
    CMARK_NODE_LIST.rawValue: .list,
    CMARK_NODE_CODE_BLOCK.rawValue: .codeBlock,
    CMARK_NODE_HTML_BLOCK.rawValue: .htmlBlock,
    CMARK_NODE_PARAGRAPH.rawValue: .paragraph,
    CMARK_NODE_HEADING.rawValue: .heading,
    CMARK_NODE_THEMATIC_BREAK.rawValue: .thematicBreak,
    CMARK_NODE_FOOTNOTE_DEFINITION.rawValue: .footnoteDefinition,
    CMARK_NODE_TEXT.rawValue: .text,
    CMARK_NODE_SOFTBREAK.rawValue: .softBreak,
    CMARK_NODE_LINEBREAK.rawValue: .lineBreak,
    CMARK_NODE_CODE.rawValue: .code,
    CMARK_NODE_HTML_INLINE.rawValue: .htmlInline,
    CMARK_NODE_EMPH.rawValue: .emphasis,
    CMARK_NODE_STRONG.rawValue: .strong,
    CMARK_NODE_LINK.rawValue: .link,
    CMARK_NODE_IMAGE.rawValue: .image,
    CMARK_NODE_FOOTNOTE_REFERENCE.rawValue: .footnoteReference,
  ]

  private static let extended: [String: MarkdownKind] = [
    "table": .table, "table_header": .tableHeader, "table_row": .tableRow,
    "table_cell": .tableCell, "strikethrough": .strikethrough,
  ]
}
