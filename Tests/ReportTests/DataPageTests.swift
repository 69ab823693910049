import Markup
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("The page about the data")
struct DataPageTests {
  private let files = FileSummary(
    used: [
      .init(kind: "FIT activity", reason: nil, count: 60),
      .init(kind: "daily summaries", reason: "… of … rows were left out", count: 1),
    ],
    duplicate: [.init(kind: "FIT activity", reason: nil, count: 2)],
    leftAside: [.init(kind: "account", reason: nil, count: 7)],
    unrecognised: [.init(kind: nil, reason: nil, count: 1)],
    unreadable: [.init(kind: "FIT", reason: "file ends <early>; copy it again", count: 3)])

  private func page(_ log: TrainingLog, _ files: FileSummary) throws -> String {
    let report = Season(log: log, today: SampleLog.today, files: files)
    return try #require(try SampleLog.pages(of: report)["data.html"])
  }

  @Test("counts every file, and gives the reasons of those that were not used")
  func counts() throws {
    let page = try page(SampleLog.log(weeks: 10), files)
    #expect(page.contains("74\u{A0}files read, 4 of them not understood, 1 used in part"))
    #expect(page.contains("<dt>Used</dt><dd>61 "))
    #expect(page.contains("<dt>Duplicates</dt><dd>2 "))
    #expect(page.contains("<dt>Left aside</dt><dd>7 "))
    #expect(page.contains("File ends &lt;early&gt;; copy it again"))
    #expect(page.contains("… of … rows were left out"))
    #expect(page.contains("Of no known kind"))
    #expect(page.contains("40 activities from September 2026 to November 2026"))
  }

  @Test("tells the longest gaps, and counts single days")
  func gaps() throws {
    var log = SampleLog.log(weeks: 10)
    let missing = [3, 10, 11, 12]
    log.days = (0..<40).filter { !missing.contains($0) }.map {
      WellnessDay(day: SampleLog.today - 40 + $0)
    }
    log.activities.removeAll { (20...40).contains(SampleLog.today - $0.day) }
    let page = try page(log, files)
    #expect(page.contains("without activities"))
    #expect(page.contains("Days of the watch</td><td class=\"n num\">3</td>"))
    #expect(page.contains("Missing on single days: 1 of the days of the watch."))
  }

  @Test("says so when nothing is missing and everything was understood")
  func whole() throws {
    var log = SampleLog.log(weeks: 10)
    log.days = (0..<40).map { WellnessDay(day: SampleLog.today - $0) }
    let page = try page(log, FileSummary(used: [.init(kind: "FIT", reason: nil, count: 5)]))
    #expect(page.contains("5\u{A0}files read, all of them understood"))
    #expect(page.contains("No day is missing"))
    #expect(!page.contains("id=\"refused\""))
  }

  @Test("is there before the first file, and not where nobody counted")
  func empty() throws {
    let log = TrainingLog(athlete: Athlete())
    #expect(try page(log, FileSummary()).contains("No file has been read so far"))
    let report = Season(log: log, today: SampleLog.today)
    #expect(try SampleLog.pages(of: report)["data.html"] == nil)
    #expect(!report.frame.footer.paths.contains("data.html"))
    let counted = Season(log: log, today: SampleLog.today, files: files)
    #expect(counted.frame.footer.paths.contains("data.html"))
  }

  @Test("facts count by outcome and by kind, the most first, those nobody knows last of equals")
  func facts() throws {
    var files = files
    files.used += [
      .init(kind: nil, reason: nil, count: 1), .init(kind: "sleep", reason: nil, count: 1),
      .init(kind: "FIT activity", reason: "its laps overlap", count: 3),
    ]
    let season = Season(log: SampleLog.log(weeks: 10), today: SampleLog.today, files: files)
    let facts = try #require(DataFacts(season))
    #expect(facts.total == 79 && facts.refusedCount == 4 && facts.partlyUsed == 4)
    #expect(facts.count(.used) == 66)
    #expect(facts.outcomes.map(\.count) == [66, 2, 7, 1, 3])
    #expect(facts.used.map(\.kind) == ["FIT activity", "daily summaries", "sleep", nil])
    #expect(facts.used.map(\.count) == [63, 1, 1, 1])
    #expect(facts.refused.map(\.count) == [3, 1, 1, 3])
    #expect(facts.holdings.map(\.kind) == [.activities, .recordings])
  }

  @Test("gaps are told from two days on, the longest first; of activities from two weeks on")
  func gapFacts() throws {
    var log = TrainingLog(athlete: Athlete())
    let missing = [3, 10, 11, 20, 21]
    log.days = (0..<30).filter { !missing.contains($0) }.map {
      WellnessDay(day: SampleLog.today - 40 + $0)
    }
    log.activities = [0, 13, 27].map { SampleLog.run(Int64($0 + 1), SampleLog.today - $0) }
    let season = Season(log: log, today: SampleLog.today, files: files)
    let gaps = try #require(DataFacts(season)?.gaps)
    #expect(gaps.longest.map(\.dayCount) == [2, 2], "13 days without an activity are usual")
    #expect(gaps.longest.first?.days.lowerBound == SampleLog.today - 30)
    #expect(gaps.count == 2 && gaps.singles == [.init(kind: .watchDays, count: 1)])
    #expect(gaps.finding == .longest(gaps.longest[0]))
    let bare = Season(
      log: TrainingLog(athlete: Athlete()), today: SampleLog.today, files: files)
    #expect(DataFacts(bare)?.gaps == nil)
  }

