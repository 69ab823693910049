/// Doubles one after the other, little-endian.
func packed(_ numbers: [Double]) -> [UInt8] {
  numbers.flatMap { number in withUnsafeBytes(of: number.bitPattern.littleEndian) { Array($0) } }
}

/// 32-bit whole numbers one after the other, little-endian.
func packed(_ numbers: [Int32]) -> [UInt8] {
  numbers.flatMap { number in withUnsafeBytes(of: number.littleEndian) { Array($0) } }
}

/// The doubles in these bytes; bytes left over at the end are not read.
func doubles(in bytes: UnsafeRawBufferPointer) -> [Double] {
  (0..<bytes.count / 8).map {
    Double(
      bitPattern: UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self)))
  }
}

/// The whole numbers in these bytes; bytes left over at the end are not read.
func integers(in bytes: UnsafeRawBufferPointer) -> [Int32] {
  (0..<bytes.count / 4).map {
    Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 4, as: Int32.self))
  }
}
