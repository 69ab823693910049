import Facts
import Markup
import Training
import Wording

extension Report {
  /// The texts of notes, one after the other; empty without any.
  func noteMarkup(on target: ReportNote.Target) -> Markup {
    notes(on: target).map(\.body).joined()
  }

  /// The notes on something as a block; `nil` without any.
  ///
  /// The title of the first heads it, or else `heading`.
  func noteBlock(on target: ReportNote.Target, kicker: String, heading: String) -> Block? {
    let notes = notes(on: target)
    guard let first = notes.first else { return nil }
    var block = Block(
      "notes-\(targetName(target))", kicker: kicker, heading: first.title ?? heading)
    block.add("<div class=\"prose\">\(noteMarkup(on: target))</div>")
    return block
  }

  private func targetName(_ target: ReportNote.Target) -> String {
    switch target {
    case .activity(let id): String(id)
    case .week(let week): week.iso.lowercased()
    case .race(let day): day.iso
    case .page: "page"
    }
  }
}
