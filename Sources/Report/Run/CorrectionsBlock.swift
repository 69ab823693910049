import Facts
import Markup
import Training
import Wording

/// What was mended of the activity, how to have it as it was recorded, and whether its file was
/// whole.
struct CorrectionsBlock {
  let facts: RunFacts
  let drawing: RunDrawing
  let wording: Wording

  private var words: any CorrectionWords { wording.corrections }

  /// `nil` where nothing is to be told.
  var block: Block? {
    let finding = CorrectionsFinding(facts.corrections)
    guard finding != nil || facts.filePart != nil else { return nil }
    var block = Block(
      "mended", kicker: finding == nil ? words.fileKicker : words.kicker,
      heading: finding.map { words.heading($0, of: facts.activity) } ?? words.fileHeading)
    block.add("<div class=\"prose\"><ul>")
    if let part = facts.filePart { block.add("<li>\(words.sentence(part, reached: reach))</li>") }
    for correction in facts.corrections {
      block.add("<li>\(words.sentence(correction, of: facts.activity))</li>")
    }
    block.add("</ul></div>")
    let kinds = Set(facts.corrections.filter { !$0.finding.isDecidedByReader }.map(\.kind))
    guard !kinds.isEmpty else { return block }
    block.note = Markup(
      text: words.howToRefuse(Correction.Kind.allCases.filter { kinds.contains($0) }))
    return block
  }

  /// How far what is drawn of the samples goes.
  private var reach: FileReach? {
    if drawing.totalMeters > 0 { return .meters(drawing.totalMeters) }
    guard let streams = drawing.streams, streams.axis == .seconds else { return nil }
    return .seconds(streams.end)
  }
}
