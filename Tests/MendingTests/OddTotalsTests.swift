import Mending
import TestSupport
import Testing
import Training

private func listed(_ sport: Sport, _ change: (inout Activity) -> Void) -> MendedActivity {
  var activity = Activity(
    id: 1, sport: sport, start: Moment(unixSeconds: Trip.start, utcOffsetSeconds: 0),
    movingSeconds: 0)
  change(&activity)
  return mended(ActivityDetails(), MendingContext(activity: activity, fileStart: Trip.start))
}

@Test(arguments: [600.0, 3_600, 14_400]) func `A row without a moving time moved from end to end`(
  elapsed: Double
) {
  let result = listed(.running) {
    ($0.elapsedSeconds, $0.distanceMeters) = (elapsed, elapsed * 2.5)
  }
  #expect(result.activity.movingSeconds == elapsed)
  #expect(result.corrections == [Correction(.timeFromElapsed, before: 0, after: elapsed)])
}

@Test(arguments: [151.0, 90_000]) func `Years from start to end are as long as it moved`(
  moving: Double
) {
  let years = 74_000_000.0
  let result = listed(.cycling) { ($0.elapsedSeconds, $0.movingSeconds) = (years, moving) }
  #expect(result.activity.elapsedSeconds == moving)
  #expect(result.corrections == [Correction(.daysBeyondSamples, before: years, after: moving)])
  // Nine days across a continent.
  let long = listed(.cycling) { ($0.elapsedSeconds, $0.movingSeconds) = (777_600, 400_000) }
  #expect(long.corrections.isEmpty)
}

@Test(arguments: [(Sport.running, 272.0, 20.0), (.cycling, 9_535, 200), (.walking, 150, 10)])
func `What nobody can have done at that sport sets no records`(
  sport: Sport, meters: Double, seconds: Double
) {
  func told(_ factor: Double) -> MendedActivity {
    listed(sport) {
      ($0.distanceMeters, $0.movingSeconds) = (meters, seconds * factor)
      $0.elapsedSeconds = seconds * factor
    }
  }
  #expect(told(1).findings == [.beyondWorldRecord])
  #expect(!told(1).setsRecords)
  #expect(told(4).corrections.isEmpty)
}

@Test(
  arguments: [
    (Sport.running, 16_600_000.0, 1_800.0), (.cycling, 90_000, 1_200), (.walking, 40_000, 3_000),
    (.running, 3_000_000, 0),
  ])
func `A distance that nobody gets half so far for is unknown`(
  sport: Sport, meters: Double, seconds: Double
) {
  let result = listed(sport) { ($0.distanceMeters, $0.movingSeconds) = (meters, seconds) }
  #expect(result.activity.distanceMeters == nil)
  #expect(result.corrections.contains(Correction(.distanceBeyondReach, before: meters)))
}

@Test func `What the device itself said its owner has not corrected`() {
  let trip = Trip(seconds: 1_800)
  let result = trip.mended {
    $0.activity.distanceMeters = 5_540
    $0.file.distanceMeters = 5_540
    $0.row = MendingContext.Totals(
      elapsedSeconds: 1_800, movingSeconds: 1_800, distanceMeters: 5_540)
    $0.isMeasuredByDevice = true
  }
  #expect(result.corrections.isEmpty)
  #expect(result.meters == 5_540)
}

@Test(arguments: [(1.035, false), (1.08, true), (0.93, true)])
func `Along places two services differ by some percent`(factor: Double, isOwners: Bool) {
  let trip = Trip(seconds: 1_800)
  let result = trip.mended {
    $0.activity.distanceMeters = 5_400 * factor
    $0.row = MendingContext.Totals(
      elapsedSeconds: 1_800, movingSeconds: 1_800, distanceMeters: 5_400 * factor)
    $0.isMeasuredByDevice = false
  }
  #expect(result.findings == (isOwners ? [.distanceFromOwner] : []))
  #expect(near(result.meters, 5_400 * factor, 0.01))
}

@Test(arguments: [(298.0, 149.0, Correction.Finding.doubledCadence), (83, 166, .halvedCadence)])
func `The cadence of laps alone tells whether it was halved or doubled`(
  told: Double, right: Double, finding: Correction.Finding
) {
  var trip = Trip(seconds: 1_800)
  var lap = Lap(startSeconds: 0, movingSeconds: 1_800)
  (lap.distanceMeters, lap.averageCadence) = (5_400, told)
  trip.laps = [lap]
  let result = trip.mended { $0.activity.averageCadence = nil }
  #expect(result.details.laps[0].averageCadence == right)
  #expect(result.findings == [finding])
}

@Test func `A climb of 0 beside samples with a fault that climb is derived`() {
  var trip = Trip(seconds: 1_800)
  for index in trip.moments.indices {
    trip.moments[index].height = 225 + Double(index) / 5.6
  }
  trip.moments[700].height = 9_500
  let result = trip.mended { $0.activity.ascentMeters = 0 }
  #expect(result.activity.ascentMeters == nil)
  #expect(result.findings == [.impossibleHeights])
}

@Test func `More climb than a wall is told of a ride as well`() {
  let result = listed(.cycling) {
    ($0.distanceMeters, $0.movingSeconds, $0.ascentMeters) = (900, 7_200, 2_479)
    $0.elapsedSeconds = 7_200
  }
  #expect(result.findings == [.climbBeyondDistance])
}
