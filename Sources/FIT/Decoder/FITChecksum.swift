/// The CRC-16 of FIT files: polynomial 0xA001, reflected, starting from 0.
///
/// Sixteen bytes a step: one table for each place a byte can stand before the end of the step.
enum FITChecksum {
  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 16 * 256)
    for byte in 0..<256 {
      var remainder = UInt16(byte)
      for _ in 0..<8 {
        remainder = remainder & 1 == 1 ? (remainder >> 1) ^ 0xA001 : remainder >> 1
      }
      table[byte] = remainder
    }
    for index in 256..<table.count {
      let previous = table[index - 256]
      table[index] = (previous >> 8) ^ table[Int(previous & 0xFF)]
    }
    return table
  }()

  /// The checksum of all bytes, optionally going on from the checksum of those before them.
  static func checksum(_ bytes: UnsafeRawBufferPointer, after start: UInt16 = 0) -> UInt16 {
    guard let base = bytes.baseAddress else { return start }
    return table.withUnsafeBufferPointer { buffer in
      guard let table = buffer.baseAddress else { return start }
      var position = 0
      var crc = start
      while position &+ 16 <= bytes.count {
        let low = base.loadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
        let high = base.loadUnaligned(fromByteOffset: position &+ 8, as: UInt64.self).littleEndian
        let first = low ^ UInt64(crc)
        let a = eight(first, table + 8 * 256)
        let b = eight(high, table)
        crc = a ^ b
        position &+= 16
      }
      while position < bytes.count {
        let byte = base.load(fromByteOffset: position, as: UInt8.self)
        crc = (crc >> 8) ^ table[Int((crc ^ UInt16(byte)) & 0xFF)]
        position &+= 1
      }
      return crc
    }
  }

  /// What eight bytes contribute; the first byte uses the last of eight tables.
  @inline(__always)
  private static func eight(_ word: UInt64, _ table: UnsafePointer<UInt16>) -> UInt16 {
    let a = table[7 * 256 &+ Int(word & 0xFF)] ^ table[6 * 256 &+ Int(word >> 8 & 0xFF)]
    let b = table[5 * 256 &+ Int(word >> 16 & 0xFF)] ^ table[4 * 256 &+ Int(word >> 24 & 0xFF)]
    let c = table[3 * 256 &+ Int(word >> 32 & 0xFF)] ^ table[2 * 256 &+ Int(word >> 40 & 0xFF)]
    let d = table[256 &+ Int(word >> 48 & 0xFF)] ^ table[Int(word >> 56)]
    return a ^ b ^ c ^ d
  }
}
