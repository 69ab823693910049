/// Numbers as text: between a number and its unit stands a no-break space, a minus is U+2212, and
/// what cannot be written as a number is an en dash.
extension Wording {
  /// What stands between a number and its unit.
  package static let space = "\u{A0}"
  /// What is written where a number is not one.
  package static let unknown = "–"

  /// The number as a whole one, rounded half away from zero; `nil` if it is too large or not one.
  package static func whole(_ value: Double) -> Int? {
    guard value.isFinite, abs(value) < 9e15 else { return nil }
    return Int(value.rounded())
  }

  package static func padded(_ value: Int, to width: Int = 2) -> String {
    let text = String(value)
    return text.count >= width ? text : String(repeating: "0", count: width - text.count) + text
  }

  /// `2,906`.
  package func integer(_ value: Int) -> String {
    let digits = String(value.magnitude)
    guard digits.utf8.count > 3 else { return (value < 0 ? "−" : "") + digits }
    var text = value < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  /// `2,906` for 2905.7.
  package func integer(_ value: Double) -> String {
    Self.whole(value).map { integer($0) } ?? Self.unknown
  }

  /// `24.1` for 24.08; always as many places as asked for.
  package func decimal(_ value: Double, places: Int = 1) -> String {
    guard places > 0 else { return integer(value) }
    let powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]
    let power = powers[min(places, powers.count - 1)]
    guard let scaled = Self.whole(value * Double(power)) else { return Self.unknown }
    let (magnitude, unit) = (scaled.magnitude, power.magnitude)
    let fraction = Self.padded(Int(magnitude % unit), to: min(places, powers.count - 1))
    return (scaled < 0 ? "−" : "") + integer(Int(magnitude / unit)) + "." + fraction
  }

  /// `+3`, `−3`, and `0` for what rounds to nothing.
  package func signed(_ value: Double, places: Int = 0) -> String {
    let text = decimal(value, places: places)
    guard value > 0, text.utf8.contains(where: { $0 >= 0x31 && $0 <= 0x39 }) else {
      let isZero = !text.utf8.contains { $0 >= 0x31 && $0 <= 0x39 }
      return isZero && text.hasPrefix("−") ? String(text.dropFirst()) : text
    }
    return "+" + text
  }

  /// `71 %` for 0.71; what is less than all is never 100 %.
  package func percent(_ fraction: Double, places: Int = 0) -> String {
    decimal(Self.percentage(fraction, places: places), places: places) + Self.space + "%"
  }

  /// A share in per cent, rounded down where it would become all without being all.
  static func percentage(_ fraction: Double, places: Int = 0) -> Double {
    let unit = places == 0 ? 1 : places == 1 ? 0.1 : 0.01
    let isLess = fraction < 1 - 1e-9 && fraction * 100 >= 100 - unit / 2
    return isLess ? 100 - unit : fraction * 100
  }

  /// `71 %` for 0.71: a part of a whole, which is never rounded to all or to nothing of it.
  package func share(_ fraction: Double) -> String {
    fraction > 0 && fraction < 0.005 ? "< " + percent(0.01) : percent(fraction)
  }

  /// `+5 %`, `−2.1 %`.
  package func signedPercent(_ fraction: Double, places: Int = 0) -> String {
    signed(fraction * 100, places: places) + Self.space + "%"
  }

  /// `60 bpm`: any number with any unit.
  package func quantity(_ value: Double, _ unit: String, places: Int = 0) -> String {
    decimal(value, places: places) + (unit.isEmpty ? "" : Self.space + unit)
  }
}
