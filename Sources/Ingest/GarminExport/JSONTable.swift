import Foundation

/// The rows of a JSON file, decoded as far as they can be.
struct JSONTable<Row: Decodable> {
  private(set) var rows: [Row] = []
  /// How many rows there were, usable or not.
  private(set) var rowCount = 0
  /// Rows that could not be decoded at all.
  private(set) var unreadableCount = 0
  /// What is wrong with the file as a whole, if something is.
  private(set) var damage: JSONDamage?
  /// Whether bytes that are no UTF-8 were replaced by U+FFFD.
  private(set) var wasRepaired = false

  /// Looks for rows also in lists under the key `wrapper`; see ``JSONRows``.
  init(_ bytes: [UInt8], wrapper: String? = nil) {
    let text = utf8(bytes)
    wasRepaired = text.wasRepaired
    (text.bytes ?? bytes).withUnsafeBytes { read($0, wrapper: wrapper) }
  }

  private mutating func read(_ bytes: UnsafeRawBufferPointer, wrapper: String?) {
    let found = JSONRows(bytes, wrapper: wrapper)
    damage = found.damage
    rowCount = found.ranges.count
    let decoder = JSONDecoder()
    var start = 0
    while start < found.ranges.count {
      let end = min(start + Self.rowsAtOnce, found.ranges.count)
      decode(found.ranges[start..<end], of: bytes, with: decoder)
      start = end
    }
  }

  /// Enough to make the decoder's own costs small, few enough to keep memory flat.
  private static var rowsAtOnce: Int { 256 }

  private mutating func decode(
    _ ranges: ArraySlice<Range<Int>>, of bytes: UnsafeRawBufferPointer, with decoder: JSONDecoder
  ) {
    var list = Data("[".utf8)
    list.reserveCapacity(ranges.reduce(2) { $0 + $1.count + 1 })
    for range in ranges {
      if list.count > 1 { list.append(0x2C) }
      list.append(contentsOf: bytes[range])
    }
    list.append(0x5D)
    if let decoded = try? decoder.decode([Lossy<Row>].self, from: list) {
      rows += decoded.compactMap(\.value)
      unreadableCount += decoded.count { $0.value == nil }
    } else if ranges.count > 1 {
      // One row is no JSON: the others are.
      for index in ranges.indices { decode(ranges[index...index], of: bytes, with: decoder) }
    } else {
      unreadableCount += 1
    }
  }
}

/// A row or, if it cannot be decoded, nothing.
private struct Lossy<Row: Decodable>: Decodable {
  var value: Row?

  init(from decoder: any Decoder) throws { value = try? Row(from: decoder) }
}

/// Text as UTF-8, or `nil` for bytes that are UTF-8 already; UTF-16 is recognised by its first
/// bytes, anything else has its unreadable bytes replaced.
private func utf8(_ bytes: [UInt8]) -> (bytes: [UInt8]?, wasRepaired: Bool) {
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    let isBigEndian = bytes[0] == 0xFE
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index -> UInt16 in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    return (Array(String(decoding: units, as: UTF16.self).utf8), false)
  }
  if String(validating: bytes, as: UTF8.self) != nil { return (nil, false) }
  return (Array(String(decoding: bytes, as: UTF8.self).utf8), true)
}
