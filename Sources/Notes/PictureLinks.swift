/// The pictures of a text that may become links: those within no link or other picture, and with
/// neither a link nor a reference to a footnote in their descriptions.
struct PictureLinks {
  private var free: Set<OpaquePointer> = []

  init(in tree: MarkdownTree) {
    var depth = 0
    // How many links and references were met, and how many before each open picture.
    var met = 0
    var before: [Int] = []
    var candidates: [OpaquePointer] = []
    MarkdownNode(pointer: tree.root).walk { node, event in
      switch (node.kind, event) {
      case (.image, .enter):
        if depth == 0 { candidates.append(node.pointer) }
        before.append(met)
        depth += 1
      case (.image, .leave):
        depth -= 1
        if before.popLast() != met, candidates.last == node.pointer { candidates.removeLast() }
      case (.link, .enter):
        met += 1
        depth += 1
      case (.link, .leave): depth -= 1
      case (.footnoteReference, .enter): met += 1
      default: break
      }
    }
    free = Set(candidates)
  }

  func contains(_ picture: MarkdownNode) -> Bool { free.contains(picture.pointer) }
}
