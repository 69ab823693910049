import Metrics
import Training

extension Wording {
  /// `400 m`, `1 mile`, `5 km`, `half marathon`: a distance that efforts are looked for over.
  package func effortDistance(_ meters: Double) -> String {
    if meters < 1_000 { return integer(meters) + Self.space + "m" }
    if abs(meters - RaceDistance.mile) < 1 {
      return phrase { _ in "1" + Self.space + "mile" }
    }
    return raceDistance(meters)
  }

  /// `400 m`, `3 km`, `1.2 km`: how long repetitions are.
  ///
  /// In miles, hundreds of meters of the track and whole kilometres keep their names; what is near
  /// whole miles is these.
  package func repetitionDistance(_ meters: Double) -> String {
    let isWholeKilometers = meters >= 1_000 && meters.truncatingRemainder(dividingBy: 1_000) == 0
    if units == .imperial {
      let miles = axisDistance(meters).rounded()
      let tolerance = isWholeKilometers ? 0.001 : 0.01
      if miles >= 1, abs(axisDistance(meters) / miles - 1) <= tolerance {
        return quantity(miles, distanceUnit)
      }
    }
    let isOfTrack = meters < 1_000 && meters.truncatingRemainder(dividingBy: 100) == 0
    return isWholeKilometers || isOfTrack ? effortDistance(meters) : distance(meters)
  }

  /// `5 km`, `a half marathon`: the same as a thing that was run.
  package func effort(_ meters: Double) -> String {
    phrase { wording in
      let text = wording.effortDistance(meters)
      return text.first?.isLetter ?? false ? "a " + text : text
    }
  }

  /// The same as it begins a sentence: `Half marathon`.
  package func effortName(_ meters: Double) -> String {
    phrase { $0.sentence($0.effortDistance(meters)) }
  }

  /// `1st`, `2nd`, `11th`.
  package func ordinal(_ number: Int) -> String {
    let ending: String =
      switch (number % 10, number % 100) {
      case (_, 11...13): "th"
      case (1, _): "st"
      case (2, _): "nd"
      case (3, _): "rd"
      default: "th"
      }
    return phrase { $0.integer(number) + ending }
  }

  /// `fourth` up to twelfth, then `13th`.
  package func ordinalWord(_ number: Int) -> String {
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
      "tenth", "eleventh", "twelfth",
    ]
    return phrase { words.indices.contains(number - 1) ? words[number - 1] : $0.ordinal(number) }
  }

  /// `20 s`, `5 min`, `1:30 h`: a length of time on an axis.
  package func shortDuration(_ seconds: Double) -> String {
    if seconds < 60 { return integer(seconds) + Self.space + "s" }
    if seconds < 3_600 { return integer(seconds / 60) + Self.space + "min" }
    return hours(seconds) + Self.space + "h"
  }
}
