import Facts
import Markup
import Plotting
import Training
import Wording

extension Report {
  func weeksPlan(_ context: PlanContext) -> PagePlan? {
    guard !weeks.isEmpty, calendar != nil else { return nil }
    var dependencies = Dependencies("weeks", capacity: 65_536)
    dependencies.add(today.isoWeek.monday)
    dependencies.add(today.weekday == 7 ? 1 : 0)
    dependencies.add(weeks: weeks)
    return context.plan(path: PagePath.weeks, kind: .weeks, dependencies: dependencies.bytes) {
      [self] in WeeksPage(report: self).page()
    }
  }
}

/// The page that says whether the balance is right over months.
struct WeeksPage {
  let report: Report

  private var language: Wording { report.language }
  private var path: String { PagePath.weeks }
  /// At most a year, oldest first.
  private var year: [WeekSummary] { Array(report.weeks.suffix(52)) }

  func page() -> Page {
    var body = Markup()
    let lead = lead
    lead.append(to: &body)
    body.append(
      [
        report.zonesBlock(year, id: "zones"),
        report.balanceBlock(nil, name: "", of: year),
      ], in: .wideAndNarrow)
    body.append([distance, time], in: .halves)
    body.append([load, easy], in: .halves)
    body.append(table)
    body.append(earlier)
    return Page(
      path: path, kind: .weeks, title: "Weeks", description: lead.heading + ".",
      navigationKey: "weeks", body: body)
  }

  private var lead: Lead {
    let done = report.weeks.filter { $0.week.sunday <= report.today }.suffix(52)
    let mean = done.reduce(0) { $0 + $1.distanceMeters } / Double(max(1, done.count))
    let heading: String
    if done.count >= 8 {
      let four = done.suffix(4).reduce(0) { $0 + $1.distanceMeters } / 4
      heading = WeeksHeadings(language: language).title(
        mean: mean, lastFour: four, weeks: done.count)
    } else {
      heading = "\(language.digits(report.weeks.count, "week")) so far"
    }
    let kicker =
      year.first.map {
        // Short, so that it stays on one line while the font arrives.
        "Weeks · " + language.mediumDay($0.week.monday) + " to "
          + language.mediumDay(report.today.isoWeek.sunday)
      }
      ?? "Weeks"
    var lead = Lead(kicker: kicker, heading: heading)
    if let most = done.max(by: { $0.distanceMeters < $1.distanceMeters }), most.runCount > 0 {
      lead.sentences = [
        "The longest was \(language.week(most.week)) of \(most.week.year): "
          + "\(WeekHeadings(language: language).distance(most))."
      ]
    }
    return lead
  }

  private func block(
    _ id: String, _ kicker: String, _ unit: String, _ subtitle: String,
    text: (Double) -> String, value: @escaping (WeekSummary) -> Double
  ) -> Block {
    let values = year.dropLast(report.today.weekday == 7 ? 0 : 1).map(value)
    let mean = values.reduce(0, +) / Double(max(1, values.count))
    var block = Block(
      id, kicker: kicker, heading: "\(text(mean)) a week on average", subtitle: subtitle)
    block.add(report.columns(year, id: id, title: subtitle, unit: unit, value: value))
    return block
  }

  private var distance: Block {
    block(
      "distance", Metric.distance.term, "km", "Kilometres of runs a week",
      text: { language.distance($0 * 1_000) }
    ) {
      $0.distanceMeters / 1_000
    }
  }

  private var time: Block {
    block(
      "time", "Time", "h", "Hours of running a week", text: { language.hoursWithUnit($0 * 3_600) }
    ) {
      $0.movingSeconds / 3_600
    }
  }

  private var load: Block {
    block(
      "load", Metric.trainingLoad.term, "", "Load of all sports a week",
      text: { language.integer($0) + " load" }
    ) {
      $0.load
    }
  }

  /// The share of zones 1 and 2; `nil` without four weeks that have one.
  private var easy: Block? {
    let shares = year.map { $0.easyShare.map { $0 * 100 } ?? .nan }
    let known = shares.filter(\.isFinite)
    guard known.count >= 4, let last = known.last else { return nil }
    let mean = known.reduce(0, +) / Double(known.count)
    var block = Block(
      "easy", kicker: Metric.easyShare.term,
      heading: "\(language.percent(mean / 100)) easy on average",
      subtitle: "Share of zones 1 and 2 in the time with a heart rate, by week")
    block.add(
      TrendChart(
        caption: ChartCaption(
          id: "easy-share", title: "Easy share by week",
          finding: "From \(language.percent((known.min() ?? 0) / 100)) to "
            + "\(language.percent((known.max() ?? 0) / 100)), \(language.percent(mean / 100)) on average."
        ),
        values: shares,
        ticks: Ticks.values(from: min(50, known.min() ?? 50), to: 100, count: 4, unit: "%"),
        xLabels: year.indices.compactMap { index in
          report.weekLabel(index, of: year).map { AxisLabel(at: Double(index), text: $0) }
        }, endLabel: language.percent(last / 100)))
    return block
  }

  private var table: Block {
    var block = Block("table", kicker: "Numbers", heading: "Week by week")
    var table = NumberTable([
      .init(title: "Week", isNumber: false), .init(title: "Runs"),
      .init(title: Metric.distance.term), .init(title: "Time"),
      .init(title: Metric.ascent.term, isOptional: true), .init(title: Metric.trainingLoad.term),
      .init(title: Metric.easyShare.term, isOptional: true),
    ])
    for week in year.reversed() {
      let name = "\(language.shortDay(week.week.monday)) \(String(week.week.monday.year))"
      let cell: Markup =
        week.isEmpty
        ? "\(name)"
        : "<a href=\"\(relativePath(to: PagePath.week(week.week), from: path))\">\(name)</a>"
      table.addRow(
        cell,
        [
          language.integer(week.runCount), language.distance(week.distanceMeters),
          language.hours(week.movingSeconds), language.quantity(week.ascentMeters, "m"),
          language.integer(week.load),
          week.easyShare.map { language.percent($0) } ?? Wording.unknown,
        ])
    }
    block.add(table.markup(label: "Week by week"))
    return block
  }

  /// Links to the weeks before the last year, five years of them at most.
  private var earlier: Block? {
    let old = report.weeks.dropLast(52).suffix(260).filter { !$0.isEmpty }
    guard !old.isEmpty else { return nil }
    var block = Block("earlier", kicker: "Earlier", heading: "Weeks before the last year")
    var year = 0
    var list: Markup = "<p class=\"more\">"
    for week in old.reversed() {
      if week.week.year != year {
        if year != 0 { list += "</p><p class=\"more\">" }
        year = week.week.year
        list += "<b>\(String(year))</b> "
      }
      let link = relativePath(to: PagePath.week(week.week), from: path)
      list += "<a href=\"\(link)\">\(week.week.number)</a> "
    }
    list += "</p>"
    block.add(list)
    return block
  }
}

/// What is said of many weeks, by a rule.
struct WeeksHeadings {
  var language = Wording.english

  /// `52 km a week over a year, 58 km in the last four`.
  func title(mean: Double, lastFour: Double, weeks: Int) -> String {
    let span = weeks >= 52 ? "a year" : language.digits(weeks, "week")
    return "\(language.roundDistance(mean)) a week over \(span), "
      + "\(language.roundDistance(lastFour)) in the last four"
  }
}
