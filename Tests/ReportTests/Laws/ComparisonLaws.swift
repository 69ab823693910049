import Hashing
import Metrics
import TestSupport
import Testing
import Training

@testable import Facts
@testable import Wording

/// What is compared with what: both sides of a kind, of how many, since when.
@Suite("Comparisons, on seeded logs")
struct ComparisonLaws {
  @Test("a year is compared with the year before over the same whole months, all known of both")
  func years() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      let season = log.season
      guard let first = season.calendar?.firstDay else { return true }
      let runs = log.log.activities.filter { $0.sport.family == .running && $0.day <= log.today }
      func sum(_ year: Int, _ months: ClosedRange<Int>) -> Double {
        runs.filter { $0.day.year == year && months.contains($0.day.month) }
          .reduce(0) { $0 + ($1.distanceMeters ?? 0) }
      }
      return YearFacts.all(season).allSatisfy { year in
        guard let comparison = year.comparison else { return true }
        let months = comparison.months
        guard let begin = Day(year: year.year - 1, month: months.lowerBound, day: 1),
          let end = Day(year: year.year, month: months.upperBound, day: 1)
        else { return false }
        let last = end + Day.length(ofMonth: months.upperBound, year: year.year) - 1
        guard first <= begin, last <= season.known.day else { return false }
        let (now, before) = (sum(year.year, months), sum(year.year - 1, months))
        switch comparison.finding {
        case .alike: return abs(now / before - 1) < 0.005
        case .more(let share): return isNear(now, before * (1 + share)) && share <= 1
        case .times(let times): return isNear(now, before * times) && times > 2
        case .less(let share): return isNear(now, before * (1 - share)) && share < 1
        case .nothing: return now == 0 && before > 0
        }
      }
    }
  }

  @Test("a running total is compared with the same day a year before, from its first day on")
  func totals() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      let season = log.season
      let runs = log.log.activities.filter { $0.sport.family == .running && $0.day <= log.today }
      return YearFacts.all(season).allSatisfy { year in
        guard let totals = year.totals, let first = season.calendar?.firstDay else { return true }
        let (_, month, day) = year.end.civil
        func sum(_ year: Int) -> Double {
          runs.filter { run in
            let (runYear, runMonth, runDay) = run.day.civil
            return runYear == year && (runMonth, runDay) <= (month, day)
          }.reduce(0) { $0 + ($1.distanceMeters ?? 0) }
        }
        let (now, before) = (sum(year.year), sum(year.year - 1))
        guard first <= Day(year: year.year - 1, month: 1, day: 1) ?? first + 1,
          isNear(totals.meters, now), year.end <= season.known.day
        else { return false }
        switch totals.finding {
        case .alike: return abs(now - before) < 0.01 * before
        case .more(let meters): return isNear(meters, now - before) && now > before
        case .less(let meters): return isNear(meters, before - now) && now < before
        }
      }
    }
  }

  @Test("like runs of 90 days are compared with as many as are said, of the days that are said")
  func efficiency() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      let season = log.season
      guard let recent = EfficiencyFacts(season)?.recent else { return true }
      let all = season.efficiencyRuns.all.map(\.entry.day)
      func count(_ from: Int, _ to: Int) -> Int {
        all.count { log.today - $0 >= from && log.today - $0 <= to }
      }
      guard recent.count == count(0, 89), recent.count >= 3 else { return false }
      let drifts = season.efficiencyRuns.all.filter { log.today - $0.entry.day <= 89 }
        .compactMap(\.decoupling)
      guard (recent.decoupling?.count ?? drifts.count) == drifts.count else { return false }
      switch recent.reference {
      case .yearAgo: return recent.earlierCount == count(365, 454) && recent.earlierCount >= 4
      case .before: return recent.earlierCount == count(90, 179) && recent.earlierCount >= 4
      case nil: return recent.earlierCount == 0
      }
    }
  }

  @Test("drift is not of repetitions, nor of races")
  func drift() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      return log.season.efficiencyRuns.all.allSatisfy { run in
        run.decoupling == nil
          || run.entry.activity.name != "3 × 3 km" && !run.entry.activity.isRace
      }
    }
  }

  @Test(
    "a run is compared with earlier ones of its kind, as many as are said, since the day that is said"
  )
  func likeRuns() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      let season = log.season
      guard let index = season.entries.indices.randomElement(using: &random),
        let group = LikeRuns(of: index, in: season).group
      else { return true }
      let (own, entry) = (season.briefs[index], season.entries[index])
      let runs = LikeRuns(of: index, in: season).runs
      let others = runs.compactMap { run in
        season.entries[..<index].firstIndex { $0.path == run.value.path }
      }.map { season.briefs[$0] }
      return group.count == others.count && others.count == runs.count
        && group.since == others.map(\.day).min()
        && others.allSatisfy {
          $0.sport == own.sport && $0.day <= entry.day
            && ($0.kind == .race) == (own.kind == .race)
            && ($0.kind == .workout) == (own.kind == .workout)
        }
    }
  }

  @Test("what a plan came to is of its weeks that are over, and as many as are said")
  func plan() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      let season = log.season
      guard let facts = PlanFacts(season), case .done(let share, let weeks) = facts.finding else {
        return true
      }
      let over = log.log.plan.filter { season.isOver($0.week) }
      let meters = log.weekMeters
      let done = over.reduce(0) { $0 + (meters[$1.week] ?? 0) }
      return weeks == over.count
        && isNear(share, done / over.reduce(0) { $0 + $1.distanceMeters })
    }
  }

  @Test("what is shaded around a forecast is what was done of the plan, and holds the forecast")
  func range() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      let season = log.season
      guard let range = season.calendar?.range, let calendar = season.calendar else { return true }
      let meters = log.weekMeters
      let shares = log.log.plan
        .filter {
          $0.distanceMeters > 0 && season.isOver($0.week) && $0.week.monday >= calendar.firstDay
        }
        .map { (meters[$0.week] ?? 0) / $0.distanceMeters }
      let done = range.done
      guard done.weeks == shares.count, isNear(done.least, shares.min() ?? -1),
        isNear(done.most, shares.max() ?? -1)
      else { return false }
      return calendar.loads.indices.allSatisfy { index in
        let (low, high) = (range.leastEvenings[index], range.mostEvenings[index])
        let now = calendar.evenings[index]
        guard index > calendar.lastEvening else { return isNear(low.chronicLoad, now.chronicLoad) }
        let isHeld =
          done.least > 1 || done.most < 1
          || low.chronicLoad <= now.chronicLoad + 1e-9
            && now.chronicLoad <= high.chronicLoad + 1e-9
        return isHeld && low.chronicLoad <= high.chronicLoad + 1e-9
      }
    }
  }
}
