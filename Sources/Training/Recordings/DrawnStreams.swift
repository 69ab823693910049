/// What a watch recorded, as panels over one axis.
package struct DrawnStreams: Hashable, Sendable {
  package var axis: Axis
  /// Where the axis ends; it begins at 0.
  package var end: Double
  /// In the order they are drawn; at least one.
  package var panels: [Panel]
  /// Stops of more than a minute, the longest first, at most five.
  package var stops: [Stop]
  /// One for each lap.
  package var lapPlaces: [LapPlace]

  /// What the panels are drawn along.
  package enum Axis: String, Hashable, Sendable {
    case meters
    /// Where there is no distance.
    case seconds
  }

  package struct Panel: Hashable, Sendable {
    package var kind: Kind
    /// Stretches without a gap, in order; at least one.
    package var lines: [Line]

    package init(kind: Kind, lines: [Line]) {
      self.kind = kind
      self.lines = lines
    }
  }

  /// What a panel shows, and its unit.
  package enum Kind: Int, Hashable, Sendable, CaseIterable {
    /// Meters.
    case elevation = 1
    /// Seconds a meter.
    ///
    /// Not a speed: the median of paces is another than the pace of the median speed where a
    /// window holds an even number of samples.
    case pace = 2
    /// Meters a second, of what is ridden.
    case speed = 3
    /// Beats a minute.
    case heartRate = 4
    /// Steps, turns or strokes a minute.
    case cadence = 5
    /// Watts.
    case power = 6
  }

  /// A curve of some points: `x` on the axis, not falling, and as many `y`; all finite.
  package struct Line: Hashable, Sendable {
    package var x: [Double]
    package var y: [Double]

    package init(x: [Double], y: [Double]) {
      self.x = x
      self.y = y
    }
  }

  package struct Stop: Hashable, Sendable {
    /// Where on the axis.
    package var place: Double
    package var seconds: Double

    package init(place: Double, seconds: Double) {
      self.place = place
      self.seconds = seconds
    }
  }

  /// Where on the axis a lap begins and ends; `nil` where that is not known.
  package struct LapPlace: Hashable, Sendable {
    package var start: Double?
    package var end: Double?

    package init(start: Double?, end: Double?) {
      self.start = start
      self.end = end
    }
  }

  package init(
    axis: Axis, end: Double, panels: [Panel], stops: [Stop], lapPlaces: [LapPlace]
  ) {
    self.axis = axis
    self.end = end
    self.panels = panels
    self.stops = stops
    self.lapPlaces = lapPlaces
  }
}
