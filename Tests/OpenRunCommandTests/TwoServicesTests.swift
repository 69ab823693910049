import Foundation
import TestSupport
import Testing

@Suite("openrun sync with two services")
struct TwoServicesTests {
  /// A run at Garmin, unless Garmin is said to be out of order.
  private static func garmin(_ received: StandIn.Received, isBroken: Bool) -> StandIn.Reply {
    if isBroken { return .init(403, "{}") }
    if received.path.hasSuffix("/token") { return .init(200, GarminTokens.ofKey) }
    guard received.path.contains("/activitylist-service/") else { return .init(404, "{}") }
    return .init(
      200,
      """
      [{"activityId":77,"activityName":"Mill loop","startTimeLocal":"2026-11-20 07:02:11",\
      "startTimeGMT":"2026-11-20 06:02:11","activityType":{"typeKey":"running"},\
      "distance":10042.3,"duration":2711.4}]
      """)
  }

  /// A ride at intervals.icu.
  private static func intervals(_ received: StandIn.Received) -> StandIn.Reply {
    guard received.path.contains("/activities?") else { return .init(200, "[]") }
    return .init(
      200,
      """
      [{"id":"i1","start_date_local":"2026-11-21T07:02:11","start_date":"2026-11-21T06:02:11Z",\
      "type":"Ride","name":"Lake round","distance":30100,"moving_time":4000,"source":"MANUAL"}]
      """)
  }

  private func withBoth(
    isGarminBroken: Bool = false, _ more: [String: String] = [:], _ arguments: [String] = [],
    _ body: (ProgramRun, CommandReport, _ garmin: StandIn, _ intervals: StandIn) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      try withStandIn({ received, _ in Self.garmin(received, isBroken: isGarminBroken) }) {
        garmin in
        try withStandIn({ received, _ in Self.intervals(received) }) { intervals in
          let report = try CommandReport.made(in: folder / "report")
          let environment = [
            "GARMIN_PERSONAL_API_BASE_URL": garmin.address, "GARMIN_PERSONAL_API_KEY": "pk-1",
            "INTERVALS_ICU_BASE_URL": intervals.address, "INTERVALS_ICU_API_KEY": "k-1",
          ].merging(more) { $1 }
          let run = try ProgramRun.openrun(
            ["sync", "--today", "2026-11-23"] + arguments, in: report.folder,
            environment: environment)
          try body(run, report, garmin, intervals)
        }
      }
    }
  }

  @Test("one sync asks both")
  func both() throws {
    try withBoth { run, report, _, _ in
      #expect(run.output.contains("From Garmin: 1 new activity\n"))
      #expect(run.output.contains("From intervals.icu: 1 new activity\n"))
      #expect(run.code == 0 && run.problems == "")
      let list = try report.openrun("list").output
      #expect(list.contains("Mill loop") && list.contains("Lake round"))
    }
  }

  @Test("where nothing happened one line says so")
  func nothing() throws {
    try withBoth { _, report, garmin, intervals in
      let again = try report.openrun(
        "sync", "--today", "2026-11-23",
        environment: [
          "GARMIN_PERSONAL_API_BASE_URL": garmin.address, "GARMIN_PERSONAL_API_KEY": "pk-1",
          "INTERVALS_ICU_BASE_URL": intervals.address, "INTERVALS_ICU_API_KEY": "k-1",
        ])
      #expect(again.output == "Nothing new at Garmin and intervals.icu\n" && again.code == 0)
    }
  }

  @Test("one that fails does not stop the other, whichever way it fails")
  func oneFails() throws {
    let ways: [(isBroken: Bool, environment: [String: String], problem: String)] = [
      (true, [:], "error: Garmin does not accept the API key"),
      (false, ["GARMIN_PERSONAL_API_KEY": ""], "error: GARMIN_PERSONAL_API_KEY holds no key"),
      (
        false, ["GARMIN_PERSONAL_API_BASE_URL": "https://example.com"],
        "error: GARMIN_PERSONAL_API_BASE_URL is no address"
      ),
    ]
    for way in ways {
      try withBoth(isGarminBroken: way.isBroken, way.environment) { run, _, _, _ in
        #expect(run.output.contains("Nothing was fetched from Garmin\n"), "\(way.problem)")
        #expect(run.output.contains("From intervals.icu: 1 new activity\n"), "\(way.problem)")
        #expect(run.problems.hasPrefix(way.problem) && run.code == 1)
      }
    }
  }

  @Test("nothing is asked of the service that is left out", arguments: ["garmin", "intervals"])
  func only(_ name: String) throws {
    try withBoth([:], ["--only", name]) { run, _, garmin, intervals in
      #expect(run.code == 0)
      #expect(garmin.received.isEmpty == (name != "garmin"))
      #expect(intervals.received.isEmpty == (name != "intervals"))
    }
  }

  @Test("where no service can be asked every reason is told")
  func neither() throws {
    let none = ["GARMIN_PERSONAL_API_KEY": "", "INTERVALS_ICU_API_KEY": " "]
    try withBoth(none) { run, report, _, _ in
      #expect(run.output == "" && run.code == 1)
      for name in none.keys { #expect(run.problems.contains("error: \(name) holds no key")) }
    }
  }
}
