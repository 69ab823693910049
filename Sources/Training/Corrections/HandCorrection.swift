/// What the runner says of one activity against all that sources tell, in openrun.toml.
package struct HandCorrection: Hashable, Sendable {
  /// Which activity is meant.
  package enum Target: Hashable, Sendable {
    /// By its number.
    case id(Int64)
    /// By when it began on its own wall clock, to the minute: minutes since 1970 as if that clock
    /// were UTC.
    case minute(Int)
    /// An entry by hand that tells no time, by its day.
    case day(Day)
  }

  package enum Race: Hashable, Sendable {
    case no
    case yes
    case named(String)
  }

  package var target: Target
  package var sport: Sport?
  package var title: String?
  package var distanceMeters: Double?
  package var race: Race?
  /// Whether it is left out of everything.
  package var isExcluded = false
  /// Whether nobody but the runner is told of it.
  package var isHidden = false
  /// Whether it was made of two that are two.
  package var isApart = false
  /// The other one, where one was taken for two.
  package var sameAs: Target?
  /// What is not to be mended.
  package var asRecorded: Set<Correction.Kind> = []
  /// Where it stands in openrun.toml.
  package var line: Int?
  /// Where its `same_as` stands there.
  package var sameAsLine: Int?

  package init(target: Target) { self.target = target }
}

extension HandCorrection.Target {
  /// Reads `2026-05-01 07:30`, or `2026-05-01` of an entry without a time, as `openrun list` prints
  /// a start; a `T` may stand for the blank, and what follows the minutes says nothing.
  package init?(start text: String) {
    if let day = Day(iso: text) {
      self = .day(day)
      return
    }
    let parts = text.replacing("T", with: " ").split(separator: " ")
    guard parts.count == 2, let day = Day(iso: parts[0]) else { return nil }
    let clock = parts[1].split(separator: ":")
    guard clock.count >= 2, let hour = Int(clock[0]), let minute = Int(clock[1].prefix(2)),
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    self = .minute(day.number * 1_440 + hour * 60 + minute)
  }
}

extension Moment {
  /// Minutes since 1970 on the wall clock of the place.
  package var localMinute: Int { Day.floorDiv(localSeconds, 60) }
}

/// Days spent in another time zone.
package struct Away: Hashable, Sendable {
  package var from: Day
  package var to: Day
  package var timeZone: String

  package init(from: Day, to: Day, timeZone: String) {
    (self.from, self.to, self.timeZone) = (from, to, timeZone)
  }
}
