/// The chunks of a PNG, in their order.
struct PNGChunks {
  private(set) var kinds: [String] = []
  private(set) var texts: [String: String] = [:]
  private(set) var width = 0
  private(set) var height = 0
  private(set) var colors = 0
  /// Whether each chunk ends where the next begins and its sum is right.
  private(set) var isWhole = false

  init(_ file: [UInt8]) {
    guard file.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] else { return }
    var rest = file.dropFirst(8)
    while rest.count >= 12 {
      let count = Self.number(rest.prefix(4))
      guard rest.count >= 12 + count else { return }
      let named = rest.dropFirst(4).prefix(4 + count)
      guard Self.number(rest.dropFirst(8 + count).prefix(4)) == Self.sum(named) else { return }
      read(String(decoding: named.prefix(4), as: UTF8.self), named.dropFirst(4))
      rest = rest.dropFirst(12 + count)
    }
    isWhole = rest.isEmpty && kinds.last == "IEND"
  }

  private mutating func read(_ kind: String, _ body: ArraySlice<UInt8>) {
    kinds.append(kind)
    switch kind {
    case "IHDR":
      width = Self.number(body.prefix(4))
      height = Self.number(body.dropFirst(4).prefix(4))
    case "PLTE": colors = body.count / 3
    case "iTXt":
      let key = body.prefix { $0 != 0 }
      texts[String(decoding: key, as: UTF8.self)] = String(
        decoding: body.dropFirst(key.count + 5), as: UTF8.self)
    default: break
    }
  }

  private static func number(_ bytes: some Sequence<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  /// The CRC-32, bit by bit.
  private static func sum(_ bytes: ArraySlice<UInt8>) -> Int {
    var sum: UInt32 = ~0
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}
