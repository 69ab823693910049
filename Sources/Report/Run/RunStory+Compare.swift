import Facts
import Markup
import Plotting
import Training
import Wording

extension RunStory {
  /// The run among its like: pace across, heart rate up; `nil` where there are too few.
  func compareBlock() -> Block? {
    guard likeRuns.areEnough, let pace = entry.secondsPerKilometer,
      let rate = entry.averageHeartRate
    else { return nil }
    let headings = RunHeadings(language: language)
    let heading = headings.compare(
      metersPerBeat: metersPerBeat(of: entry), usual: likeRuns.usualMetersPerBeat,
      paceRatio: pace / (likeRuns.usualSecondsPerKilometer ?? pace))
    let count = language.count(likeRuns.count, "earlier run")
    var block = Block(
      "compare", kicker: "Compare", heading: heading,
      subtitle: "Pace against heart rate, beside \(count) of about this length. "
        + "Down and to the right is better.")
    let others = likeRuns.entries.compactMap(\.secondsPerKilometer)
    let paces = others + [pace]
    let rates = likeRuns.entries.compactMap(\.averageHeartRate) + [rate]
    block.add(
      ScatterChart(
        caption: ChartCaption(
          id: "compare", title: "Pace against heart rate in like runs",
          finding: "\(heading). This run: \(sentence(pace, rate)); the others from "
            + "\(language.barePace(secondsPerKilometer: others.min() ?? pace)) to "
            + "\(language.pace(secondsPerKilometer: others.max() ?? pace))."),
        dots: dots(pace: pace, rate: rate), xTicks: paceTicks(paces), yTicks: rateTicks(rates),
        yUnit: "bpm", isFastRight: true))
    block.add(numbers(pace: pace, rate: rate))
    return block
  }

  private func sentence(_ pace: Double, _ rate: Double) -> String {
    "\(language.pace(secondsPerKilometer: pace)) at \(language.quantity(rate, "bpm"))"
  }

  private func dots(pace: Double, rate: Double) -> [ScatterChart.Dot] {
    var lastMonth = 0
    var dots: [ScatterChart.Dot] = likeRuns.entries.compactMap { other in
      guard let pace = other.secondsPerKilometer, let rate = other.averageHeartRate else {
        return nil
      }
      let month = other.day.month
      let isNew = month != lastMonth
      lastMonth = month
      return ScatterChart.Dot(
        x: pace, y: rate, label: isNew ? language.shortMonth(month) : nil,
        title: "\(language.mediumDay(other.day)): \(sentence(pace, rate))")
    }
    dots.append(
      ScatterChart.Dot(
        x: pace, y: rate, label: "this run", title: "this run: \(sentence(pace, rate))",
        isCurrent: true))
    return dots
  }

  private func paceTicks(_ paces: [Double]) -> [AxisLabel] {
    let (fast, slow) = (paces.min() ?? 0, paces.max() ?? 0)
    let room = max(5, (20 - slow + fast) / 2)
    var ticks = Ticks.paces(from: fast - room, to: slow + room, count: 5)
    if let first = ticks.indices.first { ticks[first].text += Wording.space + "/km" }
    return ticks
  }

  private func rateTicks(_ rates: [Double]) -> [AxisLabel] {
    let low = rates.min() ?? 0
    return Ticks.values(from: low - 1, to: max(rates.max() ?? 0, low + 8) + 1)
  }

  private func numbers(pace: Double, rate: Double) -> Markup {
    var table = NumberTable(
      "Run", [Metric.distance.term, Metric.pace.term, "HR", Metric.metersPerBeat.term])
    for other in likeRuns.entries.reversed() {
      let link = relativePath(to: other.path, from: entry.path)
      table.addRow(
        "<a href=\"\(link)\">\(language.mediumDay(other.day))</a>",
        [
          language.distance(other.activity.distanceMeters ?? 0),
          other.secondsPerKilometer.map { language.barePace(secondsPerKilometer: $0) }
            ?? Wording.unknown,
          other.averageHeartRate.map { language.integer($0) } ?? Wording.unknown,
          metersPerBeat(of: other).map { language.decimal($0, places: 2) }
            ?? Wording.unknown,
        ])
    }
    return table.details(label: "Like runs")
  }
}
