/// Where the panels of a recording lie and which values they span.
struct StreamLayout: Sendable {
  struct Place: Sendable {
    var panel: StreamPanels.Panel
    var top: Double
    var bottom: Double
    var y: LinearScale
    var ticks: [AxisLabel]
    var zoneBands: [ZoneBand]
    /// Of a name beside a band, in thousandths.
    var lineHeight: Double

    /// The names of the bands, each beside its band or as near as the others let it.
    var zoneNames: [(zone: Int, name: String, middle: Double)] {
      let names = panel.zoneNames
      let bands = zoneBands.filter { $0.isTallEnough && names.indices.contains($0.zone - 1) }
      let middles = LabelPlacement.spread(
        bands.map { ($0.top + $0.bottom) / 2 }, gap: lineHeight, within: top...bottom)
      return zip(bands, middles).map { ($0.zone, names[$0.zone - 1], $1) }
    }

    /// Where the trace leaves the axis and comes back, the farthest first: the value it goes to, and
    /// on which side.
    ///
    /// What a recording begins or ends with is not among them: each begins from a standstill.
    var cuts: [Cut] {
      var cuts: [Cut] = []
      var wasOutside = 0
      var isBegun = false
      for index in 0..<panel.trace.count {
        let (at, value) = (panel.trace.x[index], panel.trace.y[index])
        let place = y(value)
        let outside = !place.isFinite ? 0 : place > bottom + 0.5 ? 1 : place < top - 0.5 ? -1 : 0
        let cut = Cut(
          at: at, value: value, isBelow: outside > 0, distance: abs(y.clamped(value) - place))
        if outside == 0, place.isFinite { isBegun = true }
        if outside != 0, outside == wasOutside, let last = cuts.last {
          if cut.distance > last.distance { cuts[cuts.count - 1] = cut }
        } else if outside != 0, isBegun {
          cuts.append(cut)
        }
        wasOutside = outside
      }
      if wasOutside != 0, !cuts.isEmpty { cuts.removeLast() }
      return cuts.sorted { ($1.distance, $0.at) < ($0.distance, $1.at) }
    }

    /// The trace with values outside the axis at its edge.
    var clampedTrace: Trace {
      let (low, high) = (min(y.from, y.to), max(y.from, y.to))
      return Trace(
        x: panel.trace.x,
        y: panel.trace.y.map { $0.isFinite ? min(max($0, low), high) : $0 })
    }
  }

  /// A place where a trace is cut at an edge of its axis.
  struct Cut: Sendable {
    var at: Double
    var value: Double
    /// At the lower edge.
    var isBelow: Bool
    /// How far the value lies outside, in thousandths.
    var distance: Double
  }

  struct ZoneBand: Sendable {
    var zone: Int
    var top: Double
    var bottom: Double
    /// Whether it can be seen beside its name.
    var isTallEnough: Bool
  }

  var places: [Place]
  /// The line under the last panel.
  var base: Double

  /// Panels have heights in CSS pixels that add up to the figure's, and become thousandths.
  init(panels: [StreamPanels.Panel]) {
    let (above, between, below) = (24.0, 39.0, 29.0)
    let heights = panels.map { Self.height(of: $0.kind) }
    let total =
      above + heights.reduce(0, +) + between * Double(max(0, panels.count - 1)) + below
    var cursor = above
    places = zip(panels, heights).map { panel, height in
      let (top, bottom) = (cursor * 1_000 / total, (cursor + height) * 1_000 / total)
      cursor += height + between
      return Self.place(panel, top: top, bottom: bottom, pixel: 1_000 / total)
    }
    base = 1_000 - below * 1_000 / total
  }

  private static func height(of kind: StreamPanels.Kind) -> Double {
    switch kind {
    case .elevation: 80
    case .pace: 104
    case .heartRate: 110
    case .cadence, .power: 58
    }
  }

  private static func place(
    _ panel: StreamPanels.Panel, top: Double, bottom: Double, pixel: Double
  ) -> Place {
    let known = shownValues(of: panel)
    let least = leastExtent(of: panel.kind)
    let missing = max(0, least - (known.upperBound - known.lowerBound)) / 2
    var (low, high) = (known.lowerBound - missing, known.upperBound + missing)
    let ticks =
      panel.kind == .pace
      ? Ticks.paces(from: low, to: high, count: 4)
      : Ticks.values(from: low, to: high, count: panel.kind == .heartRate ? 4 : 2)
    for tick in ticks { (low, high) = (min(low, tick.at), max(high, tick.at)) }
    // Fast is up, so a pace axis runs the other way.
    let y =
      panel.kind == .pace
      ? LinearScale(from: high, to: low, at: bottom, to: top)
      : LinearScale(from: low, to: high, at: bottom, to: top)
    let bands = panel.zones.count == 4 ? bands(panel.zones, y: y, pixel: pixel) : []
    return Place(
      panel: panel, top: top, bottom: bottom, y: y, ticks: ticks, zoneBands: bands,
      lineHeight: 15 * pixel)
  }

  /// The values that an axis is made for: all of them, or those without the few that would flatten
  /// all others.
  ///
  /// A pace or a cadence is cut where a stop or an error of the watch lies as far away from the
  /// usual as that is wide, and only if that lets the rest be half as high again; heights and heart
  /// rates are what they are.
  private static func shownValues(of panel: StreamPanels.Panel) -> ClosedRange<Double> {
    let known = panel.trace.extent ?? 0...1
    let (low, high): (Double, Double)
    // What is fast is an error sooner than what is slow is a stop.
    switch panel.kind {
    case .pace: (low, high) = (0.02, 0.05)
    case .cadence: (low, high) = (0.05, 0.02)
    case .elevation, .heartRate, .power: return known
    }
    let sorted = panel.trace.y.filter(\.isFinite).sorted()
    guard sorted.count >= 20 else { return known }
    let (first, last) = (
      sorted[Int(Double(sorted.count) * low)],
      sorted[sorted.count - 1 - Int(Double(sorted.count) * high)]
    )
    let room = max(last - first, leastExtent(of: panel.kind) / 2)
    let cut = max(known.lowerBound, first - room)...min(known.upperBound, last + room)
    let (all, rest) = (
      known.upperBound - known.lowerBound,
      max(cut.upperBound - cut.lowerBound, leastExtent(of: panel.kind))
    )
    return all > 1.5 * rest ? cut : known
  }

  /// What an axis spans at least, so that a flat run does not look like a mountain.
  private static func leastExtent(of kind: StreamPanels.Kind) -> Double {
    switch kind {
    case .elevation: 20
    case .pace: 60
    case .heartRate: 40
    case .cadence: 20
    case .power: 60
    }
  }

  private static func bands(_ zones: [Double], y: LinearScale, pixel: Double) -> [ZoneBand] {
    let edges = [-Double.infinity] + zones + [Double.infinity]
    return (0..<5).compactMap { index in
      let (bottom, top) = (
        y(max(y.from, min(y.to, edges[index]))), y(max(y.from, min(y.to, edges[index + 1])))
      )
      guard bottom - top > 0.5 else { return nil }
      return ZoneBand(
        zone: index + 1, top: top, bottom: bottom, isTallEnough: bottom - top > 3 * pixel)
    }
  }
}
