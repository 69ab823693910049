package import Metrics

/// Form today, and what it is made of.
package struct FormTodayFacts: Hashable, Sendable, Encodable {
  /// Changes in a week of the numbers as they are printed: rounded ones.
  package struct Changes: Hashable, Sendable, Encodable {
    package var fitness: Double
    package var fatigue: Double
  }

  package var finding: FormFinding
  package var balance: TrainingBalance
  /// `nil` in the first week.
  package var changes: Changes?
  /// Of fitness in a week; `nil` in the first six weeks.
  package var rampRate: Double?
  /// Whether form can be judged: six weeks and some fitness are behind it.
  package var isJudged: Bool
}

extension FormTodayFacts {
  package init(_ calendar: LoadCalendar) {
    let index = calendar.todayIndex
    let now = calendar.balanceToday
    finding = calendar.formFinding
    balance = now
    if index >= 7 {
      let before = calendar.balances[index - 7]
      changes = Changes(
        fitness: now.chronicLoad.rounded() - before.chronicLoad.rounded(),
        fatigue: now.acuteLoad.rounded() - before.acuteLoad.rounded())
    }
    rampRate = calendar.isSettled ? calendar.ramp(at: index) : nil
    isJudged = calendar.isSettled && now.chronicLoad >= FormState.leastFitness
  }
}
