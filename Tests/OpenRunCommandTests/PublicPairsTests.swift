import FIT
import Foundation
import TestSupport
import Testing

/// Every page of the private site beside the one of the site for everybody.
@Suite("Pairs of a page for the runner and for everybody")
struct PublicPairsTests {
  /// A run of 40 minutes at 10 km/h straight north, a record a second; its 20th second lies some
  /// degrees farther east, and no other value is another for that.
  private func run(
    day: Int, latitude: Double, longitude: Double, aside: Double = 0
  ) -> [UInt8] {
    let start = 1_793_952_000 + day * 86_400 + 7 * 3_600 + 23 * 60
    func semicircles(_ degrees: Double) -> FITInput { .raw(Int64(degrees / 180 * 0x1p31)) }
    var writer = FITWriter()
    writer.message(
      .fileId,
      [
        "type": "activity", "manufacturer": "garmin", "product": .raw(4_257),
        "serial_number": .raw(1), "time_created": .unix(Int64(start)),
      ])
    for second in 0...2_400 {
      let meters = Double(second) * 10 / 3.6
      writer.message(
        .record,
        [
          "timestamp": .unix(Int64(start + second)), "heart_rate": .raw(Int64(140 + second / 200)),
          "distance": .number(meters), "speed": .number(10 / 3.6),
          "altitude": .number(100 + meters / 100),
          "position_lat": semicircles(latitude + meters / 111_195),
          "position_long": semicircles(longitude + (second == 20 ? aside : 0)),
        ])
    }
    writer.message(
      .session,
      [
        "timestamp": .unix(Int64(start + 2_400)), "start_time": .unix(Int64(start)),
        "sport": "running", "total_elapsed_time": 2_400, "total_timer_time": 2_400,
        "total_distance": .number(2_400 * 10 / 3.6), "event": "session", "event_type": "stop",
      ])
    writer.message(
      .activity,
      [
        "timestamp": .unix(Int64(start + 2_400)), "local_timestamp": .unix(Int64(start + 2_400)),
        "total_timer_time": 2_400, "num_sessions": 1, "type": "manual", "event": "activity",
        "event_type": "stop",
      ])
    return writer.finished()
  }

