/// The repetitions that a title tells: `3 × 3 km`, `8x400m`, `5 × 3 min`.
package struct TitledRepetitions: Hashable, Sendable, Encodable {
  /// How long one of them is.
  package enum Length: Hashable, Sendable, Encodable {
    case meters(Double)
    case seconds(Double)
  }

  package var count: Int
  package var length: Length

  package init(count: Int, length: Length) {
    self.count = count
    self.length = length
  }

  /// `nil` where the title tells none.
  package init?(title: String) {
    // Most titles hold no number at all.
    guard title.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    let letters = Array(title.lowercased())
    for start in letters.indices where letters[start].isDigit {
      if start > 0, letters[start - 1].isDigit || letters[start - 1].isLetter { continue }
      var reader = TitleReader(letters: letters, place: start)
      if let found = reader.repetitions() {
        self = found
        return
      }
    }
    return nil
  }

  /// Whether repetitions are a tenth apart in length at most.
  func isAlike(_ other: TitledRepetitions) -> Bool {
    switch (length, other.length) {
    case (.meters(let a), .meters(let b)), (.seconds(let a), .seconds(let b)):
      abs(a - b) <= 0.1 * max(a, b)
    default: false
    }
  }
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }
}

/// Reads numbers and units out of the letters of a title.
private struct TitleReader {
  let letters: [Character]
  var place: Int

  /// `nil` where there are none at the place.
  mutating func repetitions() -> TitledRepetitions? {
    guard let count = number(), (2...60).contains(count), count == count.rounded() else {
      return nil
    }
    skipSpaces()
    guard place < letters.count, "x×*✕".contains(letters[place]) else { return nil }
    place += 1
    skipSpaces()
    guard let amount = number(), amount > 0, let length = length(of: amount) else { return nil }
    return TitledRepetitions(count: Int(count), length: length)
  }

  private mutating func length(of amount: Double) -> TitledRepetitions.Length? {
    skipSpaces()
    let from = place
    while place < letters.count, letters[place].isLetter || "'’′\"".contains(letters[place]) {
      place += 1
    }
    switch String(letters[from..<place]) {
    case "m", "meter", "meters", "metre", "metres": return .meters(amount)
    case "k", "km": return .meters(amount * 1_000)
    case "mi", "mile", "miles": return .meters(amount * 1_609.344)
    case "min", "mins", "minute", "minutes", "'", "’", "′": return .seconds(amount * 60)
    case "s", "sec", "secs", "seconds", "\"": return .seconds(amount)
    // A bare number of hundreds is one of meters.
    default: return amount >= 100 && amount <= 5_000 ? .meters(amount) : nil
    }
  }

  private mutating func number() -> Double? {
    var digits = ""
    while place < letters.count, digits.count < 6 {
      let letter = letters[place]
      let isPoint = ".,".contains(letter) && !digits.isEmpty && !digits.contains(".")
      guard letter.isDigit || isPoint else { break }
      digits.append(isPoint ? "." : letter)
      place += 1
    }
    return Double(digits)
  }

  private mutating func skipSpaces() {
    while place < letters.count, letters[place].isWhitespace { place += 1 }
  }
}
