import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

/// Every correction by hand at once, and none of them again.
@Suite struct UndoneTests {
  private func outing(_ format: Outing.Format, _ number: Int) -> Outing {
    var outing = Outing(seconds: 1_500, latitude: 40 + Double(number)).with { index, point in
      (point.heartRate, point.height) = (index == 700 ? 250 : 140, index == 300 ? 0 : 500)
      if format == .fit { point.meters = Double(point.second) * 3 }
    }
    outing.start += number * 86_400
    outing.sport = ["running", "walking", "cycling"][number]
    if format == .fit { outing.sport = "running" }
    return outing
  }

  private func rules(_ activities: [Activity]) -> SettlingRules {
    var rules = SettlingRules(timeZone: "Asia/Tokyo")
    rules.aways = [Away(from: Day(number: 0), to: Day(number: 30_000), timeZone: "Asia/Kolkata")]
    rules.corrections = activities.enumerated().map { index, activity in
      var correction = HandCorrection(target: .id(activity.id))
      correction.sport = index == 0 ? .hiking : nil
      correction.title = "Number \(index)"
      correction.distanceMeters = index == 1 ? 5_000 : nil
      correction.race = index == 2 ? .named("Cup") : .yes
      correction.isExcluded = index == 2
      correction.asRecorded = index == 0 ? [.height] : Set(Correction.Kind.allCases)
      return correction
    }
    return rules
  }

  @Test(arguments: Outing.Format.allCases)
  func `The store is as it was, to the last value`(format: Outing.Format) throws {
    try withBench { bench in
      for number in 0..<3 {
        let outing = outing(format, number)
        _ = try bench.ingest(bench.file("\(number).\(format)", outing.bytes(as: format)))
      }
      let (before, dump) = (try bench.shown(), try StoredActivities(bench.store))
      #expect(before.count == 3)
      let rules = rules(before.map(\.activity))
      try Ingest.settle(bench.store, athlete: bench.athlete, rules: rules)
      let changed = try bench.shown()
      #expect(changed.count == 2, "one is excluded")
      #expect(changed.map(\.activity.name) == ["Number 0", "Number 1"])
      #expect(changed.first?.activity.sport == .hiking && changed.last?.meters == 5_000)
      #expect(try unmatchedCorrections(in: bench.store, rules: rules).isEmpty)
      try bench.settle()
      #expect(try bench.shown() == before)
      #expect(try StoredActivities(bench.store) == dump)
    }
  }

  @Test(arguments: ["Ölaufen", "Parkour"], [true, false])
  func `A correction keeps its activity when its sport is mapped`(word: String, byID: Bool) throws {
    try withBench { bench in
      var outing = Outing(seconds: 900, every: 3)
      outing.sport = word
      _ = try bench.ingest(bench.file("a.gpx", outing.bytes(as: .gpx)))
      let before = try bench.only().activity
      var rules = SettlingRules()
      rules.sportWords = [word: .trackRunning]
      var correction = HandCorrection(
        target: byID ? .id(before.id) : .minute(before.start.localMinute))
      correction.title = "Kept"
      rules.corrections = [correction]
      try Ingest.settle(bench.store, athlete: bench.athlete, rules: rules)
      let shown = try bench.only().activity
      #expect(shown.sport == .trackRunning)
      #expect(try unmatchedCorrections(in: bench.store, rules: rules).isEmpty)
      #expect(shown.name == "Kept")
    }
  }

  @Test(arguments: Outing.Format.allCases)
  func `Files that come after a correction meet it, and are free of it without`(
    format: Outing.Format
  ) throws {
    try withBench { late in
      let outing = outing(format, 0)
      var correction = HandCorrection(target: .minute(outing.start / 60))
      (correction.title, correction.distanceMeters) = ("Before it came", 4_000)
      var rules = SettlingRules(timeZone: "UTC")
      rules.corrections = [correction]
      #expect(try unmatchedCorrections(in: late.store, rules: rules).count == 1)
      _ = try late.ingest([late.file("a.\(format)", outing.bytes(as: format))], rules)
      #expect(try unmatchedCorrections(in: late.store, rules: rules).isEmpty)
      #expect(try late.only().activity.name == "Before it came" && late.only().meters == 4_000)
      rules.corrections = []
      try Ingest.settle(late.store, athlete: late.athlete, rules: rules)
      let after = try late.only()
      try withBench { plain in
        _ = try plain.ingest([plain.file("a.\(format)", outing.bytes(as: format))], rules)
        #expect(try plain.only() == after)
      }
    }
  }
}
