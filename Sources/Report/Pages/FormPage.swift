import Facts
import Markup
import Metrics
import Plotting
import Training
import Wording

extension Report {
  func formPlan(_ context: PlanContext) -> PagePlan? {
    guard let calendar else { return nil }
    var dependencies = Dependencies("form", capacity: 65_536)
    dependencies.add(today)
    dependencies.add(calendarOf: self)
    dependencies.add(racesOf: self)
    dependencies.add(garminNumbersOf: self)
    for race in log.races {
      let run = counted.last { $0.day == race.day && self.race(run: $0) == race }
      dependencies.add(run?.activity.movingSeconds)
      dependencies.add(run?.activity.elapsedSeconds)
    }
    for source in LoadSource.allCases {
      dependencies.add(counted.count { $0.loadSource == source })
    }
    return context.plan(path: PagePath.form, kind: .fitness, dependencies: dependencies.bytes) {
      [self] in FormPage(report: self, calendar: calendar).page()
    }
  }
}

/// The page that says whether the runner is fit, tired or fresh, and when they will be.
struct FormPage {
  let report: Report
  let calendar: LoadCalendar

  private var language: Wording { report.language }
  private var headings: FormHeadings { FormHeadings(language: language, calendar: calendar) }

  func page() -> Page {
    var body = Markup()
    let balance = calendar.balances[calendar.todayIndex]
    var lead = Lead(
      kicker: "Form · " + language.longDay(report.today),
      heading: calendar.isSettled ? headings.state : headings.tooEarly)
    lead.sentences = [headings.sentence, raceSentence, warmingUp].compactMap { $0 }
    lead.append(to: &body)
    body.append(
      [report.formBlock(calendar), report.todayBlock(calendar, heading: sum)], in: .wideAndNarrow)
    body.append([allTime, ramp], in: .wideAndNarrow)
    body.append([strainBlock(), workloadBlock()], in: .halves)
    body.append([leftOut, report.readinessBlock()], in: .wideAndNarrow)
    return Page(
      path: PagePath.form, kind: .fitness, title: "Form",
      description: "\(headings.state): fitness \(language.integer(balance.chronicLoad)), fatigue "
        + "\(language.integer(balance.acuteLoad)), form \(language.signed(balance.stressBalance)).",
      navigationKey: "form", body: body,
      printTitle: "Form, " + language.longDay(report.today))
  }

  /// `Form +5: fitness 54 less fatigue 50`.
  private var sum: String {
    let balance = calendar.balances[calendar.todayIndex]
    return "Form \(language.signed(balance.stressBalance)): fitness "
      + "\(language.integer(balance.chronicLoad)) less fatigue \(language.integer(balance.acuteLoad))"
  }

  private var raceSentence: String? {
    guard calendar.isSettled, calendar.hasForecast, let race = report.nextRace,
      let day = calendar.balance(on: race.day)
    else { return nil }
    let word = headings.word(day).map { ", " + $0 } ?? ""
    return
      "With the plan, form on the day of \(race.name) is \(language.signed(day.stressBalance))\(word)."
  }

  /// Everything so far, week by week; `nil` under half a year, which the chart above shows.
  private var allTime: Block? {
    guard calendar.daysSoFar > 200 else { return nil }
    let sundays = stride(
      from: (calendar.firstDay.isoWeek.sunday - calendar.firstDay), through: calendar.todayIndex,
      by: 7
    ).map { $0 }
    guard sundays.count > 4 else { return nil }
    let peak = sundays.max { calendar.balances[$0].chronicLoad < calendar.balances[$1].chronicLoad }
    let now = calendar.balances[calendar.todayIndex].chronicLoad
    var heading = "Fitness over all time"
    if let peak {
      let most = calendar.balances[peak].chronicLoad
      heading =
        now >= most - 0.5
        ? "Fitness \(language.integer(now)) is the highest so far"
        : "Fitness was highest in \(language.monthAndYear(calendar.day(peak))), at "
          + language.integer(most)
    }
    var block = Block(
      "all-time", kicker: "All time", heading: heading,
      subtitle: "Fitness and fatigue at the end of each week; bars: mean load a day")
    let last = sundays.last.map { calendar.balances[$0] } ?? .zero
    block.add(
      PerformanceChart(
        caption: ChartCaption(
          id: "all", title: "Fitness and fatigue since \(language.monthAndYear(calendar.firstDay))",
          finding: heading + "."),
        days: sundays.map { index in
          let days = calendar.loads[max(0, index - 6)...index]
          return PerformanceChart.Day(
            fitness: calendar.balances[index].chronicLoad,
            fatigue: calendar.balances[index].acuteLoad,
            load: days.reduce(0, +) / 7)
        }, notes: warmingUpNote(sundays: sundays), months: years(of: sundays),
        fitnessLabel: "\(Metric.fitness.term) \(language.integer(last.chronicLoad))",
        fatigueLabel: "\(Metric.fatigue.term) \(language.integer(last.acuteLoad))",
        formLabel: "\(Metric.form.term) \(language.signed(last.stressBalance))",
        loadLabel: ""))
    block.add(yearNumbers)
    return block
  }

