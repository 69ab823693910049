/// The time of day within a date.
struct WrittenClock {
  var secondOfDay: Int
  var utcOffsetSeconds: Int?

  /// Where the digits of a time stand, and hour, minute and second as written.
  struct Digits {
    var range: Range<Int>
    var parts: [String]
  }

  /// Reads hour, minute and second with what stood before them and, in lower case, what follows.
  init?(_ parts: [String], part: DayPart?, after: [Character]) {
    guard parts.count == 2 || parts.count == 3, let hour = Int(parts[0]), parts[0].count <= 2,
      let minute = Int(parts[1]), parts[1].count <= 2, minute < 60
    else { return nil }
    let second = parts.count == 3 ? Double(parts[2]) : 0
    guard let second, second >= 0, second < 61 else { return nil }
    var rest = after.filter { !$0.isWhitespace && $0 != "." }
    var part = part
    if part == nil, let (found, count) = DayPart.first(of: rest) {
      part = found
      rest.removeFirst(count)
    }
    guard let hour = part.map({ $0.hour(hour) }) ?? hour, hour < 24 else { return nil }
    secondOfDay = hour * 3_600 + minute * 60 + Int(second)
    let zone = String(rest)
    if ["z", "utc", "gmt"].contains(zone) {
      utcOffsetSeconds = 0
    } else if zone.hasPrefix("+") || zone.hasPrefix("-") {
      guard let offset = Self.offset(zone) else { return nil }
      utcOffsetSeconds = offset
    } else if !["", "uhr", "h", "hrs"].contains(zone) {
      return nil
    }
  }

  private static func offset(_ zone: String) -> Int? {
    let numbers = zone.dropFirst().filter { $0 != ":" }
    guard numbers.count == 2 || numbers.count == 4, let value = Int(numbers) else { return nil }
    let seconds = numbers.count == 2 ? value * 3_600 : value / 100 * 3_600 + value % 100 * 60
    guard seconds <= 14 * 3_600, value % 100 < 60 || numbers.count == 2 else { return nil }
    return zone.hasPrefix("-") ? -seconds : seconds
  }
}

extension WrittenClock {
  /// Finds `9:00:00`, `9時00分00秒`, `16 h 27 min` or, behind a blank, `19.05.12`; `nil` for none.
  static func digits(in letters: [Character]) -> Digits? {
    if let colon = letters.firstIndex(of: ":") {
      var start = colon
      while start > 0, letters[start - 1].isASCIIDigit { start -= 1 }
      var end = colon
      while end < letters.count, letters[end].isASCIIDigit || ":.".contains(letters[end]) {
        end += 1
      }
      let parts = letters[start..<end].split(separator: ":").map { String($0) }
      return Digits(range: start..<end, parts: parts)
    }
    return wordedDigits(in: letters) ?? pointedDigits(in: letters)
  }

  /// Hours, minutes and seconds with their words.
  private static func wordedDigits(in letters: [Character]) -> Digits? {
    for mark in letters.indices where hourMarks.contains(letters[mark]) {
      guard letters[mark] != "h" || letters[mark...].isAlone else { continue }
      var start = mark
      while start > 0, letters[start - 1].isWhitespace { start -= 1 }
      let hourEnd = start
      while start > 0, letters[start - 1].isASCIIDigit { start -= 1 }
      guard start < hourEnd else { continue }
      return wordedDigits(in: letters, hour: start..<hourEnd, mark: mark)
    }
    return nil
  }

  private static func wordedDigits(
    in letters: [Character], hour: Range<Int>, mark: Int
  ) -> Digits? {
    var parts = [String(letters[hour])]
    var end = mark + 1
    while parts.count < 3 {
      var index = end
      while index < letters.count, letters[index].isWhitespace { index += 1 }
      let digits = letters[index...].prefix { $0.isASCIIDigit }
      guard !digits.isEmpty else { break }
      parts.append(String(digits))
      index += digits.count
      while index < letters.count, letters[index].isWhitespace { index += 1 }
      let word = letters[index...].prefix { $0.isLetter }
      guard minuteWords.contains(String(word)) else { return nil }
      end = index + word.count
    }
    if parts.count == 1 { parts.append("00") }
    return Digits(range: hour.lowerBound..<end, parts: parts)
  }

