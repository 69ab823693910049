import Foundation

/// A distance and the time it was run in, as hard as possible.
package struct TimedDistance: Hashable, Sendable {
  package var distanceMeters: Double
  package var seconds: Double

  package init(distanceMeters: Double, seconds: Double) {
    self.distanceMeters = distanceMeters
    self.seconds = seconds
  }

  var isUsable: Bool {
    distanceMeters > 0 && distanceMeters.isFinite && seconds > 0 && seconds.isFinite
  }
}

/// The speed that can be held for long, and what can be run above it.
package struct CriticalSpeed: Hashable, Sendable {
  /// Meters a second.
  package var speed: Double
  /// D′: how many meters can be run faster than that, all in all.
  package var reserveMeters: Double
  /// The sum of squared residuals in square meters; `nil` where another error was made small.
  package var squaredError: Double?
  /// Standard errors of speed and reserve; `nil` for two efforts.
  package var speedError: Double?
  package var reserveError: Double?

  /// The time for a distance; `nil` outside 2 to 30 minutes, where the model does not hold.
  package func seconds(over meters: Double) -> Double? {
    let seconds = (meters - reserveMeters) / speed
    return (120...1_800).contains(seconds) ? seconds : nil
  }
}

/// Ways to fit critical speed, which weigh the errors of the efforts differently.
package enum CriticalSpeedModel: String, Sendable, CaseIterable {
  /// Distance over time is a line: the one to show, with its errors.
  case linear
  /// Speed over the inverse of time is a line.
  case inverseTime
  /// Time is a hyperbola of speed, by nonlinear least squares.
  case hyperbolic
}

/// Critical speed and D′ from hard efforts.
///
/// - Parameters:
///   - efforts: three or more of 2 to 20 minutes make sense; two give an exact line.
///   - model: how it is fitted.
/// - Returns: `nil` for fewer than two, for times that are all the same, or when speed or reserve
///   comes out at 0 or below.
/// - Complexity: O(*n*).
/// - Note: Monod and Scherrer; Hughson.
package func criticalSpeed(
  of efforts: [TimedDistance], model: CriticalSpeedModel = .linear
) -> CriticalSpeed? {
  let efforts = efforts.filter(\.isUsable)
  let fit: CriticalSpeed? =
    switch model {
    case .linear: linearFit(efforts)
    case .inverseTime:
      leastSquaresLine(
        efforts.map { 1 / $0.seconds }, efforts.map { $0.distanceMeters / $0.seconds }
      ).map { CriticalSpeed(speed: $0.intercept, reserveMeters: $0.slope) }
    case .hyperbolic: hyperbolicFit(efforts)
    }
  guard let fit, fit.speed > 0, fit.reserveMeters > 0, fit.speed.isFinite,
    fit.reserveMeters.isFinite
  else { return nil }
  return fit
}

/// Critical speed where the efforts bear it: three or more of 2 to 20 minutes, the longest twice
/// the shortest, nearly on a line, with a reserve of 50 to 400 m.
package func trustedCriticalSpeed(of efforts: [TimedDistance]) -> CriticalSpeed? {
  let efforts = efforts.filter { $0.isUsable && (120...1_200).contains($0.seconds) }
  let times = efforts.map(\.seconds)
  guard efforts.count >= 3, let shortest = times.min(), let longest = times.max(),
    longest >= 2 * shortest, let fit = criticalSpeed(of: efforts),
    (50...400).contains(fit.reserveMeters), let error = fit.squaredError,
    let mean = mean(of: efforts.map(\.distanceMeters))
  else { return nil }
  let spread = efforts.reduce(0) { $0 + ($1.distanceMeters - mean) * ($1.distanceMeters - mean) }
  return spread > 0 && 1 - error / spread > 0.99 ? fit : nil
}

private func linearFit(_ efforts: [TimedDistance]) -> CriticalSpeed? {
  let times = efforts.map(\.seconds)
  guard let line = leastSquaresLine(times, efforts.map(\.distanceMeters)),
    let meanTime = mean(of: times)
  else { return nil }
  let error = efforts.reduce(0.0) {
    let residual = $1.distanceMeters - line.intercept - line.slope * $1.seconds
    return $0 + residual * residual
  }
  var fit = CriticalSpeed(
    speed: line.slope, reserveMeters: line.intercept, squaredError: error)
  if efforts.count > 2 {
    let count = Double(efforts.count)
    let spread = times.reduce(0) { $0 + ($1 - meanTime) * ($1 - meanTime) }
    let variance = error / (count - 2)
    fit.speedError = (variance / spread).squareRoot()
    fit.reserveError = (variance * (1 / count + meanTime * meanTime / spread)).squareRoot()
  }
  return fit
}

/// For a given critical speed the best reserve is known, so one number is looked for.
private func hyperbolicFit(_ efforts: [TimedDistance]) -> CriticalSpeed? {
  let speeds = efforts.map { $0.distanceMeters / $0.seconds }
  guard efforts.count >= 2, let slowest = speeds.min(), let fastest = speeds.max(),
    fastest > slowest
  else { return nil }
  func reserve(_ critical: Double) -> Double {
    var (product, square) = (0.0, 0.0)
    for (effort, speed) in zip(efforts, speeds) {
      let inverse = 1 / (speed - critical)
      product += effort.seconds * inverse
      square += inverse * inverse
    }
    return product / square
  }
  func error(_ critical: Double) -> Double {
    let reserve = reserve(critical)
    return zip(efforts, speeds).reduce(0) {
      let residual = $1.0.seconds - reserve / ($1.1 - critical)
      return $0 + residual * residual
    }
  }
  // The closer to the slowest speed, the finer the steps.
  let steps = (0...120).map { slowest * (1 - pow(10, -Double($0) / 15)) }
  guard let best = steps.indices.min(by: { error(steps[$0]) < error(steps[$1]) }) else {
    return nil
  }
  var low = steps[max(0, best - 1)]
  var high = steps[min(steps.count - 1, best + 1)]
  let ratio = (5.0.squareRoot() - 1) / 2
  for _ in 0..<80 {
    let (a, b) = (high - ratio * (high - low), low + ratio * (high - low))
    if error(a) < error(b) { high = b } else { low = a }
  }
  let critical = (low + high) / 2
  return CriticalSpeed(speed: critical, reserveMeters: reserve(critical))
}