  /// A word where each year, or in short times each quarter, begins.
  private func years(of sundays: [Int]) -> [AxisLabel] {
    let isLong = sundays.count > 130
    var labels: [AxisLabel] = []
    for (position, index) in sundays.enumerated() {
      let (year, month, day) = calendar.day(index).civil
      guard day <= 7 else { continue }
      if month == 1 {
        labels.append(AxisLabel(at: Double(position), text: String(year)))
      } else if !isLong, month % 3 == 1 {
        labels.append(
          AxisLabel(at: Double(position), text: language.shortMonth(month), isMinor: true))
      }
    }
    return labels
  }

  private var yearNumbers: Markup {
    var table = NumberTable("Year", ["Highest fitness", "Mean load a day"])
    var highest: [Int: Double] = [:]
    var sums: [Int: (load: Double, days: Int)] = [:]
    for index in 0...calendar.todayIndex {
      let year = calendar.day(index).year
      highest[year] = max(highest[year] ?? 0, calendar.balances[index].chronicLoad)
      let sum = sums[year] ?? (0, 0)
      sums[year] = (sum.load + calendar.loads[index], sum.days + 1)
    }
    for year in highest.keys.sorted(by: >) {
      let sum = sums[year] ?? (0, 1)
      table.addRow([
        String(year), language.integer(highest[year] ?? 0),
        language.integer(sum.load / Double(max(1, sum.days))),
      ])
    }
    return table.details(label: "Fitness by year")
  }

  /// How fast fitness rose and fell, by week, over half a year.
  private var ramp: Block? {
    let weeks = (0..<26).reversed().map { calendar.todayIndex - 7 * $0 }
    let values = weeks.map { calendar.ramp(at: $0) ?? .nan }
    let known = values.filter(\.isFinite)
    guard known.count >= 6, let last = known.last, let low = known.min(), let high = known.max()
    else { return nil }
    var block = Block(
      "ramp", kicker: Metric.rampRate.term,
      heading: "Fitness \(last.rounded() == 0 ? "holds" : last > 0 ? "rises" : "falls") "
        + (last.rounded() == 0 ? "this week" : "by \(language.decimal(abs(last))) a week"),
      subtitle: "Change of fitness in seven days, over half a year")
    block.add(
      TrendChart(
        caption: ChartCaption(
          id: "ramp-rate", title: "Change of fitness a week",
          finding:
            "From \(language.signed(low, places: 1)) to \(language.signed(high, places: 1)); "
            + "now \(language.signed(last, places: 1))."),
        values: values, ticks: Ticks.values(from: min(low, 0), to: max(high, 0), count: 4),
        xLabels: [0, 13, 25].map { index in
          AxisLabel(at: Double(index), text: language.shortDay(report.today - 7 * (25 - index)))
        }, endLabel: language.signed(last, places: 1)))
    return block
  }

  private var leftOut: Block {
    var block = Block("left-out", kicker: "Limits", heading: "What the model leaves out")
    let link = relativePath(to: PagePath.about + "#fitness", from: PagePath.form)
    block.add(
      """
      <p class="say">It counts load and nothing else: no sleep, heat, illness, work or strength. \
      Two runners with the same fitness here can be far apart in a race. What it is good for is \
      comparing you with yourself. <a href="\(link)">How it is computed</a>.</p>
      """)
    if let constants = report.loadConstants { block.note = "Load: \(constants)" }
    return block
  }
}
