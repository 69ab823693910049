import Facts

extension EnglishRoute {
  func heading(_ streams: StreamsFinding, isLong: Bool) -> String {
    let unit = isLong ? "stretch" : "kilometre"
    let pace = wording.barePace(secondsPerKilometer: streams.secondsPerKilometer)
    let place = unit + Wording.space + wording.integer(streams.fastest)
    let text =
      if let flat = streams.flatSecondsPerKilometer {
        "Hills taken out, \(place) was the fastest: \(pace), worth "
          + "\(wording.barePace(secondsPerKilometer: flat)) on the flat"
      } else {
        "Fastest in \(place), at \(pace)"
      }
    guard let steepest = streams.steepest else { return text }
    return text + "; most climb in \(unit)\(Wording.space)\(steepest)"
  }

  func measure(_ panels: [StreamPanelKind], isDistance: Bool) -> String {
    let names = panels.map { panel -> String in
      switch panel {
      case .elevation: "elevation"
      case .pace, .swimPace: "pace"
      case .speed: "speed"
      case .heartRate: "heart rate"
      case .steps, .turns, .strokes: "cadence"
      case .power: "power"
      }
    }
    return wording.sentence(wording.list(names)) + (isDistance ? " over distance" : " over time")
  }

  func label(_ panel: StreamPanelKind) -> String {
    switch panel {
    case .elevation: "Elevation, m"
    case .pace: "Pace, min/km"
    case .swimPace: "Pace, min/100 m"
    case .speed: "Speed, km/h"
    case .heartRate: "Heart rate, bpm"
    case .steps: "Cadence, steps/min"
    case .turns: "Cadence, rpm"
    case .strokes: "Cadence, strokes/min"
    case .power: "Power, W"
    }
  }

  func range(slowest: Double, fastest: Double) -> String {
    " From \(wording.barePace(secondsPerKilometer: slowest)) to "
      + "\(wording.pace(secondsPerKilometer: fastest))."
  }

  func workLabel(count: Int) -> String {
    count == 1 ? "work" : "\(wording.integer(count)) × work"
  }

  func stop(seconds: Double) -> String { "stop \(wording.duration(seconds))" }

  func axisUnit(isDistance: Bool) -> String { isDistance ? "km" : "min" }

  func split(_ split: SplitPlace) -> String {
    guard split.isLong else { return "km" + Wording.space + String(split.number) }
    return "km" + Wording.space
      + wording.integer((split.endMeters - split.lengthMeters) / 1_000) + " to "
      + wording.decimal(split.endMeters / 1_000, places: split.isPartial ? 1 : 0)
  }

  func splitTitle(
    _ split: SplitPlace, secondsPerKilometer: Double, heartRate: Double?, up: Double?, down: Double?
  ) -> String {
    var text = self.split(split) + ": " + wording.pace(secondsPerKilometer: secondsPerKilometer)
    if let heartRate { text += ", " + wording.heartRate(heartRate).text }
    if let up, let down {
      text += ", +\(wording.integer(up)) −\(wording.integer(down))\(Wording.space)m"
    }
    return text
  }

  func heading(_ halves: HalvesFinding?) -> String {
    switch halves {
    case nil: "Kilometre by kilometre"
    case .even(let seconds) where seconds < 0.5: "Two halves alike to the second"
    case .even(let seconds): "Two even halves, \(wording.difference(seconds)) apart"
    case .secondFaster(let seconds):
      "The second half was \(wording.difference(seconds)) faster"
    case .secondSlower(let seconds):
      "The second half took \(wording.difference(seconds)) longer"
    }
  }

  func splitsMeasure(isLong: Bool, hasZones: Bool) -> String {
    "Pace of each \(isLong ? "five kilometres" : "kilometre")"
      + (hasZones ? ", bars by the zone of its mean heart rate" : "")
  }

  func splitLabel(_ split: SplitPlace) -> String {
    split.isPartial
      ? "+"
        + (split.lengthMeters < 95
          ? wording.distance(split.lengthMeters) : wording.decimal(split.lengthMeters / 1_000))
      : wording.integer(split.endMeters / 1_000)
  }
}
