import Training

extension Stream {
  var hasSamples: Bool { raw.contains { $0 != Self.missing } }

  /// The sample in the unit of its kind; NaN where there is none.
  func value(at index: Int) -> Double {
    raw[index] == Self.missing ? .nan : Double(raw[index]) / scale - offset
  }

  /// What a value of its unit is as it is stored, not rounded.
  func rawValue(of value: Double) -> Double { (value + offset) * scale }

  /// The last sample that is there.
  var lastValue: Double? {
    raw.lastIndex { $0 != Self.missing }.map { value(at: $0) }
  }

  /// The samples of a stream that rises, as times do, whose values lie in a range.
  func indices(in span: Range<Double>) -> Range<Int> {
    let first = firstIndex(notBelow: span.lowerBound)
    return first..<max(first, firstIndex(notBelow: span.upperBound))
  }

  /// The first sample that is not below a value in a stream that rises; the end where all are.
  func firstIndex(notBelow value: Double) -> Int {
    let limit = rawValue(of: value)
    var (low, high) = (0, raw.count)
    while low < high {
      let middle = low + (high - low) / 2
      if Double(raw[middle]) < limit { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The same with every value `factor` times as large; what is stored stays.
  func scaled(by factor: Double) -> Stream {
    Stream(kind, raw: raw, scale: scale / factor, offset: offset * factor)
  }
}

extension Recording {
  /// Seconds from the start to the last sample; `nil` for fewer than two samples.
  var spanSeconds: Double? {
    guard count > 1, let last = stream(.time)?.lastValue, last > 0 else { return nil }
    return last
  }

  /// Seconds of `span` in which the timer ran.
  func timerSeconds(in span: Range<Double>) -> Double {
    pauses.reduce(span.upperBound - span.lowerBound) { left, pause in
      left
        - max(
          0, min(pause.upperBound, span.upperBound) - max(pause.lowerBound, span.lowerBound))
    }
  }

  /// From the first known distance to the largest, in meters; `nil` without any.
  var streamMeters: Double? {
    guard let distance = stream(.distance),
      let first = distance.raw.first(where: { $0 != Stream.missing }),
      case let most = distance.raw.reduce(Stream.missing, max), most != Stream.missing
    else { return nil }
    return Double(Int64(most) - Int64(first)) / distance.scale
  }

  /// The same in a part of the time, by the last sample before its ends.
  func streamMeters(in span: Range<Double>) -> Double? {
    guard let time = stream(.time), let distance = stream(.distance) else { return nil }
    var (from, to): (Int32?, Int32?) = (nil, nil)
    for index in time.raw.indices where distance.raw[index] != Stream.missing {
      let seconds = time.value(at: index)
      if seconds > span.upperBound { break }
      if seconds <= span.lowerBound || from == nil { from = distance.raw[index] }
      to = distance.raw[index]
    }
    guard let from, let to else { return nil }
    return max(0, Double(Int64(to) - Int64(from)) / distance.scale)
  }
}

/// Spans in order of time, those that touch joined.
func joinedSpans(_ spans: [Range<Double>]) -> [Range<Double>] {
  var result: [Range<Double>] = []
  for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) where !span.isEmpty {
    if let last = result.last, last.upperBound >= span.lowerBound {
      result[result.count - 1] =
        last.lowerBound..<max(last.upperBound, span.upperBound)
    } else {
      result.append(span)
    }
  }
  return result
}
