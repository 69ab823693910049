extension Wording {
  /// `0:59`, `59:59`, `1:00:00`: whole seconds, rounded half up once, before they are split.
  package func duration(_ seconds: Double) -> String {
    guard seconds.isFinite, abs(seconds) < 9e15 else { return Self.unknown }
    let total = Int((seconds + 0.5).rounded(.down))
    let (magnitude, sign) = (total.magnitude, total < 0 ? "−" : "")
    let (hours, minutes, rest) = (magnitude / 3_600, magnitude / 60 % 60, magnitude % 60)
    return sign
      + (hours > 0
        ? String(hours) + ":" + Self.padded(Int(minutes)) : String(minutes))
      + ":" + Self.padded(Int(rest))
  }

  /// `5:08`: hours and minutes, rounded half up to the minute.
  package func hours(_ seconds: Double) -> String {
    guard seconds.isFinite, abs(seconds) < 9e15 else { return Self.unknown }
    let minutes = Int((seconds / 60 + 0.5).rounded(.down))
    return (minutes < 0 ? "−" : "") + String(minutes.magnitude / 60) + ":"
      + Self.padded(Int(minutes.magnitude % 60))
  }

  /// `5:08 h`, `38 min` for less than an hour.
  package func hoursWithUnit(_ seconds: Double) -> String { measuredTime(seconds).text }

  /// `231 h`: whole hours; under ten of them `5:08 h`, under one `38 min`.
  package func measuredHours(_ seconds: Double) -> Measured {
    seconds < 36_000 ? measuredTime(seconds) : Measured(integer(seconds / 3_600), "h")
  }

  /// `45 minutes`, `one minute`, `2:03 h`: a time inside a sentence.
  package func spokenTime(_ seconds: Double) -> String {
    guard let minutes = Self.whole(seconds / 60) else { return Self.unknown }
    return phrase { wording in
      if minutes < 1 { return "less than a minute" }
      if minutes == 1 { return "one" + Self.space + "minute" }
      return minutes < 90
        ? String(minutes) + Self.space + "minutes" : wording.hoursWithUnit(seconds)
    }
  }

  /// `12 s`, `1:10 min`: a difference of times, without a sign.
  package func difference(_ seconds: Double) -> String {
    let magnitude = abs(seconds)
    guard let whole = Self.whole(magnitude) else { return Self.unknown }
    if whole < 60 { return String(whole) + Self.space + "s" }
    return duration(magnitude) + Self.space + (whole < 3_600 ? "min" : "h")
  }

  /// `1:10 min`, `856 days`: a difference of times, from two days on in whole days.
  package func longDifference(_ seconds: Double) -> String {
    guard seconds >= 172_800, let days = Self.whole((seconds / 86_400).rounded(.down)) else {
      return difference(seconds)
    }
    return dayCount(days)
  }

  /// `8:04` on the wall clock.
  package func clock(secondOfDay: Int) -> String {
    String(secondOfDay / 3_600) + ":" + Self.padded(secondOfDay / 60 % 60)
  }
}
