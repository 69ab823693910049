import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite struct HandCorrectionTests {
  private let run = TestRun(start: 1_770_000_000, seconds: 1_200)

  /// What the run is with a correction, and what it is when that is gone again.
  private func corrected(
    byID: Bool, _ change: (inout HandCorrection) -> Void,
    _ body: (SettledActivity) throws -> Void
  ) throws {
    try withBench { bench in
      _ = try bench.ingest(bench.file("a.fit", run.fit))
      let before = try #require(try bench.store.settledActivities().values.first)
      let start = before.activity.start
      var correction = HandCorrection(
        target: byID ? .id(before.activity.id) : .minute(start.localMinute))
      change(&correction)
      var rules = SettlingRules()
      rules.corrections = [correction]
      try settle(bench.store, athlete: bench.athlete, rules: rules)
      try body(try #require(try bench.store.settledActivities().values.first))
      try settle(bench.store, athlete: bench.athlete, rules: SettlingRules())
      #expect(try bench.store.settledActivities().values.first == before)
    }
  }

  @Test(arguments: [true, false], [Sport.cycling, .walking])
  func `A sport given by hand counts and is undone`(byID: Bool, sport: Sport) throws {
    try corrected(byID: byID) {
      $0.sport = sport
    } _: {
      #expect($0.activity.sport == sport)
    }
  }

  @Test(arguments: [true, false], ["Around the lake", "朝ラン"])
  func `A title given by hand counts and is undone`(byID: Bool, title: String) throws {
    try corrected(byID: byID) {
      $0.title = title
    } _: {
      #expect($0.activity.name == title)
    }
  }

  @Test(arguments: [true, false], [3_000.0, 4_000])
  func `A distance given by hand counts and is undone`(byID: Bool, meters: Double) throws {
    try corrected(byID: byID) {
      $0.distanceMeters = meters
    } _: {
      #expect($0.activity.distanceMeters == meters)
    }
  }

  @Test(arguments: [true, false], [HandCorrection.Race.yes, .named("City 5k")])
  func `A race named by hand counts and is undone`(
    byID: Bool, race: HandCorrection.Race
  ) throws {
    try corrected(byID: byID) {
      $0.race = race
    } _: {
      #expect($0.activity.isRace)
      if case .named(let name) = race { #expect($0.activity.name == name) }
    }
  }

  @Test(arguments: [true, false])
  func `What is excluded by hand is hidden until that is taken back`(byID: Bool) throws {
    try corrected(byID: byID) {
      $0.isExcluded = true
    } _: {
      #expect($0.state.hidden == .excluded)
    }
  }

  @Test(arguments: ["sauna run", "Lauf im Kreis"])
  func `Words that the runner maps have their sport`(word: String) throws {
    try withBench { bench in
      var ride = run
      ride.sport = word
      _ = try bench.ingest(bench.file("a.gpx", ride.gpx))
      var rules = SettlingRules()
      rules.sportWords = [word: .trackRunning]
      try settle(bench.store, athlete: bench.athlete, rules: rules)
      #expect(try bench.store.activities().map(\.sport) == [.trackRunning])
    }
  }

  @Test(arguments: [true, false], [200, 700])
  func `Two that overlap are one where the runner says so, and two again without`(
    byID: Bool, later: Int
  ) throws {
    try withBench { bench in
      var other = run
      (other.start, other.metersPerSecond) = (run.start + later, 5)
      _ = try bench.ingest(bench.file("a.gpx", run.gpx), bench.file("b.gpx", other.gpx))
      let activities = try bench.store.activities()
      #expect(activities.count == 2)
      let targets = activities.map { activity in
        byID
          ? HandCorrection.Target.id(activity.id) : .minute(activity.start.localMinute)
      }
      var correction = HandCorrection(target: try #require(targets.first))
      correction.sameAs = targets.last
      correction.title = "Relay"
      var rules = SettlingRules()
      rules.corrections = [correction]
      // Made of items again they are found by what they were before they were one.
      for word in ["a", "b"] {
        rules.sportWords = [word: .cycling]
        try settle(bench.store, athlete: bench.athlete, rules: rules)
        #expect(try bench.store.activities().map(\.name) == ["Relay"])
        #expect(try unmatchedCorrections(in: bench.store, rules: rules).isEmpty)
      }
      try settle(bench.store, athlete: bench.athlete, rules: SettlingRules())
      #expect(try bench.store.activities().count == 2)
    }
  }

  @Test func `A correction about nothing is told`() throws {
    try withBench { bench in
      _ = try bench.ingest(bench.file("a.fit", run.fit))
      var rules = SettlingRules()
      rules.corrections = [.init(target: .id(4)), .init(target: .minute(1))]
      (rules.corrections[0].line, rules.corrections[1].line) = (3, 7)
      let start = try bench.store.activities()[0].start
      rules.corrections.append(.init(target: .minute(start.localMinute)))
      (rules.corrections[2].sameAs, rules.corrections[2].sameAsLine) = (.id(9), 12)
      try settle(bench.store, athlete: bench.athlete, rules: rules)
      #expect(try unmatchedCorrections(in: bench.store, rules: rules) == [3, 7, 12])
    }
  }
}
