/// What the athlete set out to do.
struct Session {
  enum Kind: String {
    case easy, long, quality, race, trail, treadmill, ride, swim, strength
  }

  /// A stretch of a session that is run alike.
  struct Part {
    var meters: Double
    /// Share of the speed that can be held for an hour.
    var effort: Double
    var intensity: Intensity = .active
  }

  /// How FIT names what a lap was for.
  enum Intensity: Int64 {
    case active = 0
    case rest, warmup, cooldown, recovery, interval
  }

  var kind: Kind
  var title: String
  var parts: [Part]
  /// `nil` on a treadmill, in a pool and among weights.
  var course: Course?

  var meters: Double { parts.reduce(0) { $0 + $1.meters } }

  /// Whether its parts are laps that the runner pressed.
  var hasWorkout: Bool { parts.count > 2 }
}

/// The hard part of a session: so many times the same, with easy running between.
struct Workout {
  var times: Int
  var meters: Double
  var restMeters: Double
  var effort: Double

  var title: String {
    let length = meters < 2_000 ? "\(Int(meters)) m" : "\(Int(meters / 1_000)) km"
    return times == 1 ? "\(length) steady" : "\(times) × \(length)"
  }

  var isOnTrack: Bool { meters <= 1_000 }

  private var hardMeters: Double { Double(times) * (meters + restMeters) - restMeters }

  /// The whole session on a track or on a loop: warming up, the work, and the way home.
  func session(in atlas: Atlas) -> Session {
    let warmup = isOnTrack ? 2_100.0 : 2_000
    let course =
      if isOnTrack {
        atlas.track(rounds: Int((hardMeters / Atlas.trackRound).rounded(.up)) + 1)
      } else {
        atlas.loop(near: warmup + hardMeters + 1_600)
      }
    var parts = [Session.Part(meters: warmup, effort: 0.75, intensity: .warmup)]
    for repetition in 1...times {
      parts.append(Session.Part(meters: meters, effort: effort, intensity: .interval))
      if repetition < times, restMeters > 0 {
        parts.append(Session.Part(meters: restMeters, effort: 0.66, intensity: .recovery))
      }
    }
    let left = max(course.meters - warmup - hardMeters, 400)
    parts.append(Session.Part(meters: left, effort: 0.72, intensity: .cooldown))
    return Session(kind: .quality, title: title, parts: parts, course: course)
  }

  static func reps(_ times: Int, _ meters: Double) -> Workout {
    let effort = meters <= 400 ? 1.09 : meters <= 800 ? 1.055 : 1.035
    return Workout(
      times: times, meters: meters, restMeters: meters <= 400 ? 200 : 400, effort: effort)
  }

  static func tempo(_ times: Int, kilometers: Double) -> Workout {
    Workout(times: times, meters: kilometers * 1_000, restMeters: 800, effort: 0.975)
  }

  static func racePace(_ times: Int, kilometers: Double) -> Workout {
    Workout(times: times, meters: kilometers * 1_000, restMeters: 1_000, effort: 0.9)
  }

  /// What the weeks without a written plan rotate through.
  static let rotation: [Workout] = [
    .reps(8, 400), .tempo(2, kilometers: 2), .reps(5, 800), .tempo(1, kilometers: 5),
    .reps(4, 1_000), .tempo(2, kilometers: 3), .reps(10, 400), .tempo(3, kilometers: 2),
  ]
}

extension Atlas {
  /// The loop whose length is closest.
  func loop(near meters: Double) -> Course { Self.closest(to: meters, among: loops) }

  /// One of the loops about as long, so that not every Tuesday looks alike.
  func loop(near meters: Double, _ random: inout DemoRandom) -> Course {
    Self.anyOf(loops, near: meters, within: 0.09, &random)
  }

  func trail(near meters: Double, _ random: inout DemoRandom) -> Course {
    Self.anyOf(trails, near: meters, within: 0.35, &random)
  }

  private static func anyOf(
    _ courses: [Course], near meters: Double, within share: Double, _ random: inout DemoRandom
  ) -> Course {
    let close = courses.filter { abs($0.meters / meters - 1) < share }
    guard close.count > 1 else { return closest(to: meters, among: courses) }
    return close[random.whole(0...close.count - 1)]
  }

  private static func closest(to meters: Double, among courses: [Course]) -> Course {
    courses.min { abs($0.meters - meters) < abs($1.meters - meters) }
      ?? Course(name: Land.town, through: [])
  }
}
