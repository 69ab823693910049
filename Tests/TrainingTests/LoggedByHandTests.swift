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
    let joined = [activity(1, 43_200)].joined(with: [line(-9, 43_200, timed: false)])
    #expect(joined.map(\.id) == [-9, 1])
    #expect(joined[1].notes == nil)
  }

  @Test("one with a time becomes one with the recording of its kind of sport")
  func timed() {
    let joined = [activity(1, 40_000), activity(2, 43_200), activity(3, 43_205, .cycling)]
      .joined(with: [line(-9, 43_290, timed: true)])
    #expect(joined.map(\.id) == [1, 2, 3])
    #expect(joined.map(\.notes) == [nil, "by hand", nil])
    #expect(joined[1].perceivedExertion == 5)
    #expect(joined[1].byHand?.load == 50)
    #expect(joined[1].movingSeconds == 3_600)
  }

  @Test("one more than two minutes away is another activity, and so is the second of two")
  func apart() {
    let far = [activity(1, 43_200)].joined(with: [line(-9, 43_321, timed: true)])
    #expect(far.map(\.id) == [1, -9])
    let two = [activity(1, 43_200)].joined(
      with: [line(-9, 43_200, timed: true), line(-8, 43_260, timed: true)])
    #expect(two.map(\.id) == [1, -8])
  }

  @Test("what the recording says stays")
  func recordedStays() {
    var recorded = activity(1, 43_200)
    recorded.notes = "from the watch"
    recorded.perceivedExertion = 8
    let joined = [recorded].joined(with: [line(-9, 43_200, timed: true)])
    #expect(joined.map(\.notes) == ["from the watch"])
    #expect(joined.map(\.perceivedExertion) == [8])
  }

  @Test("without lines nothing is touched")
  func none() {
    let activities = [activity(2, 5), activity(1, 9)]
    #expect(activities.joined(with: []) == activities)
  }
}
