import Facts
import Markup
import Metrics
import Training
import Wording

extension Report {
  /// `From 5 km in 22:14 on 3 November 2026, inside a run.`.
  private func sourceSentence(_ equivalents: RaceEquivalents) -> String {
    let effort = equivalents.source
    return "From \(language.effortDistance(effort.meters)) in "
      + "\(language.duration(effort.seconds)) on \(language.fullDay(equivalents.source.day)), the "
      + "best effort of the last 90 days. Who was not racing can run faster."
  }

  /// What the best recent effort is worth over the distances of races.
  func equivalentsBlock() -> Block? {
    guard let equivalents = RaceEquivalents(season) else { return nil }
    let distances = RaceEquivalents.distances
    let told = [RaceDistance.halfMarathon, 10_000].first {
      abs($0 - equivalents.source.meters) > 1
    }
    guard let told, let range = equivalents.range(over: told) else { return nil }
    let (low, high) = (language.duration(range.lowerBound), language.duration(range.upperBound))
    var block = Block(
      "equivalents", kicker: Metric.raceEquivalent.term,
      heading: "Worth a \(language.effortDistance(told)) in "
        + (low == high ? low : low + " to " + high),
      subtitle: "Times by three models, for even courses and trained distances")
    let garmin = garminPredictions
    var columns = [
      NumberTable.Column(title: "Distance", isNumber: false), .init(title: "Riegel"),
      .init(title: Metric.vdot.term), .init(title: "Cameron", isOptional: garmin != nil),
    ]
    if garmin != nil { columns.append(.init(title: "Garmin's")) }
    var table = NumberTable(columns)
    for meters in distances {
      let cells = [RaceModel.riegel, .vdot, .cameron].map { model in
        equivalents.seconds(over: meters, model).map { language.duration($0) }
          ?? Wording.unknown
      }
      let theirs = garmin.map { predictions in
        [
          predictions.seconds(over: meters).map { language.duration($0) } ?? Wording.unknown
        ]
      }
      table.addRow(
        [language.sentence(language.effortDistance(meters))] + cells + (theirs ?? []))
    }
    block.add(table.markup(label: "Race equivalents"))
    let theirs = garmin.map {
      " The last column is Garmin's own prediction of \(language.fullDay($0.day))."
    }
    block.note = Markup(text: sourceSentence(equivalents) + (theirs ?? ""))
    return block
  }

  /// The paces to train at, from the same effort.
  func trainingPacesBlock() -> Block? {
    guard let equivalents = RaceEquivalents(season),
      let paces = trainingPaces(vdot: equivalents.vdot)
    else { return nil }
    func pace(_ seconds: Double) -> String { language.pace(secondsPerKilometer: seconds) }
    var block = Block(
      "paces", kicker: Metric.trainingPaces.term,
      heading: "Easy is \(language.barePace(secondsPerKilometer: paces.easyFast)) to "
        + pace(paces.easySlow),
      subtitle: "Paces that go with the best recent effort")
    var facts = FactList()
    facts.add(.vdot, language.decimal(equivalents.vdot))
    facts.add(
      "Easy pace",
      "\(language.barePace(secondsPerKilometer: paces.easyFast)) to \(pace(paces.easySlow))")
    facts.add("Marathon pace", pace(paces.marathon))
    facts.add("Threshold pace", pace(paces.threshold))
    facts.add("Interval pace", pace(paces.interval))
    facts.add("Repetition pace", pace(paces.repetition))
    block.add(facts.list())
    block.add(garminFacts())
    return block
  }

  /// What stands where the next race would be: times that today's shape is worth; empty without a
  /// recent effort.
  func equivalentsPanel(path: String) -> Markup {
    guard let equivalents = RaceEquivalents(season) else { return Markup() }
    let effort = equivalents.source
    var panel: Markup =
      "<aside class=\"race\" aria-labelledby=\"race-h\"><p class=\"kick\">No race is planned</p>"
    panel += "<h2 id=\"race-h\">Equivalent times today</h2><p class=\"rng\">from "
    panel += "\(language.effortDistance(effort.meters)) in "
    panel +=
      "\(language.duration(effort.seconds)) on \(language.fullDay(equivalents.source.day))</p>"
    panel += "<ul>"
    for meters in RaceEquivalents.distances {
      guard let range = equivalents.range(over: meters) else { continue }
      let name = language.sentence(language.effortDistance(meters))
      let (low, high) = (language.duration(range.lowerBound), language.duration(range.upperBound))
      let text = low == high ? low : low + " to " + high
      panel += "<li><span>\(name)</span><b class=\"num\">\(text)</b></li>"
    }
    let link = relativePath(to: PagePath.records, from: path)
    panel += "</ul><p class=\"more\"><a href=\"\(link)\">How they are made</a></p></aside>\n"
    return panel
  }
}

extension Dependencies {
  /// What equivalent times rest on.
  mutating func add(equivalentsOf report: Report) {
    guard let equivalents = RaceEquivalents(report.season) else { return add(0) }
    add(equivalents.source.day)
    add(equivalents.source.meters)
    add(equivalents.source.seconds)
  }
}
