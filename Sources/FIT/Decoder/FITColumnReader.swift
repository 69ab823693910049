/// Fills one column, run by run.
struct FITColumnReader {
  typealias Source = FITColumnPlan.Source

  let base: UnsafeRawPointer
  let index: FITIndex
  let plan: FITColumnPlan
  let column: FITColumnPlan.Column

  func read() -> FITColumn {
    var result = column.header
    let count = index.recordOffsets.count
    let isAccumulated = column.sources.contains { $0.contains(where: \.isAccumulated) }
    result.raw = [Int32](unsafeUninitializedCapacity: count) { buffer, filled in
      guard let out = buffer.baseAddress else { return }
      index.recordOffsets.withUnsafeBufferPointer { offsets in
        guard let offsets = offsets.baseAddress else { return }
        if isAccumulated {
          fillAccumulated(out, offsets)
        } else {
          fill(out, offsets)
        }
      }
      filled = count
    }
    if column.isTimestamp {
      for (record, time) in index.recordTimes {
        result.raw[record] = Int32(exactly: time) ?? FITColumn.missing
      }
    }
    return result
  }

  private func fill(_ out: UnsafeMutablePointer<Int32>, _ offsets: UnsafePointer<UInt32>) {
    for (number, run) in index.runs.enumerated() {
      let stretch = FITStretch(
        base: base, offsets: offsets + run.start, count: run.count, out: out + run.start)
      let sources = column.sources[plan.layouts[number]]
      guard let first = sources.first else {
        stretch.fillMissing()
        continue
      }
      if first.isPlain(in: column.header) {
        stretch.fill(first)
      } else {
        stretch.fillMissing()
        fillGaps(stretch, first)
      }
      for source in sources.dropFirst() { fillGaps(stretch, source) }
    }
  }

  /// Takes values from a source where better ones had none.
  private func fillGaps(_ stretch: FITStretch, _ source: Source) {
    for record in 0..<stretch.count where stretch.out[record] == FITColumn.missing {
      if let value = source.number(at: base + Int(stretch.offsets[record])) {
        stretch.out[record] = column.header.stored(value * source.ratio + source.shift)
      }
    }
  }
}

extension FITColumnReader {
  /// Goes record by record, because a value may depend on the one before it.
  private func fillAccumulated(
    _ out: UnsafeMutablePointer<Int32>, _ offsets: UnsafePointer<UInt32>
  ) {
    var total: Int64 = 0
    var segment = -1
    for (number, run) in index.runs.enumerated() {
      if run.segment != segment { (total, segment) = (0, run.segment) }
      let sources = column.sources[plan.layouts[number]]
      for record in run.start..<(run.start + run.count) {
        out[record] = FITColumn.missing
        let message = base + Int(offsets[record])
        for source in sources {
          guard let value = source.number(at: message) else { continue }
          guard out[record] == FITColumn.missing else { break }
          if source.isAccumulated, let bits = source.bits?.count, bits < 63 {
            let low = Int64(value)
            total &+= (low &- total) & (1 << Int64(bits) - 1)
            out[record] = column.header.stored(Double(total) * source.ratio + source.shift)
          } else {
            out[record] = column.header.stored(value * source.ratio + source.shift)
            if let next = accumulatedSource, next.ratio != 0, out[record] != FITColumn.missing {
              let counted = (Double(out[record]) - next.shift) / next.ratio
              total = Int64(exactly: counted.rounded(.towardZero)) ?? 0
            }
          }
        }
      }
    }
  }

  /// The source that counts on from whatever value came before.
  private var accumulatedSource: Source? {
    for sources in column.sources {
      if let source = sources.first(where: \.isAccumulated) { return source }
    }
    return nil
  }
}

extension FITColumn {
  /// A raw number as the column keeps it; missing if it does not fit.
  func stored(_ value: Double) -> Int32 {
    if isFloat { return Self.stored(Float(value)) }
    let rounded = value.rounded()
    guard let whole = Int32(exactly: rounded) else { return Self.missing }
    return max(whole, Self.missing + 1)
  }

  static func stored(_ value: Float) -> Int32 {
    value.isNaN ? missing : value == 0 ? 0 : Int32(bitPattern: value.bitPattern)
  }
}

extension FITColumnPlan.Source {
  /// Whether the values can be copied as they are.
  fileprivate func isPlain(in header: FITColumn) -> Bool {
    guard bits == nil, ratio == 1, shift == 0 else { return false }
    return switch baseType {
    case .float32: header.isFloat
    case .float64, .sint64, .uint64, .uint64z, .string: false
    default: !header.isFloat
    }
  }

  /// The raw number in one message, or `nil` if it has none.
  fileprivate func number(at message: UnsafeRawPointer) -> Double? {
    let bytes = FITBytes(base: message, isBigEndian: isBigEndian)
    guard let bits else { return bytes.number(offset, baseType) }
    return bytes.bits(
      offset, size: bits.fieldSize, baseType, first: bits.first, count: bits.count
    ).map { Double($0) }
  }
}

extension FITBytes {
  /// Some bits of a field, least significant first; `nil` if the field has no value or ends
  /// before them.
  func bits(
    _ offset: Int, size: Int, _ type: FITBaseType, first: Int, count: Int
  ) -> UInt64? {
    guard count > 0, count < 64, first + count <= size * 8,
      value(offset, size: size, type) != nil
    else { return nil }
    var result: UInt64 = 0
    for bit in 0..<count {
      let place = first + bit
      let element = place / (type.size * 8) * type.size
      let byteInElement = place / 8 - element
      let byte = isBigEndian ? element + type.size - 1 - byteInElement : place / 8
      let isSet = base.load(fromByteOffset: offset + byte, as: UInt8.self) >> UInt8(place % 8) & 1
      result |= UInt64(isSet) << UInt64(bit)
    }
    return result
  }
}
