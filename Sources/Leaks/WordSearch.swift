/// Finds what tells who somebody is: addresses, secrets, serial numbers, files and folders.
struct WordSearch: Sendable {
  /// What a text that is found may be.
  private enum Word: Sendable {
    case token
    case folder
    case root(String)
    case sign
    case serial(length: Int)
    case ending(String)
  }

  private let words: [Word]
  private let texts: ManyTexts
  private let fileNames: Set<String>

  init(_ concealed: Concealed) {
    var words: [(String, Word)] = concealed.tokens.sorted().map { ($0, .token) }
    words += concealed.folders.sorted().filter { $0.utf8.count > 4 }.map { ($0, .folder) }
    words += ["/home/", "/Users/", "C:\\Users\\"].map { ($0, .root($0)) }
    words.append(("@", .sign))
    words += ["serial", "Serial", "SERIAL", "IMEI"].map { ($0, .serial(length: $0.utf8.count)) }
    if !concealed.fileNames.isEmpty {
      for ending in [".fit", ".gpx", ".tcx", ".zip", ".csv", ".json"] {
        words += [ending, ending.uppercased()].map { ($0, .ending(ending)) }
      }
    }
    self.words = words.map(\.1)
    texts = ManyTexts(words.map(\.0))
    fileNames = concealed.fileNames
  }

  func hits(in bytes: [UInt8]) -> [Hit] {
    var hits: [Hit] = []
    texts.forEach(in: bytes) { text, offset in
      let kind: Leak.Kind? =
        switch words[text] {
        case .token: .token
        case .folder: .folder
        case .root(let root): isPathRoot(offset, root, in: bytes) ? .folder : nil
        case .sign: isMail(offset, in: bytes) ? .mailAddress : nil
        case .serial(let length): hasNumber(after: offset + length, in: bytes) ? .serial : nil
        case .ending(let ending): isFile(endingAt: offset, ending, in: bytes) ? .fileName : nil
        }
      if let kind { hits.append(Hit(kind: kind, offset: offset)) }
    }
    return hits
  }

  /// Whether a folder of somebody begins here, and not a page of that name.
  private func isPathRoot(_ offset: Int, _ root: String, in bytes: [UInt8]) -> Bool {
    let before = offset > 0 ? bytes[offset - 1] : 0x20
    let after = offset + root.utf8.count
    return !isNameByte(before) && before != 0x2F && after < bytes.count && isNameByte(bytes[after])
      || bytes.text(max(0, offset - 7)..<offset) == "file://"
  }

  private func isMail(_ sign: Int, in bytes: [UInt8]) -> Bool {
    guard sign > 0, isNameByte(bytes[sign - 1]) else { return false }
    var end = sign + 1
    while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
    let labels = bytes.text(sign + 1..<end).split(separator: ".")
    guard labels.count > 1, let last = labels.last, last.count >= 2,
      last.allSatisfy(\.isLetter)
    else { return false }
    // Names that belong to nobody (RFC 2606), and pictures at twice the size.
    return !["invalid", "png", "jpg", "svg", "webp"].contains(last.lowercased())
  }

  private func hasNumber(after offset: Int, in bytes: [UInt8]) -> Bool {
    var digits = 0
    for byte in bytes[min(offset, bytes.count)...].prefix(40) {
      digits = isDigit(byte) ? digits + 1 : 0
      if digits == 6 { return true }
    }
    return false
  }

  private func isFile(endingAt dot: Int, _ ending: String, in bytes: [UInt8]) -> Bool {
    var start = dot
    while start > 0, dot - start < 120, isNameByte(bytes[start - 1]) || bytes[start - 1] == 0x40 {
      start -= 1
    }
    return fileNames.contains(bytes.text(start..<dot + ending.utf8.count).lowercased())
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLetter(byte) || byte == 0x2E || byte == 0x5F || byte == 0x2D || byte == 0x2B
      || byte >= 0x80
  }
}
