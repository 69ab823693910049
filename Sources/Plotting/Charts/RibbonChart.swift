/// A run as bars: as wide as the split is long, as high as it was fast, in the color of its zone.
package struct RibbonBars: Sendable, Hashable {
  package struct Bar: Sendable, Hashable {
    package var meters: Double
    /// Meters a second.
    package var speed: Double
    /// 1 to 5; `nil` where no zone is known.
    package var zone: Int?

    package init(meters: Double, speed: Double, zone: Int?) {
      (self.meters, self.speed, self.zone) = (meters, speed, zone)
    }
  }

  package var bars: [Bar]
  /// The speeds without height and with all of it.
  package var slowest: Double
  package var fastest: Double
  /// What the whole width stands for, in meters.
  package var fullMeters: Double

  package init(bars: [Bar], slowest: Double, fastest: Double, fullMeters: Double) {
    (self.bars, self.slowest, self.fastest) = (bars, slowest, fastest)
    self.fullMeters = fullMeters
  }

  var x: LinearScale { LinearScale(from: 0, to: max(fullMeters, 1)) }
  var y: LinearScale { LinearScale(from: slowest, to: fastest, at: 1_000, to: 0) }

  /// Where a bar begins and ends.
  func stretch(of index: Int) -> (from: Double, to: Double) {
    let start = bars[..<index].reduce(0) { $0 + $1.meters }
    return (start, start + bars[index].meters)
  }

  func draw(on canvas: inout Canvas) {
    let (x, y) = (x, y)
    // An eighth of a full bar is left free, so that bars are told apart.
    let gap = (bars.map(\.meters).max() ?? 0) * 0.12
    // Where no bar has a zone, one tone; where some have none, that of the unknown.
    let hasZones = bars.contains { $0.zone != nil }
    var start = 0.0
    for bar in bars {
      defer { start += bar.meters }
      let (left, right) = (x(start), x(start + max(bar.meters - gap, bar.meters / 2)))
      // The slowest keeps a line.
      let top = min(985, y.clamped(bar.speed.isFinite ? bar.speed : slowest))
      let fill = hasZones ? zoneClass(bar.zone ?? 0) : "q3"
      canvas.rectangle(fill, x: left, y: top, width: right - left, height: 1_000 - top)
    }
  }
}

/// A run as bars, large, with its scale of paces.
package struct RibbonChart: Drawing {
  package var caption: ChartCaption
  package var ribbon: RibbonBars
  /// Paces at their speeds.
  package var ticks: [AxisLabel]
  /// Distances under the bars.
  package var marks: [AxisLabel]
  /// What each bar says when pointed at.
  package var titles: [String]

  package init(
    caption: ChartCaption, ribbon: RibbonBars, ticks: [AxisLabel], marks: [AxisLabel],
    titles: [String]
  ) {
    self.caption = caption
    self.ribbon = ribbon
    self.ticks = ticks
    self.marks = marks
    self.titles = titles
  }

  package func draw(on canvas: inout Canvas) {
    canvas.write("<figure class=\"ch fig-ribbon\">")
    canvas.chart("ribbon", caption) { canvas in
      Axes.grid(ticks, y: ribbon.y, on: &canvas)
      Axes.rightLabels(ticks, y: ribbon.y, on: &canvas)
      ribbon.draw(on: &canvas)
      canvas.rule("base", y: 1_000)
      for (index, title) in titles.enumerated() where ribbon.bars.indices.contains(index) {
        let stretch = ribbon.stretch(of: index)
        canvas.hot(
          HotSpan(from: stretch.from, to: stretch.to, title: title), x: ribbon.x, y: 0,
          height: 1_000)
      }
    }
    canvas.decoration("ax") { canvas in Axes.bottomLabels(marks, x: ribbon.x, on: &canvas) }
    canvas.write("</figure>")
  }
}

/// A run as bars in a row of a list; decoration beside its numbers.
package struct RibbonThumb: Drawing {
  package var ribbon: RibbonBars

  package init(ribbon: RibbonBars) { self.ribbon = ribbon }

  package func draw(on canvas: inout Canvas) {
    canvas.decoration("rib") { ribbon.draw(on: &$0) }
  }
}
