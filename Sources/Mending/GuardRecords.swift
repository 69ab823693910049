import Metrics
import Training

extension Draft {
  /// What was faster than anybody ever was sets no records: as a whole, or for one kilometer or five
  /// of them in a row.
  mutating func guardRecords() {
    let isTold = corrections.contains { $0.finding == .beyondWorldRecord }
    guard limits.tellsRides, setsRecords, !isTold else { return }
    let meters = activity.distanceMeters ?? recording?.streamMeters ?? 0
    let seconds = activity.movingSeconds
    let isOnFoot = family == .running || family == .walking
    let isPartBeyond = isOnFoot && (covers(1_000, in: 131) || covers(5_000, in: 755))
    guard isPartBeyond || !isHuman(meters, in: seconds, onFoot: isOnFoot) else { return }
    setsRecords = false
    tell(Correction(.beyondWorldRecord, before: seconds > 0 ? meters / seconds : nil))
  }

  /// Whether the mean of the whole can have been.
  private func isHuman(_ meters: Double, in seconds: Double, onFoot: Bool) -> Bool {
    guard meters >= 100, seconds > 0 else { return true }
    guard onFoot, meters >= 400 else { return meters <= limits.reach(in: seconds) }
    return BestEffort(distanceMeters: meters, seconds: seconds, startSeconds: 0).isHuman
  }

  /// Whether so many meters were covered within so many seconds, as integers.
  private func covers(_ meters: Double, in seconds: Double) -> Bool {
    guard let time = recording?.stream(.time), let distance = recording?.stream(.distance),
      distance.mayRise(faster: meters / seconds, within: time)
    else { return false }
    let (length, record) = (meters * distance.scale, seconds * time.scale)
    var (first, isCovered) = (0, false)
    distance.raw.withUnsafeBufferPointer { ways in
      time.raw.withUnsafeBufferPointer { times in
        for last in ways.indices where ways[last] != Stream.missing {
          while first < last,
            ways[first] == Stream.missing
              || Double(times[last]) - Double(times[first]) > record
          { first += 1 }
          if Double(ways[last]) - Double(ways[first]) >= length {
            isCovered = true
            return
          }
        }
      }
    }
    return isCovered
  }
}
