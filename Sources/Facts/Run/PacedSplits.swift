/// The splits of a run as lengths and paces.
struct PacedSplits {
  let meters: [Double]
  /// As many as there are lengths.
  let paces: [Double]

  /// The mean of some splits, by distance.
  func mean(_ range: Range<Int>) -> (meters: Double, pace: Double) {
    let length = meters[range].reduce(0, +)
    return (length, range.reduce(0) { $0 + paces[$1] * meters[$1] } / length)
  }

  /// Where a fast end begins: at least two kilometers, half the run at most, 5 % faster than before,
  /// none of its splits slower than what came before; `nil` without one.
  var fastEnd: Int? {
    let total = meters.reduce(0, +)
    guard meters.count >= 6, total > 0 else { return nil }
    // Where the difference weighs most: far from both ends the same gain is worth more.
    var (best, start) = (0.0, meters.count)
    for place in meters.indices.dropFirst(2) {
      let (last, before) = (mean(place..<meters.count), mean(0..<place))
      guard last.meters >= 2_000, last.meters <= total / 2 else { continue }
      let gain = (before.pace - last.pace) * (before.meters * last.meters).squareRoot()
      if gain > best { (best, start) = (gain, place) }
    }
    guard start < meters.count else { return nil }
    let middle = (mean(start..<meters.count).pace + mean(0..<start).pace) / 2
    while start < meters.count, paces[start] > middle { start += 1 }
    guard start < meters.count else { return nil }
    let (last, before) = (mean(start..<meters.count), mean(0..<start).pace)
    guard last.meters >= 2_000, last.pace <= 0.95 * before,
      paces[start...].allSatisfy({ $0 < before })
    else { return nil }
    return start
  }
}
