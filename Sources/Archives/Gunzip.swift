/// What came out of a gzip file, and what was wrong with the rest of it.
package struct Gunzipped: Hashable, Sendable {
  /// The bytes of all members, one after the other; with a problem, those before it.
  package var bytes: [UInt8]

  /// How many members were complete.
  package var memberCount: Int

  /// What kept the rest from being read; `nil` if all was well.
  package var problem: GzipProblem?
}

/// What can be wrong with a gzip file of which something could be read.
package enum GzipProblem: Error, Hashable, Sendable {
  case truncated(keptBytes: Int)
  case damaged(offset: Int, keptBytes: Int)
  case checksumMismatch(keptBytes: Int)
  case trailingBytes(count: Int, offset: Int)
}

extension GzipProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .truncated(let kept):
      "the gzip file ends too early; the first \(kept.grouped) bytes it held were kept"
    case .damaged(let offset, let kept):
      "the gzip file is damaged near byte \(offset.grouped); the \(kept.grouped) bytes before it"
        + " were kept"
    case .checksumMismatch(let kept):
      "the gzip file is damaged: its checksum is not that of its contents; all"
        + " \(kept.grouped) bytes were kept"
    case .trailingBytes(let count, let offset):
      "\(count.grouped) bytes after the gzip file ends, from byte \(offset.grouped) on,"
        + " were left out"
    }
  }
}

/// Whether bytes begin as gzip files do.
package func isGzip(_ bytes: some Collection<UInt8>) -> Bool {
  bytes.starts(with: [0x1F, 0x8B])
}

/// Inflates a gzip file: any number of members, with or without names and comments.
///
/// What inflated before some damage is kept and the damage is told. A file that holds more than
/// the limit is refused, and costs no more memory than a few tens of megabytes.
///
/// `limit` is the most bytes that may come out.
package func gunzip(
  _ bytes: [UInt8], limit: Int = 256 * 1_048_576
) throws(ArchiveError) -> Gunzipped {
  guard !bytes.isEmpty else { throw .empty }
  guard isGzip(bytes) else { throw .notGzip }
  // Large ones are measured first, so that memory is only taken for what will be kept.
  var inflater = GzipInflater(limit: limit, room: min(limit, measuredBytes))
  try inflater.run(over: bytes)
  if inflater.total > inflater.kept.count {
    inflater = GzipInflater(limit: limit, room: inflater.total)
    try inflater.run(over: bytes)
  }
  return Gunzipped(
    bytes: inflater.kept, memberCount: inflater.memberCount, problem: inflater.problem)
}

/// From this size on a gzip file is inflated twice: once to measure and once to keep.
private let measuredBytes = 32 * 1_048_576
