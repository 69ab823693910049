/// A stretch of weeks that train for the same thing.
struct TrainingPhase {
  enum Kind { case base, build, trail, marathon, recovery, away, ill }

  var kind: Kind
  /// Weeks of the diary, counted from 0.
  var weeks: ClosedRange<Int>
  /// Kilometers in the first and in the last of them.
  var kilometers: ClosedRange<Double>

  /// The athlete's two years: a first half marathon, a summer in the hills, a holiday, a winter
  /// with a cold at its end, a second half marathon, and the road to a marathon.
  static let all: [TrainingPhase] = [
    .init(kind: .base, weeks: 0...7, kilometers: 22...32),
    .init(kind: .build, weeks: 8...22, kilometers: 32...48),
    .init(kind: .build, weeks: 23...23, kilometers: 38...38),
    .init(kind: .recovery, weeks: 24...27, kilometers: 22...30),
    .init(kind: .trail, weeks: 28...32, kilometers: 36...46),
    .init(kind: .away, weeks: 33...34, kilometers: 0...0),
    .init(kind: .trail, weeks: 35...40, kilometers: 34...46),
    .init(kind: .build, weeks: 41...45, kilometers: 40...46),
    .init(kind: .base, weeks: 46...58, kilometers: 34...46),
    .init(kind: .build, weeks: 59...67, kilometers: 44...54),
    .init(kind: .ill, weeks: 68...68, kilometers: 0...0),
    .init(kind: .recovery, weeks: 69...69, kilometers: 20...20),
    .init(kind: .build, weeks: 70...74, kilometers: 38...46),
    .init(kind: .recovery, weeks: 75...78, kilometers: 24...34),
    .init(kind: .trail, weeks: 79...89, kilometers: 38...50),
    .init(kind: .marathon, weeks: 90...104, kilometers: 50...74),
  ]
}
