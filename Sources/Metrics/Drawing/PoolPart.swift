package import Training

/// What was swum between two rests.
package struct PoolPart: Hashable, Sendable {
  /// Active ones.
  package var lengths: [SwimLength]
  /// The rest after it; `nil` at the end.
  package var restSeconds: Double?

  package init(lengths: [SwimLength]) { self.lengths = lengths }

  package var seconds: Double { lengths.reduce(0) { $0 + $1.seconds } }

  /// `nil` if the length of the pool is not known.
  package var meters: Double? {
    let meters = lengths.compactMap(\.meters)
    return meters.count == lengths.count ? meters.reduce(0, +) : nil
  }

  package var metersPerSecond: Double? { meters.flatMap { seconds > 0 ? $0 / seconds : nil } }

  /// The one all lengths have; `nil` if they differ or nobody knows.
  package var stroke: SwimLength.Stroke? {
    let strokes = Set(lengths.map(\.stroke))
    return strokes.count == 1 ? strokes.first ?? nil : nil
  }

  /// Strokes of a length on average; `nil` if no length has a count.
  package var strokesPerLength: Double? {
    let counts = lengths.compactMap(\.strokeCount)
    return counts.isEmpty ? nil : Double(counts.reduce(0, +)) / Double(counts.count)
  }

  /// Seconds and strokes of a length together, on average.
  package var swolf: Double? {
    let values = lengths.compactMap(\.swolf)
    return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  /// When it lasts, in seconds after the activity's start.
  var span: ClosedRange<Double>? {
    guard let first = lengths.first, let last = lengths.last else { return nil }
    let (start, end) = (first.startSeconds, last.startSeconds + last.seconds)
    return start <= end ? start...end : nil
  }
}

extension PoolPart {
  /// Lengths in order of time, cut at the rests: those the watch noted, and gaps between lengths
  /// of at least five seconds.
  package static func parts(of lengths: [SwimLength]) -> [PoolPart] {
    var parts: [PoolPart] = []
    var (rest, end) = (0.0, 0.0)
    var isOpen = false
    for length in lengths {
      let gap = length.startSeconds - end
      if isOpen, gap >= 5 { isOpen = false }
      if !isOpen, gap >= 5, !parts.isEmpty { rest += gap }
      end = max(end, length.startSeconds + length.seconds)
      guard length.isActive else {
        isOpen = false
        if !parts.isEmpty { rest += length.seconds }
        continue
      }
      if isOpen {
        parts[parts.count - 1].lengths.append(length)
        continue
      }
      if !parts.isEmpty { parts[parts.count - 1].restSeconds = rest }
      parts.append(PoolPart(lengths: [length]))
      (rest, isOpen) = (0, true)
    }
    return parts
  }
}

/// The mean heart rate of each part: the mean of the samples within it; `nil` without any.
///
/// Only of the first thousand parts: a file may claim any number, and nobody swims more in a day.
///
/// - Complexity: O(log *n* + samples in a part) for each part.
package func heartRates(of parts: [PoolPart], in samples: SampleColumns?) -> [Double?] {
  guard let samples, !samples.heartRate.isEmpty, let origin = samples.time.first else {
    return parts.prefix(1_000).map { _ in nil }
  }
  let (time, rates) = (samples.time, samples.heartRate)
  return parts.prefix(1_000).map { part in
    guard let span = part.span else { return nil }
    var (low, high) = (0, time.count)
    while low < high {
      let middle = (low + high) / 2
      if time[middle] - origin < span.lowerBound { low = middle + 1 } else { high = middle }
    }
    var (sum, count) = (0.0, 0)
    for index in low..<time.count {
      guard time[index] - origin <= span.upperBound else { break }
      guard rates[index] > 0 else { continue }
      sum += rates[index]
      count += 1
    }
    return count == 0 ? nil : sum / Double(count)
  }
}
