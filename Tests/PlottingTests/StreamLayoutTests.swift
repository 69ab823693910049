import Markup
import TestSupport
import Testing

@testable import Plotting

@Suite("Axes of streams")
struct StreamLayoutTests {
  /// Two hundred values that swing around one, and others at the given places.
  private func trace(around usual: Double, by swing: Double, but odd: [Int: Double] = [:]) -> Trace
  {
    let places = (0..<200).map(Double.init)
    return Trace(
      x: places,
      y: places.indices.map { odd[$0] ?? usual + ($0.isMultiple(of: 2) ? swing : -swing) })
  }

  private func panel(_ kind: StreamPanels.Kind, _ trace: Trace) throws -> StreamLayout.Place {
    try #require(
      StreamLayout(panels: [.init(kind: kind, label: "x", trace: trace)]).places.first)
  }

  @Test("a heart rate and a height are never cut, however low they begin")
  func whole() throws {
    for kind in [StreamPanels.Kind.heartRate, .elevation] {
      let odd = trace(around: 150, by: 5, but: [0: 82, 1: 90, 150: 199])
      let place = try panel(kind, odd)
      #expect(place.cuts.isEmpty)
      #expect(place.y.from <= 82 && place.y.to >= 199)
    }
  }

  @Test("a stop does not flatten a pace: the line is cut, and the value stands at the edge")
  func stop() throws {
    let slow = trace(around: 300, by: 10, but: [50: 1_500, 51: 2_400, 120: 900])
    let place = try panel(.pace, slow)
    #expect(place.y.from < 400)
    #expect(place.cuts.map(\.at) == [51, 120])
    #expect(place.cuts.map(\.value) == [2_400, 900])
    #expect(place.cuts.map(\.isBelow) == [true, true])
    let text = StreamPanels(
      caption: Samples.caption("st"), extent: 0...199,
      panels: [.init(kind: .pace, label: "Pace", trace: slow)], xLabels: []
    ).markup.description
    #expect(text.contains(">↓\u{A0}40:00</text>"))
    #expect(text.contains(">↓\u{A0}15:00</text>"))
  }

  @Test("what is only a little faster or slower than the rest is shown as it is")
  func usual() throws {
    let strides = Dictionary(uniqueKeysWithValues: (0..<6).map { (100 + $0 * 10, 210.0) })
    for odd in [[:], [10: 335], [10: 370, 90: 352], strides] {
      let place = try panel(.pace, trace(around: 300, by: 10, but: odd))
      #expect(place.cuts.isEmpty, "\(odd)")
    }
  }

  @Test("a standstill before the first step and after the last one is not told")
  func standstill() throws {
    let start = [0: 0.0, 1: 40, 2: 90]
    let end = [198: 60.0, 199: 0]
    for odd in [start, end, start.merging(end) { $1 }] {
      #expect(try panel(.cadence, trace(around: 172, by: 3, but: odd)).cuts.isEmpty, "\(odd)")
    }
    let walk = try panel(.cadence, trace(around: 172, by: 3, but: [0: 0, 80: 40, 199: 0]))
    #expect(walk.cuts.map(\.value) == [40])
  }

  @Test("an error of the watch is cut at the fast edge, steps of a walk at the lower one")
  func errors() throws {
    let wild = try panel(.pace, trace(around: 300, by: 10, but: [80: 60]))
    #expect(wild.cuts.map(\.value) == [60])
    #expect(wild.cuts.map(\.isBelow) == [false])
    let walk = try panel(.cadence, trace(around: 172, by: 3, but: [80: 40]))
    #expect(walk.cuts.map(\.value) == [40])
    #expect(walk.cuts.map(\.isBelow) == [true])
  }

  @Test("names of zones stand beside their bands and never on each other")
  func zoneNames() throws {
    func names(from low: Double) throws -> [(zone: Int, name: String, middle: Double)] {
      let place = StreamLayout(panels: [
        .init(
          kind: .heartRate, label: "x", trace: Trace(x: [0, 1], y: [low, 180]),
          zones: [145, 153, 162, 170], zoneNames: ["Z1", "Z2", "Z3", "Z4", "Z5"])
      ]).places.first
      return try #require(place).zoneNames
    }
    #expect(try names(from: 140).map(\.name) == ["Z1", "Z2", "Z3", "Z4", "Z5"])
    #expect(try names(from: 150).map(\.zone) == [2, 3, 4, 5])
    for low in [60.0, 82, 100, 140] {
      let middles = try names(from: low).map(\.middle)
      #expect(zip(middles, middles.dropFirst()).allSatisfy { $0 - $1 > 70 })
    }
  }

  @Test("whatever is drawn, an axis has three values and what lies outside of it is told")
  func law() {
    forAll { random in
      let kinds: [StreamPanels.Kind] = [.elevation, .pace, .heartRate, .cadence, .power]
      let kind = kinds.randomElement(using: &random) ?? .pace
      let count = Int.random(in: 1...300, using: &random)
      let usual = Double.random(in: 50...500, using: &random)
      let values = (0..<count).map { _ in
        Int.random(in: 0..<40, using: &random) == 0
          ? usual * Double.random(in: 0.1...9, using: &random)
          : usual + Double.random(in: -20...20, using: &random)
      }
      let trace = Trace(x: (0..<count).map(Double.init), y: values)
      guard let place = try? panel(kind, trace) else { return false }
      let shown = (place.top - 0.5)...(place.bottom + 0.5)
      let isInside = values.map { shown.contains(place.y($0)) }
      let between =
        (isInside.firstIndex(of: true) ?? 0)...(isInside.lastIndex(of: true) ?? count - 1)
      return place.ticks.count >= 3
        && isInside[between].allSatisfy(\.self) == place.cuts.isEmpty
        && (isInside.allSatisfy(\.self) || kind == .pace || kind == .cadence)
    }
  }
}
