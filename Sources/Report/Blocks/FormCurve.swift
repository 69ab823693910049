import Facts
import Markup
import Metrics
import Plotting
import Training
import Wording

/// Fitness, fatigue, form and load from one day to another, as a drawing and as a table.
struct FormCurve {
  let facts: FormCurveFacts
  let wording: Wording

  private var words: any FormCurveWords { wording.formCurve }

  func add(to block: inout Block) {
    block.add(chart)
    block.add(table)
    if let day = facts.unknownSince {
      block.note = Markup(text: wording.form.unknown(since: day))
    }
  }

  private var chart: PerformanceChart {
    let planned = facts.lastDoneIndex + 1
    let isPlanned = facts.hasForecast
    let last = facts.balance(at: facts.count - 1)
    return PerformanceChart(
      caption: ChartCaption(
        id: "pmc", title: words.title(from: facts.firstDay, to: facts.lastDay),
        finding: words.caption(facts)),
      days: facts.fitness.indices.map { index in
        PerformanceChart.Day(
          fitness: facts.fitness[index], fatigue: facts.fatigue[index], load: facts.loads[index])
      },
      firstPlanned: isPlanned ? planned : nil,
      ranges: facts.range.map { range in
        [
          .init(from: planned - 1, low: range.leastFitness, high: range.mostFitness),
          .init(from: planned - 1, low: range.leastFatigue, high: range.mostFatigue),
        ]
      } ?? [],
      today: isPlanned ? PerformanceChart.Flag(day: planned - 1, label: words.today) : nil,
      events: facts.races.map { race in
        PerformanceChart.Event(
          day: race.day - facts.firstDay, label: words.race(race),
          shortLabel: words.shortRace(race))
      },
      notes: facts.gaps.map { gap in
        ChartNote(
          at: Double(gap.days.lowerBound + gap.days.upperBound) / 2,
          text: words.gap(days: gap.dayCount))
      },
      months: months, fitnessLabel: words.fitness(last.chronicLoad),
      fatigueLabel: words.fatigue(last.acuteLoad), formLabel: words.form(last.stressBalance),
      loadLabel: words.dailyLoad, endLabel: facts.endsOnRaceDay ? words.raceDay : nil,
      hot: facts.spans.map { span in
        HotSpan(
          from: Double(span.days.lowerBound), to: Double(span.days.upperBound + 1),
          title: words.span(span))
      })
  }

  /// The first of each month, every other one minor.
  private var months: [AxisLabel] {
    let firsts = (0..<facts.count).filter { (facts.firstDay + $0).day == 1 }
    return firsts.enumerated().map { index, offset in
      AxisLabel(
        at: Double(offset), text: wording.axisMonth(facts.firstDay + offset),
        isMinor: index % 2 == 1)
    }
  }

  /// The same numbers week by week, latest first.
  private var table: Markup {
    var table = NumberTable(
      words.weekOf,
      [.fitness, .fatigue, .form].map { wording.term($0) } + [words.lowestForm]
        + [wording.term(.trainingLoad)])
    for week in facts.weeks.reversed() {
      table.addRow([
        words.week(week), wording.integer(week.balance.chronicLoad),
        wording.integer(week.balance.acuteLoad), wording.signed(week.balance.stressBalance),
        wording.signed(week.lowestForm),
        wording.integer(week.load),
      ])
    }
    return table.details(wording, label: words.table)
  }
}

/// Half a year of fitness and fatigue, and on to the end of the plan.
struct FormBlock {
  let facts: FormBlockFacts
  let wording: Wording

  var block: Block {
    let words = wording.form
    var block = Block(
      "form", kicker: wording.term(.form), heading: words.fitness(facts.finding))
    if let curve = facts.curve {
      block.subtitle =
        words.measure(
          fitnessDays: facts.fitnessDays, fatigueDays: facts.fatigueDays,
          hasForecast: facts.hasForecast)
        + (curve.range.map { " " + words.range($0.done) } ?? "")
      FormCurve(facts: curve, wording: wording).add(to: &block)
    }
    if block.note == nil {
      block.note = facts.warmingUp.map { Markup(text: words.warmingUp($0)) }
    }
    return block
  }
}
