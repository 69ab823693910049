import Training

/// A moment as ISO 8601 writes it.
struct WrittenTime: Equatable {
  /// Since 1970 in UTC, with a fraction.
  var unixSeconds: Double
  /// Seconds east of UTC where the text gives an offset; `nil` for `Z` and for nothing.
  var utcOffsetSeconds: Int?
  /// Whether neither `Z` nor an offset is written: it is taken as UTC.
  var isBare: Bool
}

extension WrittenTime {
  /// Reads `2013-02-10T05:32:49Z`, with a blank for the T, fractions and offsets; `nil` for
  /// anything else and for years before 1980, which no watch means.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var (index, end) = (range.lowerBound, range.upperBound)
    while index < end, isBlank(bytes[index]) { index += 1 }
    while end > index, isBlank(bytes[end - 1]) { end -= 1 }
    func number(_ offset: Int, _ count: Int) -> Int? {
      guard index + offset + count <= end else { return nil }
      var value = 0
      for position in index + offset..<index + offset + count {
        guard bytes[position] >= 0x30, bytes[position] <= 0x39 else { return nil }
        value = value * 10 + Int(bytes[position] - 0x30)
      }
      return value
    }
    func has(_ byte: UInt8, at offset: Int) -> Bool {
      index + offset < end && bytes[index + offset] == byte
    }
    guard end - index <= 40, let year = number(0, 4), has(0x2D, at: 4), let month = number(5, 2),
      has(0x2D, at: 7), let date = number(8, 2), has(0x54, at: 10) || has(0x20, at: 10),
      let hour = number(11, 2), has(0x3A, at: 13), let minute = number(14, 2), has(0x3A, at: 16),
      let second = number(17, 2), year >= 1980, year <= 2200, hour < 24, minute < 60, second <= 60,
      let day = Day(year: year, month: month, day: date)
    else { return nil }
    var fraction = 0.0
    index += 19
    if index < end, bytes[index] == 0x2E || bytes[index] == 0x2C {
      index += 1
      var share = 0.1
      while index < end, bytes[index] >= 0x30, bytes[index] <= 0x39 {
        fraction += Double(bytes[index] - 0x30) * share
        share /= 10
        index += 1
      }
    }
    let whole = day.number * 86_400 + hour * 3_600 + minute * 60 + second
    isBare = index == end
    if isBare || (end - index == 1 && bytes[index] | 0x20 == 0x7A) {
      unixSeconds = Double(whole) + fraction
      return
    }
    guard bytes[index] == 0x2B || bytes[index] == 0x2D, let hours = number(1, 2) else {
      return nil
    }
    let minutes = has(0x3A, at: 3) ? number(4, 2) : number(3, 2)
    guard hours <= 14, minutes ?? 0 < 60 else { return nil }
    let offset = (hours * 3_600 + (minutes ?? 0) * 60) * (bytes[index] == 0x2D ? -1 : 1)
    unixSeconds = Double(whole - offset) + fraction
    utcOffsetSeconds = offset
  }
}
