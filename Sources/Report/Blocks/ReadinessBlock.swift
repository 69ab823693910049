import Facts
import Markup
import Metrics
import Training
import Wording

/// Openrun's readiness with what it is made of, beside Garmin's where there is one.
struct ReadinessBlock {
  let facts: ReadinessFacts
  let wording: Wording

  private var words: any ReadinessWords { wording.readiness }

  var block: Block {
    var block = Block(
      "readiness", kicker: wording.term(.readiness), heading: words.heading(facts),
      subtitle: words.measure)
    var list = FactList()
    list.add(wording.term(.readiness), wording.integer(facts.score), words.ofHundred)
    for part in facts.parts { list.add(wording.term(part.kind.metric), words.part(part.value)) }
    list.add(
      wording.term(.garminReadiness), facts.garmin.map { wording.integer($0.score) },
      facts.garmin?.level.map { words.level($0) })
    block.add(list.list())
    block.note = Markup(text: words.note(isBesideGarmin: facts.garmin != nil))
    return block
  }
}

extension Readiness.Kind {
  fileprivate var metric: Metric {
    switch self {
    case .form: .form
    case .heartRateVariability: .heartRateVariability
    case .restingHeartRate: .restingHeartRate
    case .sleep: .sleep
    }
  }
}
