import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

/// Which activity a correction names where several begin at once.
@Suite struct NamedByHandTests {
  /// A file and a row of Strava with its recording, in the same second and continents apart.
  private func withTwo(_ body: (Bench, [Int64]) throws -> Void) throws {
    try withBench { bench in
      let mine = Outing(seconds: 900, every: 3)
      let hers = Outing(seconds: 1_500, every: 3, latitude: -33, longitude: 151)
      let strava = try stravaZip(
        [hers.stravaSample(file: "activities/7.gpx")],
        files: ["activities/7.gpx": hers.bytes(as: .gpx)])
      _ = try bench.ingest(
        [bench.file("a.gpx", mine.bytes(as: .gpx)), bench.file("s.zip", strava)],
        SettlingRules(timeZone: "UTC"))
      let ids = try bench.store.activities().map(\.id)
      #expect(ids.count == 2)
      try body(bench, ids)
    }
  }

  private func settle(_ bench: Bench, _ correction: HandCorrection) throws -> SettlingRules {
    var rules = SettlingRules(timeZone: "UTC")
    rules.corrections = [correction]
    try Ingest.settle(bench.store, athlete: bench.athlete, rules: rules)
    return rules
  }

  @Test(arguments: [0, 1]) func `A number names its own activity and no other`(place: Int) throws {
    try withTwo { bench, ids in
      var correction = HandCorrection(target: .id(ids[place]))
      correction.title = "Named"
      let rules = try settle(bench, correction)
      let named = try bench.store.activities().filter { $0.name == "Named" }
      #expect(named.map(\.id) == [ids[place]])
      correction.isExcluded = true
      _ = try settle(bench, correction)
      #expect(try bench.store.activities().map(\.id) == [ids[1 - place]])
      #expect(try unmatchedCorrections(in: bench.store, rules: rules).isEmpty)
    }
  }

  @Test(arguments: [0, 1]) func `Two of the same second are one by their numbers`(
    place: Int
  ) throws {
    try withTwo { bench, ids in
      var correction = HandCorrection(target: .id(ids[place]))
      correction.sameAs = .id(ids[1 - place])
      _ = try settle(bench, correction)
      #expect(try bench.store.activities().count == 1)
      try bench.settle()
      #expect(try bench.store.activities().count == 2)
    }
  }

  @Test func `A start that several have is told with their numbers`() throws {
    try withTwo { bench, ids in
      let start = try bench.store.activities().map(\.start.unixSeconds)
      let rules = try settle(bench, HandCorrection(target: .minute(start[0] / 60)))
      // Sydney's hour is assumed for one of them, so that only one begins then.
      #expect(try ambiguousCorrections(in: bench.store, rules: rules).isEmpty)
      var file = Outing(seconds: 600, every: 3, latitude: 40)
      file.start += 20
      _ = try bench.ingest([bench.file("b.gpx", file.bytes(as: .gpx))], rules)
      let told = try ambiguousCorrections(in: bench.store, rules: rules)
      #expect(told.map(\.correction) == rules.corrections)
      #expect(told.first?.ids.count == 2)
      #expect(
        told.first?.ids.contains(ids[0]) ?? false || told.first?.ids.contains(ids[1]) ?? false)
    }
  }

  @Test(arguments: [1_200, 1_500]) func `No effort spans a ferry`(seconds: Int) throws {
    // Once over the water in a gap, 20 m/s for a quarter of an hour.
    var outing = Outing(seconds: 2 * seconds)
    outing.points = outing.points.map { point in
      guard point.second > seconds else { return point }
      var point = point
      point.second += 900
      point.latitude = point.latitude.map { $0 + 18_000 / 111_195 }
      return point
    }
    try withBench { bench in
      _ = try bench.ingest([bench.file("a.gpx", outing.bytes(as: .gpx))], SettlingRules())
      let shown = try bench.only()
      #expect(shown.findings.contains(.ride))
      #expect(near(shown.best(3_000), 1_000, 10))
      #expect(shown.best(5_000) == nil)
    }
  }

  @Test func `A receipt counts what was corrected, and sports without a word`() throws {
    try withBench { bench in
      var odd = Outing(seconds: 900)
      odd.sport = "Parkour"
      var astray = Outing(seconds: 1_200, latitude: 40)
      astray.start += 86_400
      astray.points[600].latitude = -40
      let receipt = try bench.ingest(
        [
          bench.file("a.gpx", odd.bytes(as: .gpx)), bench.file("b.gpx", astray.bytes(as: .gpx)),
        ], SettlingRules(timeZone: "UTC"))
      #expect(receipt.unknownSports == ["parkour": 1])
      #expect(receipt.correctedActivityCount == 1 && receipt.corrections == [.places: 1])
      #expect(unknownSportSentences(receipt.unknownSports).first?.contains("‘parkour’") ?? false)
      #expect(try bench.ingest([bench.input], SettlingRules(timeZone: "UTC")).corrections.isEmpty)
    }
  }
}
