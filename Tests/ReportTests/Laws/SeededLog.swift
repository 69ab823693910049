import Metrics
import TestSupport
import Training

@testable import Facts

/// Logs drawn from a seed: of any length, with gaps, other sports, missing numbers, data that have
/// ended, plans that are kept or not, and today on any day of the year.
struct SeededLog {
  /// How many are enough for a law: each is made into a season.
  static let count = 100

  let today: Day
  var log: TrainingLog

  var season: Season {
    Season(log: log, today: today).with(notes: notes)
  }

  private var notes: [NoteFacts] = []

  init(_ random: inout SplitMix64) {
    today = SampleLog.today + Int.random(in: -400...400, using: &random)
    log = TrainingLog(athlete: SampleLog.athlete())
    let length = [3, 20, 60, 200, 420, 800].randomElement(using: &random) ?? 60
    // One in three has no data of the last days.
    let end = today - (Int.random(in: 0..<3, using: &random) == 0 ? length / 4 : 0)
    let frequency = [0.1, 0.4, 0.8].randomElement(using: &random) ?? 0.4
    let hasHeartRates = Int.random(in: 0..<4, using: &random) > 0
    var idle = 0
    for (id, day) in zip(Int64(1)..., (end - length)...end) {
      if idle > 0 {
        idle -= 1
        continue
      }
      if Int.random(in: 0..<60, using: &random) == 0 {
        idle = Int.random(in: 5...40, using: &random)
        continue
      }
      guard Double.random(in: 0..<1, using: &random) < frequency else { continue }
      add(id, on: day, heartRate: hasHeartRates, &random)
    }
    if Bool.random(using: &random) { addWatch(through: end, days: min(length, 100), &random) }
    if Bool.random(using: &random) { addPlan(&random) }
    addGear(&random)
    addNotes(&random)
  }

  private mutating func add(
    _ id: Int64, on day: Day, heartRate: Bool, _ random: inout SplitMix64
  ) {
    // Whole kilometers, so that some are equal.
    let kilometers = Double(Int.random(in: 1...30, using: &random))
    let pace = Double(Int.random(in: 240...420, using: &random))
    let hasHeartRate = heartRate && Int.random(in: 0..<6, using: &random) > 0
    var activity = SampleLog.run(
      id, day, kilometers: kilometers, secondsPerKilometer: pace,
      heartRate: hasHeartRate ? Double(Int.random(in: 120...175, using: &random)) : nil,
      name: ["Easy run", "Long run", "3 × 3 km", nil].randomElement(using: &random) ?? nil)
    switch Int.random(in: 0..<12, using: &random) {
    case 0: activity.sport = .cycling
    case 1: activity.sport = .lapSwimming
    case 2: activity.distanceMeters = nil
    case 3: activity.sport = .trailRunning
    case 4: activity.isRace = true
    default: break
    }
    log.activities.append(activity)
    guard hasHeartRate || Bool.random(using: &random) else { return }
    log.derived[id] = derived(activity, &random)
  }

  private func derived(_ activity: Activity, _ random: inout SplitMix64) -> DerivedValues {
    var derived = DerivedValues(activityID: activity.id)
    if activity.averageHeartRate != nil {
      let easy = Double.random(in: 0...1, using: &random)
      derived.zoneSeconds = [easy / 2, easy / 2, (1 - easy) / 2, (1 - easy) / 2, 0]
        .map { ($0 * activity.movingSeconds).rounded() }
      derived.zoneLowerBounds = [0, 143, 152, 160, 168]
      derived.decoupling = Double.random(in: -0.05...0.15, using: &random)
    }
    guard activity.sport.family == .running, let meters = activity.distanceMeters else {
      return derived
    }
    let pace = activity.movingSeconds / meters
    derived.bestEfforts = effortDistances.filter { $0 <= meters }.map { distance in
      let best = distance * pace * Double.random(in: 0.85...1, using: &random)
      return BestEffort(distanceMeters: distance, seconds: best.rounded(), startSeconds: 0)
    }
    derived.furthestMeters = paceCurveSeconds.prefix { $0 <= activity.movingSeconds }
      .map { $0 / pace }
    derived.ascentMeters = Double(Int.random(in: 0...300, using: &random))
    return derived
  }

  private mutating func addWatch(through end: Day, days: Int, _ random: inout SplitMix64) {
    for day in (end - days)...end where Int.random(in: 0..<8, using: &random) > 0 {
      var measured = WellnessDay(day: day)
      measured.restingHeartRate = Double(Int.random(in: 44...55, using: &random))
      log.days.append(measured)
      var night = Night(day: day)
      night.heartRateVariability = Double(Int.random(in: 40...80, using: &random))
      night.deepSeconds = Double(Int.random(in: 20_000...30_000, using: &random))
      log.nights.append(night)
    }
  }

  private mutating func addPlan(_ random: inout SplitMix64) {
    let first = today.isoWeek + Int.random(in: -16...2, using: &random)
    log.plan = (0..<Int.random(in: 1...18, using: &random)).map { week in
      PlannedWeek(
        week: first + week, distanceMeters: Double(Int.random(in: 0...8, using: &random)) * 10_000,
        sessions: (1...7).filter { _ in Bool.random(using: &random) }.map {
          PlannedSession(
            weekday: $0, distanceMeters: Double(Int.random(in: 5...30, using: &random)) * 1_000)
        })
    }
    log.races = [
      Race(
        name: "City", day: today + Int.random(in: -20...60, using: &random),
        distanceMeters: 42_195)
    ]
  }

  private mutating func addGear(_ random: inout SplitMix64) {
    let ids = log.activities.map(\.id)
    log.wellness.gear = (Int64(1)...3).map { number in
      var gear = Gear(id: number, name: "Pair \(number)")
      gear.maximumMeters = Bool.random(using: &random) ? 600_000 : nil
      gear.activityIDs = ids.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
      return gear
    }
  }

  private mutating func addNotes(_ random: inout SplitMix64) {
    notes = (0..<3).map { index in
      NoteFacts(
        target: .week(today.isoWeek + -Int.random(in: 0...60, using: &random)),
        title: index == 0 ? nil : "In bed", markdown: "A cold.")
    }
  }
}

extension SeededLog {
  /// The meters run in each week with a run, up to today.
  var weekMeters: [ISOWeek: Double] {
    let runs = log.activities.filter { $0.sport.family == .running && $0.day <= today }
    return Dictionary(grouping: runs) { $0.day.isoWeek }.mapValues {
      $0.reduce(0) { $0 + ($1.distanceMeters ?? 0) }
    }
  }
}

func isNear(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-6 * max(1, abs(a)) }
