import Testing
import Training

@Suite("Paces")
struct PaceTests {
  @Test("a pace is the time for a kilometer, and there is none at a standstill")
  func pace() {
    #expect(Pace.secondsPerKilometer(metersPerSecond: 4) == 250)
    #expect(Pace.secondsPerKilometer(metersPerSecond: 0.05) == nil)
    #expect(Pace.secondsPerKilometer(metersPerSecond: 0) == nil)
    #expect(Pace.secondsPerKilometer(metersPerSecond: -4) == nil)
    #expect(Pace.secondsPerKilometer(metersPerSecond: .nan) == nil)
  }
}
