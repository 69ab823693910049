/// Why XML could not be read on, and at which byte.
enum XMLProblem: Error, Equatable {
  case ends(offset: Int)
  case declaresEntities(offset: Int)
  case tooDeep(offset: Int)
  case notMarkup(offset: Int)
  case mismatch(offset: Int, closed: String, open: String)
  case tooLarge(byteCount: Int)
}

extension XMLProblem {
  /// The sentence for people, with the line.
  func sentence(in bytes: UnsafeBufferPointer<UInt8>) -> String {
    switch self {
    case .ends(let offset):
      "the file ends in line \(Self.line(of: offset, in: bytes)), in the middle; copy it again"
    case .declaresEntities(let offset):
      "line \(Self.line(of: offset, in: bytes)) has a document type (<!DOCTYPE), which can hide "
        + "other files or endless text; export it again without one"
    case .tooDeep(let offset):
      "line \(Self.line(of: offset, in: bytes)) nests elements more than "
        + "\(XMLScanner.deepest) deep, which no recording does"
    case .notMarkup(let offset):
      "line \(Self.line(of: offset, in: bytes)) has a ‘<’ that begins no element; export it again"
    case .mismatch(let offset, let closed, let open):
      "line \(Self.line(of: offset, in: bytes)) closes <\(closed)> but <\(open)> is open; "
        + "export it again"
    case .tooLarge(let byteCount):
      "the file has \(byteCount / 1_048_576) MB, more than any recording"
    }
  }

  /// The line in which reading had to stop, from 1; `nil` if the trouble has no place.
  func line(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    switch self {
    case .ends(let offset), .declaresEntities(let offset), .tooDeep(let offset),
      .notMarkup(let offset), .mismatch(let offset, _, _):
      Self.line(of: offset, in: bytes)
    case .tooLarge: nil
    }
  }

  private static func line(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    1 + bytes[..<min(max(offset, 0), bytes.count)].count { $0 == 0x0A }
  }
}
