import Mending
import Testing
import Training

@Test func `An activity without samples passes as it is`() {
  let activity = Activity(
    id: 1, sport: .running, start: Moment(unixSeconds: 1_777_618_800, utcOffsetSeconds: nil),
    movingSeconds: 1_800)
  let result = mended(
    ActivityDetails(), MendingContext(activity: activity, fileStart: activity.start.unixSeconds))
  #expect(result == MendedActivity(activity: activity, details: ActivityDetails()))
}
