extension TableReader {
  /// A day, written without quotes: `2027-04-18`.
  package func day(_ key: String, required example: String? = nil) -> LocalDate? {
    guard let value = value(key, required: example) else { return nil }
    if case .day(let day) = value { return day }
    var help = "write it without quotes and without a time, as in  \(key) = 2027-04-18"
    if case .text(let text) = value, let day = LocalDate(text) {
      help = "write it without quotes:  \(key) = \(day)"
    }
    reportKind(value, at: path.key(key), wanted: "a day", help: help)
    return nil
  }

  /// A length of time: `"3:15:00"` or `"48:30"`, hours being left out first.
  package func duration(_ key: String, required example: String? = nil) -> Duration? {
    guard let value = value(key, required: example) else { return nil }
    if case .text(let text) = value, let seconds = seconds(ofClock: text) {
      return .seconds(seconds)
    }
    reportKind(
      value, at: path.key(key), wanted: "a time",
      help: "write hours, minutes and seconds as  \(key) = \"3:15:00\"  or minutes as \"48:30\"")
    return nil
  }
}

/// A value that may name something in one of three ways.
package enum LooseValue: Hashable, Sendable {
  case text(String)
  case wholeNumber(Int)
  case day(LocalDate)
}

extension TableReader {
  /// Text, a whole number or a day, whichever the file has.
  ///
  /// `wanted` completes the sentence "… should be …", `help` says what to write.
  package func loose(_ key: String, wanted: String, help: String) -> LooseValue? {
    guard let value = value(key, required: nil) else { return nil }
    switch value {
    case .text(let text): return .text(text)
    case .wholeNumber(let number): return .wholeNumber(number)
    case .day(let day): return .day(day)
    default:
      reportKind(value, at: path.key(key), wanted: wanted, help: help)
      return nil
    }
  }
}

/// The seconds of `h:mm:ss` or `m:ss`; `nil` for anything else.
func seconds(ofClock text: String) -> Int? {
  let parts = text.split(separator: ":", omittingEmptySubsequences: false)
  guard (2...3).contains(parts.count),
    parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
    parts.dropFirst().allSatisfy({ $0.count == 2 }), parts[0].count <= 3
  else { return nil }
  let numbers = parts.compactMap { Int($0) }
  guard numbers.count == parts.count, numbers.dropFirst().allSatisfy({ $0 < 60 }) else {
    return nil
  }
  return numbers.reduce(0) { $0 * 60 + $1 }
}
