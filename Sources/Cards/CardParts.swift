/// One day of a week: a bar as high as the time it took.
package struct CardDay: Sendable, Equatable {
  package let letter: String
  /// Seconds in each of five zones, the easiest first.
  package let zoneSeconds: [Double]
  /// Seconds of which no zone is known.
  package let otherSeconds: Double
  /// Seconds that the plan asks for, where nothing was done yet.
  package let plannedSeconds: Double?
  /// What stands above the bar.
  package let label: String?

  package init(
    _ letter: String, zoneSeconds: [Double] = [], otherSeconds: Double = 0,
    plannedSeconds: Double? = nil, label: String? = nil
  ) {
    self.letter = letter
    self.zoneSeconds = zoneSeconds.prefix(5).map(drawable)
    self.otherSeconds = drawable(otherSeconds)
    self.plannedSeconds = plannedSeconds.map(drawable)
    self.label = label
  }

  var seconds: Double { zoneSeconds.reduce(otherSeconds, +) }
}

/// The days of a month in rows of seven.
package struct CardMonth: Sendable, Equatable {
  package enum Day: Sendable, Equatable {
    /// A day with something done, in one of five shades, the lightest first.
    case done(label: String, shade: Int)
    case rest
    case planned(label: String)
    /// A day to come of which nothing is planned.
    case ahead
  }

  /// The letters above the columns.
  package let weekdays: [String]
  /// The column of the month's first day, from 0.
  package let firstColumn: Int
  package let days: [Day]

  package init(weekdays: [String], firstColumn: Int, days: [Day]) {
    self.weekdays = Array(weekdays.prefix(7))
    self.firstColumn = min(max(firstColumn, 0), 6)
    self.days = Array(days.prefix(31))
  }
}

/// A part of a run, as wide as it is long.
package struct CardBar: Sendable, Equatable {
  package let meters: Double
  /// From 0 to 1.
  package let height: Double
  /// From 1 to 5; none where no zone is known.
  package let zone: Int?

  package init(meters: Double, height: Double, zone: Int?) {
    self.meters = drawable(meters)
    self.height = min(drawable(height), 1)
    self.zone = zone
  }
}

/// One run as a picture: its bars, and below them its time in zones.
package struct CardRun: Sendable, Equatable {
  package let bars: [CardBar]
  /// Seconds in each of five zones, the easiest first.
  package let zoneSeconds: [Double]
  package let note: String?

  package init(bars: [CardBar], zoneSeconds: [Double] = [], note: String? = nil) {
    self.bars = bars
    self.zoneSeconds = zoneSeconds.prefix(5).map(drawable)
    self.note = note
  }
}

/// The run that is told of a week, below the days.
package struct CardBest: Sendable, Equatable {
  package let title: String
  package let bars: [CardBar]
  package let note: String?

  package init(title: String, bars: [CardBar], note: String? = nil) {
    self.title = title
    self.bars = bars
    self.note = note
  }
}

/// A number that can be drawn: neither negative nor endless.
func drawable(_ number: Double) -> Double {
  number.isFinite ? min(max(number, 0), 1e9) : 0
}
