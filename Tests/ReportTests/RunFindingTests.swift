import Testing
import Training

@testable import Facts
@testable import Wording

@Suite("What is found of a run, and how it is said")
struct RunFindingTests {
  private let run = EnglishRun(wording: .english)
  private let effort = Wording.english.effort
  private let route = Wording.english.route

  @Test("halves are compared unless stops blur them")
  func halves() {
    func finding(_ first: Double, _ second: Double, _ stopped: Double = 0) -> HalvesFinding? {
      HalvesFinding(first: first, second: second, stoppedSeconds: stopped)
    }
    #expect(finding(1_800, 1_803) == .even(apart: 3))
    #expect(finding(1_800, 1_750) == .secondFaster(by: 50))
    #expect(finding(1_800, 1_890) == .secondSlower(by: 90))
    #expect(finding(1_800, 1_890, 120) == nil)
    #expect(finding(0, 0) == nil)
    #expect(plain(route.heading(.even(apart: 3))) == "Two even halves, 3 s apart")
    #expect(plain(route.heading(.secondFaster(by: 50))) == "The second half was 50 s faster")
    #expect(plain(route.heading(.secondSlower(by: 90))) == "The second half took 1:30 min longer")
    #expect(route.heading(HalvesFinding?.none) == "Kilometre by kilometre")
  }

  @Test("a heartbeat's way is compared with the usual one")
  func beat() throws {
    func finding(_ meters: Double?, paceRatio: Double = 1) -> BeatFinding? {
      BeatFinding(metersPerBeat: meters, usual: 1.33, paceRatio: paceRatio)
    }
    guard case .further(let more) = try #require(finding(1.40)),
      case .lessFar(let less) = try #require(finding(1.26))
    else {
      Issue.record("neither further nor less far")
      return
    }
    #expect(abs(more - 0.0526) < 1e-4 && abs(less - 0.0526) < 1e-4)
    #expect(finding(1.335) == .usual)
    #expect(finding(nil) == nil)
    #expect(
      finding(1.40, paceRatio: 0.9) == nil,
      "a run much faster than usual is not judged by its heartbeats")
    #expect(
      plain(effort.heading(.further(share: 0.052)))
        == "5 % further with each heartbeat than usual")
    #expect(
      plain(effort.heading(.lessFar(share: 0.052)))
        == "5 % less far with each heartbeat than usual")
    #expect(effort.heading(BeatFinding.usual) == "As far with each heartbeat as usual")
    #expect(effort.heading(BeatFinding?.none) == "Pace against heart rate")
  }

  @Test("a race is told against its goal and against earlier ones")
  func race() {
    var race = RaceFinding(name: "City Half", seconds: 5_765, goalSeconds: 5_700, earlier: [])
    #expect(
      plain(run.sentence(race, title: "Run"))
        == "City Half in 1:36:05, 1:05 min over the goal of 1:35:00.")
    race.goalSeconds = 5_765.4
    #expect(
      plain(run.sentence(race, title: "Run")) == "City Half in 1:36:05, the goal to the second.")
    race = RaceFinding(name: nil, seconds: 5_765, goalSeconds: nil, earlier: [5_900, 5_800])
    #expect(race.bestSeconds == 5_800 && race.isBest == false && race.isGoal == nil)
    #expect(
      plain(run.sentence(race, title: "Half"))
        == "Half in 1:36:05, 35 s faster than the best of two earlier races of this length.")
    race = RaceFinding(name: "A", seconds: 600, goalSeconds: nil, earlier: [600])
    #expect(
      plain(run.sentence(race, title: ""))
        == "A in 10:00, as fast as the race of this length before.")
  }

  @Test("a run's pace is told beside that of like runs, in whole seconds")
  func pace() {
    #expect(PaceFinding(306, usual: 318, count: 9).side == .faster(by: 12))
    #expect(PaceFinding(330, usual: 318, count: 9).side == .slower(by: 12))
    #expect(PaceFinding(306, usual: 308, count: 9).side == .usual)
    #expect(PaceFinding(secondsPerKilometer: 306, like: LikeRuns(runs: [])) == nil)
    #expect(
      plain(run.sentence(PaceFinding(306, usual: 318, count: 9)))
        == "12 s/km faster than usual: the median of nine runs of about this length in a year is "
        + "5:18 /km.")
    #expect(run.sentence(PaceFinding(306, usual: 308, count: 9)).hasPrefix("At the usual pace"))
  }

  @Test("drift has a place among like runs only where there are enough of them")
  func drift() {
    #expect(
      DriftFinding(0.031, others: [0.04, 0.05, 0.06, 0.07]) == .drifted(share: 0.031, .least))
    #expect(DriftFinding(0.08, others: [0.04, 0.05, 0.06, 0.07]) == .drifted(share: 0.08, .most))
    #expect(
      DriftFinding(0.05, others: [0.04, 0.05, 0.06, 0.07]) == .drifted(share: 0.05, .between))
    #expect(DriftFinding(0.08, others: [0.04]) == .drifted(share: 0.08, .between))
    #expect(DriftFinding(-0.02, others: []) == .gained(share: 0.02))
    #expect(DriftFinding(0.004, others: []) == .together)
    #expect(DriftFinding(decoupling: nil, like: LikeRuns(runs: [])) == nil)
    #expect(
      plain(run.sentence(.drifted(share: 0.031, .least)))
        == "Heart rate rose 3.1 % against pace from the first half to the second, the least of "
        + "these runs.")
    #expect(
      plain(run.sentence(.gained(share: 0.02)))
        == "The second half gave 2.0 % more pace for the same heart rate than the first.")
  }

  @Test("the fastest stretches are those of the year so far, else the fastest kilometer")
  func efforts() {
    let efforts = [400.0, 1_000, 5_000, 10_000].map {
      BestEffort(distanceMeters: $0, seconds: $0 / 4, startSeconds: 0)
    }
    func ranks(_ places: [Int]) -> [EffortRecords.Rank?] {
      places.map { EffortRecords.Rank(place: $0, count: 5) }
    }
    #expect(
      EffortsFinding(efforts, ranks: ranks([2, 1, 1, 3]), year: 2026)
        == .fastestOfYear(meters: [1_000, 5_000], year: 2026))
    #expect(
      EffortsFinding(efforts, ranks: ranks([1, 1, 1, 1]), year: 2026)
        == .fastestOfYearOverMany(count: 4, year: 2026))
    #expect(
      EffortsFinding(efforts, ranks: ranks([2, 2, 2, 2]), year: 2026)
        == .fastest(meters: 1_000, seconds: 250))
    #expect(EffortsFinding([], ranks: [], year: 2026) == nil)
    #expect(
      plain(effort.heading(.fastestOfYear(meters: [1_000, 5_000], year: 2026)))
        == "Fastest 1 km and 5 km of 2026 so far")
    #expect(
      plain(effort.heading(.fastestOfYearOverMany(count: 4, year: 2026)))
        == "Fastest of 2026 so far over four distances")
    #expect(plain(effort.heading(.fastest(meters: 1_000, seconds: 250))) == "Fastest 1 km in 4:10")
  }

  /// With plain spaces, so that the cases can be read.
  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }
}
