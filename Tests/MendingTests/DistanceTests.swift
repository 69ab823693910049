import Mending
import TestSupport
import Testing
import Training

extension Trip {
  fileprivate func without(distance: Bool = true, places: Bool = false, speed: Bool = false) -> Trip
  {
    var trip = self
    for index in trip.moments.indices {
      if distance { trip.moments[index].meters = nil }
      if places { trip.moments[index].place = nil }
      if speed { trip.moments[index].speed = nil }
    }
    return trip
  }
}

@Test(arguments: [1, 5, 45]) func `Without distances the places tell`(step: Int) {
  let trip = Trip(seconds: 1_800, every: step).without(speed: true)
  let result = trip.mended()
  #expect(near(result.meters, 5_400, 3))
  #expect(near(result.streamMeters, 5_400, 3))
  #expect(result.findings == [.distanceFromPlaces])
  #expect(mended(result.details, again(trip, result)).details == result.details)
}

@Test func `A distance of 0 all the way is none`() {
  var trip = Trip(seconds: 1_800)
  for index in trip.moments.indices { trip.moments[index].meters = 0 }
  #expect(near(trip.mended().meters, 5_400, 3))
}

@Test func `Without places and distances the speeds tell, and no pause counts`() {
  var trip = Trip(seconds: 1_800).without(places: true)
  trip.pauses = [600..<900]
  let result = trip.mended()
  #expect(near(result.meters, 4_500, 5))
  #expect(result.findings == [.distanceFromSpeeds])
}

@Test func `A way that crosses a pause counts nothing of it`() {
  var trip = Trip(seconds: 1_200).without(speed: true)
  let rest = trip.moments.map {
    var moment = $0
    moment.seconds += 2_000
    moment.place?.north += 20_000
    return moment
  }
  trip.moments += rest
  trip.pauses = [1_200..<2_000]
  #expect(near(trip.mended().meters, 7_200, 8))
}

@Test(arguments: [0.0, 5_700, 4_000, 54_000]) func `A total far from its samples gives way`(
  total: Double
) {
  let trip = Trip(seconds: 1_800)
  let result = trip.mended { $0.activity.distanceMeters = total }
  #expect(near(result.meters, 5_400, 1))
  #expect(result.corrections == [Correction(.distanceFromSamples, before: total, after: 5_400)])
  #expect(result.details == trip.details)
  let close = trip.mended { $0.activity.distanceMeters = 5_500 }
  #expect(close.meters == 5_500)
  #expect(close.corrections.isEmpty)
}

@Test func `A file cut off knows less than its total`() {
  let trip = Trip(seconds: 1_800)
  let result = trip.mended {
    $0.activity.distanceMeters = 10_800
    $0.activity.elapsedSeconds = 3_600
    $0.activity.movingSeconds = 3_600
  }
  #expect(result.meters == 10_800)
  #expect(result.corrections.isEmpty)
}

@Test(arguments: [5_400.0, 7_300]) func `A total its owner corrected scales the samples`(
  meters: Double
) {
  var trip = Trip(seconds: 2_100, speed: 3.2).without(distance: false, places: true)
  trip.laps = [0, 1_050].map {
    var lap = Lap(startSeconds: $0, movingSeconds: 1_050)
    lap.distanceMeters = 3_360
    return lap
  }
  let result = trip.mended {
    $0.row = .init(elapsedSeconds: 2_100, movingSeconds: 2_100, distanceMeters: meters)
    $0.activity.distanceMeters = meters
  }
  #expect(result.meters == meters)
  #expect(near(result.streamMeters, meters, 0.5))
  #expect(near(result.details.laps[1].distanceMeters, meters / 2, 0.5))
  let speeds = result.details.recording?.column(.speed)?.values ?? []
  #expect(near(speeds.first, meters / 2_100, 0.01))
  #expect(result.corrections == [Correction(.distanceFromOwner, before: 6_720, after: meters)])
  var context = again(trip, result)
  context.row = .init(elapsedSeconds: 2_100, movingSeconds: 2_100, distanceMeters: meters)
  #expect(mended(result.details, context).details == result.details)
}

@Test(arguments: [5_400.0, 7_300]) func `A total its owner corrected can be refused`(
  meters: Double
) {
  let trip = Trip(seconds: 2_100, speed: 3.2).without(distance: false, places: true)
  let refused = trip.mended {
    $0.row = .init(elapsedSeconds: 2_100, movingSeconds: 2_100, distanceMeters: meters)
    $0.activity.distanceMeters = meters
    $0.file.distanceMeters = 6_715
    $0.asRecorded = [.distance]
  }
  #expect(refused.meters == 6_715)
  #expect(near(refused.streamMeters, 6_720, 0.5))
  #expect(refused.corrections.isEmpty)
}

@Test func `A distance given by hand stands above all`() {
  let trip = Trip(seconds: 1_800)
  let result = trip.mended {
    $0.distanceByHand = 5_000
    $0.row = .init(elapsedSeconds: 1_800, distanceMeters: 6_000)
  }
  #expect(result.meters == 5_000)
  #expect(near(result.streamMeters, 5_000, 0.5))
}

@Test(arguments: [3_000.0, 5_000, 6_500], [true, false])
func `A distance given by hand is told once, as its owner's`(meters: Double, isCounted: Bool) {
  let trip = isCounted ? Trip(seconds: 1_800) : Trip(seconds: 1_800).without(speed: true)
  let result = trip.mended {
    ($0.distanceByHand, $0.activity.distanceMeters) = (meters, meters)
  }
  #expect(result.meters == meters)
  #expect(near(result.streamMeters, meters, 0.5))
  #expect(result.corrections == [Correction(.distanceFromOwner, before: 5_400, after: meters)])
}

@Test func `A row that adds up the same leaps is no correction of its owner`() {
  var trip = Trip(seconds: 1_800)
  trip.measuresPlaces = true
  trip.moments[700].place = (400_000, 0)
  let total = trip.activity.distanceMeters
  let result = trip.mended {
    $0.row = .init(elapsedSeconds: 1_800, movingSeconds: 1_800, distanceMeters: total)
  }
  #expect(near(result.meters, 5_400, 10))
  #expect(!result.findings.contains(.distanceFromOwner))
}

@Test func `What beats the world record of its distance sets no records`() {
  let trip = Trip(seconds: 1_500, speed: 6.9).without(distance: false, places: true)
  let result = trip.mended()
  #expect(!result.setsRecords)
  #expect(result.findings == [.beyondWorldRecord])
  #expect(result.details == trip.details)
  // A kilometer within a slow run as well.
  var stretch = Trip(seconds: 3_000).without(distance: false, places: true)
  for index in 1_000...3_000 {
    stretch.moments[index].meters? += min(750, Double(index - 1_000) * 5)
  }
  #expect(!stretch.mended().setsRecords)
  let refused = trip.mended { $0.asRecorded = [.distance] }
  #expect(refused.setsRecords)
}

@Test func `Lengths of a pool count, whatever places and speeds say`() {
  var trip = Trip(seconds: 1_800, speed: 1.3).without()
  trip.sport = .lapSwimming
  var details = trip.details
  var length = SwimLength(startSeconds: 0, seconds: 30, isActive: true)
  length.meters = 25
  details.lengths = [length]
  var context = trip.context
  context.activity.distanceMeters = 1_500
  #expect(mended(details, context) == MendedActivity(activity: context.activity, details: details))
}
