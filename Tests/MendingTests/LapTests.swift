import Mending
import TestSupport
import Testing
import Training

@Suite struct LapTests {
  /// Laps of a trip at an even speed, each with a distance as it is written; `nil` for one left out.
  private func trip(
    seconds: Int, speed: Double, every step: Int = 1,
    _ laps: [(from: Int, to: Int, meters: Double?)]
  ) -> Trip {
    var trip = Trip(seconds: seconds, every: step, speed: speed)
    trip.laps = laps.map {
      var lap = Lap(startSeconds: Double($0.from), movingSeconds: Double($0.to - $0.from))
      (lap.elapsedSeconds, lap.distanceMeters) = (lap.movingSeconds, $0.meters)
      return lap
    }
    return trip
  }

  private func lapMeters(_ result: MendedActivity) -> [Double] {
    result.details.laps.map { ($0.distanceMeters ?? -1).rounded() }
  }

  @Test(arguments: [1, 7, 40])
  func `Laps of 0 or far from their samples follow them, told once`(step: Int) {
    let trip = trip(seconds: 2_800, speed: 3, every: step, [(0, 1_400, 0), (1_400, 2_800, 9_000)])
    let result = trip.mended()
    #expect(lapMeters(result) == [4_200, 4_200])
    #expect(
      result.corrections == [Correction(.lapsFromSamples, count: 2, before: 9_000, after: 8_400)])
    #expect(mended(result.details, again(trip, result)).details == result.details)
    let refused = trip.mended { $0.asRecorded = [.distance] }
    #expect(refused.details == trip.details && refused.corrections.isEmpty)
  }

  @Test func `A lap without a distance has that of its samples, and nothing is told`() {
    let result = trip(seconds: 1_800, speed: 2.5, [(0, 900, nil), (900, 1_800, nil)]).mended()
    #expect(lapMeters(result) == [2_250, 2_250])
    #expect(result.corrections.isEmpty)
  }

  @Test func `A total of 0 tells of its laps as well`() {
    let result = trip(seconds: 2_700, speed: 2.5, [(0, 1_300, 0), (1_300, 2_700, 0)])
      .mended { $0.activity.distanceMeters = 0 }
    #expect(lapMeters(result) == [3_250, 3_500])
    #expect(result.findings == [.distanceFromSamples])
  }

  @Test func `A total its owner corrected scales laps that had no distance`() {
    let result = trip(seconds: 2_100, speed: 3.2, [(0, 1_050, nil), (1_050, 2_100, 0)]).mended {
      $0.row = .init(elapsedSeconds: 2_100, movingSeconds: 2_100, distanceMeters: 7_300)
      $0.activity.distanceMeters = 7_300
    }
    #expect(lapMeters(result) == [3_650, 3_650])
    #expect(result.activity.distanceMeters == 7_300)
  }

  @Test func `What a device counted near its samples stays, and so does a rest`() {
    var odd = trip(
      seconds: 1_260, speed: 3,
      [(0, 400, 1_230), (400, 430, 84), (430, 460, 96), (460, 1_260, 2_350)])
    #expect(odd.isSound)
    // Standing for a minute, the receiver drifts by a few meters.
    for index in odd.moments.indices where index > 400 {
      odd.moments[index].meters? -= 3 * Double(min(index, 460) - 400)
      odd.moments[index].place?.north -= 3 * Double(min(index, 460) - 400)
    }
    odd.laps[1].distanceMeters = 0
    odd.laps[2].distanceMeters = 0
    #expect(odd.isSound)
  }

  @Test func `Rare samples tell no lap off`() {
    // A lap that ends between two samples a minute apart.
    #expect(trip(seconds: 1_800, speed: 3, every: 60, [(0, 290, 890), (290, 610, 900)]).isSound)
  }

  @Test func `Laps that the samples do not reach, and lengths of a pool, keep what they say`() {
    var late = trip(seconds: 1_800, speed: 3, [(0, 300, 1_400), (300, 1_800, 4_500)])
    for index in 0..<100 { late.moments[index].meters = nil }
    for index in 100...1_800 { late.moments[index].meters? -= 300 }
    #expect(late.mended { $0.activity.distanceMeters = 5_400 }.details == late.details)
    let short = trip(seconds: 1_800, speed: 3, [(0, 900, 2_700), (900, 1_900, 3_000)])
    #expect(short.mended { $0.activity.distanceMeters = 5_700 }.details == short.details)
    var swim = trip(seconds: 1_800, speed: 1, [(0, 900, 0), (900, 1_800, 500)])
    swim.sport = .lapSwimming
    var details = swim.details
    var length = SwimLength(startSeconds: 0, seconds: 30, isActive: true)
    length.meters = 25
    details.lengths = [length]
    #expect(mended(details, swim.context).details == details)
  }

  @Test func `A lap that counts the pause before it in is no fault`() {
    // The second lap says to last 60 s, and the third begins after 20.
    var trip = trip(seconds: 600, speed: 6, [(0, 200, 1_200), (260, 280, 120), (280, 600, 1_920)])
    trip.laps[1].elapsedSeconds = 80
    #expect(trip.mended().details.laps == trip.laps)
  }

  @Test func `A lap whose pause nobody counted is no fault`() {
    var trip = trip(seconds: 2_000, speed: 3, [(0, 900, 2_700), (1_000, 2_000, 3_000)])
    for index in trip.moments.indices where index > 500 {
      trip.moments[index].meters? -= 3 * Double(min(index, 600) - 500)
      trip.moments[index].place?.north -= 3 * Double(min(index, 600) - 500)
      if index < 600 { trip.moments[index].speed = 0 }
    }
    trip.pauses = [500..<600]
    #expect(trip.mended().details.laps == trip.laps)
  }
}
