import Archives
import FIT
import Foundation
import TestSupport
import Testing

@Suite("openrun intervals")
struct IntervalsCommandTests {
  private static let key = "k-secret-1"
  private static let authorization =
    "Basic " + Data("API_KEY:\(key)".utf8).base64EncodedString()

  private static func activity(
    _ id: String, source: String, external: String = "null", day: Int = 20,
    name: String = "Riverton tempo"
  ) -> String {
    """
    {"id":"\(id)","start_date_local":"2026-11-\(day)T07:02:11",\
    "start_date":"2026-11-\(day)T06:02:11Z","type":"Run","name":"\(name)","distance":1803.5,\
    "moving_time":600,"elapsed_time":600,"source":"\(source)","external_id":\(external)}
    """
  }

  /// Ten minutes on a straight line, as a phone records them.
  private static let gpx: String = {
    let points = (0...10).map { minute in
      "<trkpt lat='\(47 + Double(minute) / 1_000)' lon='8'>"
        + "<time>2026-11-21T06:\(minute + 2 < 10 ? "0" : "")\(minute + 2):11Z</time></trkpt>"
    }
    return "<gpx version='1.1' xmlns='http://www.topografix.com/GPX/1/1'><trk><trkseg>"
      + points.joined() + "</trkseg></trk></gpx>"
  }()

  /// Ten minutes of a run as a watch records it.
  private static let fit: [UInt8] = {
    var writer = FITWriter()
    let start: Int64 = 1_795_154_531
    writer.message(
      .fileId, ["type": "activity", "manufacturer": "polar_electro", "time_created": .unix(start)])
    writer.records(
      FITRecords(
        count: 601,
        columns: [
          FITColumn(.timestamp, values: (0...600).map { Double(Int(start) + $0) - 631_065_600 }),
          FITColumn(.distance, values: (0...600).map { Double($0) * 3 }),
          FITColumn(.heartRate, values: (0...600).map { _ in 150 }),
        ]))
    writer.message(
      .session,
      [
        "timestamp": .unix(start + 600), "start_time": .unix(start), "sport": "running",
        "total_elapsed_time": 600, "total_timer_time": 600, "total_distance": 1_800,
      ])
    writer.message(.activity, ["timestamp": .unix(start + 600)])
    return writer.finished()
  }()

