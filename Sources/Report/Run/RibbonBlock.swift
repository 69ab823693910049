import Facts
import Plotting
import Training
import Wording

/// A run by its paces, where everybody may see it and not where it was.
struct RibbonBlock {
  let facts: RunFacts
  let wording: Wording

  /// `nil` where a map may be shown, and without a recording.
  var block: Block? {
    facts.ribbon.map { ribbon in
      RibbonDrawing(ribbon: ribbon, wording: wording).block(
        kicker: wording.ribbon.kicker, heading: wording.ribbon.heading(ribbon.finding))
    }
  }
}

/// A run as bars, large, with what a bar is.
struct RibbonDrawing {
  let ribbon: Ribbon
  let wording: Wording

  private var words: any RibbonWords { wording.ribbon }

  func block(kicker: String, heading: String) -> Block {
    let hasZones = ribbon.splits.contains { $0.zone != nil }
    var block = Block(
      "ribbon", kicker: kicker, heading: heading,
      subtitle: words.measure(isLong: ribbon.isLong, hasZones: hasZones))
    block.add(chart)
    if hasZones {
      block.add(ZoneKey(label: wording.term(.zones), items: wording.zoneItems()))
    }
    return block
  }

  private var chart: RibbonChart {
    // Who ran faster than the scale goes gets a scale that goes as far.
    let unit = wording.distanceUnitMeters / 1_000
    let quickest = ribbon.splits.map(\.secondsPerKilometer).min() ?? .infinity
    let fastest = min(
      ribbon.scale.fastestSecondsPerKilometer, (quickest * unit / 15).rounded(.down) * 15 / unit)
    var bars = RibbonBars(ribbon, fullMeters: ribbon.meters)
    bars.fastest = 1_000 / fastest
    return RibbonChart(
      caption: ChartCaption(
        id: "ribbon-chart", title: words.title, finding: words.finding(ribbon)),
      ribbon: bars, ticks: ticks(from: fastest, to: ribbon.scale.slowestSecondsPerKilometer),
      marks: marks, titles: titles)
  }

  private var titles: [String] {
    var meters = 0.0
    return ribbon.splits.map { split in
      defer { meters += split.lengthMeters }
      return words.title(of: split, after: meters)
    }
  }

  /// Paces, where a runner reads the speed of a bar.
  private func ticks(from fastest: Double, to slowest: Double) -> [AxisLabel] {
    let (fast, slow) = (
      wording.axisPace(secondsPerKilometer: fastest),
      wording.axisPace(secondsPerKilometer: slowest)
    )
    let unit = wording.distanceUnitMeters
    return Ticks.paces(from: fast, to: slow, count: 4).filter { $0.at >= fast && $0.at <= slow }
      .enumerated().map { index, tick in
        let text = index == 0 ? tick.text + Wording.space + wording.paceUnit : tick.text
        return AxisLabel(at: unit / tick.at, text: text)
      }
  }

  /// The first unit, and every fifth or tenth.
  private var marks: [AxisLabel] {
    let unit = wording.distanceUnitMeters
    let step = ribbon.meters / unit > 60 ? 10 : 5
    let first = AxisLabel(at: 0, text: "\(wording.distanceUnit)\(Wording.space)1")
    return [first]
      + stride(from: step, through: max(step, Int(ribbon.meters / unit)), by: step)
      .filter { Double($0) * unit <= ribbon.meters + 1 }.map { number in
        AxisLabel(
          at: (Double(number) - 0.5) * unit, text: wording.integer(Double(number)),
          isMinor: number % (2 * step) != 0)
      }
  }
}

extension RibbonBars {
  init(_ ribbon: Ribbon, fullMeters: Double) {
    self.init(
      bars: ribbon.splits.map { split in
        Bar(
          meters: split.lengthMeters, speed: 1_000 / split.secondsPerKilometer, zone: split.zone)
      }, slowest: 1_000 / ribbon.scale.slowestSecondsPerKilometer,
      fastest: 1_000 / ribbon.scale.fastestSecondsPerKilometer, fullMeters: fullMeters)
  }
}
