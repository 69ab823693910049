import Ccmark
import Synchronization

/// A parsed Markdown text; frees its memory when it goes.
///
/// GitHub's extensions are on: tables, strikethrough, bare addresses, task lists, footnotes. The
/// tree is made, changed and rendered by one task.
final class MarkdownTree {
  let root: OpaquePointer

  /// `nil` only if the library has no memory.
  init?(_ text: String) {
    guard areExtensionsRegistered, let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else {
      return nil
    }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      if let found = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parser_feed(parser, $0.baseAddress, $0.count)
      }
    }
    // The pointers stay in this task; the lock's closure only does not know it.
    nonisolated(unsafe) let unfinished = parser
    nonisolated(unsafe) var finished: OpaquePointer?
    finishing.withLock { _ in finished = cmark_parser_finish(unfinished) }
    guard let finished else { return nil }
    root = finished
  }

  deinit { cmark_node_free(root) }

  /// Every node in the order of the text, parents before children.
  ///
  /// The list is made before anything is done with it, so nodes may be changed or taken out.
  func nodes() -> [MarkdownNode] {
    guard let iterator = cmark_iter_new(root) else { return [] }
    defer { cmark_iter_free(iterator) }
    var nodes: [MarkdownNode] = []
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return nodes }
      if event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) {
        nodes.append(MarkdownNode(pointer: node))
      }
    }
  }

  /// The tree as HTML, in the library's safe mode.
  func html() -> [UInt8] {
    guard let text = cmark_render_html(root, CMARK_OPT_FOOTNOTES, nil) else { return [] }
    defer { cmark_get_default_mem_allocator().pointee.free(text) }
    return text.withMemoryRebound(to: UInt8.self, capacity: 1) { bytes in
      var count = 0
      while bytes[count] != 0 { count += 1 }
      return Array(UnsafeBufferPointer(start: bytes, count: count))
    }
  }
}

/// The library switches the characters of its extensions on and off in tables of the whole
/// process while a text is finished, so only one text at a time may be.
private let finishing = Mutex<Void>(())

private let areExtensionsRegistered: Bool = {
  cmark_gfm_core_extensions_ensure_registered()
  return true
}()

/// One node of a tree, valid as long as the tree is and the node is in it.
struct MarkdownNode {
  let pointer: OpaquePointer

  /// The library's name of its kind: "heading", "link", "table".
  var kind: String { cmark_node_get_type_string(pointer).map { String(cString: $0) } ?? "" }

  /// The line within the text, from 1; 0 if the library does not know.
  var line: Int { Int(cmark_node_get_start_line(pointer)) }

  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }

  /// The address of a link or picture.
  var address: String {
    get { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
    nonmutating set { cmark_node_set_url(pointer, newValue) }
  }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  var parent: MarkdownNode? { cmark_node_parent(pointer).map(MarkdownNode.init) }

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
  ///
  /// Goes through the nodes below without recursion, for they may be nested as deep as the text is
  /// long.
  var plainText: String {
    guard let iterator = cmark_iter_new(pointer) else { return "" }
    defer { cmark_iter_free(iterator) }
    var text = ""
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return text }
      guard event == CMARK_EVENT_ENTER, let next = cmark_iter_get_node(iterator) else { continue }
      let node = MarkdownNode(pointer: next)
      switch node.kind {
      case "text", "code": text += node.literal
      case "softbreak", "linebreak": text += " "
      default: break
      }
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

  /// Makes a link out of a picture; its description becomes the words of the link.
  func becomeLink() {
    let (address, title) = (address, cmark_node_get_title(pointer).map { String(cString: $0) })
    // Changing the kind of a node forgets what it had.
    cmark_node_set_type(pointer, CMARK_NODE_LINK)
    cmark_node_set_url(pointer, address)
    cmark_node_set_title(pointer, title ?? "")
  }
}
