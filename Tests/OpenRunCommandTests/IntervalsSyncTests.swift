import Foundation
import TestSupport
import Testing

@Suite("openrun sync with intervals.icu")
struct IntervalsSyncTests {
  @Test("what is new comes once: the second sync fetches nothing, the second build writes nothing")
  func twice() throws {
    try IntervalsService.withReport({ received, _ in IntervalsService.answer(received) }) {
      report, service, environment in
      let first = try IntervalsService.sync(report, environment)
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
      #expect(paths.allSatisfy { !$0.contains(IntervalsService.key) })
      let fetched = try report.files("data/intervals")
      #expect(Set(fetched.keys) == ["i1.fit", "i2.gpx"])
      #expect(fetched["i1.fit"] == Data(IntervalsService.fit))
      #expect(try IntervalsService.mode((report.folder / "data/intervals").path) == 0o700)
      #expect(try IntervalsService.mode((report.folder / "data/intervals/i1.fit").path) == 0o600)
      #expect(try report.build("--today", "2026-11-23").code == 0)
      let asked = service.received.count
      let second = try IntervalsService.sync(report, environment)
      #expect(second.output == "Nothing new at intervals.icu\n" && second.code == 0)
      #expect((1...3).contains(service.received.count - asked))
      let before = try report.files("public")
      #expect(try report.build("--today", "2026-11-23").code == 0)
      #expect(try report.files("public") == before)
      let secrets = [Data(IntervalsService.key.utf8), Data(IntervalsService.authorization.utf8)]
      for folder in ["public", "data", ".openrun"] {
        for (path, bytes) in try report.files(folder) {
          for secret in secrets { #expect(bytes.firstRange(of: secret) == nil, "\(path)") }
        }
      }
    }
  }

  @Test("a title that was changed there changes here")
  func renamed() throws {
    try IntervalsService.withReport({ received, count in
      IntervalsService.answer(received, name: count < 6 ? "Riverton tempo" : "Fast one")
    }) { report, _, environment in
      _ = try IntervalsService.sync(report, environment)
      Thread.sleep(forTimeInterval: 1.1)
      #expect(try IntervalsService.sync(report, environment).output.contains("1 changed activity"))
      #expect(try report.openrun("list").output.contains("Fast one"))
    }
  }

  @Test("an activity whose recording is known from elsewhere is not fetched, nor there twice")
  func known() throws {
    try IntervalsService.withReport({ received, _ in IntervalsService.answer(received) }) {
      report, service, environment in
      try FileManager.default.createDirectory(
        atPath: (report.folder / "own").path, withIntermediateDirectories: true)
      try Data(IntervalsService.fit).write(to: report.folder / "own/run.fit")
      #expect(try report.openrun("ingest", "own").code == 0)
      let count = try report.openrun("list", "--json").output.split(separator: "\"id\"").count
      let first = try IntervalsService.sync(report, environment)
      #expect(!service.received.contains { $0.path.contains("/activity/i1/") })
      #expect(first.output.contains("3 new activities, 1 changed activity, 1 recording"))
      let all = try report.openrun("list", "--json").output.split(separator: "\"id\"").count
      #expect(all == count + 3)
    }
  }

  @Test("a pause that is asked for is kept to, and what came before it is kept")
  func pause() throws {
    try IntervalsService.withReport({ received, _ in
      received.path.contains("/activity/i2/")
        ? .init(429, "", headers: [("Retry-After", "7200")]) : IntervalsService.answer(received)
    }) { report, service, environment in
      let first = try IntervalsService.sync(report, environment)
      #expect(first.output.hasPrefix("From intervals.icu: 4 new activities, 1 recording\n"))
      #expect(first.problems.hasPrefix("error: intervals.icu asks for a pause until "))
      #expect(first.code == 2)
      let asked = service.received.count
      let second = try IntervalsService.sync(report, environment)
      #expect(second.code == 2 && service.received.count == asked, "it is left alone")
      #expect(second.problems.contains("openrun sync"))
    }
  }

  @Test("a dry run makes no store where there is none")
  func dryRunAlone() throws {
    try withTemporaryFolder { folder in
      try withStandIn({ received, _ in IntervalsService.answer(received) }) { service in
        let report = try CommandReport.made(in: folder / "report", isIngested: false)
        let environment = [
          "INTERVALS_ICU_BASE_URL": service.address, "INTERVALS_ICU_API_KEY": IntervalsService.key,
        ]
        let run = try IntervalsService.sync(report, environment, "--dry-run")
        #expect(run.output.contains("recordings would be fetched") && run.code == 0)
        #expect(!report.has("data/openrun.sqlite"))
        _ = try IntervalsService.sync(report, environment, "--no-fit")
        #expect(report.has("data/openrun.sqlite"))
      }
    }
  }

  @Test("a dry run fetches no file and leaves the store alone; without files none are fetched")
  func dryRun() throws {
    try IntervalsService.withReport({ received, _ in IntervalsService.answer(received) }) {
      report, service, environment in
      let run = try IntervalsService.sync(report, environment, "--dry-run")
      #expect(
        run.output.hasPrefix("From intervals.icu: 3 recordings would be fetched\n") && run.code == 0
      )
      let bare = try IntervalsService.sync(report, environment, "--no-fit")
      #expect(
        bare.output.hasPrefix(
          "From intervals.icu: 4 new activities, 1 day, 1 night, 1 other reading\n"))
      #expect(!service.received.contains { $0.path.contains("/activity/") })
      #expect(try IntervalsService.sync(report, environment).output.contains("2 recordings"))
    }
  }

  @Test(
    "further back is asked for month by month",
    arguments: [("--since", "2026-09-30"), ("--days", "55")])
  func further(_ option: String, _ value: String) throws {
    try IntervalsService.withReport({ received, _ in IntervalsService.answer(received) }) {
      report, service, environment in
      let run = try IntervalsService.sync(report, environment, "--no-fit", option, value)
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

  @Test("a week before the last sync is listed again: titles change, and watches are late")
  func overlap() throws {
    try IntervalsService.withReport({ received, _ in IntervalsService.answer(received) }) {
      report, service, environment in
      func listed(on day: String) throws -> [String] {
        let before = service.received.count
        _ = try report.openrun(
          "sync", "--only", "intervals", "--no-fit", "--today", day, environment: environment)
        return service.received.dropFirst(before).map(\.path).filter { $0.contains("/activities?") }
      }
      _ = try listed(on: "2026-11-30")
      #expect(
        try listed(on: "2026-12-07") == [
          "/athlete/0/activities?oldest=2026-12-01&newest=2026-12-07",
          "/athlete/0/activities?oldest=2026-11-01&newest=2026-11-30",
        ])
      #expect(
        try listed(on: "2026-12-08") == [
          "/athlete/0/activities?oldest=2026-12-01&newest=2026-12-08",
          "/athlete/0/activities?oldest=2026-11-01&newest=2026-11-30",
        ])
      #expect(
        try listed(on: "2026-12-09") == [
          "/athlete/0/activities?oldest=2026-12-01&newest=2026-12-09"
        ])
    }
  }

  @Test("two hundred recordings of the years before are enough for a day")
  func dailyLimit() throws {
    let rows = (0..<203).map { number in
      let time = "2026-08-\(10 + number / 20)T\(number % 20 < 10 ? "0" : "")\(number % 20):00:00"
      return "{\"id\":\"i\(number)\",\"start_date_local\":\"\(time)\",\"start_date\":\"\(time)Z\","
        + "\"type\":\"Run\",\"distance\":1803.5,\"moving_time\":600,\"source\":\"POLAR\"}"
    }
    let list = "[\(rows.joined(separator: ","))]"
    try IntervalsService.withReport({ received, _ in
      if received.path.contains("/activities?oldest=2026-08") { return .init(200, list) }
      return received.path.contains("?oldest") ? .init(200, "[]") : .init(404, "{}")
    }) { report, service, environment in
      func files() -> Int { service.received.count { $0.path.hasSuffix("/file") } }
      let first = try IntervalsService.sync(report, environment, "--backfill")
      #expect(first.output.contains("run  openrun sync --backfill  again tomorrow\n"))
      #expect(files() == 200)
      _ = try IntervalsService.sync(report, environment, "--backfill")
      #expect(files() == 200)
      let next = try report.openrun(
        "sync", "--only", "intervals", "--today", "2026-11-24", "--backfill",
        environment: environment)
      #expect(files() == 203 && next.output.contains("The years before are all there"))
    }
  }

  @Test("the years before come as they are wanted: so many, of a sport, going on where it ended")
  func backfill() throws {
    try IntervalsService.withReport({ received, _ in
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
      reply.body = IntervalsService.fit
      return reply
    }) { report, service, environment in
      func files() -> [String] {
        service.received.map(\.path).filter { $0.contains("/activity/") }
      }
      let first = try IntervalsService.sync(
        report, environment, "--backfill", "--type", "running", "--limit", "1")
      #expect(
        first.output.contains(
          "The years before 2026-08-31 are not there yet: run  openrun sync --backfill  again\n"))
      #expect(files() == ["/activity/i1/file"] && first.code == 0)
      let second = try IntervalsService.sync(
        report, environment, "--backfill", "--type", "running", "--limit", "9")
      #expect(second.output.contains("The years before are all there"))
      #expect(files() == ["/activity/i1/file", "/activity/i7/file"])
      let asked = service.received.count
      let third = try IntervalsService.sync(report, environment, "--backfill", "--type", "running")
      #expect(third.output.contains("Nothing new at intervals.icu"))
      #expect(service.received.count - asked <= 3)
      // Another sport was left alone until it is wanted, and so were the days.
      #expect(!service.received.contains { $0.path.contains("wellness?oldest=2026-08") })
      _ = try IntervalsService.sync(report, environment, "--backfill")
      #expect(files().last == "/activity/i8/file" && files().count == 3)
      #expect(service.received.contains { $0.path.contains("wellness?oldest=2026-08") })
    }
  }
}
