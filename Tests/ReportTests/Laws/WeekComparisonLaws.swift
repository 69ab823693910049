import Hashing
import Metrics
import TestSupport
import Testing
import Training

@testable import Facts
@testable import Wording

/// What weeks are compared with: whole ones, all of them known, and as many as are said.
@Suite("Comparisons of weeks, on seeded logs")
struct WeekComparisonLaws {
  @Test("means a week are of whole weeks alone, all known, and say of how many")
  func means() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      let season = log.season
      guard let facts = WeeksFacts(season) else { return true }
      let meters = log.weekMeters
      let over = facts.rows.map(\.week).filter { season.isOver($0) }
      let values = over.map { meters[$0] ?? 0 }
      func mean(_ values: some Collection<Double>) -> Double {
        values.reduce(0, +) / Double(max(1, values.count))
      }
      switch facts.finding {
      case .means(let all, let lastFour, let weeks):
        guard isNear(all, mean(values)), isNear(lastFour, mean(values.suffix(4))),
          weeks == values.count, weeks >= 8
        else { return false }
      case .nothing(let weeks): guard weeks == values.count, mean(values) == 0 else { return false }
      case .few: guard values.count < 8 else { return false }
      }
      guard let distance = facts.measures.first(where: { $0.columns.measure == .distance }) else {
        return true
      }
      let isMean = isNear(distance.mean, mean(values))
      return isMean
        && distance.meansOfFour.enumerated().allSatisfy { index, value in
          value.isNaN
            ? index < 3 || index >= over.count
            : isNear(value, mean(values[(index - 3)...index]))
        }
    }
  }

  @Test("what is outlined of a week is what was planned for it")
  func planned() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      guard let facts = WeeksFacts(log.season) else { return true }
      return facts.measures.allSatisfy { measure in
        measure.planned.isEmpty
          || measure.columns.measure != .time
            && zip(measure.columns.weeks, measure.planned).allSatisfy { week, planned in
              let plan = log.log.plan.last { $0.week == week }
              return planned.isNaN
                ? plan == nil || measure.columns.measure == .load
                : measure.columns.measure == .load || planned == plan?.distanceMeters
            }
      }
    }
  }

  @Test(
    "a week is compared with its plan or four whole weeks, or with nothing where its end is unknown"
  )
  func weekStats() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      let season = log.season
      guard let week = season.thisWeek else { return true }
      let stats = WeekStatsFacts(season, week.sums)
      let isKnown = season.known.unknownSince.map { week.week.sunday < $0 } ?? true
      let told = [stats.distanceMeters, stats.movingSeconds, stats.load].compactMap(\.self)
      guard told.allSatisfy({ $0.value > 0 || ($0.comparison?.value ?? 0) > 0 }) else {
        return false
      }
      let all = told + [stats.easyShare].compactMap(\.self)
      guard isKnown else { return all.allSatisfy { $0.comparison == nil } }
      let meters = log.weekMeters
      let before = (1...4).map { week.week + -$0 }
      switch stats.distanceMeters?.comparison {
      case .planned(let value):
        return value == log.log.plan.last { $0.week == week.week }?.distanceMeters
      case .usual(let value):
        return isNear(value, before.reduce(0) { $0 + (meters[$1] ?? 0) } / 4)
          && before.allSatisfy { $0 >= season.weeks[0].week }
      case .pooled: return false
      case nil: return true
      }
    }
  }

  @Test("the load of a week stands beside the mean of as many weeks as are said")
  func weekLoad() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      let season = log.season
      guard let week = season.weeks.randomElement(using: &random),
        let facts = WeekLoadFacts(season, week.sums)
      else { return true }
      let before = (1...facts.before).compactMap { season.summary(of: week.week + -$0)?.load }
      guard before.count == facts.before, (2...4).contains(facts.before) else { return false }
      let mean = before.reduce(0, +) / Double(before.count)
      switch facts.finding {
      case .like: return abs(week.load / mean - 1) < 0.05
      case .above(let share): return isNear(week.load, mean * (1 + share)) && share >= 0.05
      case .below(let share): return isNear(week.load, mean * (1 - share)) && share >= 0.05
      case nil: return mean == 0
      }
    }
  }

  @Test("weeks are called easy only once they are over, and the share of many is of all their time")
  func zones() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      let season = log.season
      guard let facts = OverviewFacts(season), case .zones(let weeks, let finding) = facts.zones
      else { return true }
      let over = weeks.filter { season.isOver($0.week) }.compactMap(\.easyShare)
      let easy = over.count { $0 >= 0.75 }
      let isCounted =
        switch finding {
        case .all(let count): count == over.count && easy == count
        case .notOne(let count): count == over.count && easy == 0
        case .part(let part, let count): part == easy && count == over.count
        case nil: over.count < 4
        }
      guard let balance = facts.balance else { return isCounted }
      let sums = weeks.reduce(into: (easy: 0.0, all: 0.0)) { sums, week in
        sums.easy += week.zoneSeconds[0] + week.zoneSeconds[1]
        sums.all += week.zonedSeconds
      }
      return isCounted && isNear(balance.meanEasyShare, sums.easy / sums.all)
        && balance.weekCount == weeks.count
    }
  }
}
