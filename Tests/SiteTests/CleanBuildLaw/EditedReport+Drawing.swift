import TestSupport
import Training
import TrainingStore

@testable import Ingest

extension SplitMix64 {
  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &self)
  }

  /// One of the values that is not there already.
  mutating func another<Value: Equatable>(than old: Value, of values: [Value]) -> Value {
    pick(values.filter { $0 != old }) ?? old
  }

  /// Whether something happens that does in one of so many cases.
  mutating func happens(oneIn count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }
}

extension EditedReport {
  /// Every activity of the store but parents, those entered by hand as well.
  func activities() throws -> [Activity] {
    try withStore { try $0.activities().filter(\.isCounted) + $0.byHand() }
  }

  /// A day of the report's months, more often than not one on which something was done.
  func drawnDay(_ random: inout SplitMix64) throws -> Day {
    if random.happens(oneIn: 20) {
      return Self.firstToday - Int.random(in: 75...420, using: &random)
    }
    if random.happens(oneIn: 3) { return Self.firstToday - Int.random(in: 0...75, using: &random) }
    return try random.pick(activities())?.day ?? Self.firstToday
  }

  /// A recording of that day in some sport.
  static func drawnFile(on day: Day, _ random: inout SplitMix64) -> WatchFile {
    let sports = [
      ("running", "generic"), ("running", "generic"), ("running", "generic"),
      ("running", "trail"), ("cycling", "generic"), ("walking", "generic"),
      ("training", "strength_training"),
    ]
    var file = WatchFile(start: day.number * 86_400 + drawnSecond(&random))
    (file.sport, file.subSport) = random.pick(sports) ?? sports[0]
    file.minutes = Int.random(in: 5...40, using: &random)
    file.utcOffset = random.pick([nil, 0, 3_600, -28_800]) ?? nil
    file.metersPerSecond = Double(Int.random(in: 20...42, using: &random)) / 10
    file.heartRate =
      random.happens(oneIn: 4) ? nil : Double(Int.random(in: 110...175, using: &random))
    if !random.happens(oneIn: 3), file.sport != "training" {
      file.route = (47.3, 8.5, Double(Int.random(in: 0...3, using: &random)) / 2)
    }
    file.lapMeters = random.pick([nil, 1_000, 400]) ?? nil
    return file
  }

  /// A line of the log kept by hand; `second` is `nil` where only the day is known.
  static func byHand(
    on day: Day, second: Int?, sport: Sport, minutes: Int, meters: Double?
  ) -> Activity {
    var entry = ManualEntry(day: day, sport: sport)
    entry.secondOfDay = second
    entry.utcOffsetSeconds = second.map { _ in 0 }
    entry.movingSeconds = Double(minutes * 60)
    entry.distanceMeters = meters
    return entry.activity
  }

  /// From four in the morning to half past nine in the evening.
  static func drawnSecond(_ random: inout SplitMix64) -> Int {
    Int.random(in: 240...1_290, using: &random) * 60
  }

  /// Titles of which several activities may have the same.
  static let titles = ["Morning run", "Run", "Along the river", "Intervals & hills", "Läufchen"]
}
