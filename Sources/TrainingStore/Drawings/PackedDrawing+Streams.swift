import Training

extension DrawingWriter {
  mutating func write(_ streams: DrawnStreams) {
    whole(streams.axis == .meters ? 1 : 0)
    real(streams.end)
    let grid = Grid(holding: streams.panels.flatMap(\.lines).map(\.x))
    real(grid.scale)
    list(streams.panels) { $0.write($1, along: grid) }
    list(streams.stops) { writer, stop in
      writer.real(stop.place)
      writer.optional(stop.seconds)
    }
    list(streams.lapPlaces) { writer, place in
      writer.optional(place.start.map(grid.step))
      writer.optional(place.end.map(grid.step))
    }
  }

  private mutating func write(_ panel: DrawnStreams.Panel, along grid: Grid) {
    whole(panel.kind.rawValue)
    let levels = Levels(of: panel)
    real(levels.lowest)
    real(levels.highest)
    list(panel.lines) { writer, line in
      writer.whole(line.x.count)
      writer.risingColumn(line.x.map(grid.step))
      writer.column(line.y.map(levels.level))
    }
  }
}

extension DrawingReader {
  mutating func streams() -> DrawnStreams {
    let axis: DrawnStreams.Axis = whole(below: 2) == 1 ? .meters : .seconds
    let end = real()
    let grid = Grid(scale: real())
    if !(grid.scale > 0) { fail() }
    return DrawnStreams(
      axis: axis, end: end, panels: list(bytesEach: 18) { $0.panel(along: grid) },
      stops: list(bytesEach: 9) {
        DrawnStreams.Stop(place: $0.real(), seconds: $0.optional() ?? 0)
      },
      lapPlaces: list(bytesEach: 2) {
        DrawnStreams.LapPlace(
          start: $0.optional().map(grid.number), end: $0.optional().map(grid.number))
      })
  }

  private mutating func panel(along grid: Grid) -> DrawnStreams.Panel {
    let kind = DrawnStreams.Kind(rawValue: whole(below: 256))
    if kind == nil { fail() }
    let levels = Levels(lowest: real(), highest: real())
    return DrawnStreams.Panel(
      kind: kind ?? .elevation,
      lines: list(bytesEach: 1) { reader in
        let count = reader.count()
        return DrawnStreams.Line(
          x: reader.risingColumn(count).map(grid.number),
          y: reader.column(count).map(levels.number))
      })
  }
}

/// The levels that the values of a panel are kept in: as many as 16 bits tell apart, three hundred
/// for each unit of height that a panel is drawn in.
///
/// The lowest and the highest value, which an axis is made for, lose nothing.
private struct Levels {
  let lowest: Double
  let highest: Double
  private let height: Double

  private static let top = 65_535

  init(lowest: Double, highest: Double) {
    self.lowest = lowest
    self.highest = highest
    height = highest / Double(Self.top) - lowest / Double(Self.top)
  }

  init(of panel: DrawnStreams.Panel) {
    var (low, high) = (Double.infinity, -Double.infinity)
    for line in panel.lines {
      for y in line.y {
        low = min(low, y)
        high = max(high, y)
      }
    }
    self.init(lowest: low.isFinite ? low : 0, highest: high.isFinite ? high : 0)
  }

  func level(of number: Double) -> Int {
    max(0, min(Self.top, nearest((number - lowest) / height)))
  }

  func number(at level: Int) -> Double {
    level == Self.top ? highest : lowest + Double(level) * height
  }
}
