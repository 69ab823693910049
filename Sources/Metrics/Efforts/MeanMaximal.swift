import Foundation
package import Training

/// The furthest way covered in windows of each length: the pace curve is duration by distance.
///
/// - Parameters:
///   - time: seconds; samples not later than the last kept one are dropped.
///   - distance: meters since the start; samples without one are dropped, a step back is held.
///   - durations: window lengths in seconds.
/// - Returns: meters for each duration; `nil` where it is longer than the recording.
/// - Complexity: O(*n*) for each duration.
package func furthestDistances(
  time: Column, distance: Column, durations: [Double]
) -> [Double?] {
  guard let course = Course(time: time, distance: distance) else {
    return durations.map { _ in nil }
  }
  return durations.map { course.furthestDistance(in: $0) }
}

extension Course {
  /// The furthest way in a window of `length` seconds, which begins or ends on a sample.
  func furthestDistance(in length: Double) -> Double? {
    let count = count
    guard length > 0, seconds[count - 1] - seconds[0] >= length else { return nil }
    return seconds.withUnsafeBufferPointer { seconds in
      meters.withUnsafeBufferPointer { meters in
        var best = 0.0
        let last = seconds[count - 1]
        var (next, end) = (0, 0)
        search: while next < count {
          let begins = next..<min(next + windowsAtOnce, count)
          next = begins.upperBound
          // None of them goes from before the first to after the last.
          if begins.lowerBound > 0, seconds[next - 1] + length <= last {
            let reach = firstSample(reaching: seconds[next - 1] + length, in: seconds, from: end)
            if meters[reach] - meters[begins.lowerBound - 1] <= best {
              end = reach
              continue
            }
          }
          // Most others cannot be the furthest either, which is seen without a division.
          for begin in begins {
            let isLast = seconds[begin] + length > last
            let goal = isLast ? .infinity : seconds[begin] + length
            // Those that end on a sample and begin between the one before and this one.
            while end < count, seconds[end] < goal {
              if begin > 0, meters[end] - meters[begin - 1] > best {
                let share =
                  (seconds[end] - length - seconds[begin - 1])
                  / (seconds[begin] - seconds[begin - 1])
                let departure = meters[begin - 1] + (meters[begin] - meters[begin - 1]) * share
                best = max(best, meters[end] - departure)
              }
              end += 1
            }
            guard !isLast else { break search }
            // The one that begins on this sample.
            guard meters[end] - meters[begin] > best else { continue }
            let from = max(0, end - 1)
            let share = end > from ? (goal - seconds[from]) / (seconds[end] - seconds[from]) : 0
            best = max(best, meters[from] + (meters[end] - meters[from]) * share - meters[begin])
          }
        }
        return best
      }
    }
  }
}
