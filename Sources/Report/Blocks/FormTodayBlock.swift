import Facts
import Markup
import Metrics
import Plotting
import Wording

/// Form now, with its scale and what it is made of; the scale stands only where it can be judged.
struct FormTodayBlock {
  let facts: FormTodayFacts
  let wording: Wording

  private var words: any FormWords { wording.form }

  func block(heading: String) -> Block {
    var block = Block("today", kicker: words.moment(facts.moment), heading: heading)
    if facts.isJudged { block.add(scale) }
    block.add(list)
    block.note = Markup(text: words.limits)
    return block
  }

  private var scale: FormScale {
    let (fitness, form) = (facts.balance.chronicLoad, facts.balance.stressBalance)
    let (low, high) = (-0.4 * fitness, 0.3 * fitness)
    let states = words.scaleStates
    return FormScale(
      label: words.scale(form: form, from: low, to: high), form: form, from: low, to: high,
      tiredBelow: FormState.tiredBelow * fitness, freshAbove: FormState.freshAbove * fitness,
      formLabel: wording.signed(form), tired: states.tired, neutral: states.neutral,
      fresh: states.fresh)
  }

  private var list: Markup {
    let balance = facts.balance
    var list = FactList()
    list.add(
      wording.term(.fitness), wording.integer(balance.chronicLoad),
      facts.changes.map { words.inAWeek($0.fitness) })
    list.add(
      wording.term(.fatigue), wording.integer(balance.acuteLoad),
      facts.changes.map { words.inAWeek($0.fatigue) })
    list.add(
      wording.term(.form), wording.signed(balance.stressBalance),
      facts.isJudged ? words.ofFitness(balance.stressBalance / balance.chronicLoad) : nil)
    list.add(
      wording.term(.rampRate), facts.rampRate.map { wording.signed($0, places: 1) },
      words.rampUnit)
    return list.list()
  }
}
