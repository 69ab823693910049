import Foundation
import Synchronization
import TestSupport
import Testing

@Suite("What a service cannot give, while the rest comes")
struct SetAsideTests {
  /// A service with as many runs, one a day up to the 22nd, of which some things fail.
  private func withRuns(
    _ count: Int, failing: @escaping @Sendable (String) -> StandIn.Reply?,
    _ body: (CommandReport, _ asked: () -> [String], [String: String]) throws -> Void
  ) throws {
    try IntervalsService.withReport({ received, _ in
      let path = received.path
      if let reply = failing(path) { return reply }
      if received.path.contains("/activities?oldest=2026-11") {
        let rows = (0..<count).map {
          IntervalsService.activity("i\(22 - $0)", source: "POLAR", day: 22 - $0)
        }
        return .init(200, "[\(rows.joined(separator: ","))]")
      }
      if received.path.contains("/activities?") { return .init(200, "[]") }
      if received.path.contains("/wellness?") {
        return .init(200, #"[{"id":"2026-11-23","restingHR":47}]"#)
      }
      var reply = StandIn.Reply()
      reply.body = Array(IntervalsService.gpx(day: Int(path.dropFirst(11).prefix(2)) ?? 21).utf8)
      return reply
    }) { report, service, environment in
      try body(report, { service.received.map(\.path) }, environment)
    }
  }

  private func sync(
    _ report: CommandReport, _ environment: [String: String], on day: Int, _ more: String...
  ) throws -> ProgramRun {
    try ProgramRun.openrun(
      [
        "sync", "--today",
        day > 30 ? "2026-12-\(day > 39 ? "" : "0")\(day - 30)" : "2026-11-\(day)",
      ] + more,
      in: report.folder, environment: environment)
  }

  private static let damaged: StandIn.Reply = {
    var reply = StandIn.Reply()
    reply.body = [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 40)
    return reply
  }()

  @Test(
    "one recording that fails keeps nothing else away, and comes when it is there",
    arguments: [
      (StandIn.Reply(500), "intervals.icu has an error of its own (500)"),
      (StandIn.Reply(400), "intervals.icu did not understand what openrun asked (400, file)"),
      (damaged, "what intervals.icu sent is damaged"),
    ])
  func recording(_ failure: StandIn.Reply, _ sentence: String) throws {
    let isBroken = Mutex(true)
    try withRuns(3) { path in
      path.contains("/activity/i22/") && isBroken.withLock { $0 } ? failure : nil
    } _: { report, asked, environment in
      let first = try sync(report, environment, on: 23)
      #expect(first.output.contains("2 recordings, 1 day"))
      #expect(
        first.problems == """
          error: \(sentence): 1 recording could not be fetched
          help: the rest is there; every sync asks for this again, for two weeks

          """)
      #expect(first.code == 2)
      #expect(Set(try report.files("data/intervals").keys) == ["i20.gpx", "i21.gpx"])
      // It failed in November; in December nobody lists it any more.
      let later = try sync(report, environment, on: 23)
      #expect(later.code == 2 && later.output == "Nothing was fetched from intervals.icu\n")
      isBroken.withLock { $0 = false }
      let count = asked().count { $0.contains("/activity/i2") && !$0.contains("i22") }
      let last = try sync(report, environment, on: 35)
      #expect(last.code == 0 && last.problems.isEmpty)
      #expect(last.output.contains("1 recording"))
      #expect(try report.files("data/intervals").keys.contains("i22.gpx"))
      #expect(asked().count { $0.contains("/activity/i2") && !$0.contains("i22") } == count)
    }
  }

  @Test("what fails for two weeks is left alone, until it is asked for from that day on")
  func patience() throws {
    try withRuns(2) { path in
      path.contains("/activity/i22/") ? .init(404) : nil
    } _: { report, asked, environment in
      #expect(try sync(report, environment, on: 23).code == 0, "one that is not there is no fault")
      _ = try sync(report, environment, on: 24, "--since", "2026-11-01")
      #expect(asked().count { $0 == "/activity/i22/file" } == 1)
    }
    try withRuns(2) { path in
      path.contains("/activity/i22/") ? .init(400) : nil
    } _: { report, asked, environment in
      func tries() -> Int { asked().count { $0 == "/activity/i22/file" } }
      #expect(try sync(report, environment, on: 23).code == 2)
      #expect(try sync(report, environment, on: 36).code == 2, "until 7 December")
      #expect(tries() == 2)
      let given = try sync(report, environment, on: 37)
      #expect(given.code == 0 && tries() == 2)
      #expect(try sync(report, environment, on: 37, "--since", "2026-11-20").code == 2)
      #expect(tries() == 3)
    }
  }

  @Test("after three in a row the rest waits for the next sync, and none is lost")
  func outage() throws {
    let isBroken = Mutex(true)
    try withRuns(8) { path in
      path.contains("/activity/") && isBroken.withLock { $0 } ? .init(503) : nil
    } _: { report, asked, environment in
      let first = try sync(report, environment, on: 28)
      #expect(Set(asked().filter { $0.contains("/activity/") }).count == 3)
      #expect(first.problems.contains("(503): 3 recordings could not be fetched"))
      #expect(first.output.contains("1 day") && first.code == 2)
      // Later only December is listed.
      _ = try sync(report, environment, on: 39)
      isBroken.withLock { $0 = false }
      let second = try sync(report, environment, on: 40)
      #expect(second.output.contains("8 recordings") && second.code == 0)
      #expect(try report.files("data/intervals").count == 8)
    }
  }

