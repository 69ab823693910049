/// Columns as Rice codes: of each number the lowest bits as they are, and how often they overflow as
/// so many zeros before a one.
///
/// The differences within a column are mostly of one size, which no whole number of bytes fits: a
/// drawing takes a seventh less than with seven bits a byte.
private let longestRun = 24

extension DrawingWriter {
  /// Numbers that do not fall, or fall so rarely that eleven bytes do not matter.
  mutating func risingColumn(_ numbers: [Int]) {
    column(numbers) { UInt64(bitPattern: Int64($0)) }
  }

  /// Numbers that lie near to the one before.
  mutating func column(_ numbers: [Int]) { column(numbers, zigzag) }

  private mutating func column(_ numbers: [Int], _ code: (Int) -> UInt64) {
    guard var last = numbers.first else { return }
    signed(last)
    column(
      numbers.dropFirst().map { number in
        defer { last = number }
        return code(number &- last)
      })
  }

  private mutating func column(_ numbers: [UInt64]) {
    let width = usualWidth(of: numbers)
    append(UInt8(width))
    append(
      [UInt8](unsafeUninitializedCapacity: 12 * numbers.count + 16) { buffer, count in
        var codes = BitWriter(UnsafeMutableRawBufferPointer(buffer))
        for number in numbers {
          let run = number >> UInt64(width)
          if run < UInt64(longestRun) {
            codes.put(1, length: Int(run) + 1)
            codes.put(number & (1 << UInt64(width) - 1), length: width)
          } else {
            codes.put(0, length: longestRun)
            codes.put(number >> 32, length: 32)
            codes.put(number & 0xFFFF_FFFF, length: 32)
          }
        }
        count = codes.finish()
      })
  }
}

/// How many bits a number of the usual size has; at most 32.
private func usualWidth(of numbers: [UInt64]) -> Int {
  let sum = numbers.reduce(UInt64(0)) { $0 &+ min($1, 1 << 40) }
  let mean = sum / UInt64(max(1, numbers.count))
  return min(32, max(0, UInt64.bitWidth - mean.leadingZeroBitCount - 1))
}

extension DrawingReader {
  mutating func risingColumn(_ count: Int) -> [Int] {
    column(count) { Int(truncatingIfNeeded: $0) }
  }

  mutating func column(_ count: Int) -> [Int] { column(count, unzigzag) }

  private mutating func column(_ count: Int, _ difference: (UInt64) -> Int) -> [Int] {
    guard count > 0 else { return [] }
    var last = signed()
    let width = whole(below: 33)
    var values: [Int] = []
    values.reserveCapacity(count)
    values.append(last)
    var codes = BitReader(rest)
    for _ in 1..<count {
      let run = codes.zeros(atMost: longestRun)
      let number =
        run < longestRun
        ? UInt64(run) << UInt64(width) | codes.bits(width)
        : codes.bits(32) << 32 | codes.bits(32)
      guard !codes.isBeyondEnd else {
        fail()
        break
      }
      last = last &+ difference(number)
      values.append(last)
    }
    skip(codes.byteCount)
    return values
  }
}

/// Bits one after the other, the highest of a byte first.
private struct BitWriter {
  private let bytes: UnsafeMutableRawBufferPointer
  private var byteCount = 0
  private var bits: UInt64 = 0
  private var filled = 0

  init(_ bytes: UnsafeMutableRawBufferPointer) { self.bytes = bytes }

  /// `value` has no bits above the lowest `length`, which are 32 at most.
  mutating func put(_ value: UInt64, length: Int) {
    bits = bits << UInt64(length) | value
    filled += length
    guard filled >= 32 else { return }
    filled -= 32
    store(UInt32(truncatingIfNeeded: bits >> UInt64(filled)))
    byteCount += 4
  }

  /// Fills up the last byte, and tells how many there are.
  mutating func finish() -> Int {
    store(UInt32(truncatingIfNeeded: bits << UInt64(32 - filled)))
    return byteCount + (filled + 7) / 8
  }

  private func store(_ word: UInt32) {
    bytes.storeBytes(of: word.bigEndian, toByteOffset: byteCount, as: UInt32.self)
  }
}

/// Reads what a ``BitWriter`` wrote; behind the end there are zeros.
private struct BitReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isBeyondEnd: Bool { position > 8 * bytes.count }
  /// Of all bits read so far.
  var byteCount: Int { (position + 7) / 8 }

  /// How many zeros stand before the next one, which is passed as well.
  mutating func zeros(atMost most: Int) -> Int {
    let zeros = window.leadingZeroBitCount
    position += zeros < most ? zeros + 1 : most
    return min(zeros, most)
  }

  /// The next bits, at most 32.
  mutating func bits(_ length: Int) -> UInt64 {
    defer { position += length }
    return length == 0 ? 0 : window >> UInt64(64 - length)
  }

  /// At least 57 bits from the position on.
  private var window: UInt64 {
    let start = position / 8
    var word: UInt64 = 0
    if start + 8 <= bytes.count {
      word = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    } else {
      for index in start..<max(start, bytes.count) {
        word |= UInt64(bytes[index]) << UInt64(56 - 8 * (index - start))
      }
    }
    return word << UInt64(position % 8)
  }
}
