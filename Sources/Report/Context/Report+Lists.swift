import Facts
import Training
import Wording

extension Report {
  /// The notes on something as a block; `nil` without any.
  func noteBlock(on target: NoteFacts.Target, kicker: String, heading: String) -> Block? {
    NoteBlock(notes: notes(on: target), wording: wording, heading: heading).block
  }

  /// The notes on a week; `nil` without any.
  func notes(onWeek week: ISOWeek) -> Block? {
    noteBlock(on: .week(week), kicker: "", heading: wording.notes.onWeek)
  }
}
