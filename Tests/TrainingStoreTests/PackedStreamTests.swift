import TestSupport
import Testing
import Training

@testable import TrainingStore

@Suite("Packed streams")
struct PackedStreamTests {
  @Test(
    "a sample takes as few bytes as the widest one needs",
    arguments: [
      (name: "nothing", raw: [], bytes: 0),
      (name: "all alike", raw: [21, 21, 21], bytes: 0),
      (name: "heart rates", raw: [120, 121, 119, 160], bytes: 4),
      (name: "heart rates with a gap", raw: [120, Stream.missing, 119, 160], bytes: 4),
      (name: "only gaps", raw: [Stream.missing, Stream.missing], bytes: 2),
      (name: "a distance that grows by little", raw: [0, 300, 600, 90_000], bytes: 16),
      (name: "a distance that grows steadily", raw: (0..<1_000).map { $0 * 250 }, bytes: 2_000),
      (name: "seconds", raw: (0..<1_000).map { $0 }, bytes: 1_000),
      (name: "the ends of the range", raw: [.max, -.max, 0], bytes: 12),
    ] as [(name: String, raw: [Int32], bytes: Int)])
  func width(name: String, raw: [Int32], bytes: Int) {
    let packed = PackedStream(Stream(.distance, raw: raw, scale: 100))
    #expect(packed.samples.count == bytes)
    #expect(packed.stream(count: raw.count)?.raw == raw)
  }

  @Test("whatever is packed comes back as it was")
  func roundTrip() {
    forAll { random in
      let width = Int.random(in: 0...32, using: &random)
      let walks = Bool.random(using: &random)
      var last: Int32 = 0
      let raw = (0..<Int.random(in: 0...300, using: &random)).map { _ -> Int32 in
        if Int.random(in: 0..<20, using: &random) == 0 { return Stream.missing }
        let step = Int32(truncatingIfNeeded: random.next()) >> Int32(32 - max(width, 1))
        last = walks ? last &+ step / 64 : step
        return last
      }
      let stream = Stream(.altitude, raw: raw, scale: 5, offset: 500)
      return PackedStream(stream).stream(count: raw.count) == stream
    }
  }

  @Test("bytes that do not fit the count are no stream")
  func wrongCount() {
    let packed = PackedStream(Stream(.heartRate, raw: [120, 121, 119]))
    #expect(packed.stream(count: 4) == nil)
    #expect(packed.stream(count: -1) == nil)
    let alike = PackedStream(Stream(.heartRate, raw: [120, 120]))
    #expect(alike.stream(count: 1 << 40) == nil, "they take no bytes, so any count fits them")
    var strange = packed
    strange.kind = 99
    #expect(strange.stream(count: 3) == nil)
    strange = packed
    strange.form = 7
    #expect(strange.stream(count: 3) == nil)
  }
}
