import Testing
import Training

@Suite("Lines of a log kept by hand, among recordings")
struct LoggedByHandTests {
  private func activity(_ id: Int64, _ start: Int, _ sport: Sport = .running) -> Activity {
    Activity(
      id: id, sport: sport, start: Moment(unixSeconds: start, utcOffsetSeconds: 0),
      movingSeconds: 3_600)
  }

  private func line(_ id: Int64, _ start: Int, timed: Bool, load: Double? = 50) -> Activity {
    var line = activity(id, start)
    line.notes = "by hand"
    line.perceivedExertion = 5
    line.byHand = LoggedByHand(load: load, hasTimeOfDay: timed)
    return line
  }

  @Test("one without a time stays an activity of its own, even at the second a recording began")
  func untimed() {
    let joined = [activity(1, 43_200)].joining([line(-9, 43_200, timed: false)]).activities
    #expect(joined.map(\.id) == [-9, 1])
    #expect(joined[1].notes == nil)
  }

  @Test("one with a time becomes one with the recording of its kind of sport")
  func timed() {
    let joined = [activity(1, 40_000), activity(2, 43_200), activity(3, 43_205, .cycling)]
      .joining([line(-9, 43_290, timed: true)]).activities
    #expect(joined.map(\.id) == [1, 2, 3])
    #expect(joined.map(\.notes) == [nil, "by hand", nil])
    #expect(joined[1].perceivedExertion == 5)
    #expect(joined[1].byHand?.load == 50)
    #expect(joined[1].movingSeconds == 3_600)
  }

  @Test("one more than two minutes away is another activity, and so is the second of two")
  func apart() {
    let far = [activity(1, 43_200)].joining([line(-9, 43_321, timed: true)]).activities
    #expect(far.map(\.id) == [1, -9])
    let two = [activity(1, 43_200)].joining([
      line(-9, 43_200, timed: true), line(-8, 43_260, timed: true),
    ]).activities
    #expect(two.map(\.id) == [1, -8])
  }

  @Test("what the recording says stays")
  func recordedStays() {
    var recorded = activity(1, 43_200)
    recorded.notes = "from the watch"
    recorded.perceivedExertion = 8
    let joined = [recorded].joining([line(-9, 43_200, timed: true)]).activities
    #expect(joined.map(\.notes) == ["from the watch"])
    #expect(joined.map(\.perceivedExertion) == [8])
  }

  @Test("what only the line knows is added, field by field")
  func completed() {
    var recorded = activity(1, 43_200)
    (recorded.averageHeartRate, recorded.ascentMeters) = (141, 0)
    var told = line(-9, 43_200, timed: true)
    (told.name, told.averageHeartRate, told.maximumHeartRate) = ("Round", 138, 165)
    (told.ascentMeters, told.energyKilocalories, told.distanceMeters) = (50, 700, 9_000)
    (told.movingSeconds, told.elapsedSeconds) = (3_500, 3_700)
    let joined = [recorded].joining([told]).activities
    #expect(joined.map(\.name) == ["Round"])
    #expect(joined.map(\.averageHeartRate) == [141], "as it was recorded")
    #expect(joined.map(\.maximumHeartRate) == [165])
    #expect(joined.map(\.ascentMeters) == [0], "0 was measured")
    #expect(joined.map(\.energyKilocalories) == [700])
    #expect(joined.map(\.distanceMeters) == [9_000])
    #expect(joined.map(\.movingSeconds) == [3_600])
    #expect(joined.map(\.elapsedSeconds) == [3_700])
    #expect(joined.map(\.start.unixSeconds) == [43_200] && joined[0].sport == .running)
    var named = recorded
    named.name = "By the watch"
    #expect([named].joining([told]).activities.map(\.name) == ["By the watch"])
  }

  @Test("without lines nothing is touched")
  func none() {
    let activities = [activity(2, 5), activity(1, 9)]
    #expect(activities.joining([]).activities == activities)
  }

  @Test("is what a correction says, found by its number, its minute, or its day without a time")
  func corrected() {
    var sport = HandCorrection(target: .id(-9))
    (sport.sport, sport.distanceMeters) = (.walking, 4_200)
    var title = HandCorrection(target: .minute(100))
    (title.title, title.race) = ("Parkrun", .yes)
    var race = HandCorrection(target: .day(Day(number: 0)))
    race.race = .named("Village ten")
    let joined = [Activity]().joining(
      [line(-9, 90, timed: true), line(-8, 6_030, timed: true), line(-7, 43_200, timed: false)],
      corrections: [sport, title, race]
    ).activities
    #expect(joined.map(\.id) == [-9, -8, -7])
    #expect(joined.map(\.sport) == [.walking, .running, .running])
    #expect(joined.map(\.distanceMeters) == [4_200, nil, nil])
    #expect(joined.map(\.name) == [nil, "Parkrun", "Village ten"])
    #expect(joined.map(\.isRace) == [false, true, true])
  }

  @Test("is left out by hand, and is no activity beside the one it is about")
  func excluded() {
    var out = HandCorrection(target: .minute(720))
    out.isExcluded = true
    let (activities, recordings) = [activity(1, 43_200)].joining(
      [line(-9, 43_230, timed: true), line(-8, 50_000, timed: true)], corrections: [out])
    #expect(activities.map(\.id) == [1, -8])
    #expect(activities[0].notes == nil)
    #expect(recordings.isEmpty)
  }

  @Test("is one with what it is said to be the same as, whichever of the two is named first")
  func sameAs() {
    let (line, other) = (line(-9, 43_200, timed: false), activity(2, 43_190, .cycling))
    for (target, named): (HandCorrection.Target, HandCorrection.Target) in [
      (.day(line.day), .minute(600)), (.minute(600), .id(-9)),
    ] {
      var same = HandCorrection(target: target)
      same.sameAs = named
      let (activities, recordings) = [activity(1, 36_010), other].joining(
        [line], corrections: [same])
      #expect(activities.map(\.id) == [1, 2])
      #expect(activities.map(\.notes) == ["by hand", nil])
      #expect(recordings == [-9: 1])
    }
  }
}
