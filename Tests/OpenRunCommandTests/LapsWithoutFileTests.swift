import Foundation
import TestSupport
import Testing

@Suite("Laps of an activity that has no file")
struct LapsWithoutFileTests {
  /// An activity of ten minutes whose file is gone, in two laps of so many seconds.
  private static func answer(_ received: StandIn.Received, lapSeconds: Int) -> StandIn.Reply {
    switch received.path {
    case "/userprofile-service/socialProfile":
      .init(200, #"{"displayName":"runner","profileId":7}"#)
    case "/activity-service/activity/77/splits":
      .init(
        200,
        """
        {"lapDTOs":[{"startTimeGMT":"2026-11-20T06:02:11.0","duration":\(lapSeconds),\
        "distance":1000,"averageHR":141},{"startTimeGMT":"2026-11-20T06:07:11.0",\
        "duration":\(lapSeconds),"distance":1021,"averageHR":157}]}
        """)
    case let path where path.hasPrefix("/activitylist-service/"):
      .init(
        200,
        """
        [{"activityId":77,"activityName":"Mill loop","startTimeLocal":"2026-11-20 07:02:11",\
        "startTimeGMT":"2026-11-20 06:02:11","activityType":{"typeKey":"running"},\
        "distance":2021,"duration":600}]
        """)
    case let path where path.hasPrefix("/download-service/"): .init(404, "{}")
    default: .init(200, "[]")
    }
  }

  private func withSync(
    lapSeconds: Int, _ body: (CommandReport, ProgramRun, StandIn, [String: String]) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      try withStandIn({ received, _ in Self.answer(received, lapSeconds: lapSeconds) }) { service in
        let report = try CommandReport.made(in: folder / "report")
        let environment = ["GARMIN_SIGN_IN_BASE_URL": service.address]
        try report.signIn(environment: environment)
        let run = try ProgramRun.openrun(
          ["sync", "--days", "7", "--today", "2026-11-23"], in: report.folder,
          environment: environment)
        try body(report, run, service, environment)
      }
    }
  }

  @Test("a sign-in brings them, once, and they stand on its page")
  func laps() throws {
    try withSync(lapSeconds: 300) { report, run, service, environment in
      #expect(run.output.hasPrefix("From Garmin: 1 new activity") && run.code == 0)
      #expect(!run.output.contains("recording"))
      let list = try report.openrun("list").output
      #expect(list.split(separator: "\n").count { $0.contains("2026-11-20 07:02") } == 1)
      #expect(try report.build("--today", "2026-11-23").code == 0)
      let pages = try report.files("public").values.map { String(decoding: $0, as: UTF8.self) }
      let text = try #require(pages.first { $0.contains("<title>Mill loop") })
      #expect(text.contains("141") && text.contains("157"))
      _ = try ProgramRun.openrun(
        ["sync", "--days", "7", "--today", "2026-11-23"], in: report.folder,
        environment: environment)
      let asked = service.received.map(\.path)
      #expect(asked.count { $0.hasSuffix("/splits") } == 1)
      #expect(asked.count { $0.hasPrefix("/download-service/") } == 1)
    }
  }

  @Test("with a key beside it the sign-in is asked for them, and its troubles are its own")
  func beside() throws {
    try withTemporaryFolder { folder in
      try withStandIn({ received, _ in
        received.path.hasSuffix("/splits")
          ? .init(403, "{}") : Self.answer(received, lapSeconds: 300)
      }) { signIn in
        try withStandIn({ received, _ in
          received.path.hasSuffix("/token")
            ? .init(200, GarminTokens.ofKey) : Self.answer(received, lapSeconds: 300)
        }) { byKey in
          let report = try CommandReport.made(in: folder / "report")
          let environment = [
            "GARMIN_SIGN_IN_BASE_URL": signIn.address, "GARMIN_PERSONAL_API_KEY": "pk-1",
            "GARMIN_PERSONAL_API_BASE_URL": byKey.address,
          ]
          try report.signIn(environment: environment)
          let run = try ProgramRun.openrun(
            ["sync", "--days", "7", "--today", "2026-11-23"], in: report.folder,
            environment: environment)
          #expect(run.output.hasPrefix("From Garmin: 1 new activity") && run.code == 2)
          #expect(run.problems.hasPrefix("error: Garmin refuses this program"))
          #expect(byKey.received.contains { $0.path.hasPrefix("/hrv-service/") })
          #expect(!byKey.received.contains { $0.path.hasSuffix("/splits") })
        }
      }
    }
  }

  @Test("what does not add up to the activity is not taken for its laps")
  func otherLaps() throws {
    try withSync(lapSeconds: 900) { report, run, _, _ in
      #expect(run.output.hasPrefix("From Garmin: 1 new activity") && run.code == 0)
      #expect(!report.has("data/fit/77.tcx"))
    }
  }
}
