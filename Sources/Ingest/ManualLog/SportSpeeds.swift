import Training

extension Sport {
  /// Mean speeds that people have at it, in meters a second, from a stroll with stops to the
  /// fastest; `nil` where nothing can be said.
  func meanSpeeds(meters: Double) -> ClosedRange<Double>? {
    switch family {
    case .running: 0.6...(meters < 2_000 ? 10.5 : 7)
    case .walking: 0.15...4.5
    case .cycling: 0.8...20
    case .swimming: 0.1...2.4
    default: nil
    }
  }

  /// Whether a mean speed is one of the sport, or, where nothing can be said of it, of anybody.
  func suits(meters: Double, seconds: Double) -> Bool {
    let speed = meters / seconds
    return meanSpeeds(meters: meters)?.contains(speed) ?? (speed <= 30)
  }

  /// Whether so much time is one of a session: at a speed that people have, or, without a distance,
  /// of three minutes to half a day.
  func isPlausible(seconds: Double, meters: Double?) -> Bool {
    guard seconds > 0 else { return false }
    if let meters, meters > 0, let speeds = meanSpeeds(meters: meters) {
      return speeds.contains(meters / seconds)
    }
    return (180...43_200).contains(seconds)
  }
}
