import Foundation
import TestSupport
import Testing

@Suite("openrun garmin and openrun sync")
struct SyncCommandTests {
  private static let key = "pk-secret-1"
  private func activity(_ id: Int, _ name: String, isManual: Bool = false) -> String {
    let day = isManual ? "2026-11-21" : "2026-11-20"
    return """
      {"activityId":\(id),"activityName":"\(name)","startTimeLocal":"\(day) 07:02:11",\
      "startTimeGMT":"\(day) 06:02:11","activityType":{"typeKey":"running"},\
      "distance":10042.3,"duration":2711.4,"ownerId":1000001,"isManualActivity":\(isManual)}
      """
  }

  /// A service with an activity that has no file and one that was entered by hand, a day and a night.
  private func answer(_ received: StandIn.Received, name: String = "Mill loop") -> StandIn.Reply {
    if received.path.hasSuffix("/personal-api-key/token") {
      return received.headers["authorization"] == "ApiKey " + Self.key
        ? .init(200, GarminTokens.ofKey) : .init(401, "{\"message\":\"invalid credentials\"}")
    }
    guard received.headers["authorization"] == "Bearer " + GarminTokens.ofKey else {
      return .init(401, "{}")
    }
    if received.path.contains("/activitylist-service/") {
      return .init(
        200,
        received.path.contains("2026-11")
          ? "[\(activity(77, name)),\(activity(78, "By hand", isManual: true))]" : "[]")
    }
    if received.path.contains("/v2/dailysummaries") {
      return .init(
        200, "{\"data\":[{\"calendarDate\":\"2026-11-23\",\"heartRate\":{\"restingValue\":47}}]}")
    }
    if received.path.contains("/dailySleepSummariesByDate") {
      return .init(
        200,
        "[{\"calendarDate\":\"2026-11-23\",\"deepSleepSeconds\":5280,\"lightSleepSeconds\":9000}]"
      )
    }
    if received.path.contains("/weight-service/") { return .init(200, "{}") }
    return received.path.contains("/hrv-service/") ? .init(204) : .init(404, "{}")
  }

  private func withReport<Value>(
    _ reply: @escaping @Sendable (StandIn.Received, Int) -> StandIn.Reply,
    _ body: (CommandReport, StandIn, [String: String]) throws -> Value
  ) throws -> Value {
    try withTemporaryFolder { folder in
      try withStandIn(reply) { service in
        let report = try CommandReport.made(in: folder / "report")
        // A proxy is for other computers.
        let environment = [
          "GARMIN_PERSONAL_API_BASE_URL": service.address, "http_proxy": "http://127.0.0.1:1",
        ]
        return try body(report, service, environment)
      }
    }
  }

  private func sync(
    _ report: CommandReport, _ environment: [String: String], _ more: String...
  ) throws -> ProgramRun {
    try ProgramRun.openrun(
      ["sync", "--today", "2026-11-23"] + more, in: report.folder, environment: environment)
  }

