import Foundation
import Training

/// A date, perhaps with a time of day, as people and programs write it in several languages.
struct WrittenDate: Equatable {
  enum Order: Equatable {
    case dayFirst, monthFirst
  }

  var day: Day
  /// Since midnight; `nil` when no time is written.
  var secondOfDay: Int?
  /// East of UTC; `nil` when none is written.
  var utcOffsetSeconds: Int?
}

extension WrittenDate {
  /// Reads `2026-01-31`, `31.01.2026`, `20260131`, `May 29, 2022, 3:53:35 PM`, `24 mai 2012 à
  /// 16:27:40` and their like; `nil` for what is no date.
  ///
  /// The order says what `04/01/2026` means; without it such dates are `nil`.
  init?(_ text: String, order: Order? = nil) {
    // Longer than any date; what follows looks at every letter.
    guard text.utf8.count <= 256 else { return nil }
    let plain = text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    let letters = Array(plain.lowercased().trimmingCharacters(in: .whitespacesAndNewlines))
    guard letters.count <= 60 else { return nil }
    let colon = letters.firstIndex(of: ":")
    var split = colon ?? letters.count
    while colon != nil, split > 0, letters[split - 1].isASCIIDigit { split -= 1 }
    guard let day = Self.day(Array(letters[..<split]), order: order) else { return nil }
    self.day = day
    guard colon != nil else { return }
    guard let clock = WrittenClock(Array(letters[split...])) else { return nil }
    secondOfDay = clock.secondOfDay
    utcOffsetSeconds = clock.utcOffsetSeconds
  }

  /// Which order a date proves: 31/01/2026 has the day first; `nil` if it fits both or neither.
  static func order(provenBy text: String) -> Order? {
    let parts = text.split { !$0.isASCIIDigit }.prefix(3).compactMap { Int($0) }
    guard parts.count == 3, text.contains("/") || text.contains("-"), parts[2] > 1_000 else {
      return nil
    }
    if parts[0] > 12, parts[0] <= 31, parts[1] <= 12 { return .dayFirst }
    if parts[1] > 12, parts[1] <= 31, parts[0] <= 12 { return .monthFirst }
    return nil
  }

  private static func day(_ letters: [Character], order: Order?) -> Day? {
    let runs = letters.split { !$0.isASCIIDigit }
    let numbers = runs.prefix(4).compactMap { Int(String($0)) }
    guard numbers.count == runs.count, !runs.contains(where: { $0.count > 8 }) else { return nil }
    if runs.count == 1, runs[0].count == 8 {
      guard letters.allSatisfy(\.isASCIIDigit) else { return nil }
      return Day(
        year: numbers[0] / 10_000, month: numbers[0] / 100 % 100, day: numbers[0] % 100)
    }
    let words = letters.split { !$0.isLetter }.map { String($0) }
    if let month = words.lazy.compactMap({ monthNumber($0) }).first, numbers.count == 2 {
      let (year, date) = runs[0].count == 4 ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
      return Day(year: year, month: month, day: date).flatMap { year > 1_900 ? $0 : nil }
    }
    // "T" stands between a date and a time; other words would be a month nobody knows.
    guard numbers.count == 3, words.allSatisfy({ $0.count == 1 }) else { return nil }
    if runs[0].count == 4 { return Day(year: numbers[0], month: numbers[1], day: numbers[2]) }
    guard runs[2].count == 4 else { return nil }
    let isDayFirst: Bool
    if letters.contains(".") {
      isDayFirst = true
    } else if let order = Self.order(provenBy: String(letters)) ?? order {
      isDayFirst = order == .dayFirst
    } else if numbers[0] == numbers[1] {
      isDayFirst = true
    } else {
      return nil
    }
    let (date, month) = isDayFirst ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
    return Day(year: numbers[2], month: month, day: date)
  }
}

/// The time of day behind a date.
private struct WrittenClock {
  var secondOfDay: Int
  var utcOffsetSeconds: Int?

  /// - Parameter letters: from the hour on, in lower case.
  init?(_ letters: [Character]) {
    let digits = letters.prefix { $0.isASCIIDigit || $0 == ":" || $0 == "." }
    let parts = digits.split(separator: ":").map { String($0) }
    guard parts.count == 2 || parts.count == 3, var hour = Int(parts[0]),
      let minute = Int(parts[1]),
      parts[1].count == 2, minute < 60
    else { return nil }
    let second = parts.count == 3 ? Double(parts[2]) : 0
    guard let second, second >= 0, second < 61 else { return nil }
    var rest = letters.dropFirst(digits.count).filter { !$0.isWhitespace && $0 != "." }
    if rest.starts(with: "am") || rest.starts(with: "pm") {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (rest[0] == "p" ? 12 : 0)
      rest.removeFirst(2)
    }
    guard hour < 24 else { return nil }
    secondOfDay = hour * 3_600 + minute * 60 + Int(second)
    let zone = String(rest)
    if ["z", "utc", "gmt"].contains(zone) {
      utcOffsetSeconds = 0
    } else if zone.hasPrefix("+") || zone.hasPrefix("-") {
      let numbers = zone.dropFirst().filter { $0 != ":" }
      guard numbers.count == 2 || numbers.count == 4, let value = Int(numbers) else { return nil }
      let seconds = numbers.count == 2 ? value * 3_600 : value / 100 * 3_600 + value % 100 * 60
      guard seconds <= 14 * 3_600, value % 100 < 60 || numbers.count == 2 else { return nil }
      utcOffsetSeconds = zone.hasPrefix("-") ? -seconds : seconds
    } else if !["", "uhr", "h", "hrs"].contains(zone) {
      return nil
    }
  }
}

/// The month a word names in English, German, French, Dutch, Spanish, Italian, Portuguese or a
/// Nordic language; its first letters tell.
private func monthNumber(_ word: String) -> Int? {
  if word.hasPrefix("juin") { return 6 }
  if word.hasPrefix("jui") { return 7 }
  return word.count >= 3 && word.count <= 10 ? months[String(word.prefix(3))] : nil
}

private let months: [String: Int] = [
  "jan": 1, "gen": 1, "ene": 1, "feb": 2, "fev": 2, "mar": 3, "mrt": 3, "maa": 3, "mae": 3,
  "apr": 4, "avr": 4, "abr": 4, "may": 5, "mai": 5, "mei": 5, "maj": 5, "mag": 5, "jun": 6,
  "giu": 6, "jul": 7, "lug": 7, "aug": 8, "aou": 8, "ago": 8, "sep": 9, "set": 9, "oct": 10,
  "okt": 10, "ott": 10, "out": 10, "nov": 11, "dec": 12, "dez": 12, "dic": 12, "des": 12,
]

extension Character {
  fileprivate var isASCIIDigit: Bool { self >= "0" && self <= "9" }
}
