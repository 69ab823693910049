import Facts
import Markup
import Metrics
import Plotting
import Training
import Wording

extension Report {
  func efficiencyPlan(_ context: PlanContext) -> PagePlan? {
    let runs = EfficiencyRuns(self)
    guard runs.areEnough else { return nil }
    var dependencies = Dependencies("efficiency", capacity: 32_768)
    dependencies.add(today)
    dependencies.add(runs.usualMeters)
    for run in runs.all {
      dependencies.add(run.entry.path)
      dependencies.add(run.entry.day)
      dependencies.add(language.title(of: run.entry.activity))
      dependencies.add(run.entry.activity.distanceMeters)
      dependencies.add(run.metersPerBeat)
      dependencies.add(run.entry.derived?.efficiencyFactor)
      dependencies.add(run.entry.derived?.decoupling)
    }
    return context.plan(
      path: PagePath.efficiency, kind: .efficiency, dependencies: dependencies.bytes
    ) { [self] in EfficiencyPage(report: self, runs: runs).page() }
  }
}

/// The runs that are compared with each other: those about as long as usual, with a heart rate.
struct EfficiencyRuns: Sendable {
  struct Run: Sendable {
    var entry: ActivityEntry
    var metersPerBeat: Double
  }

  /// The median distance of the runs of the last 90 days.
  let usualMeters: Double
  /// Of the last two years, oldest first.
  let all: [Run]

  init(_ report: Report) {
    let recent = report.runs.filter { $0.day > report.today - Report.recentDays }
      .compactMap(\.activity.distanceMeters).filter { $0 >= 2_000 }
    usualMeters = median(of: recent) ?? 0
    let range = (usualMeters * 0.67)...(usualMeters * 1.5)
    guard usualMeters > 0 else {
      all = []
      return
    }
    all = report.runs.filter { $0.day > report.today - 730 }.compactMap { entry in
      guard let meters = entry.activity.distanceMeters, range.contains(meters),
        let beat = metersPerBeat(of: entry), beat.isFinite
      else { return nil }
      return Run(entry: entry, metersPerBeat: beat)
    }
  }

  var areEnough: Bool { all.count >= 12 }

  func from(_ first: Day, through last: Day) -> [Run] {
    all.filter { $0.entry.day >= first && $0.entry.day <= last }
  }
}

/// The page that says whether the same heart carries further than it did.
struct EfficiencyPage {
  let report: Report
  let runs: EfficiencyRuns

  private var language: Wording { report.language }
  private var today: Day { report.today }
  private var path: String { PagePath.efficiency }

  func page() -> Page {
    let headings = EfficiencyHeadings(language: language)
    let now = runs.from(today - (Report.recentDays - 1), through: today)
    let before = headings.reference(runs, today: today)
    let heading = headings.title(now: now, before: before)
    var lead = Lead(kicker: "Efficiency · " + language.longDay(today), heading: heading)
    lead.sentences = [
      "Compared are runs about as long as usual, from "
        + "\(language.distance(runs.usualMeters * 0.67)) to "
        + "\(language.distance(runs.usualMeters * 1.5)), with a heart rate. Heat, hills and haste "
        + "move these numbers as well as fitness does."
    ]
    var body = Markup()
    lead.append(to: &body)
    let months = EfficiencyMonth.all(of: runs, today: today)
    body.append([beats(months), facts(now, before: before)], in: .wideAndNarrow)
    body.append([drift(months), latest], in: .halves)
    return Page(
      path: path, kind: .efficiency, title: "Efficiency",
      description: heading
        + ": metres per beat, efficiency factor and drift of like runs by month.",
      navigationKey: nil, body: body, printTitle: "Efficiency, " + language.longDay(today))
  }

