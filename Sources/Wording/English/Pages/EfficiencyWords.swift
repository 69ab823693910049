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

  /// `1.12 m a beat in November 2026; best since January 2025 was May 2026 with 1.18`.
  func beats(_ finding: BeatsFinding) -> String
  var beatsMeaning: String { get }
  var beatsTitle: String { get }
  var monthColumns: EfficiencyColumns { get }
  /// What the table of months is called.
  var monthsTitle: String { get }

  var recentKicker: String { get }
  /// `Medians of 12 runs, against ten a year ago`.
  func recent(_ facts: RecentEfficiency) -> String
  /// `1.09 a year ago`, `of 22 runs, 2.5 % of 19 a year ago`: what a median is beside, and of how many
  /// where these are not all; `nil` with nothing to say.
  func beside(
    _ value: RecentEfficiency.Value, of facts: RecentEfficiency, earlier: String?
  ) -> String?

  var driftKicker: String { get }
  /// `November 2026: at the same heart rate 3.1 % slower in the second half, below 5 %`.
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
    case .pseudo: PseudoEfficiency(plain: plain.efficiency)
    }
  }
}

struct EnglishEfficiency: EfficiencyWords {
  let wording: Wording

  let title = "Efficiency"

  func kicker(_ today: Day) -> String { "\(title) · " + wording.longDay(today) }
  func printTitle(_ today: Day) -> String { "\(title), " + wording.longDay(today) }

  func heading(_ finding: EfficiencyFinding?) -> String {
    func carries(_ meters: Double) -> String {
      "A heartbeat carries \(wording.perBeat(meters))" + Wording.space + wording.heightUnit
    }
    return switch finding {
    case .alone(let meters): carries(meters)
    case .alike(let meters, let reference): carries(meters) + ", as " + name(reference)
    case .further(let meters, let share, let reference):
      carries(meters) + ", \(wording.percent(share)) further than " + name(reference)
    case .lessFar(let meters, let share, let reference):
      carries(meters) + ", \(wording.share(share)) less than " + name(reference)
    case nil: wording.term(.metersPerBeat) + " of like runs"
    }
  }

  private func name(_ reference: EfficiencyReference) -> String {
    switch reference {
    case .yearAgo: "a year ago"
    case .before: "in the 90 days before"
    }
  }

  func explanation(from shortest: Double, to longest: Double) -> String {
    "Compared here are runs about as long as usual, from \(wording.distance(shortest)) to "
      + "\(wording.distance(longest)), with a heart rate; races, trail runs and runs with more than a "
      + "fifth of the time in zones 4 and 5 are left out. Heat, hills and haste move these numbers as "
      + "well as fitness does."
  }

  func summary(heading: String) -> String {
    heading + ": \(wording.heightNouns) per beat and drift of like runs by month."
  }

  func beats(_ finding: BeatsFinding) -> String {
    func text(_ meters: Double, in month: Day) -> String {
      "\(wording.perBeat(meters) + Wording.space + wording.heightUnit) a beat in \(wording.monthAndYear(month))"
    }
    return switch finding {
    case .most(let meters, let month, let since):
      text(meters, in: month) + ", the best month since \(wording.monthAndYear(since))"
    case .less(let meters, let month, let most, let mostMonth, let since):
      text(meters, in: month) + "; best since \(wording.monthAndYear(since)) was "
        + "\(wording.monthAndYear(mostMonth)) with \(wording.perBeat(most))"
    }
  }

  let beatsMeaning = "Median of like runs each month; shaded: the middle half of the runs"
  var beatsTitle: String { wording.term(.metersPerBeat) + " by month" }
  let monthColumns = EfficiencyColumns(month: "Month", runs: "Runs", drift: "Drift")
  let monthsTitle = "Efficiency by month"

  let recentKicker = "Last 90 days"

  func recent(_ facts: RecentEfficiency) -> String {
    let text = "Medians of " + wording.digits(facts.count, "run")
    return facts.reference.map { text + ", against \(facts.earlierCount) " + name($0) } ?? text
  }

  func beside(
    _ value: RecentEfficiency.Value, of facts: RecentEfficiency, earlier: String?
  ) -> String? {
    let isPart =
      value.count < facts.count || earlier != nil && value.earlierCount < facts.earlierCount
    var parts = isPart ? ["of " + wording.digits(value.count, "run")] : []
    if let earlier, let reference = facts.reference {
      let count = isPart ? " of " + wording.integer(value.earlierCount) : ""
      parts.append(earlier + count + " " + name(reference))
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  let driftKicker = "Drift"

  func drift(_ finding: MonthlyDriftFinding) -> String {
    let same = wording.monthAndYear(finding.month) + ": at the same heart rate "
    let amount = wording.percent(abs(finding.latest), places: 1)
    if abs(finding.latest) < 0.000_5 { return same + "as fast in the second half" }
    if finding.latest < 0 { return same + amount + " faster in the second half" }
    let text = same + amount + " slower in the second half"
    return finding.isSteady ? text + ", below \(wording.percent(0.05))" : text
  }

  var driftMeaning: String {
    "\(wording.term(.decoupling)), per cent: median each month of the like runs whose halves are alike "
      + "in pace and climb"
  }

  let driftTitle = "Drift by month"

  func driftRange(_ finding: MonthlyDriftFinding) -> String {
    "From \(wording.decimal(finding.low * 100)) to \(wording.decimal(finding.high * 100)) per cent; "
      + "\(wording.decimal(finding.latest * 100)) in \(wording.monthAndYear(finding.month))."
  }

  let latest = "The latest like runs"
  let runColumn = "Run"
}
