import Hashing
import Metrics
import Testing
import Training

@testable import Facts

@Suite("Runs are compared like with like")
struct RunKindTests {
  @Test(
    "a title tells repetitions",
    arguments: [
      ("3 × 3 km", TitledRepetitions(count: 3, length: .meters(3_000))),
      ("Track: 8x400m", .init(count: 8, length: .meters(400))),
      ("6 * 800", .init(count: 6, length: .meters(800))),
      ("4X1.5k easy jog", .init(count: 4, length: .meters(1_500))),
      ("5 × 3 min", .init(count: 5, length: .seconds(180))),
      ("10 x 1'", .init(count: 10, length: .seconds(60))),
      ("20 × 30 s", .init(count: 20, length: .seconds(30))),
      ("4 x 1 mile", .init(count: 4, length: .meters(1_609.344))),
      ("1 × 5 km", nil), ("10 km", nil), ("Run 4x4 club", nil), ("", nil), ("5 x", nil),
      ("x 3 km", nil), ("99999999 × 3 km", nil), ("Morning run", nil), ("Lap2 x 400", nil),
    ] as [(String, TitledRepetitions?)])
  func titles(title: String, repetitions: TitledRepetitions?) {
    #expect(TitledRepetitions(title: title) == repetitions)
  }

  @Test("races before repetitions, repetitions and hard runs before long ones")
  func kinds() {
    func kind(
      race: Bool = false, repetitions: Bool = false, zones: [Double]? = nil,
      meters: Double = 10_000,
      usual: Double? = 10_000
    ) -> RunKind {
      RunKind(
        isRace: race, hasRepetitions: repetitions, zoneSeconds: zones, meters: meters,
        usualMeters: usual)
    }
    #expect(kind() == .everyday)
    #expect(kind(race: true, repetitions: true) == .race)
    #expect(kind(repetitions: true, meters: 20_000) == .workout)
    #expect(kind(zones: [600, 600, 0, 600, 0]) == .workout)
    #expect(kind(zones: [600, 601, 0, 600, 0]) == .everyday)
    #expect(kind(zones: [0, 0, 0, 500, 0]) == .everyday, "less than ten minutes")
    #expect(kind(meters: 15_000) == .long)
    #expect(kind(meters: 14_999) == .everyday)
    #expect(kind(meters: 15_000, usual: nil) == .everyday, "nobody knows what is usual")
    #expect(kind(meters: .nan) == .everyday)
  }

  @Test("climbs are alike by a third or five meters, and one unknown is like no other")
  func climbs() {
    #expect(areAlikeClimbs(2, 7) && !areAlikeClimbs(2, 7.1))
    #expect(areAlikeClimbs(30, 20) && !areAlikeClimbs(30, 19))
    #expect(areAlikeClimbs(.nan, .nan) && !areAlikeClimbs(.nan, 5) && !areAlikeClimbs(5, .nan))
  }

  /// A season of runs on days in a row, the last of them today.
  private func season(
    _ count: Int, plan: [PlannedWeek] = [], _ change: (Int, inout Activity) -> Void
  ) -> Season {
    let activities = (0..<count).map { index -> Activity in
      var run = SampleLog.run(
        Int64(index + 1), SampleLog.today - (count - 1 - index), kilometers: 10)
      run.ascentMeters = 50
      change(index, &run)
      return run
    }
    var log = TrainingLog(athlete: SampleLog.athlete(), activities: activities)
    log.plan = plan
    return Season(log: log, today: SampleLog.today)
  }

  @Test("other sports, races, hillier ways and workouts are not compared with")
  func like() {
    let season = season(30) { index, run in
      switch index {
      case 0..<5: run.sport = .trailRunning
      case 5..<10: run.isRace = true
      case 10..<15: run.ascentMeters = 300
      case 15..<20: run.name = "3 × 3 km"
      case 20..<22: run.averageHeartRate = nil
      default: break
      }
    }
    #expect(LikeRuns.positions(of: 29, in: season.briefs) == Array(22..<29))
    let like = LikeRuns(of: 29, in: season)
    #expect(like.basis == .length && like.isByClimb)
    #expect(like.group?.count == 7 && like.group?.areLatest == false)
    #expect(LikeRuns.positions(of: 19, in: season.briefs) == Array(15..<19))
    #expect(LikeRuns(of: 19, in: season).basis == .repetitions)
    #expect(LikeRuns.positions(of: 9, in: season.briefs) == Array(5..<9))
    #expect(LikeRuns(of: 9, in: season).basis == .races)
    #expect(LikeRuns.positions(of: 4, in: season.briefs) == Array(0..<4))
    #expect(LikeRuns.positions(of: 0, in: season.briefs).isEmpty)
    #expect(LikeRuns(of: 0, in: season).group == nil)
  }

  @Test("the longest run of a plan is compared with the plan's long runs, where four were run")
  func plan() {
    let first = SampleLog.today.isoWeek + -5
    let plan = (0..<6).map { PlannedWeek(week: first + $0, distanceMeters: 60_000) }
    func like(plan: [PlannedWeek]) -> LikeRuns {
      let season = season(60, plan: plan) { index, run in
        guard run.day.weekday == 7 else { return }
        run.distanceMeters = index == 59 ? 34_000 : 20_000
      }
      return LikeRuns(of: 59, in: season)
    }
    let found = like(plan: plan)
    #expect(found.basis == .plan && found.count == 5)
    #expect(found.runs.allSatisfy { $0.distanceMeters == 20_000 })
    #expect(like(plan: []).count == 0)
    #expect(like(plan: Array(plan.suffix(4))).count == 0, "three long runs are too few")
  }
}
