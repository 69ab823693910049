/// A FIT file put together byte by byte, for what the writer never writes.
struct RawFile {
  var headerSize: UInt8 = 14
  var protocolVersion: UInt8 = 0x20
  /// `nil` says how many bytes there are.
  var dataSize: UInt32?
  var headerChecksum: UInt16 = 0
  /// `nil` leaves the two bytes out.
  var checksum: Checksum? = .right
  var data: [UInt8] = []

  enum Checksum { case right, wrong }

  var bytes: [UInt8] {
    var bytes: [UInt8] = [headerSize, protocolVersion, 0xE2, 0x52]
    bytes += little(dataSize ?? UInt32(data.count)) + Array(".FIT".utf8)
    if headerSize != 12 { bytes += little(headerChecksum) }
    bytes += data
    guard let checksum else { return bytes }
    return bytes + little(plainChecksum(bytes) ^ (checksum == .wrong ? 0x0101 : 0))
  }

  /// A definition; fields are number, size, base type code.
  mutating func define(
    _ local: UInt8, _ number: UInt16, _ fields: [[UInt8]], developer: [[UInt8]] = [],
    isBigEndian: Bool = false
  ) {
    data += [0x40 | (developer.isEmpty ? 0 : 0x20) | local, 0, isBigEndian ? 1 : 0]
    data += isBigEndian ? little(number).reversed() : little(number)
    data.append(UInt8(fields.count))
    data += fields.joined()
    if !developer.isEmpty { data += [UInt8(developer.count)] + developer.joined() }
  }

  /// A data message: its header byte and its contents.
  mutating func message(_ header: UInt8, _ contents: [UInt8]...) {
    data.append(header)
    data += contents.joined()
  }
}

func little<T: FixedWidthInteger>(_ value: T) -> [UInt8] {
  withUnsafeBytes(of: value.littleEndian) { Array($0) }
}

func big<T: FixedWidthInteger>(_ value: T) -> [UInt8] {
  withUnsafeBytes(of: value.bigEndian) { Array($0) }
}

/// The checksum bit by bit, as the format describes it.
func plainChecksum(_ bytes: [UInt8]) -> UInt16 {
  bytes.reduce(0) { crc, byte in
    (0..<8).reduce(crc ^ UInt16(byte)) { rest, _ in
      rest & 1 == 1 ? (rest >> 1) ^ 0xA001 : rest >> 1
    }
  }
}
