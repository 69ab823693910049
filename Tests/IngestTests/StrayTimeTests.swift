import Testing

@testable import Ingest

@Suite("Samples whose clock was not that of the others")
struct StrayTimeTests {
  /// A sample every second for some seconds, from an hour of a day on.
  private func stretch(day: Double, hour: Double, seconds: Int) -> [Double] {
    (0..<seconds).map { day * 86_400 + hour * 3_600 + Double($0) }
  }

  private func kept(_ stretches: [Double]...) -> Int? {
    let times = stretches.flatMap(\.self)
    return believableStretches(of: times)?.reduce(0) { $0 + $1.count }
  }

  @Test func `A few samples days before or after the many are strays`() {
    let run = stretch(day: 10, hour: 7, seconds: 1_800)
    #expect(kept(stretch(day: 7, hour: 7, seconds: 3), run) == 1_800)
    #expect(kept(stretch(day: 8.9, hour: 7, seconds: 40), run) == 1_800)
    #expect(kept(run, stretch(day: 12, hour: 9, seconds: 2)) == 1_800)
    #expect(kept([1_000_000_000 - 9e8], run.map { $0 + 1e9 }) == 1_800, "years, too")
    #expect(
      kept(stretch(day: 6, hour: 7, seconds: 300), run) == 1_800,
      "five minutes until the clock was set")
    #expect(
      kept(stretch(day: 5, hour: 7, seconds: 3), stretch(day: 7, hour: 7, seconds: 3), run)
        == 1_800)
  }

  @Test func `A night in a camp, a stop of an ultra and a stage of some days are none`() {
    let day = stretch(day: 10, hour: 8, seconds: 30_000)
    #expect(kept(day, stretch(day: 11, hour: 8, seconds: 30_000)) == nil)
    #expect(kept(day, stretch(day: 11, hour: 7, seconds: 600)) == nil, "ten minutes to the car")
    #expect(
      kept(stretch(day: 10, hour: 20, seconds: 900), stretch(day: 11, hour: 11, seconds: 9_000))
        == nil)
    #expect(kept(day, stretch(day: 12, hour: 6, seconds: 7_200)) == nil, "a day in the hut")
    #expect(
      kept(
        stretch(day: 10, hour: 8, seconds: 1_800), stretch(day: 11, hour: 8, seconds: 1_500))
        == nil,
      "a watch that nobody stopped overnight")
  }

  @Test func `What lies more than two weeks from the middle sample belongs to something else`() {
    let spring = stretch(day: 10, hour: 8, seconds: 2_000)
    let summer = stretch(day: 60, hour: 8, seconds: 1_500)
    #expect(kept(spring, summer) == 2_000)
    #expect(believableStretches(of: spring + summer, starts: [spring[0], summer[0]]) == nil)
  }

  @Test func `Nothing is judged in a day, nor in no samples`() {
    #expect(believableStretches(of: []) == nil)
    #expect(believableStretches(of: [5]) == nil)
    #expect(believableStretches(of: [0, 60_000]) == nil)
  }
}
