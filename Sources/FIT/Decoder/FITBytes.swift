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
    let value: Int64 =
      switch type {
      case .enum, .uint8, .uint8z, .byte: Int64(load(offset, as: UInt8.self))
      case .sint8: Int64(load(offset, as: Int8.self))
      case .sint16: Int64(load(offset, as: Int16.self))
      case .uint16, .uint16z: Int64(load(offset, as: UInt16.self))
      case .sint32: Int64(load(offset, as: Int32.self))
      case .uint32, .uint32z: Int64(load(offset, as: UInt32.self))
      case .sint64, .uint64, .uint64z: load(offset, as: Int64.self)
      case .string, .float32, .float64: 0
      }
    return value == type.missing ? nil : value
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
      let values = (0..<count).map { integer(offset + $0 * type.size, type) }
      return values.contains { $0 != nil } ? .integers(values) : nil
    }
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