  /// A run with its FIT file, one with GPX alone, one of Garmin's, one that came from Strava.
  private static func answer(
    _ received: StandIn.Received, name: String = "Riverton tempo"
  ) -> StandIn.Reply {
    guard received.headers["authorization"] == authorization else { return .init(403, "{}") }
    if received.path.contains("/activities?") {
      let rows = [
        activity("i1", source: "POLAR", name: name),
        activity("i2", source: "UPLOAD", day: 21, name: "Along the lake"),
        activity("i3", source: "GARMIN_CONNECT", external: "\"77\"", day: 19),
        activity("4", source: "STRAVA"), activity("i5", source: "MANUAL", day: 18),
      ]
      return .init(
        200, received.path.contains("oldest=2026-11") ? "[\(rows.joined(separator: ","))]" : "[]")
    }
    if received.path.contains("/wellness?") {
      return .init(
        200,
        received.path.contains("newest=2026-11")
          ? #"[{"id":"2026-11-23","restingHR":47,"hrv":61,"sleepSecs":26820}]"# : "[]")
    }
    var reply = StandIn.Reply()
    switch received.path {
    case "/activity/i1/file": reply.body = (try? gzipped(fit)) ?? []
    case "/activity/i2/file": reply.body = Array(gpx.utf8)
    default: return .init(404, "{}")
    }
    return reply
  }

  private func withReport<Value>(
    _ reply: @escaping @Sendable (StandIn.Received, Int) -> StandIn.Reply,
    _ body: (CommandReport, StandIn, [String: String]) throws -> Value
  ) throws -> Value {
    try withTemporaryFolder { folder in
      try withStandIn(reply) { service in
        let report = try CommandReport.made(in: folder / "report")
        let environment = [
          "INTERVALS_ICU_BASE_URL": service.address, "INTERVALS_ICU_API_KEY": Self.key,
        ]
        return try body(report, service, environment)
      }
    }
  }

  private func sync(
    _ report: CommandReport, _ environment: [String: String], _ more: String...
  ) throws -> ProgramRun {
    try ProgramRun.openrun(
      ["sync", "--only", "intervals", "--today", "2026-11-23"] + more, in: report.folder,
      environment: environment)
  }

  private func mode(_ path: String) throws -> mode_t {
    var status = stat()
    try #require(stat(path, &status) == 0, "\(path)")
    return status.st_mode & 0o777
  }

  @Test("a key is tried, kept for its owner alone, and forgotten")
  func login() throws {
    try withReport({ received, _ in Self.answer(received) }) { report, service, _ in
      let environment = ["INTERVALS_ICU_BASE_URL": service.address]
      try report.write(Self.key + "\n", to: "key.txt")
      let none = try report.openrun("intervals", "status", environment: environment)
      #expect(none.output == "There is no key\nNext: openrun intervals login --key\n")
      let login = try report.openrun(
        "intervals", "login", "--key-file", "key.txt", environment: environment)
      #expect(login.output == "intervals.icu accepts the key\nNext: openrun sync\n")
      #expect((login.problems, login.code) == ("", 0))
      #expect(try mode((report.folder / ".secrets/intervals-icu-key").path) == 0o600)
      let kept = try report.openrun("intervals", "status", environment: environment)
      #expect(kept.output == "There is a key, in .secrets/\n")
      let logout = try report.openrun("intervals", "logout", environment: environment)
      #expect(logout.output.hasPrefix("The key is forgotten here."))
      #expect(!report.has(".secrets/intervals-icu-key"))
      let gone = try sync(report, environment)
      #expect(
        gone.problems.hasPrefix("error: openrun has no key to intervals.icu\n") && gone.code == 1)
    }
  }

  @Test("a key that is not accepted is not kept, ends a sync with 1, and is never shown")
  func wrongKey() throws {
    try withReport({ received, _ in Self.answer(received) }) { report, _, environment in
      try report.write("k-wrong", to: "key.txt")
      let wrong = environment.merging(["INTERVALS_ICU_API_KEY": "k-wrong"]) { $1 }
      let login = try report.openrun(
        "intervals", "login", "--key-file", "key.txt", environment: environment)
      let run = try sync(report, wrong)
      for said in [login, run] {
        #expect(said.problems.hasPrefix("error: intervals.icu does not accept the API key\n"))
        #expect(said.code == 1 && !(said.output + said.problems).contains("k-wrong"))
      }
      #expect(!report.has(".secrets/intervals-icu-key"))
    }
  }

  @Test("what is new comes once: the second sync fetches nothing, the second build writes nothing")
  func twice() throws {
    try withReport({ received, _ in Self.answer(received) }) { report, service, environment in
      let first = try sync(report, environment)
      #expect(
        first.output == """
          From intervals.icu: 4 new activities, 2 recordings, 1 day, 1 night, 1 other reading
          1 activity came there from Strava, which lets nobody pass it on
          Next: openrun build

          """)
      #expect((first.problems, first.code) == ("", 0))
      let paths = service.received.map(\.path)
      #expect(paths.contains("/activity/i3/file") && paths.contains("/activity/i3/fit-file"))
      #expect(!paths.contains { $0.contains("/activity/4/") || $0.contains("/activity/i5/") })
      #expect(paths.allSatisfy { !$0.contains(Self.key) })
      let fetched = try report.files("data/intervals")
      #expect(Set(fetched.keys) == ["i1.fit", "i2.gpx"])
      #expect(fetched["i1.fit"] == Data(Self.fit))
      #expect(try mode((report.folder / "data/intervals").path) == 0o700)
      #expect(try mode((report.folder / "data/intervals/i1.fit").path) == 0o600)
      #expect(try report.build("--today", "2026-11-23").code == 0)
      let asked = service.received.count
      let second = try sync(report, environment)
      #expect(second.output.hasPrefix("Nothing new at intervals.icu\n") && second.code == 0)
      #expect((1...3).contains(service.received.count - asked))
      let before = try report.files("public")
      #expect(try report.build("--today", "2026-11-23").code == 0)
      #expect(try report.files("public") == before)
      let secrets = [Data(Self.key.utf8), Data(Self.authorization.utf8)]
      for folder in ["public", "data", ".openrun"] {
        for (path, bytes) in try report.files(folder) {
          for secret in secrets { #expect(bytes.firstRange(of: secret) == nil, "\(path)") }
        }
      }
    }
  }

