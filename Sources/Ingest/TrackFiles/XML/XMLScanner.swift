import Foundation

/// Cuts XML into tags, without copying and without expanding anything.
///
/// It knows comments, processing instructions and CDATA, refuses a document type and with it all
/// entities but the five of XML, and takes prefixes as they come: names are compared by what
/// follows the colon. Text is what lies between two tags; readers look at it only where they need it.
///
/// - Note: Foundation's `XMLParser` makes strings of every name and every piece of text, and reads
///   dense GPX at 18 to 26 MB/s where this reads several hundred.
struct XMLScanner {
  enum Event: Equatable {
    /// A tag that opens an element.
    case open
    /// An element without contents, `<a/>`.
    case empty
    case close
    /// After the last tag.
    case end
  }

  /// Far more than any recording, far less than a stack could not bear.
  static let deepest = 200

  let bytes: UnsafeBufferPointer<UInt8>
  /// The byte after the last tag.
  private(set) var position = 0
  /// The `<` of the last tag.
  private(set) var tagStart = 0
  /// The last tag's name, prefix included.
  private(set) var name = 0..<0
  /// What follows the name within the last opening tag.
  private(set) var attributes = 0..<0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Goes to the next tag.
  mutating func next() throws(XMLProblem) -> Event {
    while true {
      guard let start = first(0x3C, from: position) else {
        position = bytes.count
        return .end
      }
      tagStart = start
      let after = start + 1
      guard after < bytes.count else { throw .ends(offset: start) }
      switch bytes[after] {
      case 0x2F:
        guard let end = first(0x3E, from: after) else { throw .ends(offset: start) }
        name = word(from: after + 1, to: end)
        position = end + 1
        return .close
      case 0x3F:
        position = try skip(past: [0x3F, 0x3E], from: after)
      case 0x21:
        position = try skipDeclaration(at: start)
      case let byte where isNameStart(byte):
        return try readTag(from: after)
      default:
        throw .notMarkup(offset: start)
      }
    }
  }

  private mutating func readTag(from start: Int) throws(XMLProblem) -> Event {
    var index = start
    while index < bytes.count, !endsName(bytes[index]) { index += 1 }
    name = start..<index
    let attributesStart = index
    while index < bytes.count, bytes[index] != 0x3E {
      let byte = bytes[index]
      if byte == 0x22 || byte == 0x27 {
        guard let quote = first(byte, from: index + 1) else { throw .ends(offset: tagStart) }
        index = quote
      }
      index += 1
    }
    guard index < bytes.count else { throw .ends(offset: tagStart) }
    position = index + 1
    let isEmpty = index > attributesStart && bytes[index - 1] == 0x2F
    attributes = attributesStart..<(isEmpty ? index - 1 : index)
    return isEmpty ? .empty : .open
  }

  private func skipDeclaration(at start: Int) throws(XMLProblem) -> Int {
    if begins([0x2D, 0x2D], at: start + 2) {
      return try skip(past: [0x2D, 0x2D, 0x3E], from: start + 4)
    }
    if begins([0x5B], at: start + 2) { return try skip(past: [0x5D, 0x5D, 0x3E], from: start + 3) }
    guard start + 9 < bytes.count else { throw .ends(offset: start) }
    throw .declaresEntities(offset: start)
  }

  /// The byte after the next occurrence of a mark.
  private func skip(past mark: [UInt8], from start: Int) throws(XMLProblem) -> Int {
    var index = start
    while let found = first(mark[0], from: index) {
      if begins(mark, at: found) { return found + mark.count }
      index = found + 1
    }
    throw .ends(offset: tagStart)
  }

  private func begins(_ mark: [UInt8], at start: Int) -> Bool {
    start >= 0 && start + mark.count <= bytes.count
      && bytes[start..<start + mark.count].elementsEqual(mark)
  }

  private func first(_ byte: UInt8, from start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  private func word(from start: Int, to end: Int) -> Range<Int> {
    var last = start
    while last < end, !isBlank(bytes[last]) { last += 1 }
    return start..<last
  }
}

extension XMLScanner {
  /// The raw bytes of an attribute, by its local name; `nil` if the last tag has none.
  func attribute(_ wanted: StaticString) -> Range<Int>? {
    var index = attributes.lowerBound
    let end = attributes.upperBound
    while index < end {
      while index < end, isBlank(bytes[index]) { index += 1 }
      var nameStart = index
      while index < end, bytes[index] != 0x3D, !isBlank(bytes[index]) {
        if bytes[index] == 0x3A { nameStart = index + 1 }
        index += 1
      }
      let name = nameStart..<index
      while index < end, bytes[index] != 0x22, bytes[index] != 0x27 { index += 1 }
      guard index < end else { return nil }
      let quote = bytes[index]
      let start = index + 1
      index = start
      while index < end, bytes[index] != quote { index += 1 }
      if matches(name, wanted) { return start..<index }
      index += 1
    }
    return nil
  }

  private func matches(_ range: Range<Int>, _ wanted: StaticString) -> Bool {
    guard range.count == wanted.utf8CodeUnitCount else { return false }
    for offset in 0..<range.count
    where bytes[range.lowerBound + offset] != wanted.utf8Start[offset] { return false }
    return true
  }
}

func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
}

private func endsName(_ byte: UInt8) -> Bool { isBlank(byte) || byte == 0x3E || byte == 0x2F }

private func isNameStart(_ byte: UInt8) -> Bool {
  (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte == 0x5F || byte == 0x3A || byte >= 0x80
}
