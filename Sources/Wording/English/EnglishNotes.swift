struct EnglishNotes: NoteWords {
  let kicker = "Notes"
  let note = "Note"
  let onWeek = "The runner on this week"
  let signs = NoteSigns(
    table: "table", done: "done", open: "to do", backToText: "back to the text")

  func summary(title: String) -> String { "\(title): a note of the runner." }
}
