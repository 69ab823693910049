package import Training

/// The fastest time over each distance, anywhere inside an activity.
///
/// Distance is linear between samples, so the best stretch begins or ends on a sample: both are
/// tried, with two pointers. The runner leaves as late and arrives as early as standing allows.
///
/// - Parameters:
///   - time: seconds; samples not later than the last kept one are dropped.
///   - distance: meters since the start; samples without one are dropped, a step back is held.
///   - targets: distances in meters.
///   - pauses: in seconds since the start, taken out of the time; empty for elapsed time, in which
///     pauses count.
/// - Returns: one for each target; `nil` where the activity is shorter than it.
/// - Complexity: O(*n*) for each target.
package func bestEfforts(
  time: Column, distance: Column, targets: [Double], pauses: [Range<Double>] = []
) -> [BestEffort?] {
  guard var course = Course(time: time, distance: distance) else {
    return targets.map { _ in nil }
  }
  course.takeOut(pauses)
  return targets.map { course.bestEffort(over: $0) }
}

extension Course {
  /// The fastest stretch of `target` meters.
  func bestEffort(over target: Double) -> BestEffort? {
    guard target > 0, totalMeters >= target - 1e-6 else { return nil }
    let count = count
    return seconds.withUnsafeBufferPointer { seconds in
      meters.withUnsafeBufferPointer { meters in
        var best = Double.infinity
        var start = 0.0
        let total = meters[count - 1]
        var (next, end) = (0, 0)
        search: while next < count {
          let begins = next..<min(next + windowsAtOnce, count)
          next = begins.upperBound
          // None of them takes less than from the last start to the first end.
          if seconds[max(0, end - 1)] - seconds[next - 1] >= best,
            meters[next - 1] + target <= total
          {
            end = firstSample(reaching: meters[next - 1] + target, in: meters, from: end)
            continue
          }
          // Most others cannot be the best either, which is seen without a division.
          for begin in begins {
            let isLast = meters[begin] + target > total + 1e-6
            let goal = isLast ? .infinity : min(meters[begin] + target, total)
            // Those that end on a sample and begin between the one before and this one.
            while end < count, meters[end] < goal {
              if begin > 0, seconds[end] - seconds[begin] < best {
                let departure = interpolated(
                  seconds, meters, begin - 1, begin, at: meters[end] - target)
                if seconds[end] - departure < best {
                  (best, start) = (seconds[end] - departure, departure)
                }
              }
              end += 1
            }
            guard !isLast else { break search }
            // The one that begins on this sample.
            guard seconds[max(0, end - 1)] - seconds[begin] < best else { continue }
            let arrival = interpolated(seconds, meters, max(0, end - 1), end, at: goal)
            if arrival - seconds[begin] < best {
              (best, start) = (arrival - seconds[begin], seconds[begin])
            }
          }
        }
        guard best.isFinite, best > 0 else { return nil }
        return BestEffort(distanceMeters: target, seconds: best, startSeconds: start)
      }
    }
  }
}

/// The time at a distance between two samples; that of the first where they share one distance.
@inline(__always)
private func interpolated(
  _ seconds: UnsafeBufferPointer<Double>, _ meters: UnsafeBufferPointer<Double>, _ a: Int,
  _ b: Int, at goal: Double
) -> Double {
  let run = meters[b] - meters[a]
  guard run > 0 else { return meters[a] >= goal ? seconds[a] : seconds[b] }
  return seconds[a] + (seconds[b] - seconds[a]) * ((goal - meters[a]) / run)
}
