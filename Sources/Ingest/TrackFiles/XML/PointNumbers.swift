import TrainingStore

/// Reads the numbers of points, and counts those that are written there and cannot be read.
struct PointNumbers: Sendable {
  /// How many points lack something although it is written there.
  struct Unreadable: Equatable, Sendable {
    var places = 0
    var times = 0
    var heights = 0
    /// Heart rates, cadences, distances and the like.
    var others = 0
  }

  private(set) var unreadable = Unreadable()
  /// Of all points.
  private(set) var pointCount = 0
  /// Whether numbers have a comma for a point, as a place showed.
  private var hasCommas = false

  mutating func countPoint() { pointCount += 1 }

  /// A latitude and a longitude; both or none.
  mutating func place(
    _ latitude: Range<Int>, _ longitude: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (north: Double, east: Double)? {
    if let north = plainNumber(bytes, latitude), let east = plainNumber(bytes, longitude) {
      return (north, east)
    }
    // No degrees have thousands: a comma in them is a point, and so it is in all of the file.
    func degrees(_ range: Range<Int>) -> Double? {
      plainNumber(bytes, range) ?? decimalNumber(bytes, range, hasCommas: true)
    }
    guard let north = degrees(latitude), let east = degrees(longitude) else {
      unreadable.places += 1
      return nil
    }
    hasCommas = true
    return (north, east)
  }

  mutating func height(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    number(range, in: bytes, missing: \.heights)
  }

  mutating func value(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    number(range, in: bytes, missing: \.others)
  }

  /// A number of a lap: nobody counts those.
  func number(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    plainNumber(bytes, range) ?? decimalNumber(bytes, range, hasCommas: hasCommas)
  }

  /// Notes that the time of a point is no time, unless there is none.
  mutating func noteTime(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    let text = bytes[range].prefix(40).filter { $0 > 0x20 }
    let isNothing = text.allSatisfy { $0 == 0x2D } || text.contains(0x3C)
    if !isNothing, !Self.nothing.contains(String(decoding: text, as: UTF8.self).lowercased()) {
      unreadable.times += 1
    }
  }

  /// What programs write for no time.
  private static let nothing: Set<String> = ["nan", "null", "nil", "none", "undefined"]

  private mutating func number(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>,
    missing: WritableKeyPath<Unreadable, Int>
  ) -> Double? {
    if let number = number(range, in: bytes) { return number }
    if Self.isWritten(range, in: bytes) { unreadable[keyPath: missing] += 1 }
    return nil
  }

  /// Whether digits stand there: `NaN`, nothing and other elements are no number, and meant so.
  private static func isWritten(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    range.count <= 40 && !bytes[range].contains(0x3C)
      && bytes[range].contains { $0 >= 0x30 && $0 <= 0x39 }
  }
}

extension PointNumbers {
  /// Why a file without any time is not one that has none; `nil` if it has none.
  var unreadableTimes: LedgerReason? {
    guard unreadable.times > 0 else { return nil }
    return LedgerReason(.unreadableNumbers(unreadable.times, of: pointCount, .time))
  }

  /// What points lack; nothing if they lack nothing.
  var remarks: [LedgerPoint] {
    let parts: [(count: Int, kind: LedgerPoint.NumberKind)] = [
      (unreadable.places, .place), (unreadable.times, .time), (unreadable.heights, .height),
      (unreadable.others, .value),
    ]
    return parts.filter { $0.count > 0 }.map {
      .unreadableNumbers($0.count, of: pointCount, $0.kind)
    }
  }
}
