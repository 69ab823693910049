import Facts
import Markup
import Notes
import Wording

/// The runner's notes on a week or a race.
struct NoteBlock {
  let id: String
  let notes: [NoteFacts]
  let wording: Wording
  /// The page it stands on.
  let path: String
  /// Over a note without a title.
  let heading: String

  /// `nil` without any.
  var block: Block? {
    guard let first = notes.first else { return nil }
    var block = Block(
      id, kicker: wording.notes.kicker, heading: first.title.map { wording.name($0) } ?? heading)
    block.add(
      "<div class=\"prose\">\(notes.markup(wording, on: path, isFirstTitleSaid: true))</div>")
    return block
  }
}

extension NoteFacts {
  /// The runner's text on a page; headings begin at `h3`, on a page of its own at `h2`.
  ///
  /// A title that the page does not say already stands above the text.
  func markup(_ wording: Wording, on page: String, isTitleSaid: Bool) -> Markup {
    var rendering = NoteRendering(words: wording.notes.signs.words) { written in
      links.first { $0.written == written }.map { relativePath(to: $0.target, from: page) }
    }
    if case .page = target { rendering.headingLevel = 2 } else { rendering.headingLevel = 3 }
    rendering.idPrefix = idPrefix
    rendering.leavesOutTitle = isTitleSaid
    var head = Markup()
    if !isTitleSaid, !beginsWithTitle, let title {
      head = "<h\(rendering.headingLevel)>\(wording.name(title))</h\(rendering.headingLevel)>\n"
      rendering.headingLevel += 1
    }
    return head + rendering.markup(of: markdown, beginsWithTitle: beginsWithTitle)
  }
}

extension [NoteFacts] {
  /// The texts one after the other; empty without any.
  func markup(_ wording: Wording, on page: String, isFirstTitleSaid: Bool) -> Markup {
    enumerated().map { index, note in
      note.markup(wording, on: page, isTitleSaid: index == 0 && isFirstTitleSaid)
    }.joined()
  }
}

extension NoteSigns {
  fileprivate var words: NoteRendering.Words {
    NoteRendering.Words(table: table, done: done, open: open, backToText: backToText)
  }
}
