package import Training

/// How alike the days are in when the athlete sleeps.
package struct SleepRegularity: Hashable, Sendable {
  /// The sleep regularity index (SRI), −100 to 100.
  ///
  /// It is 100 when every day is like the one before, 0 by chance; `nil` when no two moments a day
  /// apart are known.
  package var index: Double?
  /// How many pairs of moments a day apart it rests on.
  package var pairs: Int
}

/// The sleep regularity index of a record of sleep and waking.
///
/// - Parameters:
///   - epochs: one each few minutes, on the wall clock, oldest first: asleep, awake or unknown.
///     A watch that was not worn is unknown, not awake. Naps count.
///   - epochsPerDay: how many make a day.
/// - Returns: `nil` index when no two epochs a day apart are known.
/// - Complexity: O(*n*).
/// - Note: −100 + 200 × the share of pairs exactly a day apart that are equal (Phillips et al.
///   2017).
package func sleepRegularity(of epochs: [Bool?], epochsPerDay: Int) -> SleepRegularity {
  var (pairs, matches) = (0, 0)
  if epochsPerDay > 0 {
    for (today, tomorrow) in zip(epochs, epochs.dropFirst(epochsPerDay)) {
      guard let today, let tomorrow else { continue }
      pairs += 1
      if today == tomorrow { matches += 1 }
    }
  }
  return SleepRegularity(
    index: pairs > 0 ? -100 + 200 * Double(matches) / Double(pairs) : nil, pairs: pairs)
}

/// The sleep regularity index of some nights, from when they began and ended on the wall clock.
///
/// A night without a beginning and an end leaves its day, from noon to noon, unknown. A moment
/// belongs to sleep from falling asleep to waking up; lying awake in between counts as sleep.
///
/// - Parameter nights: at most one a day, in any order.
/// - Returns: `nil` index for less than five days' worth of pairs.
/// - Complexity: O(days), at most ten years of them; older nights are left out.
package func sleepRegularity(of nights: [Night]) -> SleepRegularity {
  let epochsPerDay = 144
  let known = nights.filter { $0.start != nil && $0.end != nil }
  guard let last = known.map(\.day).max(), let earliest = known.map(\.day).min() else {
    return SleepRegularity(index: nil, pairs: 0)
  }
  let first = max(earliest, last - 3_653)
  var epochs = [Bool?](repeating: nil, count: (last - first + 1) * epochsPerDay)
  for night in known where night.day >= first {
    guard let start = night.start, let end = night.end else { continue }
    let offset = (night.day - first) * epochsPerDay
    // Seconds from midnight of 1970 to the noon before the morning the night is dated by.
    let noon = night.day.number * 86_400 - 43_200
    for epoch in 0..<epochsPerDay {
      let moment = noon + epoch * 600 + 300
      epochs[offset + epoch] = moment >= start.localSeconds && moment < end.localSeconds
    }
  }
  var regularity = sleepRegularity(of: epochs, epochsPerDay: epochsPerDay)
  if regularity.pairs < 5 * epochsPerDay { regularity.index = nil }
  return regularity
}
