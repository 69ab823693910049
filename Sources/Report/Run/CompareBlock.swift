import Facts
import Hashing
import Markup
import Plotting
import Training
import Wording

/// The run among its like: pace across, heart rate up.
struct CompareBlock {
  let facts: RunFacts
  let wording: Wording

  private var words: any EffortWords { wording.effort }
  private var runs: [Digested<LikeRun>] { facts.likeRuns.runs }

  /// `nil` where there are too few, and for repetitions: pace and heart rate of a whole session are
  /// mostly those of its rests.
  var block: Block? {
    guard facts.likeRuns.areEnough, facts.repetitions == nil, let pace = facts.secondsPerKilometer,
      let rate = facts.averageHeartRate
    else { return nil }
    let heading = words.heading(facts.beat)
    var block = Block(
      "compare", kicker: words.compare, heading: heading,
      subtitle: words.compareMeasure(facts.likeRuns, on: facts.day))
    let others = runs.compactMap { $0.secondsPerKilometer }
    let rates = runs.compactMap { $0.averageHeartRate } + [rate]
    block.add(
      ScatterChart(
        caption: ChartCaption(
          id: "compare", title: words.compareTitle,
          finding: words.compareFinding(
            heading: heading, secondsPerKilometer: pace, heartRate: rate,
            fastest: others.min() ?? pace, slowest: others.max() ?? pace)),
        dots: dots(pace: pace, rate: rate), xTicks: paceTicks(others + [pace]),
        yTicks: rateTicks(rates), yUnit: wording.heartRate(rate).unit, isFastRight: true))
    block.add(numbers)
    return block
  }

  private func dots(pace: Double, rate: Double) -> [ScatterChart.Dot] {
    var lastMonth = 0
    var dots: [ScatterChart.Dot] = runs.compactMap { other in
      guard let pace = other.secondsPerKilometer, let rate = other.averageHeartRate else {
        return nil
      }
      let month = other.day.month
      let isNew = month != lastMonth
      lastMonth = month
      return ScatterChart.Dot(
        x: wording.axisPace(secondsPerKilometer: pace), y: rate,
        label: isNew ? wording.shortMonth(month) : nil,
        title: words.dot(other.day, secondsPerKilometer: pace, heartRate: rate))
    }
    dots.append(
      ScatterChart.Dot(
        x: wording.axisPace(secondsPerKilometer: pace), y: rate, label: words.thisRun,
        title: words.dot(nil, secondsPerKilometer: pace, heartRate: rate), isCurrent: true))
    return dots
  }

  private func paceTicks(_ paces: [Double]) -> [AxisLabel] {
    let paces = paces.map { wording.axisPace(secondsPerKilometer: $0) }
    let (fast, slow) = (paces.min() ?? 0, paces.max() ?? 0)
    let room = max(5, (20 - slow + fast) / 2)
    var ticks = Ticks.paces(from: fast - room, to: slow + room, count: 5)
    if let first = ticks.indices.first { ticks[first].text += Wording.space + wording.paceUnit }
    return ticks
  }

  private func rateTicks(_ rates: [Double]) -> [AxisLabel] {
    let (low, high) = (rates.min() ?? 0, rates.max() ?? 0)
    let room = max(1, (10 - high + low) / 2)
    return Ticks.values(from: low - room, to: high + room, isWhole: true)
  }

  private var numbers: Markup {
    var table = NumberTable(
      words.run,
      [
        wording.term(.distance), wording.term(.pace), words.heartRateColumn,
        wording.term(.metersPerBeat),
      ])
    for other in runs.reversed() {
      let link = relativePath(to: other.path, from: facts.path)
      table.addRow(
        "<a href=\"\(link)\">\(wording.mediumDay(other.day))</a>",
        [
          wording.distance(other.distanceMeters),
          other.secondsPerKilometer.map { wording.barePace(secondsPerKilometer: $0) }
            ?? Wording.unknown,
          other.averageHeartRate.map { wording.integer($0) } ?? Wording.unknown,
          other.metersPerBeat.map { wording.perBeat($0) } ?? Wording.unknown,
        ])
    }
    return table.details(wording, label: words.likeRuns)
  }
}
