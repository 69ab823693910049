import Testing
import Training

@testable import TrainingStore

@Suite("Packed splits")
struct PackedSplitTests {
  private let some = InUnits(
    metric: [
      GradeAdjustedSplit(lengthMeters: 1_000, secondsPerKilometer: 331.27, heartRate: 152),
      GradeAdjustedSplit(lengthMeters: 512.34, secondsPerKilometer: 290),
    ], imperial: [GradeAdjustedSplit(lengthMeters: 1_512.34, secondsPerKilometer: 317.5)])

  private func numbers(_ bytes: [UInt8]) -> [Int32] { bytes.withUnsafeBytes { integers(in: $0) } }

  @Test("what was packed comes back, and none where there is none")
  func roundTrip() {
    #expect(splits(in: numbers(packed(some))) == some)
    #expect(splits(in: []) == InUnits(metric: [], imperial: []))
  }

  @Test(
    "numbers that are something else are none",
    arguments: [[-1], [2, 1, 1, 1], [.max, 0], [1, 2, 3]])
  func damaged(_ numbers: [Int32]) {
    #expect(splits(in: numbers) == InUnits(metric: [], imperial: []))
  }
}
