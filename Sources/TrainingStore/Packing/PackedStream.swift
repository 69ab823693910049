import Training

/// One stream as the store keeps it: each sample in as few bytes as the widest one needs.
///
/// A sample is kept as its distance from the smallest one, or from the one before it where that
/// is narrower: positions and distances then take two bytes instead of four. Widths are 0 (all
/// samples alike), 1, 2 or 4 bytes, little-endian. The largest number of a width means that there
/// is no sample.
struct PackedStream: Hashable, Sendable {
  var kind: Int
  var scale: Double
  var offset: Double
  /// Bytes a sample, plus ``differences`` where each is kept as its distance to the one before.
  var form: Int
  var base: Int32
  var samples: [UInt8]

  static let differences = 16
}

extension PackedStream {
  init(_ stream: Stream) {
    kind = stream.kind.rawValue
    scale = stream.scale
    offset = stream.offset
    let span = Span(of: stream.raw)
    base = span.smallest
    if span.differenceWidth < span.width {
      form = span.differenceWidth + Self.differences
      samples = packedDifferences(stream.raw, width: span.differenceWidth, after: base)
    } else {
      form = span.width
      samples = packed(stream.raw, width: span.width, base: base)
    }
  }

  /// The stream again; `nil` when the bytes are not what ``init(_:)`` makes.
  ///
  /// `count` is how many samples the recording has.
  func stream(count: Int) -> Stream? {
    // A damaged row may claim any number of samples that take no bytes; this is three years of seconds.
    guard let kind = StreamKind(rawValue: kind), (0...100_000_000).contains(count) else {
      return nil
    }
    let width = form & (Self.differences - 1)
    guard [0, 1, 2, 4].contains(width), samples.count == count * width else { return nil }
    let raw =
      form >= Self.differences
      ? unpackedDifferences(samples, width: width, count: count, after: base)
      : unpacked(samples, width: width, count: count, base: base)
    return Stream(kind, raw: raw, scale: scale, offset: offset)
  }
}

/// How far a stream's samples lie apart.
private struct Span {
  var smallest: Int32 = 0
  var width = 0
  var differenceWidth = 0

  init(of raw: [Int32]) {
    // The mark for a gap is smaller than every sample.
    let range = Extremes(raw)
    let isGapless = range.low != Stream.missing
    let samples = isGapless ? raw : filled(raw)
    guard let first = samples.first, range.high != Stream.missing else {
      // Nothing but gaps: one byte each, all of them the mark for a gap.
      width = raw.isEmpty ? 0 : 1
      differenceWidth = 4
      return
    }
    smallest = isGapless ? range.low : Extremes(samples).low
    let distance = Int64(range.high) - Int64(smallest)
    width = Self.width(distance, isGapless: isGapless)
    differenceWidth = 4
    // Steps of samples further apart than this need four bytes or do not fit into them.
    guard distance <= Int64(Int32.max) else { return }
    let steps = Extremes(stepsOf: samples)
    // The first step starts at the smallest sample.
    let steepestRise = max(steps.high, first - smallest)
    differenceWidth =
      steps.low >= -127 && steepestRise < 127
      ? 1 : steps.low >= -32_767 && steepestRise < 32_767 ? 2 : 4
  }

  /// A distance of 255 or 65,535 is the mark for a gap and cannot be a sample.
  private static func width(_ distance: Int64, isGapless: Bool) -> Int {
    if distance == 0, isGapless { return 0 }
    return distance < 0xFF ? 1 : distance < 0xFFFF ? 2 : 4
  }
}

/// Each gap as the sample before it, those at the beginning as the first one.
private func filled(_ raw: [Int32]) -> [Int32] {
  var last = raw.first { $0 != Stream.missing } ?? Stream.missing
  return [Int32](unsafeUninitializedCapacity: raw.count) { values, count in
    for (index, sample) in raw.enumerated() {
      last = sample == Stream.missing ? last : sample
      values[index] = last
    }
    count = raw.count
  }
}

/// The smallest and the largest of many numbers, without a branch.
private struct Extremes {
  var low = Int32.max
  var high = Int32.min

  init(_ values: [Int32]) {
    for value in values {
      low = min(low, value)
      high = max(high, value)
    }
  }

  /// From each to the next, and 0; values must not lie further apart than the largest number.
  init(stepsOf values: [Int32]) {
    (low, high) = (0, 0)
    values.withUnsafeBufferPointer { values in
      for index in 1..<max(1, values.count) {
        let step = values[index] &- values[index - 1]
        low = min(low, step)
        high = max(high, step)
      }
    }
  }
}
