import Training

/// Each sample as its distance from `base`.
func packed(_ raw: [Int32], width: Int, base: Int32) -> [UInt8] {
  switch width {
  case 1: packed(raw, as: UInt8.self, base: base)
  case 2: packed(raw, as: UInt16.self, base: base)
  case 4: packed(raw, as: UInt32.self, base: base)
  default: []
  }
}

/// Each sample as its distance from the one before it; the first from `base`.
func packedDifferences(_ raw: [Int32], width: Int, after base: Int32) -> [UInt8] {
  switch width {
  case 1: packedDifferences(raw, as: Int8.self, after: base)
  case 2: packedDifferences(raw, as: Int16.self, after: base)
  default: packedDifferences(raw, as: Int32.self, after: base)
  }
}

/// What ``packed(_:width:base:)`` was given.
func unpacked(_ bytes: [UInt8], width: Int, count: Int, base: Int32) -> [Int32] {
  switch width {
  case 1: unpacked(bytes, as: UInt8.self, count: count, base: base)
  case 2: unpacked(bytes, as: UInt16.self, count: count, base: base)
  case 4: unpacked(bytes, as: UInt32.self, count: count, base: base)
  default: Array(repeating: base, count: count)
  }
}

/// What ``packedDifferences(_:width:after:)`` was given.
func unpackedDifferences(_ bytes: [UInt8], width: Int, count: Int, after base: Int32) -> [Int32] {
  switch width {
  case 1: unpackedDifferences(bytes, as: Int8.self, count: count, after: base)
  case 2: unpackedDifferences(bytes, as: Int16.self, count: count, after: base)
  case 4: unpackedDifferences(bytes, as: Int32.self, count: count, after: base)
  default: Array(repeating: base, count: count)
  }
}

private func packed<Word: FixedWidthInteger & UnsignedInteger>(
  _ raw: [Int32], as word: Word.Type, base: Int32
) -> [UInt8] {
  let size = MemoryLayout<Word>.size
  return [UInt8](unsafeUninitializedCapacity: raw.count * size) { buffer, count in
    let bytes = UnsafeMutableRawBufferPointer(buffer)
    for (index, sample) in raw.enumerated() {
      let word =
        sample == Stream.missing
        ? Word.max : Word(truncatingIfNeeded: UInt32(bitPattern: sample &- base))
      bytes.storeBytes(of: word.littleEndian, toByteOffset: index * size, as: Word.self)
    }
    count = raw.count * size
  }
}

private func packedDifferences<Word: FixedWidthInteger & SignedInteger>(
  _ raw: [Int32], as word: Word.Type, after base: Int32
) -> [UInt8] {
  let size = MemoryLayout<Word>.size
  var previous = base
  return [UInt8](unsafeUninitializedCapacity: raw.count * size) { buffer, count in
    let bytes = UnsafeMutableRawBufferPointer(buffer)
    for (index, sample) in raw.enumerated() {
      var word = Word.min
      if sample != Stream.missing {
        word = Word(truncatingIfNeeded: sample &- previous)
        previous = sample
      }
      bytes.storeBytes(of: word.littleEndian, toByteOffset: index * size, as: Word.self)
    }
    count = raw.count * size
  }
}

private func unpacked<Word: FixedWidthInteger & UnsignedInteger>(
  _ bytes: [UInt8], as word: Word.Type, count: Int, base: Int32
) -> [Int32] {
  bytes.withUnsafeBytes { buffer in
    (0..<count).map { index in
      let word = Word(
        littleEndian: buffer.loadUnaligned(
          fromByteOffset: index * MemoryLayout<Word>.size, as: Word.self))
      return word == Word.max ? Stream.missing : base &+ Int32(truncatingIfNeeded: word)
    }
  }
}

private func unpackedDifferences<Word: FixedWidthInteger & SignedInteger>(
  _ bytes: [UInt8], as word: Word.Type, count: Int, after base: Int32
) -> [Int32] {
  var previous = base
  return bytes.withUnsafeBytes { buffer in
    (0..<count).map { index in
      let word = Word(
        littleEndian: buffer.loadUnaligned(
          fromByteOffset: index * MemoryLayout<Word>.size, as: Word.self))
      guard word != Word.min else { return Stream.missing }
      previous = previous &+ Int32(truncatingIfNeeded: word)
      return previous
    }
  }
}
