import Facts
import Training
import Wording

/// What was swum between two rests.
struct SwimPart: Hashable {
  /// Active ones.
  var lengths: [SwimLength]
  /// The rest after it; `nil` at the end.
  var restSeconds: Double?

  var seconds: Double { lengths.reduce(0) { $0 + $1.seconds } }

  /// `nil` if the length of the pool is not known.
  var meters: Double? {
    let meters = lengths.compactMap(\.meters)
    return meters.count == lengths.count ? meters.reduce(0, +) : nil
  }

  var metersPerSecond: Double? { meters.flatMap { seconds > 0 ? $0 / seconds : nil } }

  /// The one all lengths have; `nil` if they differ or nobody knows.
  var stroke: String? {
    let strokes = Set(lengths.map(\.stroke))
    return strokes.count == 1 ? strokes.first ?? nil : nil
  }

  /// Strokes of a length on average; `nil` if no length has a count.
  var strokesPerLength: Double? {
    let counts = lengths.compactMap(\.strokeCount)
    return counts.isEmpty ? nil : Double(counts.reduce(0, +)) / Double(counts.count)
  }

  /// Seconds and strokes of a length together, on average.
  var swolf: Double? {
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

extension SwimPart {
  /// Lengths in order of time, cut at the rests: those the watch noted, and gaps between lengths
  /// of at least five seconds.
  static func parts(of lengths: [SwimLength]) -> [SwimPart] {
    var parts: [SwimPart] = []
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
      parts.append(SwimPart(lengths: [length]))
      (rest, isOpen) = (0, true)
    }
    return parts
  }
}
