import Testing
import Training

@testable import TrainingStore

@Suite("Packed streams")
struct PackedStreamTests {
  @Test("a stream comes back as it went in")
  func roundTrip() throws {
    let packed = PackedStream(Stream(.heartRate, raw: [120, 121, Stream.missing, 119]))
    #expect(packed.stream(count: 4)?.raw == [120, 121, Stream.missing, 119])
  }
}
