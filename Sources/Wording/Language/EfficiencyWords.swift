package import Facts
package import Training

/// What is said on the page about efficiency.
package protocol EfficiencyWords: Sendable {
  /// What the page is called.
  var title: String { get }
  func kicker(_ today: Day) -> String
  func printTitle(_ today: Day) -> String
  /// `A heartbeat carries 1.12 m, 3 % further than a year ago`.
  func heading(_ finding: EfficiencyFinding?) -> String
  /// Which runs are compared.
  func explanation(from shortest: Double, to longest: Double) -> String
  /// What search engines say of the page below its heading.
  func summary(heading: String) -> String

  /// `1.12 lately; most in May 2026, 1.18`.
  func beats(_ finding: BeatsFinding) -> String
  var beatsMeaning: String { get }
  var beatsTitle: String { get }
  var monthColumns: EfficiencyColumns { get }
  /// What the table of months is called.
  var monthsTitle: String { get }

  var recentKicker: String { get }
  /// `Twelve like runs lately`.
  func recent(count: Int) -> String
  /// A value of the runs that are compared with: `1.09 a year ago`.
  func earlier(_ value: String, _ reference: EfficiencyReference) -> String
  var recentNote: String { get }

  var driftKicker: String { get }
  /// `Pace drifts by 3.1 % against heart rate, below 5 %`.
  func drift(_ finding: MonthlyDriftFinding) -> String
  var driftMeaning: String { get }
  var driftTitle: String { get }
  /// What the drawing shows, in a sentence.
  func driftRange(_ finding: MonthlyDriftFinding) -> String

  var latest: String { get }
  var runColumn: String { get }
}

/// The heads of the table of months.
package struct EfficiencyColumns: Sendable {
  package var month: String
  package var runs: String
  package var drift: String
}

extension Wording {
  package var efficiency: any EfficiencyWords {
    switch language {
    case .english: EnglishEfficiency(wording: self)
    }
  }
}
