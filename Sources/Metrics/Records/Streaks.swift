package import Training

/// How many days and weeks in a row somebody has run.
package struct Streaks: Hashable, Sendable {
  /// Days in a row that end today, or yesterday as long as today has none.
  package var currentDays: Int
  package var longestDays: Int
  /// When the longest began, the earliest of equals; `nil` when there is none.
  package var longestStart: Day?
  /// How many are as long as the longest.
  package var longestCount: Int
  /// Weeks in a row with at least one day, up to this week or, as long as it has none, the last.
  package var currentWeeks: Int
  package var longestWeeks: Int
}

/// How many days and weeks in a row there are.
///
/// - Parameters:
///   - days: the days of activities, in any order, as often as they like; those after today are not
///     believed.
///   - today: which may still be empty.
/// - Returns: zeros when there are none.
/// - Complexity: O(*n* log *n*).
package func streaks(of days: [Day], today: Day) -> Streaks {
  let numbers = Set(days.filter { $0 <= today }.map(\.number)).sorted()
  let weeks = Set(numbers.map { weekNumber(of: $0) }).sorted()
  let dayRuns = runs(in: numbers)
  let weekRuns = runs(in: weeks)
  let longest = dayRuns.longest
  return Streaks(
    currentDays: dayRuns.current(at: today.number),
    longestDays: longest?.count ?? 0,
    longestStart: longest.map { Day(number: $0.start) },
    longestCount: dayRuns.count { $0.count == longest?.count },
    currentWeeks: weekRuns.current(at: weekNumber(of: today.number)),
    longestWeeks: weekRuns.longest?.count ?? 0)
}

/// Weeks from Monday to Sunday since the one with 1970-01-01, a Thursday.
private func weekNumber(of day: Int) -> Int {
  let shifted = day + 3
  return shifted >= 0 ? shifted / 7 : -((6 - shifted) / 7)
}

private typealias Run = (start: Int, count: Int)

/// The runs of numbers that follow each other, in order.
private func runs(in numbers: [Int]) -> [Run] {
  var runs: [Run] = []
  for number in numbers {
    if let last = runs.last, last.start + last.count == number {
      runs[runs.count - 1].count += 1
    } else {
      runs.append((number, 1))
    }
  }
  return runs
}

extension [Run] {
  fileprivate var longest: Run? {
    self.reduce(nil) { best, run in
      if let best, best.count >= run.count { best } else { run }
    }
  }

  /// The length of the last run, if it reaches a number or the one before it.
  fileprivate func current(at number: Int) -> Int {
    guard let last, last.start + last.count >= number else { return 0 }
    return last.count
  }
}
