import Facts
import Markup
import Plotting
import Training
import Wording

extension PageKind {
  package static let records = PageKind(rawValue: "records")
}

extension PageEntry {
  static let records = PageEntry(
    .records, .footer, at: PagePath.records, name: { $0.records.title },
    exists: { $0.hasRecords }
  ) { season, context in
    try RecordsFacts(season).map { facts in
      try context.plan(PagePath.records, .records, facts) {
        RecordsPage(facts: $0, wording: $1).page()
      }
    }
  }
}

/// The page that says whether the runner has become faster.
struct RecordsPage {
  let facts: RecordsFacts
  let wording: Wording

  private var words: any RecordsWords { wording.records }
  private var path: String { PagePath.records }

  func page() -> Page {
    let heading = words.heading(facts.finding)
    var lead = Lead(kicker: words.kicker(facts.today), heading: heading)
    lead.sentences = [
      words.sentence(facts.recentBests), facts.unrunMeters.map { words.notYet(over: $0) },
    ].compactMap { $0 }
    var body = Markup()
    lead.append(to: &body)
    body.append(efforts)
    body.append([curve, equivalents], in: .wideAndNarrow)
    body.append([wholeRuns, paces], in: .wideAndNarrow)
    return Page(
      path: path, kind: .records, title: words.title,
      description: words.summary(heading: heading), body: body,
      printTitle: words.printTitle(facts.today))
  }

  private var equivalents: Block? {
    facts.equivalents.flatMap {
      RaceEquivalentsBlock(
        facts: $0, predictions: facts.predictions, raceMeters: facts.raceMeters, wording: wording
      ).block
    }
  }

  private var paces: Block? {
    facts.equivalents.flatMap {
      TrainingPacesBlock(facts: $0, scores: facts.scores, wording: wording).block
    }
  }

  private var efforts: Block? {
    guard !facts.rows.isEmpty else { return nil }
    let hasTrend = facts.rows.contains { !$0.trend.isEmpty }
    var block = Block(
      "efforts", kicker: wording.term(.bestEffort), heading: words.efforts(facts.yearBests),
      subtitle: words.effortsMeaning(hasTrend: hasTrend))
    let names = words.effortColumns
    var table = NumberTable([
      .init(title: names.distance, isNumber: false), .init(title: names.recent),
      .init(title: String(facts.today.year), isOptional: true), .init(title: names.ever),
      .init(title: names.day, isNumber: false, isOptional: true),
      .init(title: names.trend, isNumber: false, isOptional: true),
    ])
    for row in facts.rows {
      table.rows.append([
        Markup(text: wording.effortName(row.meters)),
        row.isNew ? Markup() : time(row.recentSeconds),
        row.isOfThisYear ? Markup() : time(row.yearSeconds), link(row.seconds, path: row.path),
        day(of: row), sparkline(row),
      ])
    }
    block.add(table.markup(wording, label: words.effortsTitle, classes: "eff"))
    return block
  }

  /// The day of the best with the name of its run.
  private func day(of row: RecordRow) -> Markup {
    "\(wording.mediumDay(row.day)) <small>\(wording.title(row.title))</small>"
  }

  private func time(_ seconds: Double?) -> Markup {
    Markup(text: seconds.map { wording.duration($0) } ?? Wording.unknown)
  }

  private func link(_ seconds: Double, path target: String) -> Markup {
    "<a href=\"\(relativePath(to: target, from: path))\">\(wording.duration(seconds))</a>"
  }

  /// Empty with too little to draw.
  private func sparkline(_ row: RecordRow) -> Markup {
    let known = row.trend.filter(\.isFinite)
    guard let fastest = known.max(), let slowest = known.min() else { return Markup() }
    let (best, worst) = (row.meters / fastest, row.meters / slowest)
    let line = Sparkline(
      label: words.trend(over: row.meters, fastest: best, slowest: worst), values: row.trend
    ).markup
    return "\(line) <small>\(words.range(fastest: best, slowest: worst))</small>"
  }

  /// The pace that was held for each length of time: lately over ever.
  private var curve: Block? {
    guard let curves = facts.curves else { return nil }
    let (now, ever) = (paces(curves.now), paces(curves.ever))
    let heading = words.curve(PaceCurveFinding(curves))
    var block = Block(
      "curve", kicker: wording.term(.paceCurve), heading: heading,
      subtitle: words.curveMeaning(isNew: curves.isNew))
    let all = (now + ever).filter(\.isFinite)
    let labels = words.curveLabels
    // Two lines on each other are one.
    let isOne = now == ever
    block.add(
      CurveChart(
        caption: ChartCaption(
          id: "pace-curve", title: words.curveTitle(isNew: curves.isNew), finding: heading + "."),
        values: now, best: isOne ? [] : ever, lengths: PaceCurves.lengths,
        ticks: Ticks.paces(from: all.min() ?? 0, to: all.max() ?? 1),
        xLabels: ever.indices.filter { $0 % 2 == 0 }.map {
          AxisLabel(
            at: Double($0), text: wording.shortDuration(PaceCurves.lengths[$0]),
            isMinor: $0 % 4 != 0)
        }, endLabel: isOne ? labels.ever : labels.now, bestLabel: labels.ever, isFastUpward: true))
    block.add(numbers(of: curves).details(wording, label: words.curveNumbers))
    if curves.now.endsInStanding || curves.ever.endsInStanding {
      block.note = Markup(text: words.curveEnd(slowest: PaceCurve.slowest))
    }
    return block
  }

  private func paces(_ curve: PaceCurve) -> [Double] {
    curve.paces.map { wording.axisPace(secondsPerKilometer: $0) }
  }

  private func numbers(of curves: PaceCurves) -> NumberTable {
    let names = words.curveColumns
    var table = NumberTable(
      names.length,
      curves.isNew ? [wording.term(.pace)] : [names.recent, names.ever, names.gap])
    for (index, best) in curves.ever.paces.enumerated() {
      let length = wording.shortDuration(PaceCurves.lengths[index])
      guard !curves.isNew else {
        table.addRow([length, wording.barePace(secondsPerKilometer: best)])
        continue
      }
      let recent = index < curves.now.count ? curves.now.paces[index] : nil
      table.addRow([
        length,
        recent.map { wording.barePace(secondsPerKilometer: $0) } ?? Wording.unknown,
        wording.barePace(secondsPerKilometer: best),
        recent.map { wording.signedPercent($0 / best - 1, places: 1) } ?? Wording.unknown,
      ])
    }
    return table
  }

  /// The fastest whole runs.
  private var wholeRuns: Block? {
    guard let finding = WholeRunsFinding(facts.wholeRuns) else { return nil }
    var block = Block(
      "whole", kicker: wording.term(.personalRecord), heading: words.wholeRuns(finding),
      subtitle: words.wholeRunsMeaning)
    let names = words.wholeRunColumns
    var table = NumberTable([
      .init(title: names.distance, isNumber: false), .init(title: names.time),
      .init(title: wording.term(.pace)),
      .init(title: names.day, isNumber: false, isOptional: true),
      .init(title: names.candidates),
    ])
    for record in facts.wholeRuns {
      table.rows.append([
        Markup(text: wording.effortName(record.meters)),
        link(record.seconds, path: record.path),
        Markup(text: wording.barePace(secondsPerKilometer: record.secondsPerKilometer)),
        Markup(text: wording.mediumDay(record.day)),
        Markup(text: words.candidates(record.candidates)),
      ])
    }
    block.add(table.markup(wording, label: words.wholeRunsTitle))
    return block
  }
}
