import Testing
import Training

@testable import Facts
@testable import Wording

@Suite("What became of the repetitions of a workout")
struct WorkoutTests {
  private let run = EnglishRun(wording: .english)

  private func lap(
    _ intensity: Intensity?, _ meters: Double?, _ seconds: Double, step: Int? = nil
  ) -> Lap {
    var lap = Lap(startSeconds: 0, movingSeconds: seconds)
    (lap.intensity, lap.distanceMeters, lap.stepNumber) = (intensity, meters, step)
    lap.averageHeartRate = 150
    return lap
  }

  private func finding(
    _ laps: [Lap], steps: [WorkoutStep] = [], titled: TitledRepetitions? = nil
  ) -> WorkoutFinding? {
    var drawing = RunDrawing()
    (drawing.laps, drawing.steps) = (laps, steps)
    return WorkoutFinding(drawing, titled: titled)
  }

  /// Warming up, repetitions with recoveries between, cooling down.
  private func session(_ meters: Double, _ seconds: [Double]) -> [Lap] {
    [lap(.warmup, 2_000, 700)]
      + seconds.flatMap { [lap(.interval, meters, $0), lap(.recovery, 400, 150)] }
      + [lap(.cooldown, 1_000, 360)]
  }

  private func text(_ finding: WorkoutFinding?) throws -> String {
    run.sentence(try #require(finding)).replacing("\u{A0}", with: " ")
  }

  @Test("three repetitions, their mean and no fade")
  func three() throws {
    let found = try #require(finding(session(3_000, [801, 789, 804])))
    #expect(found.length == .meters(3_000) && found.target == nil && found.plannedCount == nil)
    #expect(found.repetitions.map(\.heartRate) == [150, 150, 150])
    #expect(found.fade == WorkoutFinding.Fade.none)
    #expect(
      try text(found) == "3 × 3 km at 4:26 /km: 4:27, 4:23 and 4:28, no fade.")
  }

  @Test("one repetition has no fade, two are the first and the second, many a range")
  func counts() throws {
    #expect(try text(finding(session(5_000, [1_350]))) == "5 km at 4:30 /km.")
    #expect(
      try text(finding(session(5_000, [1_350, 1_400])))
        == "2 × 5 km at 4:35 /km: 4:30 and 4:40, the second 10 s/km slower than the first.")
    #expect(
      try text(finding(session(400, [92, 91, 90, 93, 92, 91, 90])))
        == "7 × 400 m in 1:31, which is 3:48 /km: from 1:30 to 1:33, the last 5 s/km faster than the "
        + "first.")
    #expect(finding([]) == nil)
  }

  @Test(
    "a target is met by the mean in whole seconds",
    arguments: [
      (265.0, "on target (4:15 to 4:25)"), (265.4, "on target (4:15 to 4:25)"),
      (255, "on target (4:15 to 4:25)"), (266, "1 s/km slower than the planned 4:15 to 4:25"),
      (250, "5 s/km faster than the planned 4:15 to 4:25"),
    ])
  func target(pace: Double, words: String) throws {
    var (work, rest) = (WorkoutStep(number: 0), WorkoutStep(number: 1))
    (work.intensity, work.meters, rest.intensity) = (.interval, 1_000, .recovery)
    work.target = .init(.speed, low: 1_000 / 265.0, high: 1_000 / 255.0)
    let laps = [
      lap(nil, 1_000, pace, step: 0), lap(nil, 300, 120, step: 1),
      lap(nil, 1_000, pace, step: 0),
    ]
    let found = try text(finding(laps, steps: [work, rest]))
    #expect(found.hasPrefix("2 × 1 km at "))
    #expect(found.contains(words))
  }

  @Test("a workout that was stopped early says of how many, and what the watch repeats is counted")
  func stopped() throws {
    var (work, rest, loop) = (
      WorkoutStep(number: 0), WorkoutStep(number: 1), WorkoutStep(number: 2)
    )
    (work.intensity, work.meters, rest.intensity) = (.interval, 800, .recovery)
    loop.repetition = .init(firstStep: 0, count: 6)
    let laps = (0..<4).flatMap { _ in
      [lap(nil, 800, 184, step: 0), lap(nil, 300, 120, step: 1)]
    }
    let found = finding(laps, steps: [work, rest, loop])
    #expect(found?.plannedCount == 6)
    #expect(try text(found).hasPrefix("4 of 6 × 800 m in 3:04, which is 3:50 /km"))
    let titled = TitledRepetitions(count: 5, length: .meters(3_000))
    #expect(finding(session(3_000, [800, 800]), titled: titled)?.plannedCount == 5)
    #expect(
      finding(session(1_000, [250, 250]), titled: titled)?.plannedCount == nil,
      "the title speaks of others")
  }

  @Test("ladders have no common length and no fade, and equal times are told as times")
  func lengths() throws {
    let ladder =
      [lap(.warmup, 2_000, 700)]
      + [400.0, 800, 1_200].flatMap {
        [lap(.interval, $0, $0 / 4), lap(.rest, 200, 90)]
      }
    #expect(try text(finding(ladder)) == "Three repetitions at 4:10 /km: 4:10, 4:10 and 4:10.")
    let timed =
      [lap(.warmup, 2_000, 700)]
      + [900.0, 860, 840].flatMap {
        [lap(.interval, $0, 180), lap(.rest, 200, 90)]
      }
    #expect(finding(timed)?.length == .seconds(180))
    #expect(try text(finding(timed)).hasPrefix("3 × 3 min at 3:28 /km"))
  }

  @Test("kilometers that the watch marked in a row are one repetition")
  func joined() {
    let laps =
      [lap(.warmup, 2_000, 700), lap(.active, 1_000, 270), lap(.active, 1_000, 272)]
      + [lap(.rest, 400, 150), lap(.active, 1_000, 268), lap(.active, 1_000, 270)]
    #expect(finding(laps)?.repetitions.map(\.meters) == [2_000, 2_000])
    #expect(finding([lap(.active, 1_000, 270), lap(.active, 1_000, 270)]) == nil)
  }

  @Test("without a word of what laps were for, those as long as the title says are taken")
  func titled() {
    let laps = [2_000.0, 1_005, 400, 995, 400, 1_000, 1_600].map { lap(nil, $0, $0 / 4) }
    let three = TitledRepetitions(count: 3, length: .meters(1_000))
    #expect(finding(laps, titled: three)?.repetitions.count == 3)
    #expect(finding(laps, titled: .init(count: 4, length: .meters(1_000))) == nil)
    #expect(finding(laps) == nil)
  }
}
