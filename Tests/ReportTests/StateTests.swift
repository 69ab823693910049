import Facts
import Markup
import Report
import Testing
import Training
import Wording

@Suite("What pages say when something is missing")
struct StateTests {
  @Test("without an activity there is one page that says what to do, and no nought")
  func nothing() throws {
    let report = Season(log: TrainingLog(athlete: Athlete()), today: SampleLog.today)
    let pages = try SampleLog.pages(of: report)
    #expect(pages.keys.sorted() == ["404.html", "about.html", "index.html"])
    let home = try #require(pages["index.html"])
    #expect(home.contains("openrun ingest FILE"))
    #expect(!home.contains(">0<"))
    #expect(report.frame.navigation.map(\.title) == ["Overview"])
  }

  @Test("under six weeks fitness is not judged")
  func young() throws {
    let report = Season(log: SampleLog.log(weeks: 3), today: SampleLog.today)
    let home = try #require(SampleLog.pages(of: report)["index.html"])
    #expect(home.contains("Fitness needs six weeks of runs; 20\u{A0}days so far"))
    #expect(!home.contains("and fresher"))
    #expect(!home.contains("Neither tired"))
    #expect(!home.contains("tired</text>"))
  }

  @Test("without a heart rate zones give way to kilometers, and the route to pace")
  func noHeartRate() throws {
    var recording = SampleLog.recording(seconds: 1_800, heartRate: nil)
    var speeds = [Int32](repeating: 2_800, count: 1_800)
    for index in 900..<1_800 { speeds[index] = 3_400 }
    recording = Recording(streams: recording.streams + [Stream(.speed, raw: speeds, scale: 1_000)])
    let report = Season(log: SampleLog.log(weeks: 7, heartRate: false), today: SampleLog.today)
    let pages = try SampleLog.pages(of: report, recording: recording)
    let home = try #require(pages["index.html"])
    #expect(home.contains("Kilometres run each week"))
    #expect(!home.contains("Hours a week by zone"))
    #expect(!home.contains("Easy share"))
    let run = try #require(report.entries.last.flatMap { pages[$0.path] })
    #expect(run.contains("Coloured by pace"))
    #expect(run.contains("No heart rate was recorded."))
    #expect(!run.contains("Heart rate, bpm"))
    #expect(!run.contains("id=\"compare\""))
  }

  @Test("without places there is no map, and a treadmill says where its distance is from")
  func noRoute() throws {
    var log = SampleLog.log(weeks: 8)
    for index in log.activities.indices { log.activities[index].sport = .treadmillRunning }
    let report = Season(log: log, today: SampleLog.today)
    let pages = try SampleLog.pages(of: report, recording: SampleLog.recording(route: false))
    let run = try #require(report.entries.last.flatMap { pages[$0.path] })
    #expect(!run.contains("mapbox"))
    #expect(run.contains("by foot pod"))
    #expect(run.contains("id=\"streams\""))
  }

  @Test("without a race and a plan there is no panel, no forecast and no Plan in the navigation")
  func noRace() throws {
    let report = Season(log: SampleLog.log(weeks: 7), today: SampleLog.today)
    let pages = try SampleLog.pages(of: report)
    #expect(pages["plan.html"] == nil)
    #expect(!report.frame.navigation.map(\.title).contains("Plan"))
    let home = try #require(pages["index.html"])
    #expect(!home.contains("class=\"race\""))
    #expect(!home.contains("Dashed: planned"))
  }

  @Test("without a watch worn all day the body is left out, and About says how to add it")
  func noWellness() throws {
    let pages = try SampleLog.pages(
      of: Season(log: SampleLog.log(weeks: 7), today: SampleLog.today))
    let (home, about) = (try #require(pages["index.html"]), try #require(pages["about.html"]))
    #expect(!home.contains("id=\"body\""))
    #expect(about.contains("once an export with the days and nights"))
  }

  @Test("an activity without a recording still has its page")
  func noRecording() throws {
    let report = Season(log: SampleLog.log(weeks: 8), today: SampleLog.today)
    let pages = try SampleLog.pages(of: report)
    let run = try #require(report.entries.last.flatMap { pages[$0.path] })
    #expect(run.contains("Long run"))
    #expect(!run.contains("id=\"streams\""))
    #expect(!run.contains("id=\"splits\""))
    #expect(run.contains("id=\"effort\""))
  }

  @Test("an activity dated after today has a page and counts nowhere")
  func future() throws {
    var log = SampleLog.log(weeks: 7)
    let before = Season(log: log, today: SampleLog.today)
    log.activities.append(SampleLog.run(7_000, SampleLog.today + 400, name: "Wrong clock"))
    let after = Season(log: log, today: SampleLog.today)
    #expect(after.calendar?.loads == before.calendar?.loads)
    #expect(after.weeks.count == before.weeks.count)
    #expect(after.counted.count == before.counted.count)
    #expect(after.entries.last?.path == "runs/2027-12-27-run.html")
    #expect(try SampleLog.pages(of: after)["runs/2027-12-27-run.html"] != nil)
  }

  @Test("two weeks off are named without judgement")
  func gap() throws {
    var log = SampleLog.log(weeks: 20)
    let gap = (SampleLog.today - 60)...(SampleLog.today - 40)
    log.activities.removeAll { gap.contains($0.day) }
    let home = try #require(
      SampleLog.pages(of: Season(log: log, today: SampleLog.today))["index.html"])
    #expect(home.contains("days off</text>"))
    #expect(home.contains("and one gap of"))
  }

  @Test("broken streams neither trap nor print what is no number")
  func broken() throws {
    let missing = Stream.missing
    let streams: [[Stream]] = [
      [], [Stream(.time, raw: [])], [Stream(.time, raw: [0])],
      [Stream(.time, raw: [0, 0, 0]), Stream(.distance, raw: [5, 4, 3])],
      [
        Stream(.time, raw: Array(0..<40)),
        Stream(.heartRate, raw: Array(repeating: missing, count: 40)),
        Stream(.latitude, raw: Array(repeating: missing, count: 40), scale: 1e7),
        Stream(.longitude, raw: Array(repeating: missing, count: 40), scale: 1e7),
      ],
      [
        Stream(.time, raw: (0..<2_000).map { $0 % 7 == 0 ? missing : $0 }),
        Stream(.distance, raw: (0..<2_000).map { $0 % 3 == 0 ? missing : $0 * 40_000 }, scale: 100),
        Stream(.heartRate, raw: (0..<2_000).map { $0 % 5 == 0 ? 0 : 255 }),
        Stream(.speed, raw: Array(repeating: 65_535, count: 2_000), scale: 1_000),
        Stream(
          .altitude, raw: (0..<2_000).map { $0 % 2 == 0 ? 0 : 1_000_000 }, scale: 5, offset: 500),
        Stream(.cadence, raw: Array(repeating: 0, count: 2_000)),
      ],
      [
        Stream(.time, raw: Array(0..<100), scale: 0),
        Stream(.distance, raw: Array(0..<100), scale: 0),
      ],
    ]
    let report = Season(log: SampleLog.log(weeks: 2), today: SampleLog.today)
    for streams in streams {
      for (path, body) in try SampleLog.pages(of: report, recording: Recording(streams: streams)) {
        for word in ["nan", "inf", "NaN", "Infinity", "1e+"] {
          #expect(!body.contains("\"\(word)"), "\(word) in \(path)")
          #expect(!body.contains(" \(word) "), "\(word) in \(path)")
        }
      }
    }
  }
}
