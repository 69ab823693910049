import Facts
import Markup
import Notes
import Training
import Wording

/// The runner's notes on a week or a race.
struct NoteBlock {
  let notes: [NoteFacts]
  let wording: Wording
  /// Over a note without a title.
  let heading: String

  /// `nil` without any.
  var block: Block? {
    guard let first = notes.first else { return nil }
    var block = Block(
      "notes-\(first.target.name)", kicker: wording.notes.kicker, heading: first.title ?? heading)
    block.add("<div class=\"prose\">\(notes.markup(wording))</div>")
    return block
  }
}

extension NoteFacts {
  /// The runner's text; headings begin at `h3`, on a page of its own at `h2`.
  func markup(_ wording: Wording) -> Markup {
    var rendering = NoteRendering { written in
      links.first { $0.written == written }?.address
    }
    if case .page = target { rendering.headingLevel = 2 } else { rendering.headingLevel = 3 }
    rendering.idPrefix = idPrefix
    rendering.leavesOutTitle = true
    rendering.words = wording.notes.signs.words
    return rendering.markup(of: markdown, beginsWithTitle: beginsWithTitle)
  }
}

extension [NoteFacts] {
  /// The texts one after the other; empty without any.
  func markup(_ wording: Wording) -> Markup { map { $0.markup(wording) }.joined() }
}

extension NoteFacts.Target {
  /// What tells it from others on a page.
  fileprivate var name: String {
    switch self {
    case .activity(let id): String(id)
    case .week(let week): week.iso.lowercased()
    case .race(let day): day.iso
    case .page: "page"
    }
  }
}

extension NoteSigns {
  fileprivate var words: NoteRendering.Words {
    var words = NoteRendering.Words()
    (words.table, words.done, words.open, words.backToText) = (table, done, open, backToText)
    return words
  }
}