  /// Three runs from home and two elsewhere, and both sites of them.
  private func report(in folder: URL, aside: Double = 0) throws -> CommandReport {
    let report = CommandReport(folder: folder)
    try FileManager.default.createDirectory(
      at: folder.deletingLastPathComponent(), withIntermediateDirectories: true)
    #expect(
      try ProgramRun.openrun(
        [
          "init", folder.lastPathComponent, "--resting", "50", "--maximum", "190", "--time-zone",
          "UTC",
        ], in: folder.deletingLastPathComponent()
      ).code == 0)
    try FileManager.default.createDirectory(
      at: folder / "files", withIntermediateDirectories: true)
    for day in 0..<3 {
      try Data(run(day: day, latitude: 59.9, longitude: 10.75, aside: day == 1 ? aside : 0))
        .write(to: folder / "files/home\(day).fit")
    }
    for day in 3..<5 {
      try Data(run(day: day, latitude: 60.5, longitude: 11.25))
        .write(to: folder / "files/away\(day).fit")
    }
    let toml = try report.text("openrun.toml")
    try report.write(
      toml + "\n[[privacy.place]]\nname = \"home\"\nlatitude = 59.9\nlongitude = 10.75\n",
      to: "openrun.toml")
    #expect(try report.openrun("ingest", "files", "--quiet").code == 0)
    for audience in [[], ["--public"]] {
      let run = try ProgramRun.openrun(
        ["build", "--today", "2026-11-12"] + audience, in: folder)
      #expect(run.code == 0 && run.problems == "", "\(run.problems)")
    }
    return report
  }

  private func pages(_ report: CommandReport, _ folder: String) throws -> [String: String] {
    try report.files(folder).filter { $0.key.hasSuffix(".html") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  private func sections(_ page: String) -> Set<String> {
    Set(page.matches(of: /<section[^>]* id="([^"]+)"/).map { String($0.1) })
  }

  /// What can be read of a private page, as far as everybody may: starts to the hour, no heart rate
  /// beside a kilometre, and of a run that touches a place none of the blocks that lie in space.
  private func told(_ page: String, isUnplaced: Bool) -> Set<String> {
    var page = page
    if isUnplaced {
      page.replace(#/<section[^>]* id="(?:route|streams|splits)"[\s\S]*?<\/section>/#, with: "")
    }
    return Set(
      PageTexts(page).all.map { text in
        text.replacing(#/ 2026, (\d{1,2}):\d\d/#) { " 2026, from \($0.1) o'clock" }
          .replacing(#/(km.\d+: [^,]+), \d+.bpm/#) { String($0.1) }
          .replacing("Elevation, pace and heart rate", with: "Elevation and pace")
      })
  }

  /// The texts of a page for everybody, but for the bars in the place of a map.
  private func told(ofEverybody page: String) -> Set<String> {
    Set(
      PageTexts(
        page.replacing(#/<section[^>]* id="ribbon"[\s\S]*?<\/section>/#, with: "")
      ).all)
  }

  /// What only the pages for everybody say.
  private let anew = [
    "Pace and zones", "No route shows a private place.",
    "Routes that touch a private place stay private.",
    "No tracking, no requests to other computers",
    "These pages ask no other computer for anything",
  ]

  /// What only the private pages say, by the rows of docs/privacy.md.
  private let private_ = [
    // Thresholds, maximum and bounds of zones; heart rates beside the color of a zone.
    #"bpm"#, #"% of maximum"#, #"^HR$"#, #"^Highest heart rate$"#,
    // The minute of a start.
    #"^From$"#,
    // The columns that bars take the place of in lists.
    #"^Route$"#, #"^Zones$"#,
    // The pages Form and Data, today's form in words, and what is said of the body.
    #"^Form$"#, #"^Data$"#, #"^This morning$"#, #"^A model of load"#, #"judge form$"#,
    #"^Resting heart rate and sleep"#,
    // What is said of privacy.
    #"^No tracking, but maps show"#, #"^These pages ask no other computer"#,
  ]
  /// The same of what touches a place: no way, and no pace along it.
  private let inSpace = [#"^Route$"#, #"^Drift of pace"#, #"^At the same heart rate"#]

  @Test("what a page for everybody lacks or says otherwise is what docs/privacy.md names")
  func pairs() throws {
    try withTemporaryFolder { folder in
      let report = try report(in: folder / "report")
      let (own, everybody) = (try pages(report, "public"), try pages(report, "published"))
      #expect(Set(own.keys).subtracting(everybody.keys) == ["data.html", "form.html"])
      #expect(Set(everybody.keys).subtracting(own.keys) == [])
      let touching = ["runs/2026-11-06", "runs/2026-11-07", "runs/2026-11-08"]
      for (path, page) in everybody {
        let isUnplaced = touching.contains { path.hasPrefix($0) }
        let before = try #require(own[path])
        // What is sent is the same from either site.
        guard !path.hasPrefix("share/") else {
          #expect(page == before, "\(path)")
          continue
        }
        #expect(
          sections(before).symmetricDifference(sections(page))
            == (isUnplaced
              ? ["route", "streams", "splits", "ribbon"] : path == "index.html" ? ["today"] : []),
          "\(path)")
        let (mine, theirs) = (told(before, isUnplaced: isUnplaced), told(ofEverybody: page))
        let gone = private_ + (isUnplaced || path.hasPrefix("weeks/") ? inSpace : [])
        for text in theirs.subtracting(mine) {
          #expect(anew.contains { text.hasPrefix($0) }, "\(path) says “\(text)”")
        }
        for text in mine.subtracting(theirs) {
          let isNamed = try gone.contains { try text.contains(Regex($0)) }
          #expect(isNamed, "\(path) lacks “\(text)”")
        }
      }
    }
  }

  @Test("a hidden position that moves within its tile changes no byte that everybody is given")
  func moved() throws {
    try withTemporaryFolder { folder in
      let one = try report(in: folder / "one/report")
      let other = try report(in: folder / "other/report", aside: 0.00005)
      // The same secret hides the same ground.
      let key = try Data(contentsOf: one.folder / "data/.privacy/key")
      try FileManager.default.removeItem(at: other.folder / ".openrun/published")
      try key.write(to: other.folder / "data/.privacy/key")
      chmod((other.folder / "data/.privacy/key").path, 0o600)
      #expect(
        try other.openrun("build", "--today", "2026-11-12", "--public").code == 0)
      let (first, second) = (try one.files("published"), try other.files("published"))
      #expect(Set(first.keys) == Set(second.keys))
      for (path, bytes) in first { #expect(second[path] == bytes, "\(path)") }
      #expect(
        try one.files("public") != other.files("public"), "the private site draws the position")
      let shown = first.values.filter {
        String(decoding: $0, as: UTF8.self).contains("id=\"route\"")
      }
      #expect(shown.count == 2, "the two elsewhere have their maps")
    }
  }
}
