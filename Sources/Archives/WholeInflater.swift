import Cdeflate

/// Inflates members whose packed and inflated bytes fit into memory, in one go.
///
/// The library does nothing but this, and does it twice as fast as one that must be able to stop
/// anywhere. Not `Sendable`: it keeps working memory, as the ``Archive`` does that owns it.
final class WholeInflater {
  private let decompressor: OpaquePointer
  private var packed: UnsafeMutableRawBufferPointer

  /// `nil` when there is no memory for it.
  init?() {
    guard let decompressor = libdeflate_alloc_decompressor() else { return nil }
    self.decompressor = decompressor
    packed = .allocate(byteCount: 0, alignment: 16)
  }

  deinit {
    libdeflate_free_decompressor(decompressor)
    packed.deallocate()
  }

  /// A place for the packed bytes, to be filled before ``inflate(_:into:)``.
  func room(for count: Int) -> UnsafeMutableRawBufferPointer {
    if packed.count < count {
      packed.deallocate()
      packed = .allocate(byteCount: count + count / 4, alignment: 16)
    }
    return UnsafeMutableRawBufferPointer(rebasing: packed[..<count])
  }

  enum Outcome {
    case whole
    /// The stream ends before the output is full, or goes on behind it.
    case otherSize
    case damaged
  }

  /// Fills the output exactly, or says why not.
  func inflate(
    _ packed: UnsafeMutableRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) -> Outcome {
    var made = 0
    // The library wants an address even where nothing is to be written.
    var nothing: UInt8 = 0
    let status = withUnsafeMutablePointer(to: &nothing) { nothing in
      libdeflate_deflate_decompress(
        decompressor, packed.baseAddress, packed.count, output.baseAddress ?? .init(nothing),
        output.count, &made)
    }
    switch status {
    case LIBDEFLATE_SUCCESS: return made == output.count ? .whole : .otherSize
    case LIBDEFLATE_INSUFFICIENT_SPACE, LIBDEFLATE_SHORT_OUTPUT: return .otherSize
    default: return .damaged
    }
  }
}

/// The CRC-32 of a zip's directory.
func crc32(of bytes: UnsafeMutableRawBufferPointer) -> UInt32 {
  bytes.baseAddress.map { libdeflate_crc32(0, $0, bytes.count) } ?? 0
}
