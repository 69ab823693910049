import Markup
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("Parts of a workout against its plan")
struct PartTests {
  private func step(
    _ number: Int, _ intensity: Intensity?, name: String? = nil, seconds: Double? = nil,
    meters: Double? = nil, target: WorkoutStep.Target? = nil
  ) -> WorkoutStep {
    var step = WorkoutStep(number: number)
    (step.intensity, step.name, step.target) = (intensity, name, target)
    (step.seconds, step.meters) = (seconds, meters)
    return step
  }

  private func lap(
    _ start: Double, _ seconds: Double, _ meters: Double?, step: Int?, rate: Double? = 150,
    trigger: Lap.Trigger? = nil
  ) -> Lap {
    var lap = Lap(startSeconds: start, movingSeconds: seconds)
    (lap.distanceMeters, lap.stepNumber, lap.averageHeartRate) = (meters, step, rate)
    lap.trigger = trigger
    return lap
  }

  private func page(_ details: ActivityDetails, sport: Sport = .running) throws -> String {
    var activity = SampleLog.run(1, SampleLog.today, kilometers: 9, name: "Session")
    activity.sport = sport
    let log = TrainingLog(athlete: SampleLog.athlete(), activities: [activity])
    let pages = try SampleLog.pages(
      of: Season(log: log, today: SampleLog.today), details: details)
    return try #require(pages.first { $0.key.hasPrefix("runs/2026-11-22-") }?.value)
  }

  /// The text of the cells of the rows of the table with a label.
  private func rows(_ label: String, in page: String) -> [[String]] {
    let tables = page.split(separator: "<div class=\"tw\"").map(String.init)
    guard let table = tables.first(where: { $0.contains(label) }) else { return [] }
    let body = table.prefix(upTo: table.firstRange(of: "</table>")?.lowerBound ?? table.endIndex)
    return body.split(separator: "<tr>").dropFirst(2).map { row in
      row.split(separator: "<td").dropFirst().map { cell in
        let start = cell.firstIndex(of: ">").map { cell.index(after: $0) } ?? cell.startIndex
        let end = cell.firstRange(of: "</td>")?.lowerBound ?? cell.endIndex
        let text = String(cell[start...].prefix(upTo: end))
        return text.replacing("\u{A0}", with: " ")
      }
    }
  }

  @Test("kilometers of one step are one part, repetitions are not, and a lap by hand stays")
  func parts() {
    let laps = [
      lap(0, 300, 1_000, step: 0, rate: 130), lap(300, 100, 300, step: 0, rate: 150),
      lap(400, 200, 900, step: 1), lap(600, 60, nil, step: 2), lap(660, 210, 900, step: 1),
      lap(870, 10, 40, step: 9), lap(880, 20, 40, step: nil),
    ]
    let steps = [step(0, .warmup), step(1, .interval), step(2, .recovery)]
    let parts = RunPart.parts(of: laps, steps: steps)
    #expect(parts.map(\.step?.number) == [0, 1, 2, 1, nil, nil])
    #expect(parts.map(\.seconds) == [400, 200, 60, 210, 10, 20])
    #expect(parts.map(\.meters) == [1_300, 900, nil, 900, 40, 40])
    #expect(parts.first?.averageHeartRate == 135)
    #expect(RunPart.parts(of: laps, steps: []).count == laps.count)
    let pressed = [lap(0, 60, 200, step: 0, trigger: .manual), lap(60, 60, 200, step: 0)]
    #expect(RunPart.parts(of: pressed, steps: steps).count == 2)
  }

  @Test("each target is written as runners say it")
  func targets() throws {
    let targets: [(WorkoutStep.Target?, String)] = [
      (.init(.speed, low: 4, high: 4.2), "3:58–4:10"),
      (.init(.heartRate, low: 150, high: 160), "150–160 bpm"),
      (.init(.heartRateShare, low: 0.7, high: 0.8), "70–80 % of maximum"),
      (.init(.heartRateZone, low: 2, high: 2), "Z2"), (.init(.power, low: 250, high: 250), "250 W"),
      (.init(.cadence, low: 170, high: 180), "170–180 steps/min"), (nil, "0:30"),
    ]
    let steps = targets.enumerated().map { step($0, .interval, seconds: 30, target: $1.0) }
    let laps = targets.indices.map { lap(Double($0) * 40, 40, 160, step: $0) }
    let page = try page(ActivityDetails(laps: laps, steps: steps))
    let found = rows("Parts against plan", in: page)
    #expect(found.map { $0.dropLast().last } == targets.map(\.1))
    #expect((1...7).allSatisfy { page.contains(">\($0) work<") })
    #expect(found.map(\.last) == Array(repeating: "150", count: 7))
  }

  @Test("a step with a name is called by it, and what a name holds is text")
  func names() throws {
    let steps = [step(0, nil, name: "<b>Easy</b>"), step(1, .rest, meters: 400)]
    let page = try page(
      ActivityDetails(laps: [lap(0, 60, 200, step: 0), lap(60, 60, 200, step: 1)], steps: steps))
    #expect(page.contains("1 &lt;b&gt;Easy&lt;/b&gt;"))
    #expect(!page.contains("<b>Easy"))
    #expect(page.contains("400\u{A0}m") || page.contains("400 m"))
  }

  @Test("without a workout there are laps as before, and without samples every lap is told")
  func withoutWorkout() throws {
    let laps = [lap(0, 60, 200, step: nil), lap(60, 60, 200, step: nil, trigger: .manual)]
    let page = try page(ActivityDetails(laps: laps))
    #expect(!page.contains("Planned"))
    #expect(page.contains("Table: Laps"))
    let plain = try self.page(
      ActivityDetails(laps: [lap(0, 300, 1_000, step: 4), lap(300, 300, 1_000, step: 4)]))
    #expect(plain.contains("Table: Laps"))
    #expect(!plain.contains("Parts against plan"))
  }

  @Test("running and walking that the watch told apart are said in a sentence")
  func onFoot() throws {
    let splits = [("rwd_run", 0.0, 600.0), ("rwd_walk", 600, 90), ("rwd_run", 690, 300)].map {
      WatchSplit(kind: .init(rawValue: $0.0), startSeconds: $0.1, seconds: $0.2)
    }
    let laps = [lap(0, 60, 200, step: nil), lap(60, 60, 200, step: nil, trigger: .manual)]
    #expect(
      try page(ActivityDetails(laps: laps, watchSplits: splits))
        .contains("By the watch’s count: 15:00 of running, 1:30 of walking."))
    #expect(
      try !page(ActivityDetails(laps: laps, watchSplits: [splits[0]])).contains("watch’s count"))
  }
}
