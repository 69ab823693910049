/// Fitness, fatigue and form day by day: the performance management chart.
///
/// Drawn as Playfair drew trade: two lines, and the area between them is form, in one color when
/// fresh and another when tired. Daily loads stand as thin bars below; what is planned is dashed
/// and outlined.
package struct PerformanceChart: Drawing {
  package struct Day: Sendable, Hashable {
    package var fitness: Double
    package var fatigue: Double
    package var load: Double

    package init(fitness: Double, fatigue: Double, load: Double) {
      self.fitness = fitness
      self.fatigue = fatigue
      self.load = load
    }
  }

  /// A line from top to bottom with a word, such as "today".
  package struct Flag: Sendable, Hashable {
    package var day: Int
    package var label: String

    package init(day: Int, label: String) {
      self.day = day
      self.label = label
    }
  }

  /// A ring on the fitness line and a thin line up to its name, such as a race.
  package struct Event: Sendable, Hashable {
    package var day: Int
    package var label: String
    /// What a phone has room for.
    package var shortLabel: String

    package init(day: Int, label: String, shortLabel: String) {
      self.day = day
      self.label = label
      self.shortLabel = shortLabel
    }
  }

  /// How far a line may be off from a day on: its lowest and highest values, one a day.
  package struct Range: Sendable, Hashable {
    package var from: Int
    package var low: [Double]
    package var high: [Double]

    package init(from: Int, low: [Double], high: [Double]) {
      self.from = from
      self.low = low
      self.high = high
    }
  }

  package var caption: ChartCaption
  /// One for each calendar day, oldest first.
  package var days: [Day]
  /// The first day that is a plan; `nil` if all of it happened.
  package var firstPlanned: Int?
  package var ranges: [Range]
  package var today: Flag?
  package var events: [Event]
  package var notes: [ChartNote]
  /// The months, each at its first day's index.
  package var months: [AxisLabel]
  package var fitnessLabel: String
  package var fatigueLabel: String
  package var formLabel: String
  package var loadLabel: String
  /// Names the right edge, such as "race day".
  package var endLabel: String?
  package var hot: [HotSpan]

  package init(
    caption: ChartCaption, days: [Day], firstPlanned: Int? = nil, ranges: [Range] = [],
    today: Flag? = nil,
    events: [Event] = [], notes: [ChartNote] = [], months: [AxisLabel], fitnessLabel: String,
    fatigueLabel: String, formLabel: String, loadLabel: String, endLabel: String? = nil,
    hot: [HotSpan] = []
  ) {
    self.caption = caption
    self.days = days
    self.firstPlanned = firstPlanned
    self.ranges = ranges
    self.today = today
    self.events = events
    self.notes = notes
    self.months = months
    self.fitnessLabel = fitnessLabel
    self.fatigueLabel = fatigueLabel
    self.formLabel = formLabel
    self.loadLabel = loadLabel
    self.endLabel = endLabel
    self.hot = hot
  }
}
