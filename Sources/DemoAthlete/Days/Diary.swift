import Training

/// One line of the diary: a session, when, and what was odd about it.
struct DiaryEntry {
  var number = 0
  var session: Session
  var start: Moment
  var hasHeartRate = true
  /// Where it paused, in meters, and for how many seconds.
  var pauses: [(meters: Double, seconds: Int)] = []

  var day: Day { start.day }
}

/// Two years of training, drawn from a seed.
struct Diary {
  private(set) var entries: [DiaryEntry] = []
  let atlas = Atlas()
  let plan: MarathonPlan
  let share: Double
  private let seed: UInt64

  /// - Parameters:
  ///   - seed: what is drawn from.
  ///   - share: of the kilometers; see ``MarathonPlan``.
  init(seed: UInt64, share: Double = 1) {
    (self.seed, self.share) = (seed, share)
    plan = MarathonPlan(share: share)
    for phase in TrainingPhase.all {
      for week in phase.weeks { add(week, of: phase) }
    }
    addNights()
    entries.sort { $0.start.unixSeconds < $1.start.unixSeconds }
    for index in entries.indices { entries[index].number = index + 1 }
  }

  private mutating func add(_ week: Int, of phase: TrainingPhase) {
    var random = DemoRandom(seed: seed, for: .diary, week)
    for outing in outings(week, of: phase) {
      let day = Demo.day(week: week, weekday: outing.weekday)
      guard day <= Demo.today, !random.happens(outing.isKept ? 0 : 0.035) else { continue }
      let session = session(for: outing, week: week, &random)
      var entry = DiaryEntry(
        session: session, start: start(of: outing, on: day, &random))
      entry.hasHeartRate = !(week == 31 && outing.weekday == 2)
      if outing.kind != .race, outing.kind != .swim, outing.kind != .strength,
        random.happens(0.3)
      {
        for _ in 0...random.whole(0...2) {
          entry.pauses.append(
            (session.meters * (0.1 + 0.8 * random.fraction()), random.whole(15...110)))
        }
        entry.pauses.sort { $0.meters < $1.meters }
      }
      entries.append(entry)
    }
  }

  private func start(
    of outing: Outing, on day: Day, _ random: inout DemoRandom
  ) -> Moment {
    let minute =
      switch outing.kind {
      case .race: 10 * 60
      case .swim: 12 * 60 + random.whole(5...20)
      default: outing.weekday > 5 ? 8 * 60 + random.whole(5...95) : 17 * 60 + random.whole(40...110)
      }
    let second = outing.kind == .race ? 4 : random.whole(0...59)
    return DemoClock.moment(day, secondOfDay: minute * 60 + second)
  }

  private func session(
    for outing: Outing, week: Int, _ random: inout DemoRandom
  ) -> Session {
    let meters = outing.kilometers * 1_000
    switch outing.kind {
    case .race:
      let isHalf = meters > 15_000
      let course = isHalf ? atlas.halfMarathon : atlas.tenKilometers
      return Session(
        kind: .race, title: course.name,
        parts: [.init(meters: course.meters, effort: isHalf ? 0.975 : 1.01)], course: course)
    case .quality:
      return (outing.workout ?? Workout.rotation[week % Workout.rotation.count])
        .session(in: atlas)
    case .trail:
      return plain(.trail, atlas.trail(near: meters, &random), effort: 0.80)
    case .ride:
      return plain(.ride, atlas.rides[week % atlas.rides.count], effort: 0.68)
    case .treadmill:
      return Session(
        kind: .treadmill, title: "Treadmill",
        parts: [.init(meters: (meters / 100).rounded() * 100, effort: 0.77)])
    case .swim:
      let lengths = 25.0 * 4 * Double(random.whole(12...20))
      return Session(
        kind: .swim, title: "Swim", parts: [.init(meters: lengths, effort: 0.7)])
    case .strength:
      return Session(kind: .strength, title: "Strength", parts: [])
    case .long:
      return longRun(meters: meters, week: week, &random)
    case .easy:
      let effort = 0.745 + 0.02 * random.bell()
      return plain(.easy, atlas.loop(near: meters, &random), effort: effort)
    }
  }

  private func plain(_ kind: Session.Kind, _ course: Course, effort: Double) -> Session {
    Session(
      kind: kind, title: course.name, parts: [.init(meters: course.meters, effort: effort)],
      course: course)
  }

  /// Long runs are easy; before a race, the last third of every other one is not.
  private func longRun(meters: Double, week: Int, _ random: inout DemoRandom) -> Session {
    var course = atlas.loop(near: meters)
    course.name = "Long run, \(course.name)"
    var session = plain(.long, course, effort: 0.775)
    if (15...22).contains(week) || week >= 94, week % 2 == 0, meters > 15_000 {
      let last = (meters * 0.3 / 1_000).rounded() * 1_000
      session.parts = [
        .init(meters: course.meters - last, effort: 0.775),
        .init(meters: last, effort: 0.905),
      ]
    }
    return session
  }

  /// Two runs that only a calendar could have thought of: into the new year, and through the hour
  /// that comes twice.
  private mutating func addNights() {
    let nights = [
      (day: Day(year: 2024, month: 12, day: 31), second: 23 * 3_600 + 24 * 60, "Into the new year"),
      (day: Day(year: 2025, month: 10, day: 26), second: 2 * 3_600 + 21 * 60, "The hour twice"),
    ]
    for night in nights {
      guard let day = night.day else { continue }
      entries.removeAll { $0.day == day }
      var course = atlas.loop(near: 9_500)
      course.name = night.2
      entries.append(
        DiaryEntry(
          session: plain(.easy, course, effort: 0.72),
          start: DemoClock.moment(day, secondOfDay: night.second)))
    }
  }
}
