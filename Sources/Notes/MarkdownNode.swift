import Ccmark

/// One node of a tree, valid as long as the tree is and the node is in it.
struct MarkdownNode {
  let pointer: OpaquePointer

  var kind: MarkdownKind { MarkdownKind(of: pointer) }

  /// The line within the text, from 1; 0 if the library does not know.
  var line: Int { Int(cmark_node_get_start_line(pointer)) }

  /// The byte within the line, from 1; that of a footnote's text stands behind its name.
  var column: Int { Int(cmark_node_get_start_column(pointer)) }

  /// A text or code as written; of a reference to a footnote, the number of that.
  var literal: String { text(cmark_node_get_literal(pointer)) }

  /// The address of a link or picture.
  var address: String {
    get { text(cmark_node_get_url(pointer)) }
    nonmutating set { cmark_node_set_url(pointer, newValue) }
  }

  /// The title of a link or picture; empty if it has none.
  var title: String { text(cmark_node_get_title(pointer)) }

  /// What stands behind the fence of a code block.
  var info: String { text(cmark_node_get_fence_info(pointer)) }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  /// The first number of a list; `nil` if it has bullets.
  var firstNumber: Int? {
    cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
      ? Int(cmark_node_get_list_start(pointer)) : nil
  }

  /// Whether the items of a list follow each other without an empty line.
  var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }

  /// Whether a task is done.
  var isDone: Bool { cmark_gfm_extensions_get_tasklist_item_checked(pointer) }

  /// How the columns of a table are aligned; `nil` where its text does not say.
  var alignments: [String?] {
    guard let letters = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    return UnsafeBufferPointer(start: letters, count: count).map { letter in
      switch letter {
      case UInt8(ascii: "l"): "left"
      case UInt8(ascii: "c"): "center"
      case UInt8(ascii: "r"): "right"
      default: nil
      }
    }
  }

  var parent: MarkdownNode? { cmark_node_parent(pointer).map(MarkdownNode.init) }

  /// The one before it below the same parent.
  var previous: MarkdownNode? { cmark_node_previous(pointer).map(MarkdownNode.init) }

  /// The one after it below the same parent.
  var next: MarkdownNode? { cmark_node_next(pointer).map(MarkdownNode.init) }

  var isLast: Bool { next == nil }

  var children: [MarkdownNode] {
    var children: [MarkdownNode] = []
    var next = cmark_node_first_child(pointer)
    while let child = next {
      children.append(MarkdownNode(pointer: child))
      next = cmark_node_next(child)
    }
    return children
  }

  /// What a reader would hear, without marks and addresses.
  var plainText: String {
    var text = ""
    walk { node, event in
      guard event == .enter else { return }
      switch node.kind {
      case .text, .code: text += node.literal
      case .softBreak, .lineBreak: text += " "
      default: break
      }
    }
    return text
  }

  private func text(_ characters: UnsafePointer<CChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }
}

extension MarkdownNode {
  enum Event { case enter, leave }

  /// Comes to the node and every node below it, in the order of the text: to those that can have
  /// children before these and after them, to the others once.
  ///
  /// Goes without recursion, for nodes may be nested as deep as the text is long. The tree may not
  /// be changed on the way.
  func walk(_ visit: (MarkdownNode, Event) -> Void) {
    guard let iterator = cmark_iter_new(pointer) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      visit(MarkdownNode(pointer: node), event == CMARK_EVENT_ENTER ? .enter : .leave)
    }
  }

  /// Takes the node and what is below it out of its tree.
  func remove() {
    cmark_node_unlink(pointer)
    cmark_node_free(pointer)
  }

  /// Takes the node out and leaves its children in its place.
  func dissolve() {
    for child in children { cmark_node_insert_before(pointer, child.pointer) }
    remove()
  }

  /// Makes a link out of a picture; its description becomes the words of the link, or without one
  /// its address.
  func becomeLink() {
    let (address, title) = (address, title)
    // Changing the kind of a node forgets what it had.
    cmark_node_set_type(pointer, CMARK_NODE_LINK)
    cmark_node_set_url(pointer, address)
    cmark_node_set_title(pointer, title)
    guard cmark_node_first_child(pointer) == nil, let words = cmark_node_new(CMARK_NODE_TEXT) else {
      return
    }
    cmark_node_set_literal(words, address)
    cmark_node_append_child(pointer, words)
  }
}