  @Test("a key is tried, kept for its owner alone, and forgotten")
  func login() throws {
    try withReport({ received, _ in answer(received) }) { report, _, environment in
      try report.write(Self.key + "\n", to: "key.txt")
      let none = try report.openrun("garmin", "status", environment: environment)
      #expect(
        none.output == "There is no key\nThere is no sign-in\nNext: openrun garmin login --key\n")
      let login = try report.openrun(
        "garmin", "login", "--key-file", "key.txt", environment: environment)
      #expect(login.output == "Garmin accepts the key\nNext: openrun sync\n")
      #expect((login.problems, login.code) == ("", 0))
      var status = stat()
      try #require(stat((report.folder / ".secrets/garmin-personal-key").path, &status) == 0)
      #expect(status.st_mode & 0o777 == 0o600)
      let kept = try report.openrun("garmin", "status", environment: environment)
      #expect(kept.output == "There is a key, in .secrets/\n")
      let logout = try report.openrun("garmin", "logout", environment: environment)
      #expect(logout.output.hasPrefix("The key is forgotten here."))
      #expect(!report.has(".secrets/garmin-personal-key"))
      #expect(!report.has(".secrets/garmin-personal-token.json"))
      let gone = try report.openrun("sync", environment: environment)
      #expect(
        gone.problems.hasPrefix("error: openrun has no key to Garmin, and no sign-in\n")
          && gone.code == 1)
    }
  }

  @Test("a key that Garmin does not accept is not kept, and none is shown")
  func wrongKey() throws {
    try withReport({ received, _ in answer(received) }) { report, _, environment in
      try report.write("pk-wrong", to: "key.txt")
      let login = try report.openrun(
        "garmin", "login", "--key-file", "key.txt", environment: environment)
      #expect(login.problems.hasPrefix("error: Garmin does not accept the API key\n"))
      #expect(login.code == 1 && !report.has(".secrets/garmin-personal-key"))
      #expect(!(login.output + login.problems).contains("pk-wrong"))
    }
  }

  @Test("what is new comes once: the second sync fetches nothing, the second build writes nothing")
  func twice() throws {
    try withReport({ received, _ in answer(received) }) { report, service, environment in
      let environment = environment.merging(["GARMIN_PERSONAL_API_KEY": Self.key]) { $1 }
      let first = try sync(report, environment)
      #expect(
        first.output == "From Garmin: 2 new activities, 1 day, 1 night\nNext: openrun build\n")
      #expect((first.problems, first.code) == ("", 0))
      let paths = service.received.map(\.path)
      #expect(paths.count { $0.contains("/download-service/files/activity/77") } == 1)
      #expect(
        !paths.contains { $0.contains("/activity/78") }, "what was entered by hand has no file")
      #expect(paths.allSatisfy { !$0.contains(Self.key) && !$0.contains(GarminTokens.ofKey) })
      #expect(try report.build("--today", "2026-11-23").code == 0)
      let asked = service.received.count
      let second = try sync(report, environment)
      #expect(second.output == "Nothing new at Garmin\n" && second.code == 0)
      #expect(service.received.count - asked <= 3)
      let before = try report.files("public")
      let build = try report.build("--today", "2026-11-23")
      #expect(build.code == 0)
      #expect(try report.files("public") == before)
      for file in ["public", "data", ".openrun"] {
        for (path, bytes) in try report.files(file) {
          #expect(bytes.firstRange(of: Data(Self.key.utf8)) == nil, "\(path)")
          #expect(bytes.firstRange(of: Data(GarminTokens.ofKey.utf8)) == nil, "\(path)")
        }
      }
    }
  }

  @Test("a title that was changed at Garmin changes here")
  func renamed() throws {
    try withReport({ received, count in answer(received, name: count < 6 ? "Mill loop" : "Fast one")
    }) { report, _, environment in
      let environment = environment.merging(["GARMIN_PERSONAL_API_KEY": Self.key]) { $1 }
      _ = try sync(report, environment)
      Thread.sleep(forTimeInterval: 1.1)
      let second = try sync(report, environment)
      #expect(second.output.contains("1 changed activity"))
      let list = try report.openrun("list")
      #expect(list.output.contains("Fast one") && !list.output.contains("Mill loop  77"))
    }
  }

  @Test("a pause that Garmin asks for is kept to, and what came before it is kept")
  func pause() throws {
    try withReport({ received, _ in
      received.path.contains("/v2/dailysummaries")
        ? .init(429, "", headers: [("Retry-After", "7200")]) : answer(received)
    }) { report, service, environment in
      let environment = environment.merging(["GARMIN_PERSONAL_API_KEY": Self.key]) { $1 }
      let first = try sync(report, environment)
      #expect(first.output.hasPrefix("From Garmin: 2 new activities\n") && first.code == 2)
      #expect(first.problems.hasPrefix("error: Garmin asks for a pause until "))
      let asked = service.received.count
      let second = try sync(report, environment)
      #expect(second.code == 2 && service.received.count == asked, "it is left alone")
    }
  }

  @Test("days that are too many at once are asked for in halves, an outage down to a week")
  func halves() throws {
    for longest in [14, 0] {
      try withReport({ received, _ in
        guard received.path.contains("/v2/dailysummaries") else { return answer(received) }
        return span(received.path) > longest ? .init(500) : answer(received)
      }) { report, service, environment in
        let environment = environment.merging(["GARMIN_PERSONAL_API_KEY": Self.key]) { $1 }
        let run = try sync(report, environment, "--since", "2026-10-27")
        #expect(run.code == (longest > 0 ? 0 : 2))
        let asked = service.received.map(\.path).filter { $0.contains("/v2/dailysummaries") }
        // Each that fails is asked for three times.
        let spans = asked.map(span)
        #expect(spans == (longest > 0 ? [28, 28, 28, 14, 14] : [28, 28, 28, 14, 14, 14, 7, 7, 7]))
      }
    }
  }

  /// How many days a path asks for.
  private func span(_ path: String) -> Int {
    let days = path.matches(of: /Date=2026-(\d\d)-(\d\d)/).map { match in
      (Int(match.1) ?? 0) * 31 + (Int(match.2) ?? 0)
    }
    return days.count == 2 ? days[1] - days[0] + 1 : 0
  }

  @Test("a dry run fetches no file and leaves the store alone")
  func dryRun() throws {
    try withReport({ received, _ in answer(received) }) { report, service, environment in
      let environment = environment.merging(["GARMIN_PERSONAL_API_KEY": Self.key]) { $1 }
      let run = try sync(report, environment, "--dry-run")
      #expect(run.output == "From Garmin: 1 recording would be fetched\n" && run.code == 0)
      #expect(!service.received.contains { $0.path.contains("/download-service/") })
      #expect(try sync(report, environment).output.contains("2 new activities"))
    }
  }

  @Test("nobody there, and no place to send a key to, are said in a sentence")
  func nowhere() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder / "report")
      let service = try StandIn { _, _ in .init() }
      service.stop()
      let gone = try sync(
        report,
        ["GARMIN_PERSONAL_API_BASE_URL": service.address, "GARMIN_PERSONAL_API_KEY": Self.key])
      #expect(gone.problems.hasPrefix("error: Garmin's service cannot be reached\n"))
      #expect(gone.code == 2)
      let empty = try sync(report, ["GARMIN_PERSONAL_API_KEY": ""])
      #expect(empty.problems.hasPrefix("error: GARMIN_PERSONAL_API_KEY holds no key"))
      #expect(empty.code == 1)
      for address in [
        "http://example.com", "https://example.com", "https://garmin.com.example.com",
        "https://notgarmin.com", "http://connectapi.garmin.com",
      ] {
        let elsewhere = try sync(
          report,
          ["GARMIN_PERSONAL_API_BASE_URL": address, "GARMIN_PERSONAL_API_KEY": Self.key])
        #expect(
          elsewhere.problems.hasPrefix("error: GARMIN_PERSONAL_API_BASE_URL is no address"))
        #expect(elsewhere.code == 1, "\(address)")
      }
    }
  }
}
