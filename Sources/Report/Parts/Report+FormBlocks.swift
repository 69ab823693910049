import Facts
import Markup
import Metrics
import Plotting
import Training
import Wording

extension Report {
  /// Half a year of fitness and fatigue, and on to the end of the plan.
  func formBlock(_ calendar: LoadCalendar) -> Block {
    let headings = FormHeadings(language: language, calendar: calendar)
    let first = (today - 182).isoWeek.monday
    let last = chartEnd(calendar)
    var block = Block(
      "form", kicker: "Form", heading: headings.fitness(race: nextRace),
      subtitle: "\(Metric.fitness.term) (\(language.decimalDays(log.athlete.fitnessDays))) and "
        + "fatigue (\(language.decimalDays(log.athlete.fatigueDays))) from daily load. The gap "
        + "between them is form: blue when fresh, orange when tired."
        + (calendar.hasForecast ? " Dashed: planned." : ""))
    if let chart = performanceChart(calendar, id: "pmc", from: first, through: last) {
      block.add(chart)
      block.add(balanceNumbers(calendar, from: first, through: last))
    }
    block.note = warmingUp(calendar)
    return block
  }

  /// How far fitness still is from forgetting that it was begun at zero; `nil` once it has.
  private func warmingUp(_ calendar: LoadCalendar) -> Markup? {
    let days = log.athlete.fitnessDays
    guard calendar.daysSoFar < warmingUpDays(timeConstant: days),
      let missing = missingShare(afterDays: Double(calendar.daysSoFar), timeConstant: days)
    else { return nil }
    return """
      Warming up: counted from zero since \(language.fullDay(calendar.firstDay)), fitness still \
      misses about \(language.percent(missing)) of what it would be with a longer past.
      """
  }

  /// Where the form chart ends: race day if the plan reaches it, else the plan's end, else today.
  func chartEnd(_ calendar: LoadCalendar) -> Day {
    guard calendar.hasForecast else { return today }
    if let race = nextRace, race.day <= calendar.lastDay { return race.day }
    return min(calendar.lastDay, today + 84)
  }

  /// Form today in words, with its scale and what it is made of.
  ///
  /// A heading of its own replaces the state in words; a scale stands only where form can be judged.
  func todayBlock(_ calendar: LoadCalendar, heading: String? = nil) -> Block {
    let headings = FormHeadings(language: language, calendar: calendar)
    let balance = calendar.balances[calendar.todayIndex]
    let fitness = balance.chronicLoad
    var block = Block("today", kicker: "Today", heading: heading ?? headings.state)
    if calendar.isSettled, fitness >= FormState.leastFitness {
      let form = language.signed(balance.stressBalance)
      block.add(
        FormScale(
          label: "Form \(form) on a scale from \(language.signed(-0.4 * fitness)), tired, to "
            + "\(language.signed(0.3 * fitness)), fresh",
          form: balance.stressBalance, from: -0.4 * fitness, to: 0.3 * fitness,
          tiredBelow: FormState.tiredBelow * fitness, freshAbove: FormState.freshAbove * fitness,
          formLabel: form, tired: "tired", neutral: "neutral", fresh: "fresh"))
    }
    block.add(balanceFacts(calendar))
    block.note = "A model of load, not of you: it knows nothing of sleep, heat or work."
    return block
  }

  private func balanceFacts(_ calendar: LoadCalendar) -> Markup {
    let index = calendar.todayIndex
    let balance = calendar.balances[index]
    let before = index >= 7 ? calendar.balances[index - 7] : nil
    func change(_ value: KeyPath<TrainingBalance, Double>) -> String? {
      before.map {
        let difference = balance[keyPath: value].rounded() - $0[keyPath: value].rounded()
        return "\(language.signed(difference)) in a week"
      }
    }
    var facts = FactList()
    facts.add(.fitness, language.integer(balance.chronicLoad), change(\.chronicLoad))
    facts.add(.fatigue, language.integer(balance.acuteLoad), change(\.acuteLoad))
    facts.add(
      .form, language.signed(balance.stressBalance),
      calendar.isSettled && balance.chronicLoad >= FormState.leastFitness
        ? "\(language.signedPercent(balance.stressBalance / balance.chronicLoad)) of fitness" : nil)
    facts.add(
      .rampRate,
      !calendar.isSettled ? nil : calendar.ramp(at: index).map { language.signed($0, places: 1) },
      "fitness a week")
    return facts.list()
  }
}
