package import Facts
package import Training

/// What is said on the page of one activity, besides what its blocks say.
package protocol RunWords: Sendable {
  /// Of the window: the title, the day, and what tells it from another of its name and day.
  func windowTitle(_ run: RunFacts) -> String
  func printTitle(_ run: RunFacts) -> String
  /// What search engines say of it.
  func summary(_ run: RunFacts) -> String
  /// When and where, in which sport and weather.
  func kicker(_ run: RunFacts) -> String
  /// How it went, a sentence for each thing that is worth one.
  func sentences(_ run: RunFacts, _ story: RunStory) -> [String]
  /// `52:10`; `nil` where a log kept by hand does not tell it.
  func duration(_ run: RunFacts) -> String?
  /// Where a load comes from; `nil` where there is none.
  func origin(of load: LoadSource) -> String?
  /// `7 of 10`.
  func exertion(_ exertion: Double) -> Wording.Measured
  /// `172 steps/min`.
  func cadence(_ cadence: Double, in family: Sport.Family) -> Wording.Measured
  var notes: String { get }
  /// Over a note without a title: where it was written.
  func notesHeading(_ run: RunFacts) -> String
  /// `Week 47 of 2026`: a week above the page.
  func week(_ week: ISOWeek) -> String
  /// `4:32 /km over the official half marathon`; `nil` where nobody measured the course, and where
  /// that is the pace by the watch.
  func officialPace(_ run: RunFacts) -> String?
  /// The name of the links to the activities before and after.
  var pager: String { get }
  /// `Long run, 22 Nov 2026`.
  func link(to run: RunFacts.Neighbor) -> String
}

extension Wording {
  package var run: any RunWords {
    switch language {
    case .english: EnglishRun(wording: self)
    case .pseudo: PseudoRun(plain: plain.run)
    }
  }
}

struct EnglishRun: RunWords {
  let wording: Wording

  let notes = "Notes"
  let pager = "Earlier and later"

  func notesHeading(_ run: RunFacts) -> String {
    if run.activity.byHand != nil, !run.activity.hasRecording { return "Note from the log" }
    return run.activity.isGarmins ? "Note from the watch" : "Note from the file"
  }

  func week(_ week: ISOWeek) -> String { "\(wording.week(week)) of \(week.year)" }

  func officialPace(_ run: RunFacts) -> String? {
    guard let race = run.race, let official = race.officialMeters, official > 0 else { return nil }
    let pace = wording.pace(secondsPerKilometer: race.seconds / official * 1_000)
    let own = run.secondsPerKilometer.map { wording.pace(secondsPerKilometer: $0) }
    return pace == own ? nil : pace + " over the official " + wording.raceDistance(official)
  }

  func windowTitle(_ run: RunFacts) -> String {
    short(run) + ", " + wording.mediumDay(run.day) + (hasTwin(run) ? mark(run) : "")
  }

  func printTitle(_ run: RunFacts) -> String {
    wording.title(run.title) + ", " + wording.longDay(run.day)
  }

  func summary(_ run: RunFacts) -> String {
    let amount = amount(run)
    return "\(short(run)), \(wording.longDay(run.day))\(clock(run))"
      + (amount.isEmpty ? "" : ": " + amount) + "."
  }

  func kicker(_ run: RunFacts) -> String {
    let activity = run.activity
    var parts = [wording.longDay(run.day) + clock(run)]
    if !run.isRun { parts.append(wording.sport(activity.sport)) }
    if let place = activity.place, place.contains(where: { !$0.isWhitespace }) {
      parts.append(wording.name(place))
    }
    if let degrees = run.weather?.temperatureCelsius {
      parts.append(wording.temperature(degrees).text)
    } else if let degrees = activity.averageTemperatureCelsius {
      // What the wrist warms is not the weather.
      parts.append("watch " + wording.temperature(degrees).text)
    }
    return parts.joined(separator: " · ")
  }

  func duration(_ run: RunFacts) -> String? {
    run.activity.movingSeconds > 0 ? wording.duration(run.activity.movingSeconds) : nil
  }

  func origin(of load: LoadSource) -> String? {
    switch load {
    case .garmin: "from Garmin"
    case .none: nil
    case .trimp: "from heart rate"
    case .manual: "as entered"
    case .exertion: "from perceived exertion"
    case .distance: "from distance"
    }
  }

  func exertion(_ exertion: Double) -> Wording.Measured {
    .init(wording.integer(exertion), "of 10")
  }

  func cadence(_ cadence: Double, in family: Sport.Family) -> Wording.Measured {
    let unit =
      switch family {
      case .cycling: "rpm"
      case .swimming: "strokes/min"
      default: "steps/min"
      }
    return .init(wording.integer(cadence), unit)
  }

  func link(to run: RunFacts.Neighbor) -> String {
    "\(wording.title(run.title)), \(wording.mediumDay(run.day))"
  }

  private func short(_ run: RunFacts) -> String { wording.title(run.title, atMost: 48) }

  /// Whether another activity of the day is called the same.
  private func hasTwin(_ run: RunFacts) -> Bool {
    let title = wording.title(run.title)
    return run.titlesOfDay.contains { wording.title($0) == title }
  }

  /// What tells it from another of the same name and day.
  private func mark(_ run: RunFacts) -> String {
    let amount = amount(run)
    return run.activity.hasTimeOfDay || amount.isEmpty ? clock(run) : ", " + amount
  }

  /// `, 7:30`, or `, from 7 o'clock`; nothing where only the day is known.
  private func clock(_ run: RunFacts) -> String {
    guard run.activity.hasTimeOfDay else { return "" }
    let second = run.activity.start.secondOfDay
    return run.isPublic
      ? ", from \(second / 3_600) o'clock" : ", " + wording.clock(secondOfDay: second)
  }

  /// `10.2 km in 52:10`.
  private func amount(_ run: RunFacts) -> String {
    [
      run.activity.distanceMeters.map { wording.distance($0, in: run.activity.sport) },
      duration(run),
    ].compactMap { $0 }.joined(separator: " in ")
  }
}

extension Activity {
  /// Whether it has a number of Garmin's.
  fileprivate var isGarmins: Bool { id > 0 }
}
