import Markup

/// Round values for an axis, with their labels.
package enum Ticks {
  /// Steps of 1, 2, 2.5 or 5 times a power of ten; the unit stands on the last one.
  package static func values(
    from low: Double, to high: Double, count: Int = 4, unit: String = ""
  ) -> [AxisLabel] {
    guard let extent = extent(low, high, count) else { return [] }
    let magnitude = power(of: extent)
    let steps = [0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10].map { $0 * magnitude }
    let step = step(from: low, to: high, count: count, of: steps)
    let decimals =
      (0..<6).first { abs(step * decade[$0] - (step * decade[$0]).rounded()) < 1e-9 } ?? 6
    return multiples(of: step, from: low, to: high).enumerated(unit: unit) {
      text($0, decimals: decimals)
    }
  }

  /// Paces in seconds a kilometer or mile, as m:ss.
  package static func paces(from low: Double, to high: Double, count: Int = 4) -> [AxisLabel] {
    clock(from: low, to: high, count: count, steps: [5, 10, 15, 30, 60, 120, 300], hours: false)
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
    return multiples(of: step, from: low, to: high).filter { $0 > 0 }.map { value in
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
    return multiples(of: step, from: low, to: high).map { value in
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

  private static func multiples(of step: Double, from low: Double, to high: Double) -> [Double] {
    let (first, last) = ((low / step - 1e-9).rounded(.up), (high / step + 1e-9).rounded(.down))
    guard last >= first, last - first < 1_000 else { return [] }
    return (0...Int(last - first)).map { (first + Double($0)) * step }
  }

  private static func text(_ value: Double, decimals: Int) -> String {
    var bytes: [UInt8] = []
    bytes.append(number: abs(value), decimals: decimals)
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
