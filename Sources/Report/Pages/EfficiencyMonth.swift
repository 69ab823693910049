import Facts
import Metrics
import Plotting
import Training
import Wording

/// The like runs of a month.
struct EfficiencyMonth {
  /// Its first day.
  var first: Day
  var count: Int
  /// The median and the half in the middle; `nil` under two runs, the half under four.
  var metersPerBeat: Double?
  var low: Double?
  var high: Double?
  /// Medians.
  var efficiencyFactor: Double?
  var decoupling: Double?

  /// From the month of the first run to this one, without a gap.
  static func all(of runs: EfficiencyRuns, today: Day) -> [EfficiencyMonth] {
    guard let first = runs.all.first?.entry.day else { return [] }
    var byMonth: [Int: [EfficiencyRuns.Run]] = [:]
    for run in runs.all { byMonth[index(of: run.entry.day), default: []].append(run) }
    guard index(of: first) <= index(of: today) else { return [] }
    return (index(of: first)...index(of: today)).compactMap { month in
      Day(year: month / 12, month: month % 12 + 1, day: 1).map { day in
        EfficiencyMonth(first: day, runs: byMonth[month] ?? [])
      }
    }
  }

  private static func index(of day: Day) -> Int {
    let (year, month, _) = day.civil
    return year * 12 + month - 1
  }

  private init(first: Day, runs: [EfficiencyRuns.Run]) {
    self.first = first
    count = runs.count
    let beats = runs.map(\.metersPerBeat).sorted()
    metersPerBeat = beats.count >= 2 ? quantile(0.5, ofSorted: beats) : nil
    low = beats.count >= 4 ? quantile(0.25, ofSorted: beats) : nil
    high = beats.count >= 4 ? quantile(0.75, ofSorted: beats) : nil
    let factors = runs.compactMap(\.entry.derived?.efficiencyFactor)
    efficiencyFactor = factors.count >= 2 ? median(of: factors) : nil
    let drifts = runs.compactMap(\.entry.derived?.decoupling)
    decoupling = drifts.count >= 2 ? median(of: drifts) : nil
  }

  /// Names under an axis: years at January, other months where there is room.
  static func labels(_ months: [EfficiencyMonth], _ language: Wording) -> [AxisLabel] {
    months.enumerated().compactMap { index, month in
      let (year, number, _) = month.first.civil
      guard number % 3 == 1 || months.count <= 8 else { return nil }
      return AxisLabel(
        at: Double(index), text: number == 1 ? String(year) : language.shortMonth(number),
        isMinor: number % 6 != 1 && months.count > 8)
    }
  }
}

/// What is said of efficiency, by rules.
struct EfficiencyHeadings {
  /// Runs to compare with, and when they were.
  struct Reference {
    var runs: [EfficiencyRuns.Run]
    /// `a year ago`, `in the 90 days before`.
    var name: String
  }

  var language = Wording.english

  /// The same 90 days a year ago, else the 90 days before; `nil` where both hold fewer than four runs.
  func reference(_ runs: EfficiencyRuns, today: Day) -> Reference? {
    let days = Report.recentDays
    let year = runs.from(today - (364 + days), through: today - 365)
    if year.count >= 4 { return Reference(runs: year, name: "a year ago") }
    let before = runs.from(today - (2 * days - 1), through: today - days)
    return before.count >= 4 ? Reference(runs: before, name: "in the 90 days before") : nil
  }

  /// `A heartbeat carries 1.12 m, 3 % further than a year ago`.
  func title(now: [EfficiencyRuns.Run], before: Reference?) -> String {
    guard now.count >= 3, let recent = median(of: now.map(\.metersPerBeat)) else {
      return "Metres per beat of like runs"
    }
    let text = "A heartbeat carries \(language.quantity(recent, "m", places: 2))"
    guard let before, let earlier = median(of: before.runs.map(\.metersPerBeat)), earlier > 0
    else { return text }
    let change = recent / earlier - 1
    if abs(change) < 0.01 { return text + ", as " + before.name }
    return text + ", \(language.percent(abs(change))) "
      + (change > 0 ? "further" : "less far") + " than " + before.name
  }

  /// `Most in May 2026, at 1.18`.
  func beats(_ months: [EfficiencyMonth]) -> String {
    let known = months.filter { $0.metersPerBeat != nil }
    guard let most = known.max(by: { ($0.metersPerBeat ?? 0) < ($1.metersPerBeat ?? 0) }),
      let value = most.metersPerBeat, let last = known.last?.metersPerBeat
    else { return "Metres per beat by month" }
    if last >= value { return "\(language.decimal(last, places: 2)) is the most so far" }
    return "\(language.decimal(last, places: 2)) lately; most in "
      + "\(language.monthAndYear(most.first)), \(language.decimal(value, places: 2))"
  }
}
