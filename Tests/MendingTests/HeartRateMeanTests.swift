import Mending
import TestSupport
import Testing
import Training

@Suite struct HeartRateMeanTests {
  /// With no heart rate in a part, as readers leave zeros.
  private func trip(_ missing: Range<Int>, seconds: Int = 3_600, every step: Int = 1) -> Trip {
    var trip = Trip(seconds: seconds, every: step, heartRate: 160)
    for index in trip.moments.indices where missing.contains(index * step) {
      trip.moments[index].heartRate = nil
    }
    return trip
  }

  @Test(arguments: [0..<720, 1_500..<2_220, 2_881..<3_601], [1, 5])
  func `A mean that counted what is missing as 0 becomes that of the rest`(
    missing: Range<Int>, step: Int
  ) {
    let trip = trip(missing, every: step)
    let result = trip.mended { $0.activity.averageHeartRate = 128 }
    #expect(near(result.activity.averageHeartRate, 160, 0.1))
    #expect(result.corrections == [Correction(.zerosInMean, before: 128, after: 160)])
    #expect(mended(result.details, again(trip, result)).activity == result.activity)
    let refused = trip.mended {
      ($0.activity.averageHeartRate, $0.asRecorded) = (128, [.heartRate])
    }
    #expect(refused.activity.averageHeartRate == 128)
  }

  @Test(arguments: [140.0, 159, 163])
  func `A mean that is neither stays`(mean: Double) {
    let trip = trip(0..<720)
    #expect(trip.mended { $0.activity.averageHeartRate = mean }.activity.averageHeartRate == mean)
    // Some seconds until the strap is found are nothing.
    let late = self.trip(0..<40)
    #expect(late.mended { $0.activity.averageHeartRate = 158 }.activity.averageHeartRate == 158)
  }

  @Test func `Laps that counted zeros, and the mean of their means, follow`() {
    var trip = trip(1_200..<1_800)
    trip.laps = [(0, 155.0), (1_200, 80), (2_400, 165)].map {
      var lap = Lap(startSeconds: $0.0, movingSeconds: 1_200)
      lap.averageHeartRate = $0.1
      return lap
    }
    let result = trip.mended { $0.activity.averageHeartRate = 400 / 3 }
    #expect(result.details.laps.map(\.averageHeartRate) == [155, 160, 165])
    #expect(near(result.activity.averageHeartRate, 160, 0.1))
    #expect(result.findings == [.zerosInMean])
  }
}
