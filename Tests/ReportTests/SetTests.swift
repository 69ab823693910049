import Markup
import Metrics
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("Lengths of a swim and sets of a strength training")
struct SetTests {
  private func length(
    _ start: Double, _ seconds: Double, strokes: Int? = 12,
    stroke: SwimLength.Stroke? = .init(rawValue: "freestyle"),
    meters: Double? = 25
  ) -> SwimLength {
    var length = SwimLength(startSeconds: start, seconds: seconds, isActive: true)
    (length.meters, length.strokeCount, length.stroke) = (meters, strokes, stroke)
    return length
  }

  private func rest(_ start: Double, _ seconds: Double) -> SwimLength {
    SwimLength(startSeconds: start, seconds: seconds, isActive: false)
  }

  private func set(
    _ start: Double, _ seconds: Double, _ exercise: String?, times: Int? = nil,
    weight: Double? = nil
  ) -> StrengthSet {
    var set = StrengthSet(startSeconds: start, seconds: seconds, isActive: true)
    (set.exercise, set.repetitions, set.weightKilograms) = (exercise, times, weight)
    return set
  }

  private func pages(_ sport: Sport, _ details: ActivityDetails) throws -> [String: String] {
    var activity = SampleLog.run(1, SampleLog.today, kilometers: 0.1, name: "Session")
    activity.sport = sport
    let log = TrainingLog(athlete: SampleLog.athlete(), activities: [activity])
    return try SampleLog.pages(
      of: Season(log: log, today: SampleLog.today), details: details)
  }

  private func page(_ sport: Sport, _ details: ActivityDetails) throws -> String {
    let pages = try pages(sport, details)
    return try #require(pages.first { $0.key.hasPrefix("runs/2026-11-22-") }?.value)
  }

  @Test("a rest the watch noted and a gap both end a part; a rest at the end belongs to nobody")
  func parts() {
    let parts = PoolPart.parts(of: [
      rest(0, 4), length(4, 30), length(34, 32, strokes: 14), rest(66, 20), length(86, 31),
      length(118, 31, stroke: .init(rawValue: "backstroke")),
      length(170, 40, strokes: nil, meters: nil),
      rest(210, 60),
    ])
    #expect(parts.map(\.lengths.count) == [2, 2, 1])
    #expect(parts.map(\.restSeconds) == [20, 21, nil])
    #expect(parts.map(\.meters) == [50, 50, nil])
    #expect(parts.map(\.stroke?.rawValue) == ["freestyle", nil, "freestyle"])
    #expect(parts.map(\.strokesPerLength) == [13, 12, nil])
    #expect(parts.map(\.swolf) == [44, 43, nil])
    #expect(PoolPart.parts(of: [rest(0, 30)]).isEmpty)
    #expect(PoolPart.parts(of: []).isEmpty)
  }

  @Test("a swim tells its parts and every length")
  func swim() throws {
    let time = (0..<130).map { Int32($0) }
    let recording = Recording(streams: [
      Stream(.time, raw: time), Stream(.heartRate, raw: time.map { $0 < 65 ? 120 : 140 }),
    ])
    let lengths = [
      length(0, 30), length(30, 34, strokes: 14),
      length(90, 32, strokes: nil, stroke: .init(rawValue: "drill")),
    ]
    let page = try page(
      .lapSwimming, ActivityDetails(recording: recording, lengths: lengths))
    #expect(page.contains("3\u{A0}lengths of 25\u{A0}m in two\u{A0}parts"))
    #expect(page.contains("<td class=\"nw\">1 freestyle</td><td class=\"n num\">50\u{A0}m</td>"))
    #expect(page.contains("<td class=\"n num\">2:08</td>"), "64 s for 50 m")
    #expect(page.contains("<td class=\"n num\">120</td><td class=\"n num opt\">0:26</td>"))
    #expect(page.contains("<summary>Length by length</summary>"))
    #expect(page.contains("<td class=\"n num\">3</td><td>Drill</td><td class=\"n num\">0:32</td>"))
    #expect(page.contains("<td class=\"n num opt\">48</td>"), "34 s and 14 strokes")
    #expect(!page.contains("id=\"sets\""))
  }

  @Test("a strength training tells its sets; what nobody noted has no column")
  func strength() throws {
    var pause = StrengthSet(startSeconds: 40, seconds: 60, isActive: false)
    let sets = [
      set(0, 40, "bench_press", times: 12, weight: 42.5), pause,
      set(100, 30, nil, times: 8, weight: 40), set(140, 45, "plank"),
    ]
    let page = try page(.strengthTraining, ActivityDetails(sets: sets))
    #expect(page.contains("Three\u{A0}sets of two\u{A0}exercises, 20\u{A0}repetitions"))
    #expect(
      page.contains(
        "<td>Bench press</td><td class=\"n num\">12</td><td class=\"n num\">42.5\u{A0}kg</td>"
          + "<td class=\"n num\">0:40</td><td class=\"n num opt\">1:00</td>"))
    #expect(page.contains("<td>Not named</td><td class=\"n num\">8</td>"))
    #expect(page.contains("<td>Plank</td><td class=\"n num\">–</td><td class=\"n num\">–</td>"))
    pause.seconds = 5
    let bare = try self.page(
      .strengthTraining, ActivityDetails(sets: [set(0, 20, nil), pause]))
    #expect(bare.contains("One\u{A0}set</h2>"))
    #expect(!bare.contains(">Exercise<") && !bare.contains(">Weight<"))
    #expect(!bare.contains("id=\"lengths\""))
  }

  @Test("without lengths and sets there is neither block, and rubbish makes no page too long")
  func absentAndAbsurd() throws {
    let bare = try page(.lapSwimming, ActivityDetails())
    #expect(!bare.contains("id=\"lengths\"") && !bare.contains("id=\"sets\""))
    let many = (0..<20_000).map {
      length(
        Double($0) * 9, $0 % 2 == 0 ? 0 : 1e12, stroke: .init(rawValue: "<b>\($0)"), meters: 1e-3)
    }
    let sets = (0..<20_000).map { set(Double($0), 1e300, "<i>", times: .max, weight: 1e300) }
    let page = try page(.lapSwimming, ActivityDetails(lengths: many, sets: sets))
    #expect(page.contains("Only the first 1,000 lengths are listed."))
    #expect(page.contains("Only the first 300 sets are listed."))
    #expect(!page.contains("<b>1") && !page.contains("<i>") && !page.contains("nan"))
    #expect(page.utf8.count < 1_000_000)
  }
}
