import Foundation
import Training

/// A date or moment in any of the forms that Garmin writes.
///
/// They are ISO text, `Nov 23, 2020 12:00:00 AM`, an object around that, and milliseconds since
/// 1970. No form says its zone; the key does.
struct GarminDate: Hashable {
  /// Seconds since 1970-01-01 on the clock that the key names.
  var seconds: Int

  var day: Day { Day(number: seconds >= 0 ? seconds / 86_400 : -((86_399 - seconds) / 86_400)) }
}

extension GarminDate: Decodable {
  private enum Keys: CodingKey { case date }

  init(from decoder: any Decoder) throws {
    if let object = try? decoder.container(keyedBy: Keys.self) {
      let text = try object.decode(String.self, forKey: .date)
      self = try Self.required(Self(text))
      return
    }
    let value = try decoder.singleValueContainer()
    if let number = try? value.decode(Double.self) {
      self = try Self.required(Self(milliseconds: number))
    } else {
      self = try Self.required(Self(try value.decode(String.self)))
    }
  }

  private static func required(_ date: Self?) throws -> Self {
    guard let date else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: [], debugDescription: "not a date in any of Garmin's forms"))
    }
    return date
  }
}

extension GarminDate {
  /// Numbers are milliseconds; those too small for that are seconds.
  init?(milliseconds number: Double) {
    guard number.isFinite, abs(number) < 1e14 else { return nil }
    let seconds = abs(number) >= 1e11 ? number / 1_000 : number
    guard let whole = Int(exactly: seconds.rounded(.down)),
      Self.sensible.contains(whole)
    else { return nil }
    self.init(seconds: whole)
  }

  /// Reads either kind of text.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    let seconds =
      bytes.first.map { (0x30...0x39).contains($0) } ?? false
      ? isoSeconds(text) : englishSeconds(text)
    guard let seconds, Self.sensible.contains(seconds) else { return nil }
    self.init(seconds: seconds)
  }

  /// From 1980 to 2100.
  private static let sensible = 315_532_800..<4_102_444_800
}

/// `2024-07-21`, `2024-07-20T23:00:00.0`, `2024-09-15 00:00:00.0`.
private func isoSeconds(_ text: String) -> Int? {
  let parts = text.split(maxSplits: 1) { $0 == "T" || $0 == " " }
  guard let first = parts.first, let day = Day(iso: first) else { return nil }
  guard parts.count == 2 else { return day.number * 86_400 }
  let clock = parts[1].prefix { $0 != "." && $0 != "Z" && $0 != "+" }
  guard let seconds = clockSeconds(clock) else { return nil }
  return day.number * 86_400 + seconds
}

/// `Nov 23, 2020 12:00:00 AM`, also without the time, with any blank before AM.
private func englishSeconds(_ text: String) -> Int? {
  let words = text.split { $0 == " " || $0 == "," || $0 == "\u{202F}" || $0 == "\u{00A0}" }
  guard words.count >= 3, let month = monthNumber(words[0]), let dayOfMonth = Int(words[1]),
    let year = Int(words[2]), let day = Day(year: year, month: month, day: dayOfMonth)
  else { return nil }
  guard words.count > 3 else { return day.number * 86_400 }
  guard var seconds = clockSeconds(words[3]) else { return nil }
  if words.count > 4 {
    let hour = seconds / 3_600
    guard (1...12).contains(hour) else { return nil }
    switch words[4].uppercased() {
    case "AM": if hour == 12 { seconds -= 43_200 }
    case "PM": if hour != 12 { seconds += 43_200 }
    default: return nil
    }
  }
  return day.number * 86_400 + seconds
}

private func monthNumber(_ word: Substring) -> Int? {
  let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  return months.firstIndex(of: word.lowercased()).map { $0 + 1 }
}

/// `23:00:00` or `23:00` in seconds after midnight.
private func clockSeconds(_ text: some StringProtocol) -> Int? {
  let parts = text.split(separator: ":").map { Int($0) }
  guard parts.count == 2 || parts.count == 3, let hour = parts[0], let minute = parts[1],
    (0..<24).contains(hour), (0..<60).contains(minute)
  else { return nil }
  let second = parts.count == 3 ? parts[2] : 0
  guard let second, (0..<61).contains(second) else { return nil }
  return hour * 3_600 + minute * 60 + second
}
