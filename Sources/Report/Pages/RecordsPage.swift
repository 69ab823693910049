import Facts
import Markup
import Metrics
import Plotting
import Training
import Wording

extension Report {
  /// How many days back "now" reaches.
  static let recentDays = 90

  func recordsPlan(_ context: PlanContext) -> PagePlan? {
    guard hasRecords else { return nil }
    var dependencies = Dependencies("records", capacity: 65_536)
    dependencies.add(today)
    dependencies.add(effortsOf: self)
    dependencies.add(garminNumbersOf: self)
    for entry in runs {
      dependencies.add(entry.day)
      dependencies.add(language.title(of: entry.activity))
      dependencies.add(entry.path)
      dependencies.add(entry.activity.distanceMeters)
      dependencies.add(entry.activity.movingSeconds)
      dependencies.add(entry.derived?.furthestMeters ?? [])
    }
    return context.plan(path: PagePath.records, kind: .records, dependencies: dependencies.bytes) {
      [self] in RecordsPage(report: self).page()
    }
  }

  /// Whether there is anything to put on the page.
  var hasRecords: Bool { !efforts.isEmpty || !wholeRunRecords.isEmpty }

  /// The fastest whole runs over the usual distances.
  var wholeRunRecords: [Metrics.PersonalRecord] {
    personalRecords(of: runs.map(\.activity), distancesMeters: effortDistances).compactMap { $0 }
  }
}

/// The page that says whether the runner has become faster.
struct RecordsPage {
  let report: Report

  private var language: Wording { report.language }
  private var path: String { PagePath.records }

  func page() -> Page {
    let rows = RecordRow.all(of: report)
    let heading = RecordHeadings(language: language).title(rows)
    var lead = Lead(kicker: "Records · " + language.longDay(report.today), heading: heading)
    lead.sentences = [RecordHeadings(language: language).sentence(rows)].compactMap { $0 }
    var body = Markup()
    lead.append(to: &body)
    body.append(efforts(rows))
    body.append([curve, report.equivalentsBlock()], in: .wideAndNarrow)
    body.append([wholeRuns, report.trainingPacesBlock()], in: .wideAndNarrow)
    return Page(
      path: path, kind: .records, title: "Records",
      description: heading + ": best efforts from 400 m to the marathon, now, this year and ever.",
      navigationKey: nil, body: body, printTitle: "Records, " + language.longDay(report.today))
  }

  private func efforts(_ rows: [RecordRow]) -> Block? {
    guard !rows.isEmpty else { return nil }
    var block = Block(
      "efforts", kicker: Metric.bestEffort.term,
      heading: RecordHeadings(language: language).efforts(rows, year: report.today.year),
      subtitle: "Fastest stretch of each distance inside any run, stops included; the line is the "
        + "best of 90 days, week by week over a year, faster upward")
    var table = NumberTable([
      .init(title: "Distance", isNumber: false), .init(title: "Last 90 days"),
      .init(title: "\(report.today.year)", isOptional: true), .init(title: "Ever"),
      .init(title: "On", isNumber: false, isOptional: true),
      .init(title: "Over a year", isNumber: false, isOptional: true),
    ])
    for row in rows {
      table.rows.append([
        Markup(text: row.name), time(row.now), time(row.year), link(row.ever),
        Markup(text: language.mediumDay(row.ever.day)), row.sparkline(language),
      ])
    }
    block.add(table.markup(label: "Best efforts by distance", classes: "eff"))
    return block
  }

  private func time(_ entry: EffortRecords.Entry?) -> Markup {
    Markup(text: entry.map { language.duration($0.effort.seconds) } ?? Wording.unknown)
  }

  private func link(_ entry: EffortRecords.Entry) -> Markup {
    let run = report.entries[entry.position]
    return
      "<a href=\"\(relativePath(to: run.path, from: path))\">\(language.duration(entry.effort.seconds))</a>"
  }

  /// The pace that was held for each length of time: lately over ever.
  private var curve: Block? {
    let first = report.today - (Report.recentDays - 1)
    let ever = PaceCurve(report.runs)
    let now = PaceCurve(report.runs.filter { $0.day >= first })
    guard ever.count >= 3, now.count >= 3 else { return nil }
    let heading = RecordHeadings(language: language).curve(now: now, ever: ever)
    var block = Block(
      "curve", kicker: Metric.paceCurve.term, heading: heading,
      subtitle: "Fastest pace held for each length of time, minutes a kilometre: the last 90 days "
        + "over all time")
    let all = (now.paces + ever.paces).filter(\.isFinite)
    block.add(
      CurveChart(
        caption: ChartCaption(
          id: "pace-curve", title: "Pace by length of time, last 90 days and ever",
          finding: heading + "."),
        values: now.paces, best: ever.paces,
        ticks: Ticks.paces(from: all.min() ?? 0, to: all.max() ?? 1),
        xLabels: ever.paces.indices.filter { $0 % 2 == 0 }.map {
          AxisLabel(
            at: Double($0), text: language.shortDuration(paceCurveSeconds[$0]),
            isMinor: $0 % 4 != 0)
        }, endLabel: "90 days", bestLabel: "ever", isFastUpward: true))
    var table = NumberTable("For", ["Last 90 days", "Ever", "Gap"])
    for index in ever.paces.indices {
      let recent = index < now.count ? now.paces[index] : nil
      table.addRow([
        language.shortDuration(paceCurveSeconds[index]),
        recent.map { language.barePace(secondsPerKilometer: $0) } ?? Wording.unknown,
        language.barePace(secondsPerKilometer: ever.paces[index]),
        recent.map { language.signedPercent($0 / ever.paces[index] - 1, places: 1) }
          ?? Wording.unknown,
      ])
    }
    block.add(table.details(label: "Pace by length of time"))
    return block
  }

  /// The fastest whole runs.
  private var wholeRuns: Block? {
    let records = report.wholeRunRecords
    guard !records.isEmpty else { return nil }
    var block = Block(
      "whole", kicker: Metric.personalRecord.term,
      heading: RecordHeadings(language: language).whole(records),
      subtitle: "Fastest run of about each distance, at most 2 % longer or shorter, by moving time")
    var table = NumberTable([
      .init(title: "Distance", isNumber: false), .init(title: "Time"),
      .init(title: Metric.pace.term), .init(title: "On", isNumber: false, isOptional: true),
      .init(title: "Of"),
    ])
    for record in records {
      guard let run = report.runs.first(where: { $0.id == record.id }) else { continue }
      let href = relativePath(to: run.path, from: path)
      let name = language.sentence(language.effortDistance(record.distanceMeters))
      table.rows.append([
        Markup(text: name), "<a href=\"\(href)\">\(language.duration(record.seconds))</a>",
        Markup(text: language.barePace(secondsPerKilometer: record.secondsPerKilometer)),
        Markup(text: language.mediumDay(record.day)),
        Markup(text: language.digits(record.candidates, "run")),
      ])
    }
    block.add(table.markup(label: "Fastest whole runs"))
    return block
  }
}
