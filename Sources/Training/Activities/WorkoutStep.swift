/// A step of the workout that the watch led through: what was planned, to set beside the laps.
package struct WorkoutStep: Hashable, Sendable, Encodable {
  /// The place in the workout, from 0; laps name it.
  package var number: Int
  package var name: String?
  /// `nil` if unsaid.
  package var intensity: Intensity?
  /// How long it should last; `nil` where a distance or the button ends it.
  package var seconds: Double?
  package var meters: Double?
  package var target: Target?
  /// For a step that only sends back to an earlier one: which, and how often that is done in all.
  package var repetition: Repetition?

  package struct Repetition: Hashable, Sendable, Encodable {
    package var firstStep: Int
    package var count: Int

    package init(firstStep: Int, count: Int) {
      self.firstStep = firstStep
      self.count = count
    }
  }

  /// Between which two values to stay; both are the same for a zone.
  package struct Target: Hashable, Sendable, Encodable {
    package var kind: Kind
    package var low: Double
    package var high: Double

    /// What the values are, and their unit.
    package enum Kind: String, CaseIterable, Sendable, Encodable {
      /// Meters a second.
      case speed
      /// Beats a minute.
      case heartRate
      /// A share of the maximum heart rate, from 0 to 1.
      case heartRateShare
      /// Steps or revolutions a minute.
      case cadence
      /// Watts.
      case power
      /// A share of the threshold power.
      case powerShare
      /// Numbers of zones.
      case speedZone, heartRateZone, powerZone
    }

    package init(_ kind: Kind, low: Double, high: Double) {
      self.kind = kind
      self.low = low
      self.high = high
    }
  }

  package init(number: Int) { self.number = number }
}
