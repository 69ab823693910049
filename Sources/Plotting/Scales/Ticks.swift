import Markup

/// Round values for an axis, with their labels.
///
/// Three at least, for two do not show how an axis runs: where an axis holds fewer round values, the
/// nearest ones outside of it are among them.
package enum Ticks {
  /// Steps of 1, 2, 2.5 or 5 times a power of ten; the unit stands on the last one.
  package static func values(
    from low: Double, to high: Double, count: Int = 4, unit: String = "",
    isWhole: Bool = false
  ) -> [AxisLabel] {
    guard let extent = extent(low, high, count) else { return [] }
    let magnitude = power(of: extent)
    let steps = [0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10].map { $0 * magnitude }
      .filter { !isWhole || $0 == $0.rounded() }
    let step = step(from: low, to: high, count: count, of: steps)
    let decimals =
      (0..<6).first { abs(step * decade[$0] - (step * decade[$0]).rounded()) < 1e-9 } ?? 6
    return ticks(of: step, from: low, to: high).enumerated(unit: unit) {
      text($0, decimals: decimals)
    }
  }

  /// Paces in seconds a kilometer or mile, as m:ss.
  package static func paces(from low: Double, to high: Double, count: Int = 4) -> [AxisLabel] {
    let steps = [1, 2, 5, 10, 15, 30, 60, 120, 300]
    return clock(from: low, to: high, count: count, steps: steps, hours: false)
  }

  /// Durations in seconds: m:ss below an hour, h:mm from there.
  package static func durations(from low: Double, to high: Double, count: Int = 4) -> [AxisLabel] {
    let steps = [5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400, 36_000]
    return clock(from: low, to: high, count: count, steps: steps, hours: high >= 3_600)
  }

  /// Whole hours, or halves if there is less than one, of values in seconds.
  package static func hours(
    from low: Double, to high: Double, count: Int = 4, unit: String
  ) -> [AxisLabel] {
    guard extent(low, high, count) != nil else { return [] }
    let steps: [Double] = [600, 1_200, 1_800, 3_600, 7_200, 10_800, 18_000, 36_000, 72_000]
    let step = step(from: low, to: high, count: count, of: steps)
    return ticks(of: step, from: low, to: high).filter { $0 > 0 }.map { value in
      if step < 3_600 {
        return AxisLabel(at: value, text: clockText(Int(value) / 60) + "\u{A0}" + unit)
      }
      return AxisLabel(at: value, text: text(value / 3_600, decimals: 1) + "\u{A0}" + unit)
    }
  }

  private static func clock(
    from low: Double, to high: Double, count: Int, steps: [Int], hours: Bool
  ) -> [AxisLabel] {
    guard extent(low, high, count) != nil else { return [] }
    let step = step(from: low, to: high, count: count, of: steps.map(Double.init))
    // Nobody runs a kilometer in no time.
    return ticks(of: step, from: low, to: high, least: 1).map { value in
      let seconds = Int(value)
      return AxisLabel(at: value, text: clockText(hours ? seconds / 60 : seconds))
    }
  }

  private static let decade: [Double] = [1, 10, 100, 1_000, 10_000, 100_000]

  /// The distance two ticks need at least; `nil` where there is no axis.
  private static func extent(_ low: Double, _ high: Double, _ count: Int) -> Double? {
    let extent = (high - low) / Double(max(1, count))
    return extent.isFinite && extent > 0 && abs(low) < 1e12 && abs(high) < 1e12 ? extent : nil
  }

  /// The smallest step that gives at most one tick more than wanted.
  private static func step(
    from low: Double, to high: Double, count: Int, of steps: [Double]
  ) -> Double {
    func ticks(_ step: Double) -> Double {
      (high / step + 1e-9).rounded(.down) - (low / step - 1e-9).rounded(.up) + 1
    }
    if let step = steps.first(where: { ticks($0) <= Double(count + 1) }) { return step }
    let last = steps.last ?? 1
    return ((high - low) / Double(max(1, count)) / last).rounded(.up) * last
  }

  private static func power(of value: Double) -> Double {
    var power = 1.0
    while power * 10 <= value, power < 1e12 { power *= 10 }
    while power > value, power > 1e-6 { power /= 10 }
    return power
  }

  /// The multiples of a step, and of those outside the nearest until there are three; of an axis
  /// without numbers below zero only those from the `least` multiple on.
  private static func ticks(
    of step: Double, from low: Double, to high: Double, least: Double = 0
  ) -> [Double] {
    var (first, last) = ((low / step - 1e-9).rounded(.up), (high / step + 1e-9).rounded(.down))
    // Steps so small beside the numbers that they cannot be counted are none.
    guard abs(first) < 1e15, abs(last) < 1e15, last - first < 1_000 else { return [] }
    while last - first < 2 {
      let isNearerBelow = low - (first - 1) * step < (last + 1) * step - high
      if isNearerBelow, low < 0 || first > least { first -= 1 } else { last += 1 }
    }
    return (0...Int(last - first)).map { (first + Double($0)) * step }
  }

  /// A pace in seconds as an axis has it: 285 is `4:45`.
  static func pace(_ seconds: Double) -> String {
    abs(seconds) < 1e9 ? clockText(Int(seconds.rounded())) : ""
  }

  /// A whole number as an axis has it.
  static func whole(_ value: Double) -> String { value.isFinite ? text(value, decimals: 0) : "" }

  private static func text(_ value: Double, decimals: Int) -> String {
    var bytes: [UInt8] = []
    bytes.append(number: abs(value), decimals: decimals)
    var place = (bytes.firstIndex(of: UInt8(ascii: ".")) ?? bytes.count) - 3
    while place > 0 {
      bytes.insert(UInt8(ascii: ","), at: place)
      place -= 3
    }
    let digits = String(decoding: bytes, as: UTF8.self)
    return value < 0 && digits != "0" ? "\u{2212}" + digits : digits
  }

  /// Whole units and sixtieths: 285 is 4:45.
  private static func clockText(_ value: Int) -> String {
    let (whole, rest) = abs(value).quotientAndRemainder(dividingBy: 60)
    return "\(value < 0 ? "\u{2212}" : "")\(whole):\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension [Double] {
  fileprivate func enumerated(unit: String, text: (Double) -> String) -> [AxisLabel] {
    enumerated().map { index, value in
      let suffix = unit.isEmpty || index < count - 1 ? "" : "\u{A0}" + unit
      return AxisLabel(at: value, text: text(value) + suffix)
    }
  }
}