  @Test("a title that was changed there changes here")
  func renamed() throws {
    try withReport({ received, count in
      Self.answer(received, name: count < 6 ? "Riverton tempo" : "Fast one")
    }) { report, _, environment in
      _ = try sync(report, environment)
      Thread.sleep(forTimeInterval: 1.1)
      #expect(try sync(report, environment).output.contains("1 changed activity"))
      #expect(try report.openrun("list").output.contains("Fast one"))
    }
  }

  @Test("an activity whose recording is known from elsewhere is not fetched, nor there twice")
  func known() throws {
    try withReport({ received, _ in Self.answer(received) }) { report, service, environment in
      try FileManager.default.createDirectory(
        atPath: (report.folder / "own").path, withIntermediateDirectories: true)
      try Data(Self.fit).write(to: report.folder / "own/run.fit")
      #expect(try report.openrun("ingest", "own").code == 0)
      let count = try report.openrun("list", "--json").output.split(separator: "\"id\"").count
      let first = try sync(report, environment)
      #expect(!service.received.contains { $0.path.contains("/activity/i1/") })
      #expect(first.output.contains("3 new activities, 1 changed activity, 1 recording"))
      let all = try report.openrun("list", "--json").output.split(separator: "\"id\"").count
      #expect(all == count + 3)
    }
  }

  @Test("a pause that is asked for is kept to, and what came before it is kept")
  func pause() throws {
    try withReport({ received, _ in
      received.path.contains("/activity/i2/")
        ? .init(429, "", headers: [("Retry-After", "7200")]) : Self.answer(received)
    }) { report, service, environment in
      let first = try sync(report, environment)
      #expect(first.output.hasPrefix("From intervals.icu: 4 new activities, 1 recording\n"))
      #expect(first.problems.hasPrefix("error: intervals.icu asks for a pause until "))
      #expect(first.code == 2)
      let asked = service.received.count
      let second = try sync(report, environment)
      #expect(second.code == 2 && service.received.count == asked, "it is left alone")
      #expect(second.problems.contains("openrun sync"))
    }
  }