  /// A time with points, which stands last and behind a blank.
  private static func pointedDigits(in letters: [Character]) -> Digits? {
    guard let end = letters.lastIndex(where: \.isASCIIDigit).map({ $0 + 1 }) else { return nil }
    var start = end
    while start > 0, letters[start - 1].isASCIIDigit || letters[start - 1] == "." { start -= 1 }
    let parts = letters[start..<end].split(separator: ".", omittingEmptySubsequences: false)
    guard start > 0, letters[start - 1].isWhitespace, parts.count == 2 || parts.count == 3,
      (1...2).contains(parts[0].count), parts.dropFirst().allSatisfy({ $0.count == 2 }),
      letters[..<start].split(whereSeparator: { !$0.isASCIIDigit }).contains(where: {
        $0.count == 4
      })
    else { return nil }
    return Digits(range: start..<end, parts: parts.map { String($0) })
  }

  private static let hourMarks: Set<Character> = ["h", "時", "时", "點", "点", "시"]

  private static let minuteWords: Set<String> = [
    "", "m", "min", "mn", "s", "sec", "分", "秒", "분", "초",
  ]
}

extension ArraySlice<Character> {
  /// Whether its first letter is no part of a longer word.
  fileprivate var isAlone: Bool {
    guard let next = dropFirst().first else { return true }
    return !next.isLetter
  }
}

/// What half of the day a twelve-hour clock means.
enum DayPart {
  case morning, afternoon
  /// Chinese has a word of its own for the hours around noon and for those before midnight.
  case noon, evening

  /// The hour of 24; `nil` for an hour that the part does not have.
  func hour(_ hour: Int) -> Int? {
    guard (1...12).contains(hour) else { return nil }
    switch self {
    case .morning: return hour % 12
    case .afternoon: return hour % 12 + 12
    case .noon: return hour >= 10 ? hour : hour <= 3 ? hour + 12 : nil
    case .evening: return hour == 12 ? nil : hour + 12
    }
  }

  /// What the words after the last digit say, and how many letters of the text it takes with all
  /// behind it.
  static func last(of letters: [Character]) -> (DayPart?, Int?) {
    guard let digit = letters.lastIndex(where: \.isASCIIDigit) else { return (nil, nil) }
    let tail = letters[(digit + 1)...]
    let tight = tail.filter { $0.isLetter }
    for (word, part) in words where tight.count >= word.count {
      let isScript = !word[0].isASCII
      guard tight.elementsEqual(word) || isScript && tight.suffix(word.count).elementsEqual(word)
      else { continue }
      // Letters before it, such as 日, belong to the date.
      var (rest, index) = (word.count, letters.count)
      while rest > 0, index > digit + 1 {
        index -= 1
        if letters[index].isLetter { rest -= 1 }
      }
      return (part, letters.count - index)
    }
    return (nil, nil)
  }

  /// What a text without blanks and points begins with, and the letters of it.
  static func first(of letters: [Character]) -> (DayPart, Int)? {
    for (word, part) in words where letters.starts(with: word) {
      let next = letters.dropFirst(word.count).first
      guard next.map({ !$0.isLetter || !$0.isASCII }) ?? true else { continue }
      return (part, word.count)
    }
    return nil
  }

  /// Longer words first.
  private static let words: [([Character], DayPart)] = {
    let parts: [(DayPart, String)] = [
      (.morning, "am 오전 上午 午前 早上 凌晨 清晨 öö dop de fm ap дп πμ sa pg"),
      (.afternoon, "pm 오후 下午 午後 傍晚 ös odp pop du em ip пп μμ ch ptg"), (.noon, "中午"),
      (.evening, "晚上"),
    ]
    return parts.flatMap { part, words in
      words.split(separator: " ").map { (Array(plainLetters(String($0))), part) }
    }.sorted { $0.0.count > $1.0.count }
  }()
}
