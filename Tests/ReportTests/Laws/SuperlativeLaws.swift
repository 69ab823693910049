import Hashing
import Metrics
import TestSupport
import Testing
import Training

@testable import Facts

/// What is called the most of its kind, against every value of its kind.
@Suite("Superlatives, on seeded logs")
struct SuperlativeLaws {
  /// Runs up to today, from the log alone.
  private func runs(_ log: SeededLog) -> [Activity] {
    log.log.activities.filter { $0.sport.family == .running && $0.day <= log.today }
  }

  private func meters(_ runs: [Activity]) -> Double {
    runs.reduce(0) { $0 + ($1.distanceMeters ?? 0) }
  }

  @Test("no week of the last year that is over is bigger than the biggest")
  func biggestWeek() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      let season = log.season
      guard let facts = WeeksFacts(season), let longest = facts.longest else { return true }
      let weeks = Set(facts.rows.map(\.week))
      let others = Dictionary(grouping: runs(log)) { $0.day.isoWeek }
        .filter { weeks.contains($0.key) && season.isOver($0.key) }.mapValues(meters)
      return season.isOver(longest.week) && others[longest.week] == longest.distanceMeters
        && others.values.allSatisfy { $0 <= longest.distanceMeters }
    }
  }

  @Test("no month, no weekday and no run of a year is more than the one that is told as most")
  func year() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      let runs = runs(log)
      return YearFacts.all(log.season).allSatisfy { year in
        let own = runs.filter { $0.day.year == year.year }
        let months = Dictionary(grouping: own) { $0.day.month }.mapValues(meters)
        let days = Dictionary(grouping: Set(own.map(\.day))) { $0.weekday }.mapValues(\.count)
        let isMonth =
          year.longestMonth.map { longest in
            months[longest.month] == longest.meters
              && months.values.allSatisfy { $0 <= longest.meters }
          } ?? true
        let isDay =
          year.busiest.map { busiest in
            days[busiest.weekday] == busiest.count
              && days.filter { $0.key != busiest.weekday }.values.allSatisfy { $0 < busiest.count }
          } ?? true
        let lengths = own.compactMap(\.distanceMeters)
        return isMonth && isDay && year.longestMeters == lengths.max()
          && year.longest.first?.value.distanceMeters
            == (own.count > 1 ? lengths.max() : nil)
          && year.meters == meters(own) && year.count == own.count
      }
    }
  }

  @Test(
    "no stretch of any run is faster than the best ever, nor one of 90 days than the recent best")
  func records() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      let season = log.season
      guard let facts = RecordsFacts(season) else { return true }
      let efforts = runs(log).flatMap { run in
        (log.log.derived[run.id]?.bestEfforts ?? []).map { (day: run.day, effort: $0) }
      }
      let areFastest = facts.rows.allSatisfy { row in
        let own = efforts.filter { $0.effort.distanceMeters == row.meters }
        let recent = own.filter { $0.day > log.today - 90 }.map(\.effort.seconds)
        let year = own.filter { $0.day.year == log.today.year }.map(\.effort.seconds)
        return own.map(\.effort.seconds).min() == row.seconds && recent.min() == row.recentSeconds
          && year.min() == row.yearSeconds
          && own.contains { $0.day == row.day && $0.effort.seconds == row.seconds }
      }
      guard areFastest else { return false }
      switch facts.finding {
      case .fastestEver(let meters):
        return facts.rows.filter { meters.contains($0.meters) }
          .allSatisfy { $0.recentSeconds == $0.seconds && !$0.isNew } && !meters.isEmpty
      case .offBest(_, let seconds, let share):
        return share > 0 && facts.rows.contains { $0.recentSeconds == seconds }
          && facts.rows.allSatisfy { $0.recentSeconds != $0.seconds || $0.isNew }
      case .stretches: return facts.rows.allSatisfy { $0.recentSeconds == nil || $0.isNew }
      case .wholeRuns: return efforts.isEmpty
      }
    }
  }

  @Test("a run's place in its year counts the faster ones up to its day")
  func places() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      let season = log.season
      let runs = runs(log)
      guard let index = season.entries.indices.randomElement(using: &random) else { return true }
      let entry = season.entries[index]
      let earlier = runs.filter { $0.day.year == entry.day.year && $0.id <= entry.id }
      let facts = RunFacts(of: index, in: season, notes: [], digest: nil)
      return facts.efforts.allSatisfy { ranked in
        let all = earlier.flatMap { log.log.derived[$0.id]?.bestEfforts ?? [] }
          .filter { $0.distanceMeters == ranked.effort.distanceMeters }.map(\.seconds)
        return ranked.rank.map { rank in
          rank.place == 1 + all.count { $0 < ranked.effort.seconds } && rank.count == all.count
        } ?? true
      }
    }
  }

  @Test("no pace was held longer than the curve says, and no curve goes on where nobody runs")
  func paceCurve() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      guard let curves = PaceCurves(log.season) else { return true }
      let ways = runs(log).map { log.log.derived[$0.id]?.furthestMeters ?? [] }
      return curves.ever.paces.enumerated().allSatisfy { index, pace in
        let furthest = ways.filter { $0.count > index }.map { $0[index] }.max() ?? 0
        return pace == paceCurveSeconds[index] / furthest * 1_000 && pace <= PaceCurve.slowest
      } && curves.now.count <= curves.ever.count
    }
  }

  @Test("no month of like runs has more metres per beat than the best one, as they are printed")
  func efficiency() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      guard let facts = EfficiencyFacts(log.season) else { return true }
      let known = facts.months.filter { $0.metersPerBeat != nil }
      func printed(_ value: Double?) -> Double { ((value ?? 0) * 100).rounded() }
      let most = known.map { printed($0.metersPerBeat) }.max() ?? 0
      switch facts.beats {
      case .most(let value, let month, let since):
        return printed(value) == most && month == known.last?.first && since == known.first?.first
      case .less(let value, let month, let best, let bestMonth, let since):
        return printed(best) == most && printed(value) < most && month == known.last?.first
          && known.contains { $0.first == bestMonth && $0.metersPerBeat == best }
          && since == known.first?.first
      case nil: return known.count < 3
      }
    }
  }

  @Test(
    "no piece in use is nearer its limit than the one that is told, nor came further without any")
  func gear() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      guard let facts = GearFacts(log.season) else { return true }
      let shares = facts.inUse.compactMap(\.share)
      let all = facts.inUse.isEmpty ? facts.atRest : facts.inUse
      func share(_ name: String) -> Double { all.first { $0.name == name }?.share ?? -1 }
      switch facts.finding {
      case .pastLimit(let name, _):
        return share(name) >= 1 && shares.allSatisfy { $0 <= share(name) }
      case .nearest(let name, _, _):
        return share(name) < 1 && shares.allSatisfy { $0 <= share(name) }
      case .furthest(_, let meters):
        return shares.isEmpty && all.allSatisfy { $0.meters <= meters }
      case nil: return all.allSatisfy { $0.meters == 0 }
      }
    }
  }

  @Test("no run of a list or of this week is longer than its longest")
  func lists() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      let season = log.season
      let counted = season.lines[..<season.countedEntries]
      let sums = RunListSums(Array(counted))
      let lengths = runs(log).compactMap(\.distanceMeters)
      let isLongest = sums.longest.map { $0.meters == lengths.max() } ?? (lengths.count < 2)
      guard let week = season.thisWeek, let told = OverviewFacts(season)?.runs?.longest else {
        return isLongest
      }
      let own = runs(log).filter { week.week.contains($0.day) }
      return isLongest && own.count > 1 && told.meters == own.compactMap(\.distanceMeters).max()
    }
  }

  @Test("a week is the highest of its plan only where no other was planned or run further")
  func highestOfPlan() {
    let first = SampleLog.today.isoWeek
    forAll { random in
      let weeks = (0..<Int.random(in: 1...4, using: &random)).map { index in
        var week = WeekSums(week: first + index)
        week.plan = PlannedWeek(
          week: week.week, distanceMeters: Double(Int.random(in: 0...4, using: &random)))
        week.distanceMeters = Double(Int.random(in: 0...4, using: &random))
        return week
      }
      let planned = weeks.map { $0.plan?.distanceMeters ?? 0 }
      return weeks.indices.allSatisfy { index in
        let others = weeks.indices.filter { $0 != index }
        let isHighest =
          !others.isEmpty && planned[index] > 0
          && weeks[index].distanceMeters >= 0.9 * planned[index]
          && others.allSatisfy {
            planned[$0] < planned[index] && weeks[$0].distanceMeters < weeks[index].distanceMeters
          }
        return OverviewFinding.isHighest(weeks[index], of: weeks) == isHighest
      }
    }
  }

  @Test("no evening has more fitness than the highest")
  func fitness() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      let season = log.season
      guard let calendar = season.calendar,
        let all = AllTimeFacts(calendar, timeConstant: 42)
      else { return true }
      let evenings = calendar.evenings[...calendar.lastEvening].map { $0.chronicLoad.rounded() }
      let most = evenings.max() ?? 0
      switch all.finding {
      case .highest(let value): return value.rounded() == most && evenings.last == most
      case .wasHighest(let value, _): return value.rounded() == most && evenings.last ?? 0 < most
      case .tooLittle: return most <= FormState.leastFitness
      }
    }
  }

  @Test("no gap is longer than the longest")
  func gaps() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      guard let gaps = DataGaps(log.season.holdings), case .longest(let gap) = gaps.finding else {
        return true
      }
      return gaps.longest.allSatisfy { $0.dayCount <= gap.dayCount }
        && gaps.longest.count == min(gaps.count, DataGaps.shown)
    }
  }
}
