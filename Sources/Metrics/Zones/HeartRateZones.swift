import Foundation
package import Training

/// What heart-rate zones are shares of.
package enum ZoneScale: String, Sendable, CaseIterable {
  /// Of the maximum: 50, 60, 70, 80, 90 %.
  case maximum
  /// Of the reserve above resting (Karvonen), the same shares.
  case reserve
  /// Of the threshold (Friel, running), five zones: 0, 85, 90, 95, 100 %.
  case threshold

  package var percents: [Int] {
    switch self {
    case .maximum, .reserve: [50, 60, 70, 80, 90]
    case .threshold: [0, 85, 90, 95, 100]
    }
  }
}

/// Lower bounds of zones in whole beats a minute: the smallest that is not below the share.
///
/// Computed with whole numbers, so that the printed range and the test agree.
///
/// - Parameters:
///   - percents: lower bounds in per cent, rising.
///   - base: what the shares are of, above `offset`.
///   - offset: added to each: the resting heart rate for zones of the reserve.
/// - Returns: beats a minute, one for each zone.
package func zoneLowerBounds(percents: [Int], base: Int, offset: Int = 0) -> [Int] {
  percents.map { percent in
    let (product, overflow) = percent.multipliedReportingOverflow(by: base)
    guard !overflow, product > Int.min + 100, product < Int.max - 100 else { return offset }
    let up = product > 0 ? (product + 99) / 100 : product / 100
    return offset &+ up
  }
}

/// Which method bounds the zones of a profile: never `auto`, and never by a threshold that is
/// unknown.
package func zoneMethod(
  for profile: HeartRateProfile, athlete: Athlete
) -> Athlete.ZoneMethod {
  switch athlete.zoneMethod {
  case .auto, .threshold: profile.threshold == nil ? .maximum : .threshold
  case .maximum: .maximum
  case .reserve: .reserve
  }
}

/// Lower bounds of the five zones in beats a minute, by the athlete's method and own shares.
///
/// - Returns: five rising whole numbers; `nil` when the profile or the shares make no sense: a
///   maximum not above resting, bounds that do not rise.
package func zones(for profile: HeartRateProfile, athlete: Athlete) -> [Int]? {
  let method = zoneMethod(for: profile, athlete: athlete)
  let beats = 20.0...300.0
  let (base, offset): (Double, Double) =
    switch method {
    case .reserve: (profile.maximum - profile.resting, profile.resting)
    case .threshold: (profile.threshold ?? .nan, 0)
    case .maximum, .auto: (profile.maximum, 0)
    }
  guard beats.contains(base + offset), base > 0, offset >= 0 else { return nil }
  let bounds: [Int]
  if let shares = athlete.zoneBounds {
    guard shares.count == 5, shares.allSatisfy({ (0...2).contains($0) }) else { return nil }
    // A share such as 0.07 is no binary number: a billionth must not push a bound up by a beat.
    bounds = shares.map { Int((offset + $0 * base - 1e-9).rounded(.up)) }
  } else {
    let scale: ZoneScale =
      switch method {
      case .reserve: .reserve
      case .threshold: .threshold
      case .maximum, .auto: .maximum
      }
    let wholeOffset = Int(offset.rounded())
    bounds = zoneLowerBounds(
      percents: scale.percents, base: Int((base + offset).rounded()) - wholeOffset,
      offset: wholeOffset)
  }
  return zip(bounds, bounds.dropFirst()).allSatisfy { $0 < $1 } ? bounds : nil
}

extension Athlete {
  /// Whether a day's zones are those set at Garmin: when the method is left open, and neither a
  /// threshold nor own shares say otherwise.
  package func usesGarminZones(on day: Day) -> Bool {
    guard zoneMethod == .auto, zoneBounds == nil, let garminZones,
      heartRates.profile(on: day)?.threshold == nil
    else { return false }
    let isRising = zip(garminZones, garminZones.dropFirst()).allSatisfy { $0 < $1 }
    return garminZones.count == 5 && isRising
      && garminZones.allSatisfy { (1...300).contains($0) }
  }
}

/// Lower bounds of the five zones of a day; `nil` when nothing tells them.
package func zones(on day: Day, athlete: Athlete) -> [Int]? {
  if athlete.usesGarminZones(on: day) { return athlete.garminZones }
  return athlete.heartRates.profile(on: day).flatMap { zones(for: $0, athlete: athlete) }
}
