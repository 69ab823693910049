import Mending
import TestSupport
import Testing
import Training

@Test func `A time of zero is that of the samples`() {
  let trip = Trip(seconds: 1_800)
  for elapsed in [nil, 0.0] {
    let result = trip.mended {
      $0.activity.movingSeconds = 0
      $0.activity.elapsedSeconds = elapsed
    }
    #expect(result.activity.movingSeconds == 1_800)
    #expect(result.activity.elapsedSeconds == 1_800)
    #expect(result.findings == [.timeFromSamples])
  }
}

@Test(arguments: [30.0, 30.4, 29.9]) func `Minutes are no seconds`(minutes: Double) {
  var trip = Trip(seconds: 1_824)
  trip.pauses = []
  let result = trip.mended {
    $0.activity.movingSeconds = minutes
    $0.activity.elapsedSeconds = minutes
  }
  #expect(result.activity.movingSeconds == 1_824)
  #expect(result.activity.elapsedSeconds == 1_824)
  #expect(
    result.corrections == [Correction(.minutesForSeconds, before: minutes, after: 1_824)])
}

@Test func `Sixty times as long is no time either`() {
  let result = Trip(seconds: 1_800).mended {
    $0.activity.movingSeconds = 108_000
    $0.activity.elapsedSeconds = 108_000
  }
  #expect(result.activity.movingSeconds == 1_800)
  #expect(result.activity.elapsedSeconds == 1_800)
}

@Test func `Milliseconds are no seconds`() {
  let result = Trip(seconds: 3_000, every: 5).mended {
    $0.activity.movingSeconds = 3_000_400
    $0.activity.elapsedSeconds = 3_000_400
  }
  #expect(result.activity.movingSeconds == 3_000)
  #expect(result.activity.elapsedSeconds == 3_000)
  #expect(result.findings == [.millisecondsForSeconds])
}

@Test func `A session that ends before its samples lasts as long as they do`() {
  var trip = Trip(seconds: 3_600)
  trip.pauses = [600..<900]
  let result = trip.mended {
    $0.activity.movingSeconds = 2_500
    $0.activity.elapsedSeconds = 2_800
  }
  #expect(result.activity.elapsedSeconds == 3_600)
  #expect(result.activity.movingSeconds == 3_300)
  #expect(result.findings == [.timeShorterThanSamples])
  // One percent is rounding.
  let close = trip.mended { $0.activity.elapsedSeconds = 3_570 }
  #expect(close.corrections.isEmpty)
  // Without an elapsed time, samples that move for longer tell.
  let session = trip.mended {
    $0.activity.movingSeconds = 2_000
    $0.activity.elapsedSeconds = nil
  }
  #expect(session.activity.movingSeconds == 3_300)
}

@Test func `Time that stands still is not added to a time of moving`() {
  var trip = Trip(seconds: 3_600)
  for index in 1_000..<2_000 {
    trip.moments[index].place = trip.moments[999].place
    trip.moments[index].meters = trip.moments[999].meters
  }
  for index in 2_000...3_600 { trip.moments[index].place?.north -= 3_000 }
  for index in 2_000...3_600 { trip.moments[index].meters? -= 3_000 }
  let result = trip.mended { $0.activity.movingSeconds = 2_590 }
  #expect(result.activity.movingSeconds == 2_590)
  #expect(result.corrections.isEmpty)
  let alone = trip.mended {
    $0.activity.movingSeconds = 2_590
    $0.activity.elapsedSeconds = nil
  }
  #expect(alone.corrections.isEmpty)
}

@Test func `Elapsed is never less than moving`() {
  var activity = Trip(seconds: 10).activity
  (activity.movingSeconds, activity.elapsedSeconds) = (3_000, 2_000)
  let result = mended(
    ActivityDetails(), MendingContext(activity: activity, fileStart: Trip.start))
  #expect(result.activity.elapsedSeconds == 3_000)
  #expect(result.corrections == [Correction(.movingBeyondElapsed, before: 2_000, after: 3_000)])
}

@Test func `Laps without a time last until the next begins`() {
  var trip = Trip(seconds: 1_800)
  trip.laps = [0, 600, 1_300].map { Lap(startSeconds: $0, movingSeconds: 0) }
  let result = trip.mended { $0.activity.movingSeconds = 0 }
  #expect(result.details.laps.map(\.movingSeconds) == [600, 700, 500])
  trip.laps = zip([0, 600, 1_300], [10, 11.7, 8.3]).map {
    Lap(startSeconds: $0, movingSeconds: $1)
  }
  let minutes = trip.mended()
  #expect(minutes.details.laps.map(\.movingSeconds) == [600, 700, 500])
  #expect(minutes.findings == [.minutesForSeconds])
}

@Test func `Times as recorded stay`() {
  let result = Trip(seconds: 1_800).mended {
    $0.activity.movingSeconds = 30
    $0.activity.elapsedSeconds = 20
    $0.asRecorded = [.time]
  }
  #expect(result.activity.movingSeconds == 30)
  #expect(result.activity.elapsedSeconds == 20)
  #expect(!result.findings.contains { $0.kind == .time })
}

@Test func `Two times in each other's place are put right`() {
  var trip = Trip(seconds: 7_200, every: 10, speed: 1.3)
  trip.pauses = [1_000..<5_000]
  let result = trip.mended {
    $0.activity.elapsedSeconds = 3_200
    $0.activity.movingSeconds = 7_200
  }
  #expect(result.activity.movingSeconds == 3_200)
  #expect(result.activity.elapsedSeconds == 7_200)
  #expect(result.findings == [.movingBeyondElapsed])
}