  private func beats(_ months: [EfficiencyMonth]) -> Block? {
    let values = months.map { $0.metersPerBeat ?? .nan }
    let known = (values + months.flatMap { [$0.low ?? .nan, $0.high ?? .nan] }).filter(\.isFinite)
    guard values.count(where: \.isFinite) >= 3, let low = known.min(), let high = known.max()
    else { return nil }
    let heading = EfficiencyHeadings(language: language).beats(months)
    var block = Block(
      "beats", kicker: Metric.metersPerBeat.term, heading: heading,
      subtitle: "Median of like runs by month, with the half of the runs in the middle")
    block.add(
      TrendChart(
        caption: ChartCaption(
          id: "per-beat", title: "Metres per beat by month", finding: heading + "."),
        values: values, low: months.map { $0.low ?? .nan }, high: months.map { $0.high ?? .nan },
        ticks: Ticks.values(from: low, to: max(high, low + 0.02), count: 4),
        xLabels: EfficiencyMonth.labels(months, language),
        endLabel: values.last { $0.isFinite }.map { language.decimal($0, places: 2) }))
    var table = NumberTable([
      .init(title: "Month", isNumber: false), .init(title: "Runs"),
      .init(title: Metric.metersPerBeat.term),
      .init(title: Metric.efficiencyFactor.term, isOptional: true), .init(title: "Drift"),
    ])
    for month in months.reversed() where month.count > 0 {
      table.addRow([
        language.monthAndYear(month.first), language.integer(month.count),
        month.metersPerBeat.map { language.decimal($0, places: 2) } ?? Wording.unknown,
        month.efficiencyFactor.map { language.decimal($0 * 60, places: 2) }
          ?? Wording.unknown,
        month.decoupling.map { language.percent($0, places: 1) } ?? Wording.unknown,
      ])
    }
    block.add(table.details(label: "Efficiency by month"))
    return block
  }

  private func facts(_ now: [EfficiencyRuns.Run], before: EfficiencyHeadings.Reference?) -> Block? {
    guard now.count >= 3 else { return nil }
    var block = Block(
      "now", kicker: "Last 90 days",
      heading: "\(language.sentence(language.count(now.count, "like run"))) lately")
    func add(
      _ metric: Metric, _ value: (EfficiencyRuns.Run) -> Double?, _ text: (Double) -> String
    ) {
      guard let recent = median(of: now.compactMap(value)) else { return }
      let earlier = before.flatMap { median(of: $0.runs.compactMap(value)) }
      facts.add(metric, text(recent), earlier.map { "\(text($0)) \(before?.name ?? "")" })
    }
    var facts = FactList()
    add(.metersPerBeat, { $0.metersPerBeat }, { language.decimal($0, places: 2) })
    add(
      .efficiencyFactor, { $0.entry.derived?.efficiencyFactor.map { $0 * 60 } },
      { language.decimal($0, places: 2) })
    add(.decoupling, { $0.entry.derived?.decoupling }, { language.percent($0, places: 1) })
    add(.pace, { $0.entry.secondsPerKilometer }, { language.pace(secondsPerKilometer: $0) })
    add(.averageHeartRate, { $0.entry.averageHeartRate }, { language.quantity($0, "bpm") })
    block.add(facts.list())
    block.note =
      "Medians. The efficiency factor counts moving time with a heart rate alone, in metres a beat."
    return block
  }

  private func drift(_ months: [EfficiencyMonth]) -> Block? {
    let values = months.map { ($0.decoupling ?? .nan) * 100 }
    let known = values.filter(\.isFinite)
    guard known.count >= 3, let low = known.min(), let high = known.max(),
      let last = known.last
    else { return nil }
    let heading =
      last < 5
      ? "Pace drifts by \(language.decimal(last)) % against heart rate, below 5 %"
      : "Pace drifts by \(language.decimal(last)) % against heart rate"
    var block = Block(
      "drift", kicker: "Drift", heading: heading.replacing(" %", with: Wording.space + "%"),
      subtitle: "\(Metric.decoupling.term), per cent, median of like runs by month")
    block.add(
      TrendChart(
        caption: ChartCaption(
          id: "drift-months", title: "Drift by month",
          finding: "From \(language.decimal(low)) to \(language.decimal(high)) per cent; lately "
            + "\(language.decimal(last))."),
        values: values,
        ticks: Ticks.values(from: min(0, low), to: max(6, high), count: 4, unit: "%"),
        xLabels: EfficiencyMonth.labels(months, language), endLabel: language.decimal(last)))
    return block
  }

  private var latest: Block {
    var block = Block("like", kicker: Metric.likeRuns.term, heading: "The latest like runs")
    var table = NumberTable([
      .init(title: "Run", isNumber: false), .init(title: Metric.distance.term, isOptional: true),
      .init(title: Metric.metersPerBeat.term), .init(title: "Drift"),
    ])
    for run in runs.all.suffix(10).reversed() {
      let link: Markup =
        "<a href=\"\(relativePath(to: run.entry.path, from: path))\">\(language.mediumDay(run.entry.day))</a>"
      table.addRow(
        link,
        [
          run.entry.activity.distanceMeters.map { language.distance($0) } ?? "",
          language.decimal(run.metersPerBeat, places: 2),
          run.entry.derived?.decoupling.map { language.percent($0, places: 1) }
            ?? Wording.unknown,
        ])
    }
    block.add(table.markup(label: "The latest like runs"))
    return block
  }
}
