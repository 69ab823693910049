import Testing
import Training

@testable import Facts

@Suite("What the laps and splits of a run tell")
struct RunPartsTests {
  private func lap(
    _ intensity: Intensity? = nil, step: Int? = nil, trigger: Lap.Trigger? = nil
  ) -> Lap {
    var lap = Lap(startSeconds: 0, movingSeconds: 60)
    (lap.intensity, lap.stepNumber, lap.trigger) = (intensity, step, trigger)
    return lap
  }

  private func drawing(_ laps: [Lap], steps: [WorkoutStep] = []) -> RunDrawing {
    var drawing = RunDrawing()
    (drawing.laps, drawing.steps) = (laps, steps)
    return drawing
  }

  private func row(_ number: Int, _ seconds: Double, up: Double? = nil, isPartial: Bool = false)
    -> DrawnSplits.Row
  {
    var row = DrawnSplits.Row(
      number: number, endMeters: Double(number) * 1_000, lengthMeters: 1_000, seconds: seconds,
      isPartial: isPartial)
    row.ascentMeters = up
    return row
  }

  private func splits(_ rows: [DrawnSplits.Row]) -> DrawnSplits {
    DrawnSplits(lengthMeters: 1_000, rows: rows, firstHalfSeconds: 0, secondHalfSeconds: 0)
  }

  @Test(
    "laps are parts when one was begun by hand or has a purpose, and when they are two to sixty")
  func parts() {
    #expect(RunParts(drawing([lap(), lap()])).parts.isEmpty)
    #expect(RunParts(drawing([lap(.active), lap()])).parts.isEmpty)
    #expect(RunParts(drawing([lap(.rest), lap()])).parts.count == 2)
    #expect(RunParts(drawing([lap(trigger: .manual), lap()])).parts.count == 2)
    #expect(RunParts(drawing([lap(.rest)])).parts.isEmpty)
    #expect(RunParts(drawing(Array(repeating: lap(.rest), count: 60))).parts.count == 60)
    #expect(RunParts(drawing(Array(repeating: lap(.rest), count: 61))).parts.isEmpty)
  }

  @Test("laps with their length are parts of what has no samples to split")
  func lapsAlone() {
    var kilometer = lap()
    kilometer.distanceMeters = 1_000
    var bare = drawing([kilometer, kilometer])
    #expect(RunParts(bare).parts.map(\.meters) == [1_000, 1_000])
    bare.splits = InUnits(metric: splits([row(1, 300)]), imperial: nil)
    #expect(RunParts(bare).parts.isEmpty)
  }

  @Test("laps of a step that was planned are a workout, and the parts of a swim are told elsewhere")
  func workout() {
    let laps = [lap(step: 0), lap(step: 1)]
    let steps = [WorkoutStep(number: 0), WorkoutStep(number: 1)]
    #expect(RunParts(drawing(laps, steps: steps)).isWorkout)
    #expect(RunParts(drawing(laps, steps: steps)).parts.count == 2)
    #expect(!RunParts(drawing(laps, steps: [WorkoutStep(number: 7)])).isWorkout)
    var swim = drawing(laps, steps: steps)
    swim.lengths = [SwimLength(startSeconds: 0, seconds: 30, isActive: true)]
    #expect(RunParts(swim).parts.isEmpty)
  }

  @Test("work is told where there is something else beside it, and not too often")
  func work() {
    #expect(drawing([lap(.warmup), lap(.active), lap(.interval)]).workLaps == [1, 2])
    #expect(drawing([lap(.active), lap(.active)]).workLaps.isEmpty)
    #expect(drawing([lap(), lap()]).workLaps.isEmpty)
    let rest = [lap(.rest)]
    #expect(drawing(rest + Array(repeating: lap(.active), count: 20)).workLaps.count == 20)
    #expect(drawing(rest + Array(repeating: lap(.active), count: 21)).workLaps.isEmpty)
  }

  @Test("the fastest is one of three full splits, and the steepest climbs more than 20 m")
  func fastest() {
    let rows = [row(1, 300, up: 20), row(2, 280, up: 21), row(3, 310, up: 30)]
    #expect(splits(rows).finding?.fastest == 2)
    #expect(splits(rows).finding?.steepest == 3)
    #expect(splits(Array(rows[..<2])).finding == nil)
    #expect(splits(rows[..<2] + [row(3, 100, isPartial: true)]).finding == nil)
    #expect(splits([row(1, 300), row(2, 280, up: 20), row(3, 310)]).finding?.steepest == nil)
  }

  @Test("bars go from a quarter to full, and one stop leaves the others apart")
  func bars() {
    let rows = (1...10).map { row($0, 300 + Double($0) * 10) }
    let scale = SplitScale(rows)
    #expect(scale.share(of: rows[0]) == 1)
    #expect(scale.share(of: rows[9]) == 0.25)
    #expect(scale.share(of: row(11, 900)) == 0.04)
    #expect(SplitScale([]).share(of: rows[0]) == 0.5)
    let stopped = SplitScale(rows + [row(11, 3_000)])
    #expect(stopped.share(of: rows[0]) - stopped.share(of: rows[8]) > 0.6)
  }
}
