import FIT
import Testing

@Suite("Heart rates that the strap hands over later")
struct HeartRateTests {
  /// The low 12 bits of moments, two in three bytes, least significant bit first.
  private func packed(_ moments: [Int]) -> [UInt8] {
    stride(from: 0, to: moments.count, by: 2).flatMap { index -> [UInt8] in
      let pair = (moments[index] & 0xFFF) | (moments[index + 1] & 0xFFF) << 12
      return little(UInt32(pair)).dropLast()
    }
  }

  private func file(rates: [UInt8], moments: [Int]) throws -> FITFile {
    var writer = FITWriter()
    let start = 1_000_000_000
    writer.records(
      FITRecords(
        count: 5,
        columns: [
          FITColumn(.timestamp, values: (0..<5).map { Double(start + $0) }),
          FITColumn(.heartRate, values: [nil, nil, nil, 90, nil]),
        ]))
    writer.startNextPart()
    writer.message(
      .heartRate,
      [
        "timestamp": .raw(Int64(start)), "fractional_timestamp": 0.5, "filtered_bpm": [100],
        "event_timestamp": .numbers([Double(2_000) / 1024]),
      ])
    writer.message(
      FITMessage(
        .heartRate,
        fields: [
          FITField(number: 6, baseType: .uint8, value: .integers(rates.map(Int64.init))),
          FITField(number: 10, baseType: .byte, value: .bytes(packed(moments))),
        ]))
    return try decodeFIT(writer.finished())
  }

  @Test("twelve bits of 1/1024 s count on and roll over every four seconds")
  func rollover() throws {
    let moments = [3_024, 4_000, 4_500, 8_300]  // 3,024 … 8,300 after an anchor at 2,000
    let file = try file(rates: [101, 102, 103, 104], moments: moments)
    let samples = file.heartRateSamples
    #expect(samples.map(\.beatsPerMinute) == [100, 101, 102, 103, 104])
    let expected = [0.5] + moments.map { 0.5 + Double($0 - 2_000) / 1024 }
    #expect(zip(samples, expected).allSatisfy { abs($0.time - 1e9 - $1) < 1e-6 })
  }

  @Test("a record takes the mean of the samples since the one before; without any it keeps its own")
  func merged() throws {
    let file = try file(rates: [110, 120, 130, 140], moments: [3_000, 3_500, 4_000, 4_500])
    // Samples at 0.5, 1.477, 1.965, 2.453 and 2.941 s, each held in quarter seconds.
    #expect(file.mergedHeartRate == [FITColumn.missing, 100, 110, 90, FITColumn.missing])
  }

  @Test("without such messages there is nothing to merge, and nothing to trip over")
  func none() throws {
    var writer = FITWriter()
    writer.message(.heartRate, ["filtered_bpm": [100]])
    let file = try decodeFIT(writer.finished())
    #expect(file.heartRateSamples.isEmpty)
    #expect(file.mergedHeartRate == nil)
  }
}
