/// Reads single values from places that were checked to lie inside.
struct FITBytes {
  let base: UnsafeRawPointer
  let isBigEndian: Bool

  @inline(__always)
  func load<T: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, as type: T.Type) -> T {
    let value = base.loadUnaligned(fromByteOffset: offset, as: type)
    return isBigEndian ? T(bigEndian: value) : T(littleEndian: value)
  }

  /// A whole number, or `nil` where it means “no value”.
  func integer(_ offset: Int, _ type: FITBaseType) -> Int64? {
    switch type {
    case .enum, .uint8, .byte: whole(offset, UInt8.self, missing: 0xFF)
    case .uint8z: whole(offset, UInt8.self, missing: 0)
    case .sint8: whole(offset, Int8.self, missing: 0x7F)
    case .sint16: whole(offset, Int16.self, missing: 0x7FFF)
    case .uint16: whole(offset, UInt16.self, missing: 0xFFFF)
    case .uint16z: whole(offset, UInt16.self, missing: 0)
    case .sint32: whole(offset, Int32.self, missing: 0x7FFF_FFFF)
    case .uint32: whole(offset, UInt32.self, missing: 0xFFFF_FFFF)
    case .uint32z: whole(offset, UInt32.self, missing: 0)
    case .sint64: whole(offset, Int64.self, missing: .max)
    case .uint64: whole(offset, Int64.self, missing: -1)
    case .uint64z: whole(offset, Int64.self, missing: 0)
    case .string, .float32, .float64: nil
    }
  }

  @inline(__always)
  private func whole<T: FixedWidthInteger & BitwiseCopyable>(
    _ offset: Int, _ type: T.Type, missing: T
  ) -> Int64? {
    let value = load(offset, as: type)
    return value == missing ? nil : Int64(truncatingIfNeeded: value)
  }

  /// A floating-point number, or `nil` where it is not a number.
  func real(_ offset: Int, _ type: FITBaseType) -> Double? {
    let value =
      type == .float32
      ? Double(Float(bitPattern: load(offset, as: UInt32.self)))
      : Double(bitPattern: load(offset, as: UInt64.self))
    return value.isNaN ? nil : value
  }

  /// Any number, raw; unsigned 64-bit numbers by their true size.
  func number(_ offset: Int, _ type: FITBaseType) -> Double? {
    switch type {
    case .float32, .float64: real(offset, type)
    case .string: nil
    case .uint64, .uint64z: integer(offset, type).map { Double(UInt64(bitPattern: $0)) }
    default: integer(offset, type).map(Double.init)
    }
  }

  /// The value of a field, or `nil` if all of it is missing.
  func value(_ offset: Int, size: Int, _ type: FITBaseType) -> FITValue? {
    let count = size / type.size
    switch type {
    case .string: return text(offset, size: size)
    case .byte where size > 1:
      let bytes = [UInt8](UnsafeRawBufferPointer(start: base + offset, count: size))
      return bytes.allSatisfy { $0 == 0xFF } ? nil : .bytes(bytes)
    case .float32, .float64:
      if count == 1 { return real(offset, type).map(FITValue.real) }
      let values = (0..<count).map { real(offset + $0 * type.size, type) }
      return values.contains { $0 != nil } ? .reals(values) : nil
    default:
      if count == 1 { return integer(offset, type).map(FITValue.integer) }
      return integers(offset, count: count, type)
    }
  }

  private func integers(_ offset: Int, count: Int, _ type: FITBaseType) -> FITValue? {
    var hasValue = false
    let values = [Int64?](unsafeUninitializedCapacity: count) { buffer, filled in
      for element in 0..<count {
        let value = integer(offset + element * type.size, type)
        buffer.initializeElement(at: element, to: value)
        hasValue = hasValue || value != nil
      }
      filled = count
    }
    return hasValue ? .integers(values) : nil
  }

  /// Texts end with a zero byte or with the field; empty ones are no value.
  private func text(_ offset: Int, size: Int) -> FITValue? {
    let bytes = UnsafeRawBufferPointer(start: base + offset, count: size)
    let parts = bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    switch parts.count {
    case 0: return nil
    case 1: return .text(parts[0])
    default: return .texts(parts)
    }
  }
}
