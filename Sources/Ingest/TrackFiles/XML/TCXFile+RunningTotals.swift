import Training

extension TCXFile.Activity {
  /// Makes laps of their own of those whose time goes on from the start of the activity.
  ///
  /// Some writers give with each lap the time and the distance so far. A lap that lasts into the next
  /// one, as long as all up to its end together, and so each of them but the first, tells it.
  ///
  /// - Returns: what was decided; `nil` where every lap is its own.
  mutating func undoRunningTotals() -> Correction? {
    let starts = laps.map(\.startSeconds)
    guard laps.count > 1, let start = starts.first,
      let end = laps.flatMap({ $0.tracks.joined() }).lazy.map(\.time).filter({ !$0.isNaN }).max()
    else { return nil }
    let ends = starts.dropFirst() + [end]
    for (index, until) in zip(laps.indices, ends) {
      let timer = laps[index].timerSeconds
      // Comparisons with what is not written are false.
      guard abs(timer - (until - start)) <= max(2, 0.02 * (until - start)),
        index == 0 || timer > (until - starts[index]) * 1.02 + 5
      else { return nil }
    }
    let before = laps.reduce(0) { $0 + $1.timerSeconds }
    let distances = laps.map(\.distanceMeters)
    let isRising = zip(distances, distances.dropFirst()).allSatisfy { $0 <= $1 }
    for index in laps.indices.dropFirst().reversed() {
      laps[index].timerSeconds -= laps[index - 1].timerSeconds
      if isRising { laps[index].distanceMeters -= distances[index - 1] }
    }
    return Correction(.runningTotals, before: before, after: end - start)
  }
}
