import Diagnostics
import Settings

/// What can be learnt from a note's text without rendering it.
struct NoteContents {
  private(set) var title: String?
  private(set) var beginsWithHeading = false
  private(set) var summary: String?
  private(set) var links: [NoteLink] = []
  private(set) var headings: [NoteHeading] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(of tree: MarkdownTree, matter: FrontMatter, file: String) {
    headings = tree.headings
    title = headings.first { !$0.text.isEmpty }?.text
    beginsWithHeading =
      MarkdownNode(pointer: tree.root).children.first?.kind == .heading
      && headings.first?.text.isEmpty == false
    for node in tree.nodes() {
      let line = matter.bodyLine + max(node.line, 1) - 1
      switch node.kind {
      case .paragraph: noteParagraph(node)
      case .link, .image: noteLink(node, line, matter, file)
      case .htmlBlock, .htmlInline: noteHTML(node, line, matter, file)
      default: break
      }
    }
  }

  private mutating func noteParagraph(_ node: MarkdownNode) {
    let text = oneLine(node.plainText)
    if summary == nil, !text.isEmpty, node.parent?.kind == .document { summary = cut(text) }
  }

  /// What search engines have room for, ending after a whole word.
  private func cut(_ text: String) -> String {
    let longest = 160
    guard text.count > longest else { return text }
    let words = text.prefix(longest - 1).split(separator: " ", omittingEmptySubsequences: false)
    return (words.count > 1 ? words.dropLast() : words).joined(separator: " ") + "…"
  }

  private mutating func noteLink(
    _ node: MarkdownNode, _ line: Int, _ matter: FrontMatter, _ file: String
  ) {
    let link = NoteLink(
      destination: node.address, line: node.line > 0 ? line : matter.bodyLine,
      isPicture: node.kind == .image)
    links.append(link)
    guard let mistake = mistake(in: link) else { return }
    let place = notePlace(
      line: line, marking: link.destination, markdown: matter.body, firstLine: matter.bodyLine,
      file: file)
    diagnostics.append(.warning(mistake.sentence, at: place, help: mistake.help))
  }

  private func mistake(in link: NoteLink) -> (sentence: String, help: String)? {
    if link.isPicture, link.isExternal {
      return (
        "this picture lies on another host, and pages load nothing from elsewhere",
        "save it beside the note; until then the page has its description, linked where it can be"
      )
    }
    if let scheme = scheme(of: link.destination), !linkSchemes.contains(scheme) {
      return (
        "pages do not link to ‘\(scheme):’ addresses",
        "write an address with https: or a path; until then the page has the words alone"
      )
    }
    return nil
  }

  private mutating func noteHTML(
    _ node: MarkdownNode, _ line: Int, _ matter: FrontMatter, _ file: String
  ) {
    let tag = node.literal.prefix { $0 != ">" && !$0.isNewline && $0 != " " }
    // A comment is meant to be left out, and the end of an element was told with its beginning.
    guard !tag.hasPrefix("<!--"), !tag.hasPrefix("</") else { return }
    let place = notePlace(
      line: line, marking: String(tag), markdown: matter.body, firstLine: matter.bodyLine,
      file: file)
    diagnostics.append(
      .warning(
        "HTML tags in notes are left out", at: place,
        help: "write it in Markdown, or put it between `backticks` to show it"))
  }
}

/// How a link may reach its end.
let linkSchemes: Set<String> = ["http", "https", "mailto", "tel", "geo"]
