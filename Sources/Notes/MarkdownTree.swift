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
    var nodes: [MarkdownNode] = []
    MarkdownNode(pointer: root).walk { node, event in
      if event == .enter { nodes.append(node) }
    }
    return nodes
  }
}

/// The library switches the characters of its extensions on and off in tables of the whole
/// process while a text is finished, so only one text at a time may be.
private let finishing = Mutex<Void>(())

private let areExtensionsRegistered: Bool = {
  cmark_gfm_core_extensions_ensure_registered()
  return true
}()