  @Test("a dry run fetches no file and leaves the store alone; without files none are fetched")
  func dryRun() throws {
    try withReport({ received, _ in Self.answer(received) }) { report, service, environment in
      let run = try sync(report, environment, "--dry-run")
      #expect(
        run.output.hasPrefix("From intervals.icu: 3 recordings would be fetched\n") && run.code == 0
      )
      let bare = try sync(report, environment, "--no-fit")
      #expect(
        bare.output.hasPrefix(
          "From intervals.icu: 4 new activities, 1 day, 1 night, 1 other reading\n"))
      #expect(!service.received.contains { $0.path.contains("/activity/") })
      #expect(try sync(report, environment).output.contains("2 recordings"))
    }
  }

  @Test(
    "further back is asked for month by month",
    arguments: [("--since", "2026-09-30"), ("--days", "55")])
  func further(_ option: String, _ value: String) throws {
    try withReport({ received, _ in Self.answer(received) }) { report, service, environment in
      let run = try sync(report, environment, "--no-fit", option, value)
      #expect(run.code == 0)
      let asked = service.received.map(\.path)
      #expect(
        asked == [
          "/athlete/0/activities?oldest=2026-11-01&newest=2026-11-23",
          "/athlete/0/activities?oldest=2026-10-01&newest=2026-10-31",
          "/athlete/0/activities?oldest=2026-09-01&newest=2026-09-30",
          "/athlete/0/wellness?oldest=2026-10-27&newest=2026-11-23",
          "/athlete/0/wellness?oldest=2026-09-30&newest=2026-10-26",
        ])
    }
  }

  @Test("the years before come as they are wanted: so many, of a sport, going on where it ended")
  func backfill() throws {
    try withReport({ received, _ in
      func row(_ id: String, _ day: String, _ type: String) -> String {
        """
        {"id":"\(id)","start_date_local":"\(day)T07:02:11","start_date":"\(day)T06:02:11Z",\
        "type":"\(type)","distance":1803.5,"moving_time":600,"source":"POLAR"}
        """
      }
      if received.path.contains("/activities?oldest=2026-08") {
        return .init(
          200,
          "[\(row("i1", "2026-08-20", "TrailRun")),\(row("i7", "2026-08-09", "Run")),"
            + "\(row("i8", "2026-08-02", "Ride"))]")
      }
      if received.path.contains("?oldest") { return .init(200, "[]") }
      var reply = StandIn.Reply()
      reply.body = Self.fit
      return reply
    }) { report, service, environment in
      func files() -> [String] {
        service.received.map(\.path).filter { $0.contains("/activity/") }
      }
      let first = try sync(report, environment, "--backfill", "--type", "running", "--limit", "1")
      #expect(
        first.output.contains(
          "The years before 2026-08-31 are not there yet: run  openrun sync --backfill  again\n"))
      #expect(files() == ["/activity/i1/file"] && first.code == 0)
      let second = try sync(report, environment, "--backfill", "--type", "running", "--limit", "9")
      #expect(second.output.contains("The years before are all there"))
      #expect(files() == ["/activity/i1/file", "/activity/i7/file"])
      let asked = service.received.count
      let third = try sync(report, environment, "--backfill", "--type", "running")
      #expect(third.output.contains("Nothing new at intervals.icu"))
      #expect(service.received.count - asked <= 3)
      // Another sport was left alone until it is wanted, and so were the days.
      #expect(!service.received.contains { $0.path.contains("wellness?oldest=2026-08") })
      _ = try sync(report, environment, "--backfill")
      #expect(files().last == "/activity/i8/file" && files().count == 3)
      #expect(service.received.contains { $0.path.contains("wellness?oldest=2026-08") })
    }
  }

  @Test("nobody there, and no place to send a key to, are said in a sentence")
  func nowhere() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder / "report")
      let service = try StandIn { _, _ in .init() }
      service.stop()
      let gone = try sync(
        report, ["INTERVALS_ICU_BASE_URL": service.address, "INTERVALS_ICU_API_KEY": Self.key])
      #expect(gone.problems.hasPrefix("error: intervals.icu cannot be reached\n"))
      #expect(gone.code == 2)
      let empty = try sync(report, ["INTERVALS_ICU_API_KEY": ""])
      #expect(empty.problems.hasPrefix("error: INTERVALS_ICU_API_KEY holds no key"))
      #expect(empty.code == 1)
      for address in [
        "http://example.com", "https://example.com", "https://intervals.icu.example.com",
        "https://notintervals.icu", "http://intervals.icu", "https://connectapi.garmin.com",
      ] {
        let elsewhere = try sync(
          report, ["INTERVALS_ICU_BASE_URL": address, "INTERVALS_ICU_API_KEY": Self.key])
        #expect(elsewhere.problems.hasPrefix("error: INTERVALS_ICU_BASE_URL is no address"))
        #expect(elsewhere.code == 1, "\(address)")
      }
    }
  }
}
