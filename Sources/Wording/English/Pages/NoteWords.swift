/// What is said around the runner's notes.
package protocol NoteWords: Sendable {
  var kicker: String { get }
  /// A note without a title that is a page of its own.
  var note: String { get }
  /// Over a note on a week without a title.
  var onWeek: String { get }
  /// What search engines say of a page of its own.
  func summary(title: String) -> String
  /// What a screen reader says about things that have no words of their own.
  var signs: NoteSigns { get }
}

package struct NoteSigns: Sendable {
  package var table: String
  package var done: String
  package var open: String
  package var backToText: String
}

extension Wording {
  package var notes: any NoteWords {
    switch language {
    case .english: EnglishNotes()
    case .pseudo: PseudoNote(plain: plain.notes)
    }
  }
}

extension Wording {
  /// A note's own title, or what it is.
  package func title(ofNote title: String?) -> String { title.map { name($0) } ?? notes.note }
}

struct EnglishNotes: NoteWords {
  let kicker = "Notes"
  let note = "Note"
  let onWeek = "The runner on this week"
  let signs = NoteSigns(
    table: "table", done: "done", open: "to do", backToText: "back to the text")

  func summary(title: String) -> String { "\(title): a page of this training report." }
}
