import Testing
import Training

@Suite struct EntryBesideTests {
  private static let noon = 1_777_636_800

  private func activity(
    _ id: Int64, hour: Int, day: Int = 0, _ sport: Sport = .running
  ) -> Activity {
    Activity(
      id: id, sport: sport,
      start: Moment(
        unixSeconds: Self.noon + day * 86_400 + (hour - 12) * 3_600, utcOffsetSeconds: 0),
      movingSeconds: 3_600)
  }

  private func line(
    _ id: Int64, hour: Int? = nil, day: Int = 0, _ sport: Sport = .running
  ) -> Activity {
    var line = activity(id, hour: hour ?? 12, day: day, sport)
    line.byHand = LoggedByHand(hasTimeOfDay: hour != nil)
    return line
  }

  private func pairs(
    _ activities: [Activity], _ lines: [Activity], _ corrections: [HandCorrection] = []
  ) -> [[Int64]] {
    activities.entriesBeside(lines, corrections: corrections).map { [$0.entry.id, $0.activity.id] }
  }

  @Test func `An entry of a day counts beside what was recorded then of that kind`() {
    let activities = [
      activity(1, hour: 7), activity(2, hour: 9, .cycling), activity(3, hour: 7, day: 1),
    ]
    #expect(pairs(activities, [line(-1)]) == [[-1, 1]])
    #expect(pairs(activities, [line(-2, .cycling), line(-1)]) == [[-2, 2], [-1, 1]])
    #expect(pairs(activities, [line(-1, day: 2), line(-2, .hiking)]).isEmpty)
  }

  @Test func `An entry with a time counts beside what goes on then, also past midnight`() {
    #expect(pairs([activity(1, hour: 7)], [line(-1, hour: 7)]).isEmpty, "it is that one")
    var late = line(-1, hour: 7)
    late.start.unixSeconds += 1_200
    #expect(pairs([activity(1, hour: 7)], [late]) == [[-1, 1]])
    #expect(pairs([activity(1, hour: 10)], [late]).isEmpty)
    var night = activity(1, hour: 23)
    night.start.unixSeconds += 1_800
    #expect(pairs([night], [line(-1, hour: 0, day: 1)]) == [[-1, 1]])
  }

  @Test func `What is left out or said to be the same counts beside nothing`() throws {
    var excluded = HandCorrection(target: try #require(.init(start: "2026-05-01")))
    excluded.isExcluded = true
    #expect(pairs([activity(1, hour: 7)], [line(-1)], [excluded]).isEmpty)
    var same = HandCorrection(target: try #require(.init(start: "2026-05-01 07:00")))
    same.sameAs = .init(start: "2026-05-01")
    #expect(pairs([activity(1, hour: 7)], [line(-1)], [same]).isEmpty)
    // What another line is about is no longer asked for.
    #expect(pairs([activity(1, hour: 7)], [line(-2), line(-1, hour: 7)]).isEmpty)
  }
}
