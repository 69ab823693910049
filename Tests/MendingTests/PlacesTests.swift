import Mending
import TestSupport
import Testing
import Training

/// Every way a distance comes about: along the places, by a sensor, not at all.
private enum Counting: CaseIterable { case places, sensor, none }

extension Trip {
  fileprivate func counting(_ counting: Counting) -> Trip {
    var trip = self
    trip.measuresPlaces = counting == .places
    if counting == .none {
      for index in trip.moments.indices { trip.moments[index].meters = nil }
    }
    return trip
  }
}

@Test(arguments: [(0, 40), (600, 1), (600, 12), (1_790, 11), (900, 3)])
func `Points on another continent are left out`(first: Int, count: Int) {
  for counting in Counting.allCases {
    var trip = Trip(seconds: 1_800)
    for index in first..<first + count {
      trip.moments[index].place = (2_000_000 + Double(index), 3_000_000)
    }
    trip = trip.counting(counting)
    let result = trip.mended()
    let lost = first == 0 ? Double(count) * 3 : 0
    #expect(near(result.streamMeters, 5_400 - (counting == .sensor ? 0 : lost), 40))
    #expect(near(result.meters, result.streamMeters, 1))
    let places = result.details.recording?.column(.latitude)?.values ?? []
    let left = places[first..<first + count].filter(\.isNaN).count
    #expect(left == count)
    #expect(places.filter(\.isNaN).count == count)
    let finding = first == 0 ? Correction.Finding.staleFirstFix : .strayPoints
    #expect(result.corrections.first { $0.finding == finding }?.count == count)
    #expect(result.setsRecords)
    #expect(Mending.mended(result.details, again(trip, result)).details == result.details)
  }
}

/// The same knowledge with the activity as it was mended.
func again(_ trip: Trip, _ result: MendedActivity) -> MendingContext {
  var context = trip.context
  context.activity = result.activity
  return context
}

@Test func `A point every 60 s that is astray is left out`() {
  var trip = Trip(seconds: 6_000, every: 60)
  trip.moments[40].place = (90_000, 90_000)
  trip.moments[70].place = (-40_000, 0)
  trip.measuresPlaces = true
  let result = trip.mended()
  #expect(near(result.meters, 18_000, 20))
  #expect(result.findings == [.strayPoints])
  #expect(result.corrections[0].count == 2)
}

@Test func `Zero and the poles are no places`() {
  for (latitude, longitude) in [(0.0, 0.0), (90, -80), (-90, 0)] {
    var trip = Trip(seconds: 1_800, every: 3)
    trip.measuresPlaces = true
    let sound = trip.recording
    var streams = sound.streams
    let degree = 2_147_483_648.0 / 180
    for index in streams.indices {
      switch streams[index].kind {
      case .latitude: streams[index].raw[300] = Int32(latitude * degree)
      case .longitude: streams[index].raw[300] = Int32(longitude * degree)
      case .distance:
        // There and back.
        for sample in 300..<601 {
          streams[index].raw[sample] += sample == 300 ? 500_000_000 : 1_000_000_000
        }
      default: break
      }
    }
    var context = trip.context
    context.activity.distanceMeters = 10_005_400
    let result = Mending.mended(
      ActivityDetails(recording: Recording(streams: streams)), context)
    #expect(near(result.meters, 5_400, 15))
    #expect(result.findings == [.strayPoints])
    #expect(result.setsRecords)
  }
}

@Test(arguments: [(20.0, 5), (60, 4), (150, 9), (35, 1)])
func `Leaps beside buildings add nothing`(meters: Double, seconds: Int) {
  var trip = Trip(seconds: 1_800)
  for leap in stride(from: 40, to: 1_700, by: 60) {
    for index in leap..<leap + seconds { trip.moments[index].place?.east += meters }
  }
  let along = {
    var places = trip; places.measuresPlaces = true; return places
  }()
  #expect(along.context.activity.distanceMeters ?? 0 > 5_500)
  let result = along.mended()
  #expect(near(result.meters, 5_400, 54))
  #expect(near(result.streamMeters, 5_400, 54))
  // A sensor that counts by itself keeps its distance.
  #expect(trip.mended().details.recording?.stream(.distance) == trip.recording.stream(.distance))
}

@Test(arguments: [(3, 30.0), (5, 48), (8, 90)])
func `Leaps out and back are found where samples are rare`(step: Int, meters: Double) {
  var trip = Trip(seconds: 3_600, every: step)
  trip.measuresPlaces = true
  for index in stride(from: 20, to: trip.moments.count - 20, by: 30) {
    trip.moments[index].place?.east += meters
    trip.moments[index + 12].place?.east -= meters
    trip.moments[index + 13].place?.east -= meters
  }
  let result = trip.mended()
  #expect(near(result.meters, 10_800, 40))
  #expect(Mending.mended(result.details, again(trip, result)).details == result.details)
}

@Test func `A leap of noise on a noisy track adds nothing`() {
  forAll(seeds: 20) { random in
    var trip = Trip(noisySeconds: 1_800, speed: 3, random: &random)
    trip.measuresPlaces = true
    let clean = trip.metersAlongPlaces
    for _ in 0..<8 {
      let first = Int.random(in: 30..<1_700, using: &random)
      let (east, north) = (
        Double.random(in: 40...900, using: &random), Double.random(in: -900...900, using: &random)
      )
      for index in first..<first + Int.random(in: 1...20, using: &random) {
        trip.moments[index].place?.east += east
        trip.moments[index].place?.north += north
      }
    }
    let result = trip.mended()
    return near(result.meters, clean, clean * 0.02)
      && Mending.mended(result.details, again(trip, result)).details == result.details
  }
}

