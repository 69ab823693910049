import Foundation

/// The rows of a JSON file, decoded as far as they can be.
struct JSONTable<Row: Decodable> {
  private(set) var rows: [Row] = []
  private(set) var tally: JSONTally

  var rowCount: Int { tally.rowCount }
  var unreadableCount: Int { tally.unreadableCount }
  var damage: JSONDamage? { tally.damage }
  var wasRepaired: Bool { tally.wasRepaired }

  /// Looks for rows also in lists under the key `wrapper`; see ``JSONRows``.
  init(_ bytes: [UInt8], wrapper: String? = nil) {
    let text = JSONText(bytes, wrapper: wrapper)
    tally = JSONTally(text)
    let decoder = JSONDecoder()
    for ranges in text.pieces {
      let piece = JSONPiece<Row>(ranges, of: text, with: decoder)
      rows += piece.rows
      tally.unreadableCount += piece.unreadableCount
    }
  }
}

/// How many rows a JSON file has and what is wrong with it.
struct JSONTally: Hashable, Sendable {
  /// How many rows there were, usable or not.
  let rowCount: Int
  /// Rows that could not be decoded at all.
  var unreadableCount = 0
  let damage: JSONDamage?
  let wasRepaired: Bool

  init(_ text: JSONText) {
    rowCount = text.ranges.count
    damage = text.damage
    wasRepaired = text.wasRepaired
  }
}

/// Decodes the rows of a long file on several threads and hands them over in order, a piece at a
/// time, so that they need not all be in memory.
///
/// `consume` is called on the caller's thread; what it throws ends the reading.
func readRows<Row: Decodable & Sendable>(
  of text: JSONText, as _: Row.Type, workers: Int, consume: ([Row]) throws -> Void
) throws -> JSONTally {
  var tally = JSONTally(text)
  try inOrder(text.pieces, workers: workers) {
    JSONDecoder()
  } work: { decoder, ranges in
    JSONPiece<Row>(ranges, of: text, with: decoder)
  } consume: { piece in
    tally.unreadableCount += piece.unreadableCount
    try consume(piece.rows)
  }
  return tally
}

extension JSONText {
  /// The rows, some hundred in each piece: enough to make the decoder's own costs small, few
  /// enough to keep memory flat.
  fileprivate var pieces: [ArraySlice<Range<Int>>] {
    stride(from: 0, to: ranges.count, by: 256).map { ranges[$0..<min($0 + 256, ranges.count)] }
  }
}

/// Some rows of a file, decoded.
private struct JSONPiece<Row: Decodable> {
  var rows: [Row] = []
  var unreadableCount = 0

  init(_ ranges: ArraySlice<Range<Int>>, of text: JSONText, with decoder: JSONDecoder) {
    decode(ranges, of: text, with: decoder)
  }

  private mutating func decode(
    _ ranges: ArraySlice<Range<Int>>, of text: JSONText, with decoder: JSONDecoder
  ) {
    var list = Data("[".utf8)
    list.reserveCapacity(ranges.reduce(2) { $0 + $1.count + 1 })
    text.bytes.withUnsafeBytes { bytes in
      for range in ranges {
        if list.count > 1 { list.append(0x2C) }
        list.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[range]))
      }
    }
    list.append(0x5D)
    if let decoded = try? decoder.decode([Lossy<Row>].self, from: list) {
      rows += decoded.compactMap(\.value)
      unreadableCount += decoded.count { $0.value == nil }
    } else if ranges.count > 1 {
      // One row is no JSON: the others are.
      for index in ranges.indices { decode(ranges[index...index], of: text, with: decoder) }
    } else {
      unreadableCount += 1
    }
  }
}

extension JSONPiece: Sendable where Row: Sendable {}

/// A row or, if it cannot be decoded, nothing.
private struct Lossy<Row: Decodable>: Decodable {
  var value: Row?

  init(from decoder: any Decoder) throws { value = try? Row(from: decoder) }
}
