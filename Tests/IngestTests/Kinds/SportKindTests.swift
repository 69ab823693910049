import FIT
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite struct SportKindTests {
  @Test(
    arguments: [
      ("virtual_activity", "virtual_run"), ("obstacle", "obstacle_run"),
      ("treadmill", "treadmill_running"), ("track", "track_running"), ("trail", "trail_running"),
      ("ultra", "ultra_run"), ("street", "street_running"), ("indoor_running", "indoor_running"),
    ])
  func `Every way of running is a run with splits, efforts and steps`(
    detail: String, sport: String
  ) throws {
    var outing = Outing(seconds: 1_500).with { (point: inout Outing.Point) in
      point.meters = Double(point.second) * 3
      point.cadence = 86
    }
    outing.subSport = detail
    for isListed in [false, true] {
      try withBench { bench in
        let path =
          isListed
          ? try bench.file(
            "g.zip",
            garminZip(
              [outing.garminRow(101, ["activityType": .string(sport)])],
              uploads: ["a@b.cd_101.fit": outing.fit]))
          : try bench.file("a.fit", outing.fit)
        _ = try bench.ingest(path)
        let shown = try bench.only()
        #expect(shown.activity.sport.rawValue == sport && shown.activity.sport.isRun)
        #expect(shown.splitCount == 4 && near(shown.best(1_000), 333, 2))
        #expect(shown.activity.averageCadence ?? 172 == 172)
      }
    }
  }

  @Test(
    arguments: [
      ("cycling", "cyclocross", "cyclocross"), ("cycling", "virtual_activity", "virtual_ride"),
      ("e_biking", "generic", "e_bike_fitness"), ("e_biking", "e_bike_mountain", "e_bike_mountain"),
    ])
  func `Every way of cycling is a ride and sets no records of runs`(
    sport: String, detail: String, key: String
  ) throws {
    var outing = Outing(seconds: 1_500, speed: 6, sport: sport)
    outing.subSport = detail
    let shown = try shown(outing, as: .fit)
    #expect(shown.activity.sport.rawValue == key && shown.activity.sport.family == .cycling)
    #expect(shown.splitCount == 0 && shown.derived?.bestEfforts.isEmpty == true)
  }

  @Test(
    arguments: [
      ("Outdoor Run", Sport.Family.running), ("室外跑步", .running), ("Пробежка", .running),
      ("러닝", .running), ("Løpetur", .running), ("Bieg", .running), ("Koşu", .running),
      ("Corrida", .running), ("Futás", .running), ("Outdoor Cycle", .cycling),
      ("Sortie à vélo", .cycling), ("Jazda na rowerze", .cycling), ("Wanderung", .walking),
      ("Ходьба", .walking), ("Schwimmen", .swimming),
    ])
  func `A sport in words of any language has its family, in GPX and TCX`(
    word: String, family: Sport.Family
  ) throws {
    var outing = Outing(seconds: 600)
    outing.sport = word
    #expect(try shown(outing, as: .gpx).activity.sport.family == family)
    let tcx = outing.tcxText.replacing("Sport=\"Other\"", with: "Sport=\"\(word)\"")
    #expect(try shown(Array(tcx.utf8), "a.tcx").activity.sport.family == family)
  }

  @Test(arguments: ["Parkour", "Sauna of fame", "忍者"], Outing.Format.allCases.dropFirst())
  func `A word that nobody knows is a sport of its own until it is mapped`(
    word: String, format: Outing.Format
  ) throws {
    try withBench { bench in
      var outing = Outing(seconds: 600)
      outing.sport = word
      for day in 0..<2 {
        outing.start += day * 90_000
        let text = format == .gpx ? outing.gpxText : outing.tcxText
        let named = text.replacing("Sport=\"Other\"", with: "Sport=\"\(word)\"")
        _ = try bench.ingest(bench.file("\(day).\(format)", Array(named.utf8)))
      }
      let before = try bench.shown()
      #expect(before.count == 2 && before.allSatisfy { $0.activity.sport.family == .other })
      #expect(before.allSatisfy { $0.activity.sport != .other })
      try bench.settle { $0.sportWords = [word: .trailRunning] }
      #expect(try bench.shown().map(\.activity.sport) == [.trailRunning, .trailRunning])
      try bench.settle()
      #expect(try bench.shown() == before)
    }
  }

  @Test(arguments: [("running", 3.0), ("cycling", 7.5), ("walking", 1.4)])
  func `A sport that nobody named is guessed from its speed, told, and refused`(
    sport: String, speed: Double
  ) throws {
    for format in Outing.Format.allCases {
      try withBench { bench in
        let moved = Outing(seconds: 1_800, every: 3, speed: speed, sport: "generic")
        _ = try bench.ingest(bench.file("1.\(format)", moved.bytes(as: format)))
        let guess = try bench.only()
        #expect(guess.activity.sport.rawValue == sport, "\(format)")
        #expect(guess.findings.contains(.sportFromSpeed), "\(format)")
        try bench.settle {
          var correction = HandCorrection(target: .id(guess.activity.id))
          correction.asRecorded = [.sport]
          $0.corrections = [correction]
        }
        #expect(try bench.only().activity.sport == .other, "\(format)")
      }
    }
  }

  @Test(arguments: ["running", "walking"], [8.0, 11])
  func `A ride saved as a run stays what it is named and sets no records`(
    sport: String, speed: Double
  ) throws {
    for format in Outing.Format.allCases {
      let outing = Outing(seconds: 2_400, every: 3, speed: speed, sport: sport)
        .with { (point: inout Outing.Point) in point.meters = Double(point.second) * speed }
      let shown = try shown(outing, as: format)
      #expect(shown.activity.sport.rawValue == sport || format == .tcx, "\(format)")
      #expect(shown.derived?.bestEfforts.isEmpty == true, "\(format)")
      #expect(
        shown.findings.contains(.beyondWorldRecord) || !shown.activity.sport.isRun, "\(format)")
    }
  }
}