  @Test("those that fail for good are in nobody's way")
  func neighbours() throws {
    try withRuns(6) { path in
      ["i22", "i21", "i20"].contains { path.contains("/activity/\($0)/") } ? .init(400) : nil
    } _: { report, _, environment in
      // As many syncs as make it all but impossible that the three come first each time.
      for _ in 0..<8 { _ = try sync(report, environment, on: 23) }
      #expect(Set(try report.files("data/intervals").keys) == ["i17.gpx", "i18.gpx", "i19.gpx"])
    }
  }

  @Test("a recording that the key is not for is said, and comes with another key")
  func notPermitted() throws {
    let isOpen = Mutex(false)
    try withRuns(2) { path in
      path.contains("/activity/") && !isOpen.withLock { $0 } ? .init(403, "{}") : nil
    } _: { report, _, environment in
      let first = try sync(report, environment, on: 23)
      #expect(
        first.output.contains(
          "intervals.icu gives no access to recordings, which are left out\n"))
      #expect((first.problems, first.code) == ("", 0))
      isOpen.withLock { $0 = true }
      #expect(try sync(report, environment, on: 24).output.contains("2 recordings"))
    }
  }

  @Test("a list of days that fails is asked for from there on, four weeks back at most")
  func days() throws {
    let isBroken = Mutex(true)
    try withRuns(1) { path in
      path.contains("/wellness?") && isBroken.withLock { $0 } ? .init(503) : nil
    } _: { report, asked, environment in
      func days() -> [String] {
        asked().filter { $0.contains("/wellness?") }.map { String($0.suffix(35)) }
      }
      let first = try sync(report, environment, on: 23, "--since", "2026-11-20")
      #expect(first.output.contains("1 recording") && first.code == 2)
      #expect(first.problems.contains("(503): days since 2026-11-20 could not be fetched"))
      #expect(days().count == 3)
      _ = try sync(report, environment, on: 30, "--since", "2026-11-29")
      #expect(days().last == "oldest=2026-11-20&newest=2026-11-30")
      _ = try sync(report, environment, on: 48, "--since", "2026-12-18")
      #expect(days().last == "oldest=2026-11-21&newest=2026-12-18")
      isBroken.withLock { $0 = false }
      #expect(try sync(report, environment, on: 49, "--since", "2026-12-19").code == 0)
      #expect(days().last == "oldest=2026-11-22&newest=2026-12-19")
      #expect(try sync(report, environment, on: 50, "--since", "2026-12-20").code == 0)
      #expect(days().last == "oldest=2026-12-20&newest=2026-12-20")
    }
  }

  @Test("the years before wait for days that fail, for two weeks")
  func backfill() throws {
    try withRuns(1) { path in
      path.contains("/wellness?oldest=2026-08-04") || path.contains("/wellness?oldest=2026-08-01")
        ? .init(400) : nil
    } _: { report, asked, environment in
      func months() -> Int { asked().count { $0.contains("/activities?oldest=2026-07") } }
      let first = try sync(report, environment, on: 23, "--backfill")
      #expect(first.code == 2 && months() == 0)
      #expect(first.problems.contains("days since 2026-08-04 could not be fetched"))
      #expect(try sync(report, environment, on: 30, "--backfill").code == 2)
      #expect(months() == 0)
      let last = try sync(report, environment, on: 37, "--backfill")
      #expect(months() == 0 && last.problems.contains("days since 2026-08-01"))
      #expect(try sync(report, environment, on: 50, "--backfill").code == 2)
      #expect(try sync(report, environment, on: 51, "--backfill").code == 0)
      #expect(months() == 1)
    }
  }

  @Test("weather that fails keeps no scores away; it comes later, even of an older month")
  func weather() throws {
    let isBroken = Mutex(true)
    try withTemporaryFolder { folder in
      try withStandIn({ received, _ in
        switch received.path {
        case "/userprofile-service/socialProfile":
          return .init(200, #"{"displayName":"runner","profileId":7}"#)
        case "/activity-service/activity/77/weather" where isBroken.withLock { $0 }:
          return .init(500)
        case let path where path.hasSuffix("/weather"): return .init(200, #"{"temp":50}"#)
        case let path where path.hasPrefix("/download-service/"): return .init(404, "{}")
        case let path where path.contains("activities?start=0") && path.contains("=2026-11-01"):
          let rows = [77, 78].map { id in
            """
            {"activityId":\(id),"activityName":"Mill loop","startTimeLocal":"2026-11-\(id - 57) \
            07:02:11","startTimeGMT":"2026-11-\(id - 57) 06:02:11",\
            "activityType":{"typeKey":"running"},"distance":2021,"duration":600}
            """
          }
          return .init(200, "[\(rows.joined(separator: ","))]")
        default: return .init(200, "[]")
        }
      }) { service in
        let report = try CommandReport.made(in: folder / "report")
        let environment = ["GARMIN_SIGN_IN_BASE_URL": service.address]
        try report.signIn(environment: environment)
        func asked(_ part: String) -> Int { service.received.count { $0.path.contains(part) } }
        let first = try sync(report, environment, on: 23)
        #expect(
          first.problems.hasPrefix(
            "error: Garmin's service has an error of its own (500): weather and gear of 1 activity "
              + "could not be fetched\n") && first.code == 2)
        #expect(asked("/hill") > 0 && asked("/activity/78/weather") == 1)
        isBroken.withLock { $0 = false }
        let tries = asked("/activity/77/weather")
        let last = try sync(report, environment, on: 36, "--since", "2026-12-05")
        #expect(last.code == 0 && asked("/activity/77/weather") == tries + 1)
        #expect(asked("/activity/78/weather") == 1)
      }
    }
  }
}
