import TestSupport
import Training
import TrainingStore

extension EditedReport {
  mutating func addRecording(_ random: inout SplitMix64) throws -> String? {
    let file = Self.drawnFile(on: try drawnDay(&random), &random)
    try ingest(file)
    let start = Moment(unixSeconds: file.start, utcOffsetSeconds: file.utcOffset)
    return "record \(file.sport) \(file.subSport) of \(file.minutes) minutes at \(start.iso)"
  }

  mutating func addByHand(_ random: inout SplitMix64) throws -> String? {
    let sport = random.pick([Sport.running, .cycling, .strengthTraining]) ?? .running
    var line = Self.byHand(
      on: try drawnDay(&random), second: random.happens(oneIn: 2) ? nil : Self.drawnSecond(&random),
      sport: sport, minutes: Int.random(in: 10...90, using: &random),
      meters: random.happens(oneIn: 3)
        ? nil : Double(Int.random(in: 20...150, using: &random)) * 100)
    line.perceivedExertion = random.pick([nil, 3, 7]) ?? nil
    line.byHand?.load = random.pick([nil, 40, 90]) ?? nil
    line.notes = random.pick([nil, "By hand."]) ?? nil
    try keep(line)
    return "enter \(line.sport.rawValue) at \(line.start.iso) by hand"
  }

  /// Adds an activity of the same day, sport and name as another, earlier or later that day.
  mutating func addTwin(_ random: inout SplitMix64) throws -> String? {
    guard let other = try random.pick(activities()) else { return nil }
    var twin = other
    let second = Self.drawnSecond(&random)
    let move = second - other.start.secondOfDay
    guard abs(move) > 600 else { return nil }
    twin.start.unixSeconds += move
    if other.byHand != nil {
      twin = Self.byHand(
        on: other.day, second: second, sport: other.sport, minutes: 33, meters: 6_000)
      try keep(twin)
    } else if other.name == nil, other.sport == .running, random.happens(oneIn: 2) {
      var file = WatchFile(start: twin.start.unixSeconds, utcOffset: other.start.utcOffsetSeconds)
      file.minutes = 20
      try ingest(file)
    } else {
      twin.id = Int64(1_000_000 + nextNumber())
      (twin.hasRecording, twin.hasRoute, twin.parentID) = (false, false, nil)
      try keep(twin)
    }
    return "add a twin of \(other.id) at \(twin.start.iso)"
  }

  mutating func changeActivity(_ random: inout SplitMix64) throws -> String? {
    let all = try activities()
    let raced = all.filter { activity in settings.races.contains { $0.day == activity.day } }
    guard var activity = random.pick(raced.isEmpty || !random.happens(oneIn: 4) ? all : raced),
      let change = random.pick(activity.byHand == nil ? Self.changes : Self.byHandChanges)
    else { return nil }
    change.make(&activity, &random)
    try keep(activity)
    return "change the \(change.name) of \(activity.id) at \(activity.start.iso)"
  }

  /// Takes a line out of the log kept by hand.
  mutating func removeByHand(_ random: inout SplitMix64) throws -> String? {
    guard let line = try random.pick(withStore { try $0.byHand() }) else { return nil }
    try withStore { try $0.write { try $0.removeByHand(line.id) } }
    return "remove \(line.sport.rawValue) at \(line.start.iso), entered by hand"
  }

  /// Gives all a recording has to an activity of a list, which takes its place.
  mutating func mergeActivity(_ random: inout SplitMix64) throws -> String? {
    let recorded = try activities().filter { $0.byHand == nil && $0.hasRecording }
    guard let old = random.pick(recorded) else { return nil }
    var new = old
    new.id = Int64(2_000_000 + nextNumber())
    new.name = random.pick(Self.titles)
    try keep(new)
    return "make \(new.id) of \(old.id) at \(old.start.iso)"
  }
}

extension EditedReport {
  /// A change of one field of an activity.
  private struct Change {
    var name: String
    var make: @Sendable (inout Activity, inout SplitMix64) -> Void

    init(
      _ name: String, _ make: @escaping @Sendable (inout Activity, inout SplitMix64) -> Void
    ) {
      self.name = name
      self.make = make
    }

    /// Another number, or none.
    static func number(
      _ name: String, _ field: any (WritableKeyPath<Activity, Double?> & Sendable),
      _ range: ClosedRange<Int>
    ) -> Change {
      Change(name) { activity, random in
        activity[keyPath: field] =
          random.happens(oneIn: 5) ? nil : Double(Int.random(in: range, using: &random))
      }
    }

    /// Another text, or none.
    static func text(
      _ name: String, _ field: any (WritableKeyPath<Activity, String?> & Sendable),
      _ texts: [String]
    ) -> Change {
      Change(name) { activity, random in
        activity[keyPath: field] = random.happens(oneIn: 5) ? nil : random.pick(texts)
      }
    }
  }

  private static let changes =
    byHandChanges + [
      .text("title", \.name, titles), .text("title", \.name, titles),
      .text("place", \.place, ["Zürich", "Bern"]),
      .number("average heart rate", \.averageHeartRate, 100...180),
      .number("maximum heart rate", \.maximumHeartRate, 150...195),
      .number("elapsed time", \.elapsedSeconds, 600...7_200),
      .number("ascent", \.ascentMeters, 0...900),
      .number("energy", \.energyKilocalories, 50...900),
      .number("cadence", \.averageCadence, 140...190),
      .number("Garmin's load", \.garminLoad, 10...300),
      .number("VO2max", \.vo2Max, 40...60),
      .number("temperature", \.averageTemperatureCelsius, -5...35),
      Change("race mark") { activity, _ in activity.isRace.toggle() },
      Change("sport") { activity, random in
        activity.sport =
          random.pick([.running, .trailRunning, .cycling, .walking, .strengthTraining]) ?? .running
      },
      Change("start") { activity, random in
        activity.start.unixSeconds += Int.random(in: -7_200...7_200, using: &random)
      },
    ]

  /// Day, time and sport of a line are what it is known by.
  private static let byHandChanges: [Change] = [
    .number("distance", \.distanceMeters, 1_000...25_000),
    .text("notes", \.notes, ["Windy.", "<Hot>"]),
    .number("exertion", \.perceivedExertion, 1...10),
    Change("moving time") { activity, random in
      activity.movingSeconds = Double(Int.random(in: 600...7_200, using: &random))
    },
  ]
}