  @Test("each finding has its sentence")
  func sentences() {
    let words = Wording.english.data
    let day = SampleLog.today
    func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }
    #expect(
      plain(words.gaps(.longest(DataGap(kind: .nights, days: day...(day + 40)))))
        == "The longest gap: 41 days without nights")
    #expect(words.gaps(.singleDays) == "No gap is longer than a day")
    #expect(words.gaps(.nothing) == "No day is missing")
    #expect(plain(words.refused(count: 4, partly: 1)) == "4 files not used")
    #expect(plain(words.refused(count: 0, partly: 1)) == "1 file used in part")
    func used(_ count: Int, of total: Int) -> String { plain(words.used(count, of: total)) }
    #expect(used(66, of: 79) == "84 % of the files were used")
    #expect(used(999, of: 1_000) == "99 % of the files were used", "less than all is not 100 %")
    #expect(used(1, of: 1_000) == "1 of 1,000 files was used")
    #expect(used(3, of: 3) == "All files were used")
    #expect(used(2, of: 2) == "Both files were used")
    #expect(used(0, of: 2) == "Neither file was used")
    #expect(used(0, of: 3) == "None of the files was used")
    #expect(used(1, of: 1) == "The file was used")
    #expect(used(0, of: 1) == "The file was not used")
    func heading(_ total: Int, _ refused: Int, _ partly: Int) -> String {
      plain(words.heading(total: total, refused: refused, partly: partly))
    }
    #expect(heading(0, 0, 0) == "No file has been read so far")
    #expect(heading(1, 0, 0) == "1 file read and understood")
    #expect(heading(1, 1, 0) == "1 file read, not understood")
    #expect(heading(1, 0, 1) == "1 file read, used in part")
    #expect(heading(2, 0, 0) == "2 files read, both of them understood")
    #expect(heading(2, 2, 0) == "2 files read, neither of them understood")
    #expect(heading(74, 74, 0) == "74 files read, none of them understood")
    #expect(heading(74, 0, 0) == "74 files read, all of them understood")
    #expect(heading(74, 4, 2) == "74 files read, 4 of them not understood, 2 used in part")
    for kind in Holding.Kind.allCases {
      let (one, two) = (words.noun(kind, count: 1), words.noun(kind, count: 2))
      #expect((one == two) == (kind == .enteredByHand), "\(one), \(two)")
      #expect(words.name(kind).first?.isUppercase == true)
    }
  }

  @Test("is made again when a count has changed, and no other page is")
  func dependencies() throws {
    let log = SampleLog.log(weeks: 10)
    var more = files
    more.unreadable[0].count += 1
    func plans(_ files: FileSummary) throws -> [PagePlan] {
      try SampleLog.plans(of: Season(log: log, today: SampleLog.today, files: files))
    }
    let changed = zip(try plans(files), try plans(more)).filter { $0.fingerprint != $1.fingerprint }
    #expect(changed.map(\.0.path) == ["data.html"])
    #expect(zip(try plans(files), try plans(files)).allSatisfy { $0.fingerprint == $1.fingerprint })
  }
}

@Suite("Activities entered by hand, in the report")
struct ByHandPageTests {
  private func log(_ change: (inout Activity) -> Void = { _ in }) -> TrainingLog {
    var log = SampleLog.log(weeks: 10)
    var line = Activity(
      id: -6_000, sport: .running,
      start: Moment(unixSeconds: SampleLog.today.number * 86_400 + 43_200, utcOffsetSeconds: 0),
      movingSeconds: 2_700)
    line.distanceMeters = 8_200
    line.perceivedExertion = 4
    line.notes = "along the river & back"
    line.byHand = LoggedByHand(load: 60, hasTimeOfDay: false)
    change(&line)
    log.activities.append(line)
    return log
  }

  @Test("the day's load is that of the recording and of the line together")
  func sum() throws {
    let before = Season(log: SampleLog.log(weeks: 10), today: SampleLog.today)
    let after = Season(log: log(), today: SampleLog.today)
    let (old, new) = (try #require(before.calendar), try #require(after.calendar))
    #expect(old.loads[old.nowIndex] > 0)
    #expect(new.loads[new.nowIndex] == old.loads[old.nowIndex] + 60)
    #expect(after.entries.last?.loadSource == .manual)
    #expect(after.entries.count == before.entries.count + 1)
  }

  @Test("it has a page like any other, without a time that nobody knows")
  func page() throws {
    let report = Season(log: log(), today: SampleLog.today)
    let pages = try SampleLog.pages(of: report)
    let page = try #require(pages["runs/2026-11-22-run-2.html"])
    #expect(page.contains("Entered by hand: there is no recording."))
    #expect(page.contains("as entered"))
    #expect(page.contains("along the river &amp; back"))
    #expect(!page.contains("12:00"))
    #expect(!page.contains("No heart rate was recorded"))
    let list = try #require(pages["runs/index.html"])
    #expect(list.contains("2026-11-22-run-2.html"))
    #expect(try #require(pages["about.html"]).contains("1 as entered"))
  }

  @Test("a time that is known is shown; a duration that is not is left out")
  func known() throws {
    let report = Season(
      log: log {
        $0.byHand = LoggedByHand(load: nil, hasTimeOfDay: true)
        $0.movingSeconds = 0
        $0.perceivedExertion = nil
      }, today: SampleLog.today)
    let page = try #require(try SampleLog.pages(of: report)["runs/2026-11-22-run-2.html"])
    #expect(page.contains("12:00"))
    #expect(!page.contains("0:00<"))
    #expect(page.contains("from distance"))
  }
}
