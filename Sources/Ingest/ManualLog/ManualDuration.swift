/// Seconds from what people write for a duration: `45`, `7,5`, `1:15:00`, `45:30`, `1:15`, `1h15`,
/// `75 min`; `nil` for anything else.
///
/// What two parts mean the column says; of one alone the first is hours when it is below 10, since
/// `1:15` is an hour and a quarter to runners, and minutes from 10 on, as in `45:30`.
///
/// A bare number counts so many seconds each.
func manualDuration(_ text: String, unitSeconds: Double, clock: TwoParts? = nil) -> Double? {
  let plain = text.lowercased().filter { !$0.isWhitespace }
  if plain.contains(":") { return clockDuration(plain, clock) }
  if let number = localizedNumber(plain) { return number * unitSeconds }
  return wordDuration(plain)
}

/// What the two parts of `9:30` are.
enum TwoParts {
  case hoursAndMinutes, minutesAndSeconds
}

private func clockDuration(_ text: String, _ clock: TwoParts?) -> Double? {
  let words = text.split(separator: ":", omittingEmptySubsequences: false)
  var parts: [Double] = []
  for (index, word) in words.enumerated() {
    let isLast = index == words.count - 1
    guard let first = word.first, first.isNumber, let value = localizedNumber(String(word)),
      isLast || value == value.rounded(), index == 0 || value < 60, index == 0 || word.count >= 2
    else { return nil }
    parts.append(value)
  }
  switch parts.count {
  case 3: return parts[0] * 3_600 + parts[1] * 60 + parts[2]
  case 2:
    let clock = clock ?? (parts[0] < 10 ? .hoursAndMinutes : .minutesAndSeconds)
    return clock == .hoursAndMinutes
      ? parts[0] * 3_600 + parts[1] * 60 : parts[0] * 60 + parts[1]
  default: return nil
  }
}

/// `1h15`, `1h15m`, `2h`, `75min`, `45'`, `30s`.
private func wordDuration(_ text: String) -> Double? {
  var rest = text[...]
  var (total, lastUnit) = (0.0, Double.infinity)
  while !rest.isEmpty {
    let digits = rest.prefix { $0.isNumber || $0 == "." || $0 == "," }
    guard !digits.isEmpty, let value = localizedNumber(String(digits)) else { return nil }
    rest = rest.dropFirst(digits.count)
    let word = rest.prefix { !$0.isNumber }
    rest = rest.dropFirst(word.count)
    let unit: Double
    switch word {
    case "h", "hr", "hrs", "hour", "hours", "std": unit = 3_600
    case "m", "min", "mins", "minutes", "'", "′": unit = 60
    case "s", "sec", "\"", "″": unit = 1
    case "" where lastUnit == 3_600: unit = 60
    default: return nil
    }
    guard unit < lastUnit else { return nil }
    total += value * unit
    lastUnit = unit
  }
  return lastUnit == .infinity ? nil : total
}
