/// A run of records and the part of a column that they fill.
///
/// The loops are written out by type, so that nothing is decided inside them. All offsets were
/// checked when the run was indexed.
struct FITStretch {
  let base: UnsafeRawPointer
  let offsets: UnsafePointer<UInt32>
  let count: Int
  let out: UnsafeMutablePointer<Int32>

  func fillMissing() {
    out.update(repeating: FITColumn.missing, count: count)
  }

  /// Copies the values of a field that needs no conversion.
  func fill(_ source: FITColumnPlan.Source) {
    let missing = FITColumn.missing
    switch source.baseType {
    case .enum, .uint8, .byte:
      each(source, UInt8.self) { $0 == 0xFF ? missing : Int32($0) }
    case .uint8z:
      each(source, UInt8.self) { $0 == 0 ? missing : Int32($0) }
    case .sint8:
      each(source, Int8.self) { $0 == 0x7F ? missing : Int32($0) }
    case .uint16:
      each(source, UInt16.self) { $0 == 0xFFFF ? missing : Int32($0) }
    case .uint16z:
      each(source, UInt16.self) { $0 == 0 ? missing : Int32($0) }
    case .sint16:
      each(source, Int16.self) { $0 == 0x7FFF ? missing : Int32($0) }
    case .uint32:
      each(source, Int32.self) { $0 < 0 ? missing : $0 }
    case .uint32z:
      each(source, Int32.self) { $0 <= 0 ? missing : $0 }
    case .sint32:
      each(source, Int32.self) { $0 == 0x7FFF_FFFF ? missing : max($0, missing + 1) }
    case .float32:
      each(source, UInt32.self) { FITColumn.stored(Float(bitPattern: $0)) }
    case .float64, .sint64, .uint64, .uint64z, .string:
      fillMissing()
    }
  }

  @inline(__always)
  private func each<T: FixedWidthInteger & BitwiseCopyable>(
    _ source: FITColumnPlan.Source, _ type: T.Type, _ convert: (T) -> Int32
  ) {
    let field = base + source.offset
    if source.isBigEndian {
      for record in 0..<count {
        let raw = field.loadUnaligned(fromByteOffset: Int(offsets[record]), as: type)
        out[record] = convert(T(bigEndian: raw))
      }
    } else {
      for record in 0..<count {
        let raw = field.loadUnaligned(fromByteOffset: Int(offsets[record]), as: type)
        out[record] = convert(T(littleEndian: raw))
      }
    }
  }
}
