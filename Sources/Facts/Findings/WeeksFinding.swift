/// How far was run a week, over the weeks that are done.
package enum WeeksFinding: Hashable, Sendable, Encodable {
  /// Means in meters a week; all are at most 52 weeks.
  case means(all: Double, lastFour: Double, weeks: Int)
  /// Not one run in the weeks that are done, or none with a distance.
  case nothing(weeks: Int)
  /// Fewer than eight are done.
  case few(weeks: Int)

  /// - Parameters:
  ///   - done: meters of each week that is done, oldest first; at most 52.
  ///   - weeks: how many there are with those not done.
  package init(done: [Double], weeks: Int) {
    guard done.count >= 8 else {
      self = .few(weeks: weeks)
      return
    }
    let all = done.reduce(0, +) / Double(done.count)
    self =
      all > 0
      ? .means(all: all, lastFour: done.suffix(4).reduce(0, +) / 4, weeks: done.count)
      : .nothing(weeks: done.count)
  }
}
