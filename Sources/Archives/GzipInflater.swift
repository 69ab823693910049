import Czlib
import Foundation

/// Goes through the members of a gzip file once, keeping up to `room` bytes and counting the rest.
struct GzipInflater {
  let limit: Int
  let room: Int
  private(set) var kept: [UInt8] = []
  private(set) var total = 0
  private(set) var memberCount = 0
  private(set) var problem: GzipProblem?

  init(limit: Int, room: Int) {
    self.limit = limit
    self.room = room
  }

  mutating func run(over bytes: [UInt8]) throws(ArchiveError) {
    var stream = z_stream()
    // 16 asks for gzip wrapping, 15 for the largest window.
    guard
      inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw .unreadable(reason: "out of memory") }
    defer { inflateEnd(&stream) }
    let outcome = bytes.withUnsafeBufferPointer { input in
      Result { () throws(ArchiveError) in try inflateMembers(of: input, &stream) }
    }
    try outcome.get()
  }

  private mutating func inflateMembers(
    of input: UnsafeBufferPointer<UInt8>, _ stream: inout z_stream
  ) throws(ArchiveError) {
    var piece = [UInt8](repeating: 0, count: 131_072)
    var offset = 0
    while offset < input.count {
      if memberCount > 0 {
        guard input[offset...].starts(with: [0x1F, 0x8B]) else {
          if input[offset...].contains(where: { $0 != 0 }) {
            problem = .trailingBytes(count: input.count - offset, offset: offset)
          }
          return  // zeros are padding, as tape archives have
        }
        inflateReset(&stream)
      }
      guard try inflateMember(of: input, from: &offset, &stream, &piece) else { return }
      memberCount += 1
    }
  }

  /// Inflates one member and moves the offset behind it; false if it did not reach its end.
  private mutating func inflateMember(
    of input: UnsafeBufferPointer<UInt8>, from offset: inout Int, _ stream: inout z_stream,
    _ piece: inout [UInt8]
  ) throws(ArchiveError) -> Bool {
    while true {
      let given = UInt32(clamping: min(input.count - offset, 1 << 30))
      let (status, taken, made) = inflateOnce(input, offset, given, &stream, &piece)
      offset += taken
      total += made
      guard total <= limit else { throw .gzipTooLarge(limit: limit) }
      kept.append(contentsOf: piece[..<min(made, max(room - kept.count, 0))])
      switch status {
      case Z_STREAM_END: return true
      case Z_OK, Z_BUF_ERROR:
        if made == 0, offset >= input.count {
          problem = .truncated(keptBytes: total)
          return false
        }
        if made == 0, taken == 0 {
          problem = .damaged(offset: offset, keptBytes: total)
          return false
        }
      default:
        let message = stream.msg.map { String(cString: $0) } ?? ""
        problem =
          message == "incorrect data check" || message == "incorrect length check"
          ? .checksumMismatch(keptBytes: total) : .damaged(offset: offset, keptBytes: total)
        return false
      }
    }
  }

  private func inflateOnce(
    _ input: UnsafeBufferPointer<UInt8>, _ offset: Int, _ given: UInt32, _ stream: inout z_stream,
    _ piece: inout [UInt8]
  ) -> (status: Int32, taken: Int, made: Int) {
    stream.next_in = input.baseAddress.map { UnsafeMutablePointer(mutating: $0 + offset) }
    stream.avail_in = given
    return piece.withUnsafeMutableBufferPointer { output in
      stream.next_out = output.baseAddress
      stream.avail_out = UInt32(clamping: output.count)
      let status = inflate(&stream, Z_NO_FLUSH)
      return (status, Int(given - stream.avail_in), output.count - Int(stream.avail_out))
    }
  }
}
