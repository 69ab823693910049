import Facts
import Markup
import Metrics
import Plotting
import Training
import Wording

extension PageKind {
  package static let fitness = PageKind(rawValue: "fitness")
}

extension PageEntry {
  static let form = PageEntry(
    .fitness, .navigation, at: PagePath.form, name: { $0.formPage.title },
    exists: { $0.calendar?.hasLoad ?? false && !$0.options.isPublic }
  ) { season, context in
    // How the runner is today is nobody's business.
    guard !season.options.isPublic else { return nil }
    return try FormFacts(season).map { facts in
      try context.plan(PagePath.form, .fitness, facts) {
        FormPage(facts: $0, wording: $1).page()
      }
    }
  }
}

/// The page that says whether the runner is fit, tired or fresh, and when they will be.
struct FormPage {
  let facts: FormFacts
  let wording: Wording

  private var words: any FormPageWords { wording.formPage }

  func page() -> Page {
    var lead = Lead(
      kicker: words.kicker(facts.today),
      heading: wording.form.heading(facts.now.finding))
    lead.sentences = [
      facts.level.map { wording.form.level($0) }, facts.race.map { words.race($0) },
      facts.isSettled ? facts.form?.warmingUp.map { words.warmingUp($0) } : nil,
    ].compactMap { $0 }
    var body = Markup()
    lead.append(to: &body)
    body.append(
      [
        facts.form.map { FormBlock(facts: $0, wording: wording).block },
        facts.form?.curve.map { _ in
          FormTodayBlock(facts: facts.now, wording: wording)
            .block(heading: words.sum(facts.now.balance))
        },
      ], in: .wideAndNarrow)
    body.append(
      [
        facts.allTime.map { allTime($0) },
        facts.readiness.map { ReadinessBlock(facts: $0, wording: wording).block },
      ], in: .wideAndNarrow)
    body.append(
      [
        facts.strain.map { StrainBlock(facts: $0, wording: wording).block },
        facts.workload.map { WorkloadBlock(facts: $0, wording: wording).block },
      ], in: .halves)
    body.append([facts.ramp.map { ramp($0) }, limits], in: .halves)
    return Page(
      path: PagePath.form, kind: .fitness, title: words.title,
      description: words.summary(facts.now), navigationPath: PagePath.form, body: body,
      printTitle: words.printTitle(facts.today))
  }

  /// Everything so far, week by week.
  private func allTime(_ all: AllTimeFacts) -> Block {
    let heading = words.heading(all.finding)
    let curve = wording.formCurve
    var block = Block(
      "all-time", kicker: words.allTime, heading: heading, subtitle: words.allTimeMeasure)
    let (fitness, fatigue) = (all.fitness.last ?? 0, all.fatigue.last ?? 0)
    block.add(
      PerformanceChart(
        caption: ChartCaption(
          id: "all", title: words.allTimeTitle(since: all.since), finding: heading + "."),
        days: all.fitness.indices.map { index in
          PerformanceChart.Day(
            fitness: all.fitness[index], fatigue: all.fatigue[index], load: all.loads[index])
        },
        notes: all.warmingUpWeeks > 1
          ? [ChartNote(at: Double(all.warmingUpWeeks) / 2, text: words.warmingUpNote)] : [],
        months: years(of: all.sundays), fitnessLabel: curve.fitness(fitness),
        fatigueLabel: curve.fatigue(fatigue), formLabel: curve.form(fitness - fatigue),
        loadLabel: ""))
    block.add(table(of: all.years))
    return block
  }

  /// A word where each year, or in short times each quarter, begins.
  private func years(of sundays: [Day]) -> [AxisLabel] {
    let isLong = sundays.count > 130
    var labels: [AxisLabel] = []
    for (position, sunday) in sundays.enumerated() {
      let (year, month, day) = sunday.civil
      guard day <= 7 else { continue }
      if month == 1 {
        labels.append(AxisLabel(at: Double(position), text: String(year)))
      } else if !isLong, month % 3 == 1 {
        labels.append(
          AxisLabel(at: Double(position), text: wording.shortMonth(month), isMinor: true))
      }
    }
    return labels
  }

  private func table(of years: [AllTimeFacts.Year]) -> Markup {
    let columns = words.yearColumns
    var table = NumberTable(columns.first ?? "", Array(columns.dropFirst()))
    for year in years {
      table.addRow([
        String(year.year), wording.integer(year.highestFitness), wording.integer(year.meanLoad),
      ])
    }
    return table.details(wording, label: words.years)
  }

  /// How fast fitness rose and fell, by week, over half a year.
  private func ramp(_ ramp: RampFacts) -> Block {
    var block = Block(
      "ramp", kicker: wording.term(.rampRate), heading: words.heading(ramp.finding),
      subtitle: words.rampMeasure)
    block.add(
      TrendChart(
        caption: ChartCaption(id: "ramp-rate", title: words.rampTitle, finding: words.range(ramp)),
        values: ramp.trend.values,
        ticks: Ticks.values(from: min(ramp.trend.low, -2), to: max(ramp.trend.high, 2), count: 4),
        xLabels: wording.labels(of: ramp.trend), endLabel: wording.signed(ramp.last, places: 1)))
    return block
  }

  private var limits: Block {
    var block = Block("left-out", kicker: words.limits, heading: words.limitsHeading)
    let link = relativePath(to: PagePath.about + "#" + Metric.fitness.anchor, from: PagePath.form)
    block.add(
      "<p class=\"say\">\(words.limitsText) <a href=\"\(link)\">\(words.computation)</a>.</p>")
    block.note = Markup(text: words.loads(facts.loads))
    return block
  }
}
