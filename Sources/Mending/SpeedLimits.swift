import Training

/// How fast somebody can be at a sport.
///
/// The limits lie above what anybody ever did, wind, slopes and the noise of a receiver at one
/// second a sample included: what is below is believed.
struct SpeedLimits: Sendable {
  /// Seconds, rising, and the meters a second that nobody holds for longer.
  private var steps: [(seconds: Double, speed: Double)]
  /// Below this, in meters a second, what is no ride moves on the whole.
  var usual: Double
  /// Nobody gets away and back again faster, in meters a second.
  var turning: Double
  /// How many times as fast as the rest a stretch must be that nobody recorded, to be none of it: on
  /// wheels it may have been all downhill.
  var gapFactor: Double
  /// Whether faster stretches than the limits are rides on something else.
  var tellsRides: Bool

  /// For any time.
  var ever: Double { steps[0].speed }
  /// For the longest time.
  var lasting: Double { steps[steps.count - 1].speed }

  init(of sport: Sport) {
    let family = sport.family
    self.init(family: family)
    guard family != .running, family != .walking, family != .swimming else { return }
    let key = sport.rawValue
    let hasEngine = ["motor", "driv", "fly", "aviat", "sail", "boat"].contains { key.contains($0) }
    if hasEngine { self.init(family: .other) }
    if ["fly", "aviat"].contains(where: { key.contains($0) }) { steps = [(0, 350)] }
  }

  init(family: Sport.Family) {
    (usual, turning, gapFactor, tellsRides) = (5, .infinity, 2, true)
    switch family {
    case .running:
      steps = [(10, 12.5), (20, 11.5), (60, 9.5), (300, 8), (900, 7.4), (3_600, 7)]
      turning = 8
    case .walking:
      steps = [(10, 12.5), (20, 10), (60, 8), (300, 6.5), (900, 6), (3_600, 5.5)]
      turning = 6
    case .swimming:
      (steps, usual) = ([(10, 12), (20, 8), (60, 5), (900, 4)], 2.5)
    case .cycling, .multisport, .transition:
      (steps, usual) = ([(10, 40), (60, 30), (300, 25), (900, 20), (3_600, 17)], 13)
      gapFactor = 2.5
    case .strength, .other:
      (steps, usual, tellsRides) = ([(0, 100)], 100, false)
    }
  }

  /// Meters a second that nobody holds for so long.
  func speed(for seconds: Double) -> Double {
    guard let above = steps.firstIndex(where: { $0.seconds >= seconds }) else { return lasting }
    guard above > 0 else { return ever }
    let (a, b) = (steps[above - 1], steps[above])
    return a.speed + (b.speed - a.speed) * (seconds - a.seconds) / (b.seconds - a.seconds)
  }

  /// Meters that nobody gets in so many seconds.
  func reach(in seconds: Double) -> Double {
    let seconds = max(1, seconds)
    return speed(for: seconds) * seconds
  }
}
