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
    #expect(finding(1_800.4, 1_799.6) == .even(apart: 0), "30:00 and 30:00")
    #expect(finding(3_059.6, 3_035.4) == .even(apart: 25), "51:00 and 50:35")
    #expect(finding(1_800, 1_750) == .secondFaster(by: 50))
    #expect(finding(1_800, 1_890) == .secondSlower(by: 90))
    #expect(finding(1_800, 1_890, 120) == nil)
    #expect(finding(0, 0) == nil)
    func heading(_ halves: HalvesFinding?, _ slope: HalvesSlope? = nil) -> String {
      plain(route.heading(halves, slope: slope))
    }
    #expect(heading(.even(apart: 0)) == "Two halves alike to the second")
    #expect(heading(.even(apart: 3)) == "Two even halves, 3 s apart")
    #expect(heading(.secondFaster(by: 50)) == "The second half was 50 s faster")
    #expect(heading(.secondSlower(by: 90)) == "The second half took 1:30 min longer")
    #expect(heading(nil) == "Kilometre by kilometre")
    #expect(
      heading(.secondFaster(by: 50), .ascent(-213))
        == "The second half was 50 s faster, with about 210 m less climb")
    #expect(
      heading(.secondSlower(by: 90), .descent(88))
        == "The second half took 1:30 min longer, with about 90 m more descent")
    #expect(
      heading(.even(apart: 3), .ascent(120))
        == "Two even halves, 3 s apart, the second with about 120 m more climb")
    #expect(heading(nil, .ascent(120)) == "Kilometre by kilometre")
  }

  @Test("halves that climb unlike say by how much; alike ones and unknown heights nothing")
  func slope() {
    func slope(_ climbs: [(up: Double, down: Double)?]) -> HalvesSlope? {
      let rows = climbs.enumerated().map { index, climb in
        var row = DrawnSplits.Row(
          number: index + 1, endMeters: Double(index + 1) * 1_000, lengthMeters: 1_000,
          seconds: 300)
        (row.ascentMeters, row.descentMeters) = (climb?.up, climb?.down)
        return row
      }
      return HalvesSlope(
        DrawnSplits(
          units: .metric, lengthMeters: 1_000, rows: rows, firstHalfSeconds: 600,
          secondHalfSeconds: 600))
    }
    #expect(slope([(50, 0), (50, 0), (10, 60), (10, 60)]) == .ascent(-80))
    #expect(slope([(10, 60), (10, 60), (50, 0), (50, 0)]) == .ascent(80))
    // Of three kilometers the middle one belongs to both halves.
    #expect(slope([(0, 0), (60, 0), (60, 0)]) == .ascent(60))
    #expect(slope([(20, 0), (20, 0), (20, 80), (20, 80)]) == .descent(160))
    #expect(
      slope([(20, 20), (20, 20), (24, 16), (23, 20)]) == nil, "within five meters a kilometer")
    #expect(slope([(60, 60), (60, 60), (45, 80), (45, 80)]) == nil, "within a third")
    #expect(slope([(0, 0), (0, 0), (15, 0), (14, 0)]) == nil, "a watch knows no better")
    #expect(slope([(50, 0), (50, 0), (10, 60), nil]) == nil)
    #expect(slope([]) == nil)
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
        == "5 % further per heartbeat than usual")
    #expect(
      plain(effort.heading(.lessFar(share: 0.052)))
        == "5 % shorter per heartbeat than usual")
    #expect(effort.heading(BeatFinding.usual) == "As far per heartbeat as usual")
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

  @Test("a run's pace is told beside that of like runs, in whole seconds, of how many, since when")
  func pace() throws {
    let day = try #require(Day(iso: "2026-11-22"))
    func finding(_ pace: Double, _ usual: Double, of group: LikeRuns.Group) -> PaceFinding {
      PaceFinding(pace, usual: usual, of: group)
    }
    let since = try #require(Day(iso: "2026-09-12"))
    let nine = LikeRuns.Group(count: 9, since: since)
    #expect(finding(306, 318, of: nine).side == .faster)
    #expect(finding(330, 318, of: nine).side == .slower)
    #expect(
      plain(run.sentence(finding(628, 286, of: nine), on: day)).hasPrefix("5:42 min/km slower"))
    #expect(finding(306, 308, of: nine).side == .usual)
    #expect(PaceFinding(secondsPerKilometer: 306, like: LikeRuns(runs: [])) == nil)
    #expect(
      plain(run.sentence(finding(306, 318, of: nine), on: day))
        == "12 s/km faster than usual: the median of nine runs of about this length since "
        + "12 September is 5:18 /km.")
    #expect(
      plain(
        run.sentence(
          finding(
            306, 308,
            of: .init(count: 24, since: since - 300, isByClimb: true, areLatest: true)), on: day))
        == "At the usual pace: the median of the last 24 runs of about this length and climb, since "
        + "16 November 2025, is 5:08 /km.")
    #expect(
      plain(
        run.sentence(finding(306, 318, of: .init(count: 7, since: since, basis: .plan)), on: day))
        == "12 s/km faster than usual: the median of seven long runs of this plan since "
        + "12 September is 5:18 /km.")
    for (basis, words) in [
      (LikeRuns.Basis.hard, "nine hard runs of about this length"),
      (.races, "nine races of about this length"), (.repetitions, "nine workouts with such"),
    ] {
      let group = LikeRuns.Group(count: 9, since: since, basis: basis)
      #expect(plain(run.sentence(finding(306, 318, of: group), on: day)).contains(words))
    }
  }

  @Test("drift is told in plain words, less than half a per cent as none")
  func drift() {
    #expect(DriftFinding(0.031) == .drifted(share: 0.031))
    #expect(DriftFinding(-0.02) == .gained(share: 0.02))
    #expect(DriftFinding(0.004) == .together && DriftFinding(-0.004) == .together)
    #expect(
      plain(run.sentence(.drifted(share: 0.031)))
        == "At the same heart rate 3.1 % slower in the second half than in the first.")
    #expect(
      plain(run.sentence(.gained(share: 0.02)))
        == "At the same heart rate 2.0 % faster in the second half than in the first.")
  }

  @Test("the block of fastest stretches is headed by the best place")
  func efforts() {
    func ranked(_ places: [Int], of counts: [Int] = [24, 24, 24, 24]) -> [RankedEffort] {
      zip([400.0, 1_000, 5_000, 15_000], zip(places, counts)).map { meters, rank in
        RankedEffort(
          BestEffort(distanceMeters: meters, seconds: meters / 4, startSeconds: 0),
          rank: .init(place: rank.0, count: rank.1))
      }
    }
    func finding(_ efforts: [RankedEffort]) -> EffortsFinding? {
      EffortsFinding(efforts, year: 2026)
    }
    #expect(
      finding(ranked([2, 1, 1, 3])) == .fastestOfYear(meters: [1_000, 5_000], year: 2026))
    #expect(finding(ranked([1, 1, 1, 1])) == .fastestOfYearOverMany(count: 4, year: 2026))
    #expect(
      finding(ranked([9, 8, 3, 3]))
        == .place(.init(place: 3, count: 24), meters: 15_000, year: 2026))
    #expect(
      finding(ranked([9, 3, 8, 3], of: [180, 180, 90, 24]))
        == .place(.init(place: 3, count: 180), meters: 1_000, year: 2026))
    #expect(
      finding(ranked([1, 1, 1, 1], of: [1, 1, 1, 1])) == .fastest(meters: 1_000, seconds: 250))
    #expect(finding([]) == nil)
    #expect(ranked([10, 11, 1, 12]).map(\.isTold) == [true, false, true, false])
    #expect(
      ranked([1, 2, 2, 3], of: [2, 2, 4, 5]).map(\.isTold) == [true, false, true, false],
      "the slower half is no feat")
    #expect(ranked([1, 1, 1, 1], of: [1, 1, 1, 1]).allSatisfy { $0.isTold }, "the only run")
    #expect(
      RankedEffort(BestEffort(distanceMeters: 1, seconds: 1, startSeconds: 0), rank: nil).isTold)
    #expect(
      plain(effort.heading(.fastestOfYear(meters: [1_000, 5_000], year: 2026)))
        == "Fastest 1 km and 5 km of 2026 so far")
    #expect(
      plain(effort.heading(.fastestOfYearOverMany(count: 4, year: 2026)))
        == "Fastest of 2026 so far over four distances")
    #expect(
      plain(effort.heading(.place(.init(place: 3, count: 24), meters: 15_000, year: 2026)))
        == "15 km: third fastest of 24 in 2026 so far")
    #expect(plain(effort.heading(.fastest(meters: 1_000, seconds: 250))) == "Fastest 1 km in 4:10")
  }

  @Test("the halves of a race are told in their times")
  func raceHalves() {
    #expect(run.sentence(.init(first: 2_880, second: 2_868)) == "The halves took 48:00 and 47:48.")
  }

  @Test("an activity of another sport is told by its number, and since when it is counted")
  func others() throws {
    let newYear = try #require(Day(iso: "2026-01-01"))
    func finding(_ own: Double, _ earlier: [Double], since: Day? = nil) -> OthersFinding {
      OthersFinding(family: .swimming, since: since ?? newYear, own: own, earlier: earlier)
    }
    #expect(run.sentence(finding(1_600, [])) == "The first swim of 2026.")
    #expect(run.sentence(finding(1_600, [1_500, 1_400])) == "The third swim of 2026.")
    #expect(
      run.sentence(finding(1_600, [1_500, 1_400, 1_000]))
        == "The fourth swim of 2026, and the longest.")
    #expect(!finding(1_600, [1_600, 1_400, 1_000]).isLongest)
    #expect(!finding(.nan, [1_600, 1_400, 1_000]).isLongest)
    #expect(run.sentence(finding(1, [], since: newYear + 9)) == "The first swim on record.")
    #expect(
      run.sentence(finding(1, Array(repeating: 2, count: 12), since: newYear - 43))
        == "The 13th swim since 19 November 2025.")
  }

  /// With plain spaces, so that the cases can be read.
  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }
}
