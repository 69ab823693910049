package import Facts
import Training

extension Wording {
  /// `5:08 h`, `38 min` for less than an hour; nothing is `0:00 h`.
  package func measuredTime(_ seconds: Double) -> Measured {
    guard let minutes = Self.whole((seconds / 60 + 0.5).rounded(.down)), (0..<60).contains(minutes)
    else { return Measured(hours(seconds), "h") }
    return Measured(integer(minutes), "min")
  }

  /// `71 %` for 0.71.
  package func measuredPercent(_ fraction: Double) -> Measured {
    Measured(integer(Self.percentage(fraction)), "%")
  }

  /// `62 ms`: how much the time between heartbeats varies.
  package func variability(_ milliseconds: Double) -> Measured {
    Measured(integer(milliseconds), "ms")
  }

  /// `142 bpm`.
  package func heartRate(_ beats: Double) -> Measured { Measured(integer(beats), "bpm") }

  /// `214 m`: a height or a climb.
  package func height(_ meters: Double) -> Measured {
    Measured(integer(meters / heightUnitMeters), heightUnit)
  }

  /// `210 m`: a height that is known to about ten.
  package func roundHeight(_ meters: Double) -> String {
    quantity((meters / heightUnitMeters / 10).rounded() * 10, heightUnit)
  }

  /// `1.12`: how far a heartbeat carries, in the unit of heights.
  package func perBeat(_ meters: Double) -> String {
    decimal(meters / heightUnitMeters, places: 2)
  }

  /// `18 °C`.
  package func temperature(_ celsius: Double) -> Measured {
    switch units {
    case .metric: Measured(integer(celsius), "°C")
    case .imperial: Measured(integer(celsius * 1.8 + 32), "°F")
    }
  }

  package func power(_ watts: Double) -> Measured { Measured(integer(watts), "W") }

  package func energy(_ kilocalories: Double) -> Measured {
    Measured(integer(kilocalories), "kcal")
  }

  /// `42.5 kg`, `40 kg`.
  package func weight(_ kilograms: Double) -> Measured {
    switch units {
    case .metric:
      Measured(decimal(kilograms, places: kilograms == kilograms.rounded() ? 0 : 1), "kg")
    case .imperial: Measured(decimal(kilograms / Self.poundKilograms), "lb")
    }
  }

  /// `124 to 142 bpm`: the beats of a zone; the first takes what is below it as well.
  ///
  /// - Parameters:
  ///   - zone: 1 to 5.
  ///   - lowerBounds: five of them.
  /// - Returns: `nil` for other bounds.
  package func zoneRange(_ zone: Int, lowerBounds: [Int]) -> String? {
    guard lowerBounds.count == 5, (1...5).contains(zone) else { return nil }
    let unit = Self.space + "bpm"
    return phrase { _ in
      switch zone {
      case 1: "below \(lowerBounds[1])" + unit
      case 5: "\(lowerBounds[4])" + unit + " and up"
      default: "\(lowerBounds[zone - 1]) to \(lowerBounds[zone] - 1)" + unit
      }
    }
  }

  /// A value of a stream as its panel draws it: a pace in seconds for its unit, a speed in
  /// kilometers an hour, all else as it is.
  package func axisValue(_ value: Double, of panel: StreamPanelKind) -> Double {
    switch panel {
    case .pace: value * distanceUnitMeters
    case .swimPace: value * swimUnitMeters
    case .speed: axisSpeed(metersPerSecond: value)
    case .elevation: value / heightUnitMeters
    case .heartRate, .power, .steps, .turns, .strokes: value
    }
  }
}
