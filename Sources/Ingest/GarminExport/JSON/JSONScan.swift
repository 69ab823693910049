/// A walk over JSON text that looks only at its punctuation.
///
/// It finds where values begin and end; whether a value is well written is for the decoder to say.
struct JSONScan {
  /// What a byte begins.
  enum Token {
    case objectStart, objectEnd, listStart, listEnd, quote, comma, colon, minus, digits, letters
    case other
  }

  let bytes: UnsafeRawBufferPointer
  var offset = 0

  /// Skips a byte order mark.
  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { offset = 3 }
  }

  /// The next token after blanks, without taking it; `nil` at the end.
  mutating func next() -> Token? {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      case 0x7B: return .objectStart
      case 0x7D: return .objectEnd
      case 0x5B: return .listStart
      case 0x5D: return .listEnd
      case 0x22: return .quote
      case 0x2C: return .comma
      case 0x3A: return .colon
      case 0x2D: return .minus
      case 0x30...0x39: return .digits
      case 0x41...0x5A, 0x61...0x7A: return .letters
      default: return .other
      }
    }
    return nil
  }

  /// Takes a key and its colon; the key as it is written, without quotes.
  mutating func key() throws(JSONDamage) -> Slice<UnsafeRawBufferPointer> {
    guard let token = next() else { throw .truncated(offset: offset) }
    guard token == .quote else { throw .notJSON(offset: offset) }
    let start = offset + 1
    try skipText()
    let key = bytes[start..<(offset - 1)]
    guard let colon = next() else { throw .truncated(offset: offset) }
    guard colon == .colon else { throw .notJSON(offset: offset) }
    offset += 1
    return key
  }

  /// Takes a whole value, whatever it is.
  mutating func skipValue() throws(JSONDamage) {
    var depth = 0
    repeat {
      guard let token = next() else { throw .truncated(offset: offset) }
      switch token {
      case .objectStart, .listStart:
        depth += 1
        guard depth < Self.deepest else { throw .tooDeep(offset: offset) }
        offset += 1
      case .objectEnd, .listEnd:
        depth -= 1
        guard depth >= 0 else { throw .notJSON(offset: offset) }
        offset += 1
      case .quote: try skipText()
      case .comma, .colon:
        guard depth > 0 else { throw .notJSON(offset: offset) }
        offset += 1
      case .minus, .digits, .letters: skipWord()
      case .other: throw .notJSON(offset: offset)
      }
    } while depth > 0
  }

  /// No export nests more than a handful of lists.
  private static let deepest = 128

  private mutating func skipText() throws(JSONDamage) {
    offset += 1
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x5C: offset += 2
      case 0x22:
        offset += 1
        return
      default: offset += 1
      }
    }
    offset = bytes.count
    throw .truncated(offset: offset)
  }

  /// A number or a word such as `null`.
  private mutating func skipWord() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: offset += 1
      default: return
      }
    }
  }
}
