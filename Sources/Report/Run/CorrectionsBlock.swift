import Facts
import Markup
import Training
import Wording

/// What was mended of the activity, and how to have it as it was recorded.
struct CorrectionsBlock {
  let facts: RunFacts
  let wording: Wording

  private var words: any CorrectionWords { wording.corrections }

  /// `nil` where nothing was.
  var block: Block? {
    guard let finding = CorrectionsFinding(facts.corrections) else { return nil }
    var block = Block(
      "mended", kicker: words.kicker, heading: words.heading(finding, of: facts.activity))
    block.add("<div class=\"prose\"><ul>")
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
}
