import Facts

extension EnglishRoute {
  func heading(_ streams: StreamsFinding, isLong: Bool) -> String {
    let unit = isLong ? "stretch" : wording.distanceNoun
    let pace = wording.barePace(secondsPerKilometer: streams.secondsPerKilometer)
    let place = unit + Wording.space + wording.integer(streams.fastest)
    let text =
      if let flat = streams.flatSecondsPerKilometer {
        "Hills taken out, \(place) was the fastest: \(pace)" + worth(flat, besides: pace)
      } else {
        "Fastest in \(place), at \(pace)"
      }
    guard let steepest = streams.steepest else { return text }
    return text + "; most climb in \(unit)\(Wording.space)\(steepest)"
  }

  /// What a pace was worth on the flat, where that is not the pace itself.
  private func worth(_ flat: Double, besides pace: String) -> String {
    let flat = wording.barePace(secondsPerKilometer: flat)
    return flat == pace ? "" : ", worth \(flat) on the flat"
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
    case .elevation: "Elevation, " + wording.heightUnit
    case .pace: "Pace, min" + wording.paceUnit
    case .swimPace: "Pace, min" + wording.swimPaceUnit
    case .speed: "Speed, " + wording.speedUnit
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

  func axisUnit(isDistance: Bool) -> String { isDistance ? wording.distanceUnit : "min" }

  func split(_ split: SplitPlace) -> String {
    let unit = wording.distanceUnit + Wording.space
    guard split.isLong else { return unit + String(split.number) }
    return unit + wording.integer(wording.axisDistance(split.endMeters - split.lengthMeters))
      + " to "
      + wording.decimal(wording.axisDistance(split.endMeters), places: split.isPartial ? 1 : 0)
  }

  func splitTitle(
    _ split: SplitPlace, secondsPerKilometer: Double, heartRate: Double?, up: Double?, down: Double?
  ) -> String {
    var text = self.split(split) + ": " + wording.pace(secondsPerKilometer: secondsPerKilometer)
    if let heartRate { text += ", " + wording.heartRate(heartRate).text }
    if let up, let down {
      text += ", +\(wording.height(up).value) −\(wording.height(down).text)"
    }
    return text
  }

  func heading(_ halves: HalvesFinding?, slope: HalvesSlope?) -> String {
    let with = slope.map { text($0) } ?? ""
    switch halves {
    case nil: return wording.sentence(wording.distanceNoun) + " by " + wording.distanceNoun
    case .even(let seconds):
      let halves =
        seconds < 0.5
        ? "Two halves alike to the second"
        : "Two even halves, \(wording.difference(seconds)) apart"
      return halves + (slope == nil ? "" : ", the second" + with)
    case .secondFaster(let seconds):
      return "The second half was \(wording.difference(seconds)) faster" + comma(with)
    case .secondSlower(let seconds):
      return "The second half took \(wording.difference(seconds)) longer" + comma(with)
    }
  }

  private func comma(_ text: String) -> String { text.isEmpty ? "" : "," + text }

  private func text(_ slope: HalvesSlope) -> String {
    switch slope {
    case .ascent(let meters):
      " with about " + wording.roundHeight(abs(meters)) + (meters > 0 ? " more" : " less")
        + " climb"
    case .descent(let meters):
      " with about " + wording.roundHeight(abs(meters)) + (meters > 0 ? " more" : " less")
        + " descent"
    }
  }

  func splitsMeasure(isLong: Bool, hasZones: Bool) -> String {
    "Pace of each \(isLong ? "five " + wording.distanceNouns : wording.distanceNoun)"
      + (hasZones ? ", bars by the zone of its mean heart rate" : "")
  }

  func splitLabel(_ split: SplitPlace) -> String {
    split.isPartial
      ? "+"
        + (wording.axisDistance(split.lengthMeters) < 0.095
          ? wording.distance(split.lengthMeters)
          : wording.decimal(wording.axisDistance(split.lengthMeters)))
      : wording.integer(wording.axisDistance(split.endMeters))
  }
}
