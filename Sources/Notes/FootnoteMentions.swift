/// Which footnote each reference of a text leads to, and which of its references it is.
///
/// The library orders and numbers footnotes, but keeps to itself their names and how often each is
/// mentioned.
struct FootnoteMentions {
  /// The names of the footnotes, in the order in which they stand at the end.
  private(set) var names: [String] = []

  /// How often what is left of the text refers to each.
  private(set) var counts: [Int] = []

  private var numbers: [OpaquePointer: Int] = [:]
  /// The references in the order in which they were written.
  private var references: [OpaquePointer] = []

  /// Looks through the tree of a text from which nothing was taken yet.
  init(in tree: MarkdownTree, of text: String) {
    var found: [(line: Int, pointer: OpaquePointer)] = []
    let source = FootnoteSource(text)
    // Footnotes were moved to the end, but their references count where they were written.
    var line = 0
    for node in tree.nodes() {
      switch node.kind {
      case .footnoteDefinition:
        names.append(source.name(atLine: node.line, before: node.column) ?? "\(names.count + 1)")
        line = node.line
      case .footnoteReference: found.append((line, node.pointer))
      // The lines before a table in its paragraph do not know where they stand.
      case .paragraph where node.line == 0: line = node.next?.line ?? line
      case .paragraph, .heading, .table, .tableRow: line = node.line
      default: break
      }
    }
    references = found.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element.pointer)
  }

  /// Counts the references that are still in the tree.
  mutating func count(in tree: MarkdownTree) {
    counts = Array(repeating: 0, count: names.count)
    let left = Set(tree.nodes().filter { $0.kind == .footnoteReference }.map(\.pointer))
    for pointer in references where left.contains(pointer) {
      guard let footnote = footnote(of: MarkdownNode(pointer: pointer)) else { continue }
      counts[footnote] += 1
      numbers[pointer] = counts[footnote]
    }
  }

  /// The position of the footnote that a reference leads to.
  func footnote(of reference: MarkdownNode) -> Int? {
    guard let number = Int(reference.literal), names.indices.contains(number - 1) else {
      return nil
    }
    return number - 1
  }

  /// Which of the references to its footnote this is, from 1.
  func number(of reference: MarkdownNode) -> Int { numbers[reference.pointer] ?? 1 }
}
