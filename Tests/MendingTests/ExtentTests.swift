import Mending
import TestSupport
import Testing
import Training

extension Trip {
  /// A run of 25 minutes at 3.2 m/s, and a drive home.
  fileprivate static var withDrive: Trip {
    var trip = Trip(seconds: 1_500, speed: 3.2)
    guard let last = trip.moments.last else { return trip }
    for second in 1...900 {
      var moment = last
      moment.seconds += Double(second)
      moment.place?.north += Double(second) * 14
      moment.meters? += Double(second) * 14
      moment.heartRate = 80
      trip.moments.append(moment)
    }
    return trip
  }
}

@Test func `A run cropped at its end keeps no drive`() {
  var trip = Trip.withDrive
  trip.laps = [0, 1_000, 2_000].map {
    var lap = Lap(startSeconds: $0, movingSeconds: $0 == 2_000 ? 400 : 1_000)
    lap.distanceMeters = $0 == 0 ? 3_200 : 8_600
    return lap
  }
  let change = { (context: inout MendingContext) in
    context.row = .init(elapsedSeconds: 1_500, movingSeconds: 1_490, distanceMeters: 4_800)
    context.rowStart = Trip.start
    context.activity.elapsedSeconds = 1_500
    context.activity.distanceMeters = 4_800
  }
  let result = trip.mended(change)
  #expect(result.details.recording?.count == 1_501)
  #expect(result.activity.elapsedSeconds == 1_500)
  #expect(result.activity.movingSeconds == 1_490)
  #expect(result.meters == 4_800)
  #expect(near(result.streamMeters, 4_800, 1))
  #expect(near(result.activity.averageHeartRate, 148, 0.1))
  #expect(result.findings == [.cropped])
  #expect(result.details.laps.map(\.startSeconds) == [0, 1_000])
  #expect(result.details.laps[1].elapsedSeconds == 500)
  #expect(near(result.details.laps[1].distanceMeters, 1_600, 4))
  var context = trip.context
  change(&context)
  context.activity = result.activity
  #expect(mended(result.details, context).details == result.details)
}

@Test func `A run cropped at its beginning starts where the row says`() {
  var trip = Trip(seconds: 3_000)
  trip.pauses = [100..<130, 1_000..<1_100]
  let result = trip.mended {
    $0.row = .init(elapsedSeconds: 2_000, distanceMeters: 5_700)
    $0.rowStart = Trip.start + 600
  }
  #expect(result.activity.start.unixSeconds == Trip.start + 600)
  #expect(result.details.recording?.count == 2_001)
  #expect(result.details.recording?.stream(.time)?.raw.first == 0)
  #expect(result.details.recording?.stream(.distance)?.raw.first == 0)
  #expect(result.details.recording?.pauses == [400..<500])
  #expect(result.activity.movingSeconds == 1_900)
}

@Test func `A stretch that fits is found where no start is known`() {
  // 10 minutes by car, 30 minutes of running, 5 minutes of standing.
  var trip = Trip()
  var north = 0.0
  for second in 0...2_700 {
    trip.moments.append(
      Trip.Moment(
        seconds: Double(second), place: (0, north), heartRate: 130, meters: north))
    north += second < 600 ? 15 : second < 2_400 ? 3 : 0
  }
  let result = trip.mended { $0.row = .init(elapsedSeconds: 1_800, distanceMeters: 5_400) }
  #expect(near(Double(result.activity.start.unixSeconds - Trip.start), 600, 3))
  #expect(near(result.streamMeters, 5_400, 30))
  // The beginning is taken where it fits.
  let run = Trip(seconds: 3_600)
  let early = run.mended { $0.row = .init(movingSeconds: 1_800, distanceMeters: 5_450) }
  #expect(early.activity.start.unixSeconds == Trip.start)
  #expect(early.details.recording?.count == 1_801)
}

@Test func `What is no crop is not cut`() {
  let trip = Trip(seconds: 1_800)
  // Two percent, half a minute; the session itself; minutes for seconds; a time of moving.
  for row in [
    MendingContext.Totals(elapsedSeconds: 1_775, distanceMeters: 5_380),
    .init(elapsedSeconds: 30, distanceMeters: 5_400),
    .init(elapsedSeconds: 0, distanceMeters: 5_400),
    .init(movingSeconds: 1_500, distanceMeters: 5_390),
    .init(elapsedSeconds: 1_900),
  ] {
    let result = trip.mended { $0.row = row }
    #expect(result.details == trip.details)
    #expect(!result.findings.contains(.cropped))
  }
  let session = trip.mended {
    $0.file.elapsedSeconds = 1_500
    $0.row = .init(elapsedSeconds: 1_500)
    $0.activity.elapsedSeconds = 1_500
    $0.activity.movingSeconds = 1_500
  }
  #expect(session.activity.elapsedSeconds == 1_800)
  #expect(session.findings == [.timeShorterThanSamples])
  let refused = trip.mended {
    $0.row = .init(elapsedSeconds: 900, distanceMeters: 2_700)
    $0.asRecorded = [.extent]
  }
  #expect(refused.details == trip.details)
}

@Test func `Lengths, sets and splits of a crop are those within it`() {
  var trip = Trip(seconds: 1_200)
  trip.sport = .lapSwimming
  var details = trip.details
  details.lengths = (0..<12).map {
    SwimLength(startSeconds: Double($0) * 100, seconds: 100, isActive: true)
  }
  details.sets = (0..<12).map {
    StrengthSet(startSeconds: Double($0) * 100, seconds: 60, isActive: true)
  }
  details.watchSplits = [
    WatchSplit(
      kind: WatchSplit.Kind(rawValue: "rwd_run"), startSeconds: 0, seconds: 900, meters: 2_700)
  ]
  var context = trip.context
  context.row = .init(elapsedSeconds: 600, distanceMeters: 1_800)
  context.rowStart = Trip.start + 300
  let result = mended(details, context)
  #expect(result.details.lengths.map(\.startSeconds) == [0, 100, 200, 300, 400, 500])
  #expect(result.details.sets.count == 6)
  #expect(result.details.watchSplits.map(\.seconds) == [600])
  #expect(result.details.watchSplits.map(\.meters) == [1_800])
}
