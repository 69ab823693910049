import Czlib

/// Packs bytes as zip members and gzip files hold them, a piece at a time.
final class Deflater {
  private var stream = z_stream()
  private var room = [UInt8](repeating: 0, count: 65_536)

  /// With `windowBits` −15 for a bare stream, 15 for zlib's own, 31 for gzip.
  init(windowBits: Int32 = -15) throws(ArchiveError) {
    let status = deflateInit2_(
      &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else { throw .unwritable(reason: "out of memory") }
  }

  deinit { deflateEnd(&stream) }

  /// What these bytes add to the packed stream; the last piece ends it.
  func deflate(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
    var packed: [UInt8] = []
    var rest = bytes[...]
    repeat {
      let piece = rest.prefix(1 << 30)
      rest = rest.dropFirst(piece.count)
      append(piece, to: &packed, flush: isLast && rest.isEmpty ? Z_FINISH : Z_NO_FLUSH)
    } while !rest.isEmpty
    return packed
  }

  private func append(_ piece: ArraySlice<UInt8>, to packed: inout [UInt8], flush: Int32) {
    piece.withUnsafeBufferPointer { input in
      stream.next_in = input.baseAddress.map { UnsafeMutablePointer(mutating: $0) }
      stream.avail_in = UInt32(clamping: input.count)
      repeat {
        let made = room.withUnsafeMutableBufferPointer { output in
          stream.next_out = output.baseAddress
          stream.avail_out = UInt32(clamping: output.count)
          _ = Czlib.deflate(&stream, flush)
          return output.count - Int(stream.avail_out)
        }
        packed.append(contentsOf: room[..<made])
      } while stream.avail_out == 0
    }
  }
}

/// Bytes as a bare deflate stream.
func deflated(_ bytes: [UInt8]) throws(ArchiveError) -> [UInt8] {
  try Deflater().deflate(bytes, isLast: true)
}

/// Bytes as a gzip file without a name or a moment, so that the same bytes give the same file.
package func gzipped(_ bytes: [UInt8]) throws(ArchiveError) -> [UInt8] {
  try Deflater(windowBits: 31).deflate(bytes, isLast: true)
}

/// Bytes as the rows of a PNG are packed; none where there is no memory for it.
package func deflatedForPNG(_ bytes: [UInt8]) -> [UInt8] {
  (try? Deflater(windowBits: 15).deflate(bytes, isLast: true)) ?? []
}

/// The CRC-32 of zip, gzip and PNG.
package func checksum(_ bytes: [UInt8], after previous: UInt32 = 0) -> UInt32 {
  bytes.withUnsafeBufferPointer {
    UInt32(truncatingIfNeeded: crc32_z(UInt(previous), $0.baseAddress, $0.count))
  }
}
