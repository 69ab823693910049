import Foundation

/// How many bytes lie before the archive proper: a self-extracting program, or a mail's text.
///
/// The end record says where the directory should begin; where it does begin follows from its
/// length. The difference is the prefix. `nil` if there is no end record or no difference.
func prefixLength(of source: ArchiveSource) -> Int? {
  let tail = lastBytes(of: source, atMost: 65_535 + endRecordLength)
  guard tail.count >= endRecordLength else { return nil }
  func number(_ offset: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(tail[offset + $1]) << (8 * $1) }
  }
  for offset in stride(from: tail.count - endRecordLength, through: 0, by: -1)
  where number(offset) == 0x0605_4B50 {
    let position = source.byteCount - tail.count + offset
    let prefix = position - number(offset + 12) - number(offset + 16)
    if prefix > 0, prefix < source.byteCount { return prefix }
  }
  return nil
}

private let endRecordLength = 22

private func lastBytes(of source: ArchiveSource, atMost length: Int) -> [UInt8] {
  switch source.place {
  case .memory(let memory): return memory.suffix(length)
  case .file(let path): return lastBytes(of: path, atMost: length)
  case .temporary(let file): return lastBytes(of: file.path, atMost: length)
  }
}

private func lastBytes(of path: String, atMost length: Int) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return [] }
  defer { close(descriptor) }
  let end = lseek(descriptor, 0, SEEK_END)
  guard end > 0 else { return [] }
  var bytes = [UInt8](repeating: 0, count: min(length, Int(end)))
  let count = pread(descriptor, &bytes, bytes.count, end - bytes.count)
  return count == bytes.count ? bytes : []
}
