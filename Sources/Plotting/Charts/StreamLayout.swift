/// Where the panels of a recording lie and which values they span.
struct StreamLayout: Sendable {
  struct Place: Sendable {
    var panel: StreamPanels.Panel
    var top: Double
    var bottom: Double
    var y: LinearScale
    var ticks: [AxisLabel]
    var zoneBands: [ZoneBand]

    /// The bands that a name fits into, with their names.
    var namedBands: [(band: ZoneBand, name: String)] {
      zoneBands.filter(\.isTallEnough).compactMap { band in
        let names = panel.zoneNames
        return names.indices.contains(band.zone - 1) ? (band, names[band.zone - 1]) : nil
      }
    }

    /// The trace with values outside the axis at its edge.
    var clampedTrace: Trace {
      let (low, high) = (min(y.from, y.to), max(y.from, y.to))
      return Trace(
        x: panel.trace.x,
        y: panel.trace.y.map { $0.isFinite ? min(max($0, low), high) : $0 })
    }
  }

  struct ZoneBand: Sendable {
    var zone: Int
    var top: Double
    var bottom: Double
    /// Whether a name fits into it.
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
    let known = panel.trace.extent ?? 0...1
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
    return Place(panel: panel, top: top, bottom: bottom, y: y, ticks: ticks, zoneBands: bands)
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
        zone: index + 1, top: top, bottom: bottom, isTallEnough: bottom - top > 13 * pixel)
    }
  }
}