@Test(arguments: [Sport.running, .hiking, .cycling])
func `A train taken without pressing pause belongs to nothing`(sport: Sport) {
  let speed = sport == .running ? 3.0 : sport == .hiking ? 1.2 : 7
  for counting in Counting.allCases {
    var trip = Trip(seconds: 1_800, speed: speed)
    trip.sport = sport
    trip.moments += trip.moments.map {
      var moment = $0
      moment.seconds += 2_700
      moment.place = (0, (moment.place?.north ?? 0) + 30_000 + 1_800 * speed)
      moment.meters = (moment.meters ?? 0) + 30_000 + 1_800 * speed
      return moment
    }
    trip = trip.counting(counting)
    let result = trip.mended()
    #expect(near(result.meters, 3_600 * speed, 10))
    #expect(near(result.streamMeters, 3_600 * speed, 10))
    #expect(result.activity.movingSeconds == 3_600)
    #expect(result.activity.elapsedSeconds == 4_500)
    #expect(result.details.recording?.pauses == [1_800..<2_700])
    #expect(result.findings.contains(.ride))
    #expect(Mending.mended(result.details, again(trip, result)).details == result.details)
  }
}

@Test func `A drive home with the timer running belongs to nothing`() {
  forAll(seeds: 8) { random in
    var trip = Trip(noisySeconds: 2_400, speed: 3, random: &random)
    trip.measuresPlaces = Bool.random(using: &random)
    guard var last = trip.moments.last else { return false }
    let way = trip.measuresPlaces ? trip.metersAlongPlaces : last.meters ?? 0
    for second in 1...1_500 {
      // A light every five minutes.
      let speed = second % 300 < 40 ? 0 : 16.0
      last.seconds += 1
      last.place?.east += speed
      last.meters = (last.meters ?? 0) + speed
      trip.moments.append(last)
    }
    let result = trip.mended()
    return near(result.meters, way, way * 0.01)
      && near(result.activity.movingSeconds, 2_400, 45) && result.findings.contains(.ride)
      && Mending.mended(result.details, again(trip, result)).details == result.details
  }
}

@Test func `A way longer than can be written is measured anew`() {
  var trip = Trip(seconds: 1_800, every: 3)
  trip.measuresPlaces = true
  for index in stride(from: 100, to: 500, by: 100) {
    trip.moments[index].place = (5_000_000, 3_000_000)
  }
  let result = trip.mended()
  #expect(near(result.meters, 5_400, 20))
  #expect(result.findings == [.strayPoints])
  #expect(result.corrections[0].count == 4)
}

@Test func `The first fix is stale, and then nothing is known for a while`() {
  var trip = Trip(seconds: 1_800)
  trip.measuresPlaces = true
  trip.moments[0].place = (-2_500, 0)
  for index in 1..<95 { trip.moments[index].place = nil }
  let result = trip.mended()
  #expect(near(result.meters, 5_115, 20))
  #expect(result.findings == [.staleFirstFix])
  #expect(result.activity.movingSeconds == 1_800)
}

@Test func `A distance in another unit gives way to the places`() {
  var trip = Trip(seconds: 1_800)
  for index in trip.moments.indices { trip.moments[index].meters? *= 1_000 }
  let result = trip.mended()
  #expect(near(result.meters, 5_400, 20))
}

@Test func `A bicycle ride saved as a run stays what it is and sets no records`() {
  var random = SplitMix64(seed: 11)
  var trip = Trip(noisySeconds: 5_400, speed: 8.3, random: &random)
  for index in trip.moments.indices { trip.moments[index].cadence = nil }
  let result = trip.mended()
  #expect(!result.setsRecords)
  #expect(result.details == trip.details)
  #expect(result.findings == [.beyondWorldRecord])
}

@Test func `A distance that leaps by itself is held, where no place tells of it`() {
  var trip = Trip(seconds: 1_800)
  for index in trip.moments.indices {
    trip.moments[index].place = nil
    if index >= 700 { trip.moments[index].meters? += 45_000 }
  }
  let result = trip.mended()
  #expect(near(result.meters, 5_397, 5))
  #expect(result.findings == [.leapingDistance])
}

@Test func `A run most of which is leaps sets no records`() {
  var random = SplitMix64(seed: 3)
  var trip = Trip(seconds: 1_800)
  trip.measuresPlaces = true
  for index in trip.moments.indices where index % 7 < 3 {
    trip.moments[index].place?.east += Double.random(in: -400...400, using: &random)
  }
  let result = trip.mended()
  #expect(!result.setsRecords)
  #expect(result.findings.contains(.tooManyLeaps))
}

@Test func `Places as recorded stay, leaps and all`() {
  var trip = Trip(seconds: 1_800)
  trip.measuresPlaces = true
  trip.moments[800].place = (4_000_000, 0)
  let result = trip.mended { $0.asRecorded = [.places, .distance] }
  #expect(result == MendedActivity(activity: trip.activity, details: trip.details))
}

@Test func `Laps follow the distance and the time that are left`() {
  var trip = Trip(seconds: 1_800)
  trip.measuresPlaces = true
  trip.moments[800].place = (40_000, 0)
  trip.laps = (0..<2).map {
    var lap = Lap(startSeconds: Double($0) * 900, movingSeconds: 900)
    lap.distanceMeters = $0 == 0 ? 82_700 : 2_700
    return lap
  }
  let laps = trip.mended().details.laps
  #expect(near(laps[0].distanceMeters, 2_700, 10))
  #expect(laps[1] == trip.laps[1])
}
