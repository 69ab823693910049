import Facts
import Markup
import Plotting
import Training
import Wording

extension Report {
  /// Resting heart rate, sleep and nightly variability of a watch worn day and night.
  var bodyRows: [BodyRow] {
    let resting = log.days.compactMap { day in day.restingHeartRate.map { (day.day, $0) } }
    let sleep = log.nights.compactMap { night in night.asleepSeconds.map { (night.day, $0) } }
    let variability = log.nights.compactMap { night in
      night.heartRateVariability.map { (night.day, $0) }
    }
    let language = language
    return [
      BodyRow(
        .restingHeartRate, name: Metric.restingHeartRate.term, days: resting, today: today
      ) { .init(language.integer($0), "bpm") },
      BodyRow(
        .heartRateVariability, name: Metric.heartRateVariability.term, days: variability,
        today: today
      ) { .init(language.integer($0), "ms") },
      BodyRow(.sleep, name: Metric.sleep.term, days: sleep, today: today) {
        .init(language.hours($0), "h")
      },
    ].compactMap { $0 }
  }

  /// `nil` without enough measured days.
  func bodyBlock() -> Block? {
    let rows = bodyRows
    guard !rows.isEmpty else { return nil }
    var block = Block(
      "body", kicker: "Body", heading: BodyHeadings(language: language).heading(rows),
      subtitle: "Last 28 days; the band is the usual range of the last 60 days")
    block.add("<ul class=\"sm\">")
    for row in rows {
      guard let latest = row.latest else { continue }
      let value = row.format(latest)
      var usual = ""
      if let range = row.usual {
        usual =
          "usual \(row.format(range.lowerBound).value) to \(row.format(range.upperBound).value)"
      }
      block.add("<li><span class=\"nm\">\(row.name)</span>")
      block.add(
        Sparkline(
          label: "\(row.name), 28 days: \(value.text)" + (usual.isEmpty ? "" : ", \(usual)"),
          values: row.values, usual: row.usual))
      block.add(
        "<span class=\"vl\">\(value.value) <span class=\"dim\">\(value.unit)</span><small>\(usual)</small></span></li>"
      )
    }
    block.add("</ul>")
    return block
  }
}
