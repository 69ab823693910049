import Mending
import TestSupport
import Testing
import Training

#if canImport(Glibc)
  import func Glibc.sin
#endif

@Test func `Lone zeros among heights are none`() {
  for step in [1, 10, 60] {
    var trip = Trip(seconds: 7_200, every: step)
    for index in [20, 40, 41, 42, 90] { trip.moments[index].height = 0 }
    let result = trip.mended { $0.activity.ascentMeters = 1_350 }
    let heights = result.details.recording?.column(.altitude)?.values ?? []
    let known = heights.filter { !$0.isNaN }
    #expect(known.min() == 450)
    #expect(known.count == heights.count - 5)
    #expect(result.activity.ascentMeters == nil)
    #expect(result.corrections.first?.finding == .loneZeroHeights)
    #expect(result.corrections.first?.count == 5)
  }
}

@Test func `Heights off the earth are none`() {
  var trip = Trip(seconds: 1_800)
  for index in 300..<320 { trip.moments[index].height = -500 }
  for index in 500..<510 { trip.moments[index].height = 9_400 }
  let result = trip.mended()
  #expect(result.findings == [.impossibleHeights])
  #expect(result.corrections[0].count == 30)
}

@Test func `Heights before the barometer is ready are left out`() {
  // Half a minute of the height of the last run; a ramp of seconds; zeros for minutes.
  var other = Trip(seconds: 1_800)
  for index in 0..<30 { other.moments[index].height = 120 }
  #expect(other.mended().findings == [.steepSteps])
  #expect(other.mended().corrections[0].count == 30)
  var ramp = Trip(seconds: 1_800)
  for index in 0..<8 { ramp.moments[index].height = Double(index) * 55 }
  #expect(near(ramp.mended().corrections[0].after, 0, 1))
  var zeros = Trip(seconds: 1_800)
  for index in 0..<400 { zeros.moments[index].height = 0 }
  #expect(zeros.mended().findings == [.loneZeroHeights])
  var minutes = Trip(seconds: 3_600)
  for index in 0..<300 { minutes.moments[index].height = -14 }
  #expect(minutes.mended().findings == [.steepSteps])
  #expect(minutes.mended().corrections[0].count == 300)
}

@Test func `A spike nobody climbs is left out, a lift is not`() {
  var trip = Trip(seconds: 1_800)
  for index in 700..<705 { trip.moments[index].height = 640 }
  #expect(trip.mended().findings == [.steepSteps])
  var lift = Trip(seconds: 1_800)
  for index in lift.moments.indices {
    lift.moments[index].height = 450 + 5 * Double(min(max(index - 600, 0), 60))
  }
  #expect(lift.isSound)
}

@Test func `More climb than a wall is told`() {
  var trip = Trip(seconds: 1_800)
  for index in trip.moments.indices {
    trip.moments[index].height = 450 + 15 * sin(Double(index) / 3)
  }
  let result = trip.mended()
  #expect(result.findings == [.climbBeyondDistance])
  #expect(result.details == trip.details)
  let total = Trip(seconds: 1_800).mended { $0.activity.ascentMeters = 2_900 }
  #expect(total.findings == [.climbBeyondDistance])
}

@Test func `Heart rates nobody has are unknown, and means are taken anew`() {
  var trip = Trip(seconds: 1_800, heartRate: 150)
  for index in 0..<600 { trip.moments[index].heartRate = 0 }
  for index in 700..<710 { trip.moments[index].heartRate = 240 }
  trip.laps = [Lap(startSeconds: 0, movingSeconds: 900)]
  trip.laps[0].averageHeartRate = 51
  trip.laps[0].maximumHeartRate = 240
  let result = trip.mended()
  #expect(near(result.activity.averageHeartRate, 150, 0.1))
  #expect(result.activity.maximumHeartRate == 150)
  #expect(near(result.details.laps[0].averageHeartRate, 150, 0.1))
  #expect(result.details.laps[0].maximumHeartRate == 150)
  #expect(result.findings == [.zeroHeartRates, .impossibleHeartRates])
  #expect(result.corrections.map(\.count) == [600, 10])
  let known = result.details.recording?.column(.heartRate)?.values.filter { !$0.isNaN }
  #expect(known?.count == 1_191)
  #expect(mended(result.details, again(trip, result)).details == result.details)
}

@Test func `A total that is no heart rate is dropped`() {
  let trip = Trip(seconds: 1_800, heartRate: nil)
  let result = trip.mended {
    $0.activity.averageHeartRate = 0
    $0.activity.maximumHeartRate = 255
  }
  #expect(result.activity.averageHeartRate == nil)
  #expect(result.activity.maximumHeartRate == nil)
  #expect(result.findings == [.zeroHeartRates, .impossibleHeartRates])
  // A fit heart of 228, and a mean without the zeros, stay.
  var high = Trip(seconds: 600, heartRate: 228)
  #expect(high.isSound)
  for index in 0..<200 { high.moments[index].heartRate = 0 }
  let kept = high.mended { $0.activity.averageHeartRate = 228 }
  #expect(kept.activity.averageHeartRate == 228)
}

@Test(arguments: [(344.0, 172.0), (86, 172), (330, 165)])
func
  `Steps are those of both legs`(written: Double, steps: Double)
{
  var trip = Trip(seconds: 1_800, cadence: written)
  for index in 0..<300 { trip.moments[index].cadence = 0 }
  trip.laps = [Lap(startSeconds: 0, movingSeconds: 1_800)]
  trip.laps[0].averageCadence = written
  trip.laps[0].distanceMeters = 5_400
  let result = trip.mended { $0.activity.averageCadence = written }
  #expect(result.activity.averageCadence == steps)
  #expect(result.details.laps[0].averageCadence == steps)
  #expect(result.details.recording?.column(.cadence)?.values.last == steps)
  #expect(result.findings == [written > steps ? .doubledCadence : .halvedCadence])
  #expect(mended(result.details, again(trip, result)).details == result.details)
}

@Test func `A total of one leg beside samples of both is doubled alone`() {
  let trip = Trip(seconds: 1_800)
  let result = trip.mended { $0.activity.averageCadence = 86 }
  #expect(result.activity.averageCadence == 172)
  #expect(result.details == trip.details)
  // On a bicycle 86 is 86, and walking 104 is 104.
  var ride = Trip(seconds: 1_800, speed: 8, cadence: 86)
  ride.sport = .cycling
  #expect(ride.isSound)
  var walk = Trip(seconds: 1_800, speed: 1.5, cadence: 52)
  walk.sport = .walking
  #expect(walk.mended().activity.averageCadence == 104)
}

@Test func `A guess of the sport is told, and made only of what nobody named`() {
  func guess(_ speed: Double, _ sport: Sport, byHand: Bool = false) -> MendedActivity {
    var random = SplitMix64(seed: 9)
    var trip = Trip(noisySeconds: 1_800, speed: speed, random: &random)
    trip.sport = sport
    for index in trip.moments.indices {
      trip.moments[index].cadence = nil
      trip.moments[index].speed = nil
    }
    return trip.mended { $0.isSportByHand = byHand }
  }
  #expect(guess(1.3, .other).activity.sport == .walking)
  #expect(guess(3.2, .other).activity.sport == .running)
  #expect(guess(7.5, .other).activity.sport == .cycling)
  #expect(guess(3.2, .other).findings == [.sportFromSpeed])
  #expect(guess(5, .other).activity.sport == .other)
  #expect(guess(3.2, Sport(rawValue: "inline_skating")).corrections.isEmpty)
  #expect(guess(3.2, .other, byHand: true).corrections.isEmpty)
}
