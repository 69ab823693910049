/// Which elements a format has, found by local name whatever its letter case.
struct XMLElements<Element: Sendable & Equatable>: Sendable {
  /// Open addressing; 0 is an empty place.
  private var keys = [UInt64](repeating: 0, count: Self.size)
  private var elements: [Element]
  private let unknown: Element

  private static var size: Int { 256 }

  /// A table of at most some hundred names, all different in lower case.
  init(_ names: [(name: String, element: Element)], unknown: Element) {
    self.unknown = unknown
    elements = Array(repeating: unknown, count: Self.size)
    for (name, element) in names.prefix(Self.size / 2) {
      let bytes = Array(name.utf8)
      let key = bytes.withUnsafeBufferPointer { Self.key($0, 0..<bytes.count) }
      var place = Self.place(key)
      while keys[place] != 0, keys[place] != key { place = (place + 1) % Self.size }
      keys[place] = key
      elements[place] = element
    }
  }

  /// What the name at a place of the bytes means; its prefix does not count.
  func element(_ name: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Element {
    let key = Self.key(bytes, name)
    var place = Self.place(key)
    while keys[place] != 0 {
      if keys[place] == key { return elements[place] }
      place = (place + 1) % Self.size
    }
    return unknown
  }

  private static func place(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key ^ (key >> 32)) & 255)
  }

  /// The FNV-1a hash of the local name in lower case; two names of ours never share one.
  private static func key(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> UInt64 {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes[name] {
      if byte == 0x3A {
        key = 0xCBF2_9CE4_8422_2325
        continue
      }
      key = (key ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
    }
    return key == 0 ? 1 : key
  }
}
