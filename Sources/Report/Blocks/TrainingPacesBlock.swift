import Facts
import Markup
import Metrics
import Training
import Wording

/// The paces to train at, and below them Garmin's own scores.
struct TrainingPacesBlock {
  let facts: RaceEquivalents
  /// `nil` without any of Garmin's.
  let scores: GarminScores?
  let wording: Wording

  private var words: any TrainingPaceWords { wording.trainingPaces }

  /// `nil` where there is no such runner.
  var block: Block? {
    guard let paces = facts.trainingPaces else { return nil }
    var block = Block(
      "paces", kicker: wording.term(.trainingPaces),
      heading: words.heading(easyFast: paces.easyFast, easySlow: paces.easySlow),
      subtitle: words.meaning)
    func pace(_ seconds: Double) -> String { wording.pace(secondsPerKilometer: seconds) }
    var list = FactList()
    list.add(wording.term(.vdot), wording.decimal(facts.vdot))
    list.add(words.easy, words.range(fast: paces.easyFast, slow: paces.easySlow))
    list.add(words.marathon, pace(paces.marathon))
    list.add(words.threshold, pace(paces.threshold))
    list.add(words.interval, pace(paces.interval))
    list.add(words.repetition, pace(paces.repetition))
    block.add(list.list())
    if let scores { block.add(markup(of: scores)) }
    return block
  }

  private func markup(of scores: GarminScores) -> Markup {
    var list = FactList()
    func add(_ metric: Metric, _ score: GarminScores.Score?, _ text: (Double) -> String) {
      guard let score else { return }
      list.add(wording.term(metric), text(score.value), words.score(of: score.day))
    }
    add(.garminOxygen, scores.oxygen) { wording.decimal($0) }
    add(.garminEndurance, scores.endurance) { wording.integer($0) }
    add(.garminHill, scores.hill) { wording.integer($0) }
    return "<h3 class=\"kick h3sp\">\(prose: words.garmin)</h3>\(list.list())"
  }
}
