extension LabelWidths {
  /// Reads a table: a line for each letter, `U+0041 676 729`, with its width as plain and as bold
  /// text in thousandths of the size; lines that begin with # are remarks.
  package init(table: String) throws(LabelTableError) {
    self.init()
    let lines = table.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() where !line.hasPrefix("#") {
      let words = line.split(whereSeparator: \.isWhitespace)
      guard !words.isEmpty else { continue }
      func mistake(_ matter: LabelTableError.Matter) -> LabelTableError {
        LabelTableError(line: index + 1, source: String(line), matter: matter)
      }
      guard words.count == 3 else { throw mistake(.isNoLetterWithWidths) }
      guard let letter = letter(words[0]) else { throw mistake(.isNoLetter(String(words[0]))) }
      guard !knows(letter) else { throw mistake(.isTwice(String(words[0]))) }
      guard let plain = width(words[1]) else { throw mistake(.isNoWidth(String(words[1]))) }
      guard let bold = width(words[2]) else { throw mistake(.isNoWidth(String(words[2]))) }
      note(letter, plain: plain, bold: bold)
    }
  }
}

/// Why a table of widths cannot be read, and where.
package struct LabelTableError: Error, Equatable {
  package enum Matter: Equatable, Sendable {
    case isNoLetterWithWidths
    case isNoLetter(String)
    case isNoWidth(String)
    case isTwice(String)
  }

  /// From 1.
  package var line: Int
  /// The text of the line.
  package var source: String
  package var matter: Matter
}

extension LabelTableError: CustomStringConvertible {
  package var description: String {
    switch matter {
    case .isNoLetterWithWidths: "a line should be a letter and two widths, as in  U+0041 676 729"
    case .isNoLetter(let found): "‘\(found)’ should be a letter from U+0020 to U+2E7F"
    case .isNoWidth(let found):
      "‘\(found)’ should be a width from 1 to 9999, in thousandths of the size"
    case .isTwice(let letter): "\(letter) has its widths twice"
    }
  }
}

private func letter(_ word: Substring) -> Unicode.Scalar? {
  guard word.hasPrefix("U+"), let number = UInt32(word.dropFirst(2), radix: 16) else { return nil }
  return (0x20..<LabelWidths.limit).contains(number) ? Unicode.Scalar(number) : nil
}

private func width(_ word: Substring) -> UInt16? {
  UInt16(word).flatMap { (1...9_999).contains($0) ? $0 : nil }
}
