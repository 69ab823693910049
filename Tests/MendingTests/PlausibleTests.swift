import Mending
import TestSupport
import Testing
import Training

#if canImport(Glibc)
  import func Glibc.cos
  import func Glibc.sin
#endif

@Test func `A noisy run, whatever its interval, passes unchanged to the bit`() {
  forAll(seeds: 25) { random in
    let step = [1, 1, 4, 8, 60][Int.random(in: 0...4, using: &random)]
    let speed = Double.random(in: 2.4...5.2, using: &random)
    var trip = Trip(noisySeconds: 3_600, every: step, speed: speed, random: &random)
    trip.measuresPlaces = Bool.random(using: &random)
    // The way along places of noise is longer; nobody runs so fast for an hour.
    return trip.isSound
  }
}

@Test func `Slow, steep, fast and odd, but as people do it`() {
  // A slow hike up a mountain: 0.6 m/s, 0.25 m/s of climb.
  var hike = Trip(seconds: 7_200, every: 3, speed: 0.8, cadence: 88)
  hike.sport = .hiking
  for index in hike.moments.indices {
    hike.moments[index].height = 900 + 0.25 * hike.moments[index].seconds
  }
  #expect(hike.isSound)
  // Down a slope on skis: 25 m/s, 9 m/s downwards.
  var ski = Trip(seconds: 600, speed: 25, cadence: nil)
  ski.sport = Sport(rawValue: "resort_skiing")
  for index in ski.moments.indices {
    ski.moments[index].height = 3_000 - 4 * ski.moments[index].seconds
  }
  #expect(ski.isSound)
  // A descent on a bicycle at 19 m/s for five minutes.
  var ride = Trip(seconds: 300, speed: 19, cadence: 85)
  ride.sport = .cycling
  #expect(ride.isSound)
  // A tape of a treadmill, without places.
  var treadmill = Trip(seconds: 1_800)
  treadmill.sport = .treadmillRunning
  for index in treadmill.moments.indices { treadmill.moments[index].place = nil }
  #expect(treadmill.isSound)
}

@Test func `Sprints between slow stretches pass`() {
  var trip = Trip()
  var (north, second) = (0.0, 0)
  for _ in 0..<12 {
    for (speed, seconds) in [(2.2, 90), (8.6, 18)] {
      for _ in 0..<seconds {
        trip.moments.append(
          Trip.Moment(
            seconds: Double(second), place: (0, north), height: 20, heartRate: 170,
            cadence: speed > 5 ? 226 : 160, speed: speed, meters: north))
        (north, second) = (north + speed, second + 1)
      }
    }
  }
  #expect(trip.isSound)
}

@Test func `An ultra with pauses of hours and stops passes`() {
  var trip = Trip()
  var north = 0.0
  for minute in 0..<1_200 {
    // Every two hours it stands for 40 minutes, the timer running.
    let stands = minute % 160 >= 120
    for part in 0..<6 {
      trip.moments.append(
        Trip.Moment(
          seconds: Double(minute * 60 + part * 10), place: (0, north), height: 700,
          heartRate: 120, cadence: stands ? 0 : 150, speed: stands ? 0 : 2, meters: north))
      if !stands { north += 20 }
    }
  }
  #expect(trip.isSound)
}

@Test func `A track over the antimeridian and one beside the pole pass`() {
  var fiji = Trip(seconds: 1_800)
  fiji.origin = GeoPoint(latitude: -16.8, longitude: 179.99)
  for index in fiji.moments.indices {
    fiji.moments[index].place = (fiji.moments[index].seconds * 3, 0)
  }
  #expect(fiji.isSound)
  var north = Trip(seconds: 600)
  north.origin = GeoPoint(latitude: 78.2, longitude: 15.6)
  #expect(north.isSound)
}

@Test func `A swim whose place leaps by the stroke keeps its distance`() {
  var random = SplitMix64(seed: 4)
  var swim = Trip(seconds: 1_800, speed: 1, heartRate: 130, cadence: 30, height: nil)
  swim.sport = .openWaterSwimming
  for index in swim.moments.indices {
    swim.moments[index].place?.east += Double.random(in: -4...4, using: &random)
  }
  #expect(swim.isSound)
}

@Test func `A pause, a drive meanwhile, and on at another place passes`() {
  var trip = Trip(seconds: 1_200)
  let rest = Trip(seconds: 1_200)
  trip.moments += rest.moments.map {
    var moment = $0
    moment.seconds += 3_000
    moment.place = (0, (moment.place?.north ?? 0) + 25_000)
    moment.meters = (moment.meters ?? 0) + 3_600
    return moment
  }
  trip.pauses = [1_200..<3_000]
  #expect(trip.isSound)
}

@Test func `A distance that comes late or catches up after a tunnel passes`() {
  var late = Trip(seconds: 1_800, speed: 4.3)
  for index in late.moments.indices {
    let known = index / 3 * 3
    late.moments[index].meters = Double(known) * 4.3
  }
  #expect(late.isSound)
  var tunnel = Trip(seconds: 1_800, speed: 4)
  for index in 600..<650 {
    tunnel.moments[index].place = nil
    tunnel.moments[index].meters = 2_400
  }
  #expect(tunnel.isSound)
}

@Test func `Heights below the sea, at it and 0 for all of a run pass`() {
  var low = Trip(seconds: 1_800)
  for index in low.moments.indices {
    low.moments[index].height = -412 + 3 * sin(Double(index) / 50)
  }
  #expect(low.isSound)
  var shore = Trip(seconds: 1_800)
  for index in shore.moments.indices {
    shore.moments[index].height = max(0, (8 * sin(Double(index) / 60)).rounded())
  }
  #expect(shore.isSound)
  #expect(Trip(seconds: 1_800, height: 0).isSound)
}

@Test func `A walk that is run for a while and a run that is walked pass`() {
  var walk = Trip(seconds: 3_000, speed: 1.4, cadence: 112)
  walk.sport = .walking
  #expect(walk.isSound)
  var run = Trip(seconds: 3_000, speed: 1.6, cadence: 98)
  run.sport = .trailRunning
  #expect(run.isSound)
}

@Test func `A course of the mind may go through houses`() {
  var trip = Trip(seconds: 1_800)
  trip.sport = Sport(rawValue: "virtual_run")
  for index in trip.moments.indices where index % 9 == 0 {
    trip.moments[index].place?.east += 120
  }
  #expect(trip.isSound)
}

@Test func `A clock that leaps by days leaves the times of the session`() {
  var trip = Trip(seconds: 1_800)
  for index in 900...1_800 { trip.moments[index].seconds += 1_700_000 }
  let result = trip.mended {
    $0.activity.elapsedSeconds = 1_800
    $0.activity.movingSeconds = 1_800
  }
  #expect(result.activity.elapsedSeconds == 1_800)
  #expect(result.activity.movingSeconds == 1_800)
}
