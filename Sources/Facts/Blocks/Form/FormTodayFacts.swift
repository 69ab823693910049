package import Metrics
package import Training

/// When fitness, fatigue and form are those that are told: each day has a morning to go out with and
/// an evening after its load.
package enum FormMoment: Hashable, Sendable, Encodable {
  case morning
  /// Of a day with a load.
  case evening
  /// The evening of the last day that anything is known of.
  case lastKnown(Day)
}

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
