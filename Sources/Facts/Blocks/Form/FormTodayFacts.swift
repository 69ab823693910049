package import Metrics

/// Form now, and what it is made of.
package struct FormTodayFacts: Hashable, Sendable, Encodable {
  /// Changes in a week of the numbers as they are printed: rounded ones.
  package struct Changes: Hashable, Sendable, Encodable {
    package var fitness: Double
    package var fatigue: Double
  }

  package var finding: FormFinding
  package var balance: TrainingBalance
  package var moment: FormMoment
  /// `nil` in the first week.
  package var changes: Changes?
  /// Of fitness in a week; `nil` in the first six weeks.
  package var rampRate: Double?
  /// Whether form can be judged: six weeks and some fitness are behind it.
  package var isJudged: Bool
}

extension FormTodayFacts {
  package init(_ calendar: LoadCalendar) {
    let index = calendar.nowIndex
    let now = calendar.balanceNow
    finding = calendar.formFinding
    balance = now
    moment =
      calendar.unknownSince != nil
      ? .lastKnown(calendar.now) : calendar.isEvening ? .evening : .morning
    if index >= 7 {
      let before = calendar.balance(at: index - 7)
      changes = Changes(
        fitness: now.chronicLoad.rounded() - before.chronicLoad.rounded(),
        fatigue: now.acuteLoad.rounded() - before.acuteLoad.rounded())
    }
    rampRate = calendar.isSettled ? calendar.ramp(at: index) : nil
    isJudged = calendar.isSettled && now.chronicLoad >= FormState.leastFitness
  }
}
