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

  /// The checksum of all bytes.
  static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt16 {
    guard let base = bytes.baseAddress else { return 0 }
    return table.withUnsafeBufferPointer { buffer in
      guard let table = buffer.baseAddress else { return 0 }
      let end = bytes.count & ~15
      var crc: UInt16 = 0
      // Only two lookups of a step wait for the step before it. The others are done a step ahead,
      // which keeps the compiler from tying them into one long chain.
      var ahead = end > 0 ? tail(base, table) : 0
      var position = 0
      while position < end {
        let start = crc ^ base.loadUnaligned(fromByteOffset: position, as: UInt16.self).littleEndian
        crc = table[15 * 256 &+ Int(start & 0xFF)] ^ table[14 * 256 &+ Int(start >> 8)] ^ ahead
        position &+= 16
        if position < end { ahead = tail(base + position, table) }
      }
      while position < bytes.count {
        let byte = base.load(fromByteOffset: position, as: UInt8.self)
        crc = (crc >> 8) ^ table[Int((crc ^ UInt16(byte)) & 0xFF)]
        position &+= 1
      }
      return crc
    }
  }

  /// What the last fourteen of sixteen bytes contribute.
  @inline(__always)
  private static func tail(_ step: UnsafeRawPointer, _ table: UnsafePointer<UInt16>) -> UInt16 {
    let low = step.loadUnaligned(as: UInt64.self).littleEndian
    let high = step.loadUnaligned(fromByteOffset: 8, as: UInt64.self).littleEndian
    let first =
      table[7 * 256 &+ Int(high & 0xFF)] ^ table[6 * 256 &+ Int(high >> 8 & 0xFF)]
    return first ^ six(low >> 16, table + 8 * 256) ^ six(high >> 16, table)
  }

  /// What the last six of eight bytes contribute; the last one uses the first table.
  @inline(__always)
  private static func six(_ word: UInt64, _ table: UnsafePointer<UInt16>) -> UInt16 {
    let a = table[5 * 256 &+ Int(word & 0xFF)] ^ table[4 * 256 &+ Int(word >> 8 & 0xFF)]
    let b = table[3 * 256 &+ Int(word >> 16 & 0xFF)] ^ table[2 * 256 &+ Int(word >> 24 & 0xFF)]
    let c = table[256 &+ Int(word >> 32 & 0xFF)] ^ table[Int(word >> 40)]
    return a ^ b ^ c
  }
}
