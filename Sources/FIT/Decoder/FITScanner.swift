/// The first pass: follows headers, definitions and message sizes, and fills an index.
struct FITScanner {
  /// What the loop needs to know of a local type; small, so that it stays in the cache.
  struct Slot {
    var definition = -1
    var size = 0
    var timestampOffset = -1
    var isBigEndian = false
    var kind = Kind.skipped
  }

  enum Kind { case skipped, record, message }

  /// How far a pass over messages came, and what stopped it before the end.
  struct Reach {
    var offset: Int
    var error: FITError?
  }

  let bytes: UnsafeRawBufferPointer
  let options: FITOptions
  var index = FITIndex()
  var slots = [Slot](repeating: Slot(), count: 16)
  /// Where the last time stamp stands, and how; read only if a compressed header needs it.
  var lastTimestamp: (offset: Int, isBigEndian: Bool)?
  /// The last time made from a compressed header, while it is newer than `lastTimestamp`.
  var compressedTime: UInt32 = 0
  /// Cleared when the next record must not join the run before it.
  var continuesRun = false

  init(_ bytes: UnsafeRawBufferPointer, options: FITOptions) {
    self.bytes = bytes
    self.options = options
  }

  /// Reads all chained parts.
  mutating func scan() throws(FITError) {
    guard bytes.count <= Int(UInt32.max) else { throw .tooLarge(bytes: bytes.count) }
    guard var header = FITHeader(bytes, at: 0) else { throw .notFIT }
    var start = 0
    while true {
      let next = scanSegment(header, at: start)
      index.segmentCount += 1
      if options.stopsAfterFileId, !index.found.isEmpty { return }
      guard next < bytes.count, !index.isFull else { return }
      guard let following = FITHeader(bytes, at: next) else {
        index.note(.trailingBytes(offset: next, count: bytes.count - next))
        return
      }
      start = next
      header = following
    }
  }

  /// Reads one part and returns where the next one would begin: always past this one's header.
  private mutating func scanSegment(_ header: FITHeader, at start: Int) -> Int {
    forgetState()
    let promisedEnd = header.dataStart + header.dataSize
    if options.stopsAfterFileId {
      let end = header.dataSize == 0 ? bytes.count : min(promisedEnd, bytes.count)
      if let error = scanMessages(from: header.dataStart, to: end).error { index.note(error) }
      return promisedEnd + 2
    }
    let isUnfinished = header.dataSize == 0 && bytes.count - header.dataStart > 2
    guard promisedEnd <= bytes.count, !isUnfinished else {
      return scanToEnd(header, at: start, from: header.dataStart)
    }

    let reach = scanMessages(from: header.dataStart, to: promisedEnd)
    let mismatch = checksumError(start..<promisedEnd)
    if promisedEnd + 2 < bytes.count, mismatch != nil, FITHeader(bytes, at: promisedEnd + 2) == nil,
      reach.endsInsideMessage || checksumError(start..<(bytes.count - 2)) == nil
    {
      return scanToEnd(header, at: start, from: reach.offset)
    }
    if let error = reach.error { index.note(error) }
    if options.verifiesChecksum {
      if let mismatch { index.note(mismatch) }
      if let error = headerChecksumError(header, at: start) { index.note(error) }
    }
    return promisedEnd + 2
  }

  /// Reads on to the last byte when the size in the header cannot be right.
  private mutating func scanToEnd(_ header: FITHeader, at start: Int, from: Int) -> Int {
    let isWhole = bytes.count - start > 14 && checksumError(start..<(bytes.count - 2)) == nil
    let end = isWhole ? bytes.count - 2 : bytes.count
    let reach = scanMessages(from: from, to: end)
    let promisedEnd = header.dataStart + header.dataSize
    let leavesChecksum = reach.offset == bytes.count - 2
    if let error = reach.error, !leavesChecksum, !reach.endsInsideMessage {
      index.note(error)
    }
    if promisedEnd > bytes.count {
      index.note(.truncated(offset: bytes.count, missingBytes: promisedEnd + 2 - bytes.count))
    } else {
      index.note(
        .wrongDataSize(
          offset: start + 4, stored: header.dataSize, found: reach.offset - header.dataStart))
    }
    return bytes.count
  }

  private mutating func forgetState() {
    for slot in slots.indices { slots[slot] = Slot() }
    lastTimestamp = nil
    compressedTime = 0
    continuesRun = false
  }
}

extension FITScanner.Reach {
  /// Whether a message began before the end and went past it.
  var endsInsideMessage: Bool {
    if case .truncated = error { true } else { false }
  }
}

extension FITScanner {
  /// What is wrong with the two checksum bytes that follow a range; `nil` if nothing is.
  private func checksumError(_ range: Range<Int>) -> FITError? {
    guard range.upperBound + 2 <= bytes.count else {
      return .checksumMissing(offset: bytes.count)
    }
    let stored = bytes.littleEndian(at: range.upperBound, as: UInt16.self)
    let computed = FITChecksum.checksum(UnsafeRawBufferPointer(rebasing: bytes[range]))
    guard stored != computed else { return nil }
    return .checksumMismatch(offset: range.upperBound, stored: stored, computed: computed)
  }

  private func headerChecksumError(_ header: FITHeader, at start: Int) -> FITError? {
    guard let offset = header.checksumOffset else { return nil }
    let computed = FITChecksum.checksum(UnsafeRawBufferPointer(rebasing: bytes[start..<offset]))
    guard computed != header.storedChecksum else { return nil }
    return .headerChecksumMismatch(
      offset: offset, stored: header.storedChecksum, computed: computed)
  }
}
