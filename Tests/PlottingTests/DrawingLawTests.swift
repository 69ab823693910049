import Foundation
import Markup
import Plotting
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Laws of drawings")
struct DrawingLawTests {
  @Test("whatever the numbers and words, a drawing is well-formed and says only numbers")
  func anything() {
    forAll(seeds: 150) { random in
      for drawing in drawings(from: &random) {
        let markup = drawing.markup
        let parser = XMLParser(data: Data("<page>".utf8 + markup.bytes + "</page>".utf8))
        guard parser.parse() else { return false }
        let text = markup.description
        guard !text.contains("nan"), !text.contains("inf"), !text.contains("=\"-%") else {
          return false
        }
      }
      return true
    }
  }

  private func drawings(from random: inout SplitMix64) -> [any Drawing] {
    let values = (0..<Int.random(in: 0...30, using: &random)).map { _ in number(&random) }
    let words = (0..<8).map { _ in word(&random) }
    let caption = ChartCaption(id: "c", title: words[0], finding: words[1])
    let labels = (0..<4).map { AxisLabel(at: number(&random), text: words[$0], isMinor: $0 > 2) }
    let hot = [HotSpan(from: number(&random), to: number(&random), title: words[2], split: 3)]
    let points = values.indices.map { Point(x: values[$0], y: number(&random)) }
    let (a, b, c) = (number(&random), number(&random), number(&random))
    let trace = Trace(x: values, y: values.reversed())
    return [
      PerformanceChart(
        caption: caption,
        days: values.map { PerformanceChart.Day(fitness: $0, fatigue: a, load: b) },
        firstPlanned: Int.random(in: 0...40, using: &random), today: .init(day: 2, label: words[3]),
        events: [.init(day: 1, label: words[4], shortLabel: words[5])],
        notes: [ChartNote(at: c, text: words[6])], months: labels, fitnessLabel: words[0],
        fatigueLabel: words[1], formLabel: words[2], loadLabel: words[3], endLabel: words[4],
        hot: hot),
      WeeklyZoneColumns(
        caption: caption,
        columns: values.map {
          .init(zoneSeconds: [$0, a, b], label: words[1], total: words[2], title: words[3])
        }, hourUnit: words[4]),
      WeekByDay(days: [
        .init(name: words[0], zoneSeconds: values, plannedSeconds: a, total: words[1], detail: "x")
      ]),
      StreamPanels(
        caption: caption, extent: min(a, b)...max(a, b),
        panels: [
          .init(kind: .pace, label: words[0], trace: trace),
          .init(
            kind: .heartRate, label: words[1], trace: trace, zones: [a, b, c, a], zoneNames: words),
          .init(kind: .elevation, label: words[2], trace: trace),
        ], spans: [.init(from: a, to: c, label: words[3])],
        notes: [ChartNote(at: b, text: words[4])],
        xLabels: labels, hot: hot),
      RouteMap(
        caption: caption, segments: RouteMap.segments(points: points, zones: points.map { _ in 9 }),
        marks: points.map { .init(number: 1, at: $0, isNamed: true) }, highlights: [points],
        ghosts: [points], scaleSteps: Samples.scales, north: words[1]),
      RouteThumb(points: points),
      TrendChart(
        caption: caption, values: values, low: values, high: [a, b], goal: labels[0], ticks: labels,
        xLabels: labels, endLabel: words[0], isFastUpward: true),
      ScatterChart(
        caption: caption,
        dots: points.map { .init(x: $0.x, y: $0.y, label: words[0], title: words[1]) },
        xTicks: labels, yTicks: labels, yUnit: words[2], isFastRight: true),
      ColumnChart(
        caption: caption, columns: values.map { .init(value: $0, ghost: a, title: "t") },
        ticks: labels),
      CalendarYear(caption: caption, weeks: [[.init(step: 99, title: words[0])]], months: labels),
      FormScale(
        label: words[0], form: a, from: b, to: c, tiredBelow: a, freshAbove: b, formLabel: words[1],
        tired: words[2], neutral: words[3], fresh: words[4]),
      BalanceBar(
        label: words[0], shares: values, plan: a, planLabel: words[1], easyLabel: words[2],
        hardLabel: words[3]),
      RangeScale(
        label: words[0], from: a, to: b, low: c, high: a, middle: b, goal: labels[0],
        best: labels[1], fromLabel: words[1], toLabel: words[2]),
      Sparkline(label: words[0], values: values, usual: min(a, b)...max(a, b), leastExtent: c),
      CurveChart(
        caption: caption, values: values, best: points.map(\.y), lengths: values, ticks: labels,
        xLabels: labels, endLabel: words[0], bestLabel: words[1], isFastUpward: true),
      BulletBar(value: a, of: b, plan: c), SplitBar(share: a, fill: .zone(99)),
      ZoneBar(zoneSeconds: values),
    ]
  }

  /// A number that is usual, odd or none; the bounds of a range are never NaN.
  private func number(_ random: inout SplitMix64) -> Double {
    switch Int.random(in: 0...9, using: &random) {
    case 0: 0
    case 1: [-1e308, 1e308, 1e-300, .infinity, -.infinity].randomElement(using: &random) ?? 0
    case 2: -3
    default: Double.random(in: -100...4_000, using: &random)
    }
  }

  private func word(_ random: inout SplitMix64) -> String {
    let words = [
      "", "</svg>", "\"><script>", "a&b", "\u{0}\u{1B}[31m", "Läufe 跑步 🏃", "]]>", "' onload='x",
    ]
    return words.randomElement(using: &random) ?? ""
  }
}
