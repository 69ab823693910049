/// Chance that always falls the same way: SplitMix64 from a seed.
///
/// It is written out here, so that no new version of a library can change the athlete.
struct DemoRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Chance of its own for each thing that is drawn, so that one more draw here moves nothing there.
  init(seed: UInt64, for topic: Topic, _ number: Int = 0) {
    state = seed &+ topic.rawValue &* 0xD1B5_4A32_D192_ED03
    state = next() &+ UInt64(bitPattern: Int64(number)) &* 0xA24B_AED4_963E_E407
  }

  /// What is drawn.
  enum Topic: UInt64 {
    case street = 1, diary, run, body, night, identifiers
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// From 0 up to but not including 1.
  mutating func fraction() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// Bell-shaped around 0 with a spread of 1, never beyond 3.
  mutating func bell() -> Double { 2 * (fraction() + fraction() + fraction() - 1.5) }

  /// A whole number of a range, both ends included.
  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  mutating func happens(_ share: Double) -> Bool { fraction() < share }
}

/// A value that strays from 0 and comes back, as pace, heart and satellites do.
struct Wander {
  private(set) var value = 0.0
  private let persistence: Double
  private let push: Double

  /// - Parameters:
  ///   - spread: how far it strays, as a standard deviation.
  ///   - seconds: after how long it has forgotten where it was.
  init(spread: Double, seconds: Double) {
    persistence = 1 - 1 / seconds
    push = spread * (1 - persistence * persistence).squareRoot()
  }

  mutating func step(_ random: inout DemoRandom) -> Double {
    value = persistence * value + push * random.bell()
    return value
  }
}
