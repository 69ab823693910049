import Foundation
import Training

/// A date, perhaps with a time of day, as people and programs write it in some thirty languages.
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
  /// Reads a date as people and programs write it; `nil` for what is none.
  ///
  /// `2026-01-31`, `31.01.2026`, `20260131`, `May 29, 2022, 3:53:35 PM`, `24 mai 2012 à 16:27:40`,
  /// `1. maj 2026 19.05.12`, `2026. 5. 1. 오전 9:00:00` and their like; years have four digits. The
  /// order says what `04/01/2026` means; without it such dates are `nil`.
  init?(_ text: String, order: Order? = nil) {
    // Longer than any date; what follows looks at every letter.
    guard text.utf8.count <= 256 else { return nil }
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let visible = isASCII ? text : text.filter { !$0.isDirectionMark }
    let letters = Array(plainLetters(visible).trimmingCharacters(in: .whitespacesAndNewlines))
    guard letters.count <= 60 else { return nil }
    guard let clock = WrittenClock.digits(in: letters) else {
      guard let day = Self.day(letters, order: order) else { return nil }
      self.day = day
      return
    }
    let before = Array(letters[..<clock.range.lowerBound])
    let after = Array(letters[clock.range.upperBound...])
    // Vietnamese has the time first.
    let isClockFirst = !before.contains(where: \.isASCIIDigit)
    let (part, mark) = isClockFirst ? (nil, nil) : DayPart.last(of: before)
    let date = isClockFirst ? after : Array(before.dropLast(mark ?? 0))
    guard let day = Self.day(date, order: order),
      let time = WrittenClock(clock.parts, part: part, after: isClockFirst ? [] : after)
    else { return nil }
    self.day = day
    secondOfDay = time.secondOfDay
    utcOffsetSeconds = time.utcOffsetSeconds
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

  /// The order of day and month that dates of one table prove.
  ///
  /// - Parameter dates: in the order in which they were, if the table has one: where no date
  ///   proves an order by itself, the one does that makes them go on.
  /// - Returns: `nil` if they prove none, or two.
  static func order(provenBy dates: [String]) -> Order? {
    let proven = Set(dates.compactMap { order(provenBy: $0) })
    if let order = proven.first { return proven.count == 1 ? order : nil }
    let orders = [Order.dayFirst, .monthFirst].filter { order in
      let days = dates.compactMap { WrittenDate($0, order: order)?.day.number }
      return days.count >= 4 && zip(days, days.dropFirst()).allSatisfy { $0 <= $1 }
    }
    return orders.count == 1 ? orders.first : nil
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
    // The last one: a day of the week before it may look like a month ("mar. 5 mai").
    if numbers.count == 2, let month = words.lazy.reversed().compactMap({ monthNumber($0) }).first {
      let (year, date) = runs[0].count == 4 ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
      return Day(year: year, month: month, day: date).flatMap { year > 1_900 ? $0 : nil }
    }
    guard numbers.count == 3 else { return nil }
    return day(of: numbers, digits: runs.map(\.count), letters, words, order: order)
  }

  /// A date of three numbers.
  private static func day(
    of numbers: [Int], digits: [Int], _ letters: [Character], _ words: [String], order: Order?
  ) -> Day? {
    // "T" stands between a date and a time, 年 behind a year; longer words that are no filling
    // would be a month nobody knows.
    let saysMonth = words.contains { $0 == "thang" || $0 == "thg" }
    guard words.allSatisfy({ $0.count == 1 || fillings.contains($0) }) else { return nil }
    if digits[0] == 4 { return Day(year: numbers[0], month: numbers[1], day: numbers[2]) }
    guard digits[2] == 4 else { return nil }
    let isDayFirst: Bool
    if letters.contains(".") || saysMonth {
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

/// Words around a date of numbers: "at" in several languages, and what Vietnamese has before a
/// month.
private let fillings: Set<String> = [
  "um", "as", "kl", "klo", "at", "om", "ob", "la", "las", "ore", "ora", "alle", "saat", "pukul",
  "den",
  "thang", "thg", "ngay", "luc",
]

/// Lower case without accents.
func plainLetters(_ text: String) -> String {
  // Nearly always there is nothing to fold.
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
  return text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).lowercased()
}

extension Character {
  var isASCIIDigit: Bool { self >= "0" && self <= "9" }

  /// Invisible marks that some programs put between the parts of a date.
  var isDirectionMark: Bool {
    ["\u{200E}", "\u{200F}", "\u{202A}", "\u{202C}", "\u{2066}", "\u{2069}", "\u{FEFF}"]
      .contains(self)
  }
}
