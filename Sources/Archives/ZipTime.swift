/// A moment as zip files write it: a calendar day and a wall clock without a zone, in steps of two
/// seconds, from 1980 on.
package struct ZipTime: Hashable, Sendable {
  package var year: Int
  package var month: Int
  package var day: Int
  package var hour: Int
  package var minute: Int
  package var second: Int

  package init(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// The first moment the format can write.
  package static let earliest = ZipTime(year: 1980, month: 1, day: 1)

  /// The day in the format's own bits; what the format cannot write is cut to what it can.
  var dateBits: UInt16 {
    let years = UInt16(clamping: min(max(year - 1980, 0), 127))
    return years << 9 | UInt16(clamping: min(max(month, 1), 12)) << 5
      | UInt16(clamping: min(max(day, 1), 31))
  }

  /// The wall clock in the format's own bits.
  var timeBits: UInt16 {
    UInt16(clamping: min(max(hour, 0), 23)) << 11 | UInt16(clamping: min(max(minute, 0), 59)) << 5
      | UInt16(clamping: min(max(second, 0), 59) / 2)
  }
}
