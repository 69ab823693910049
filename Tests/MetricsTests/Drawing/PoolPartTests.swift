import Metrics
import TestSupport
import Testing
import Training

@Suite("a pool swim from rest to rest")
struct PoolPartTests {
  private func length(
    _ start: Double, _ seconds: Double, stroke: SwimLength.Stroke? = .init(rawValue: "freestyle"),
    strokes: Int? = 20
  ) -> SwimLength {
    var length = SwimLength(startSeconds: start, seconds: seconds, isActive: true)
    length.meters = 25
    length.stroke = stroke
    length.strokeCount = strokes
    return length
  }

  private func rest(_ start: Double, _ seconds: Double) -> SwimLength {
    SwimLength(startSeconds: start, seconds: seconds, isActive: false)
  }

  @Test("a rest the watch noted cuts, and so does a gap of five seconds")
  func parts() {
    let parts = PoolPart.parts(of: [
      length(0, 30), length(30, 31), rest(61, 20),
      length(81, 29, stroke: .init(rawValue: "breaststroke")),
      length(116, 30),
    ])
    #expect(parts.map(\.lengths.count) == [2, 1, 1])
    #expect(parts.map(\.restSeconds) == [20, 6, nil])
    #expect(parts.map(\.meters) == [50, 25, 25])
    #expect(parts.map(\.stroke?.rawValue) == ["freestyle", "breaststroke", "freestyle"])
    #expect(parts.first?.swolf == 50.5)
    #expect(parts.first?.metersPerSecond == 50.0 / 61)
    #expect(PoolPart.parts(of: [rest(0, 30)]).isEmpty)
  }

  @Test("a part has the mean heart rate of the samples within it")
  func heartRate() {
    let parts = PoolPart.parts(of: [length(10, 30), rest(40, 20), length(60, 30)])
    let recording = Recording(streams: [
      Stream(.time, raw: (0..<80).map { Int32($0) }),
      Stream(.heartRate, raw: (0..<80).map { 100 + Int32($0) }),
    ])
    #expect(heartRates(of: parts, in: SampleColumns(recording)) == [125, 169.5])
    #expect(heartRates(of: parts, in: nil) == [nil, nil])
    let many = [PoolPart](repeating: PoolPart(lengths: [length(0, 5)]), count: 5_000)
    #expect(heartRates(of: many, in: SampleColumns(recording)).count == 1_000)
  }
}
