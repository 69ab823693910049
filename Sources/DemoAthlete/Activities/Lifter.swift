import Training

/// One set of a strength training, or the rest after it.
struct DemoSet {
  var rows: ClosedRange<Int>
  /// FIT's word; `nil` for a rest.
  var exercise: String?
  /// `nil` for a rest and for what is held.
  var repetitions: Int?
  /// `nil` where nothing but the body is lifted.
  var kilograms: Double?

  var isActive: Bool { exercise != nil }
}

/// Lifts what runners lift, three times over, and notes each second: no distance, no positions.
enum Lifter {
  struct Training {
    var recording = DemoRecording()
    var sets: [DemoSet] = []
  }

  private struct Exercise {
    var name: String
    var repetitions: Int?
    var kilograms: Double?
  }

  private static let exercises = [
    Exercise(name: "squat", repetitions: 10, kilograms: 40),
    Exercise(name: "deadlift", repetitions: 8, kilograms: 52.5),
    Exercise(name: "lunge", repetitions: 12, kilograms: 16),
    Exercise(name: "calf_raise", repetitions: 15, kilograms: 20),
    Exercise(name: "plank", repetitions: nil, kilograms: nil),
  ]

  static func training(of entry: DiaryEntry, seed: UInt64) -> Training {
    var random = DemoRandom(seed: seed, for: .run, entry.start.unixSeconds)
    let resting = Fitness.restingHeartRate(on: entry.day)
    var training = Training()
    var heart = Wander(spread: 2, seconds: 20)
    var beats = resting + 25
    var row = 0
    func note(towards goal: Double) {
      beats += (goal - beats) / 40
      training.recording.elapsed.append(row)
      training.recording.heartRate.append((beats + heart.step(&random)).rounded())
      training.recording.distance.append(0)
      training.recording.speed.append(0)
      training.recording.temperature.append(21)
    }
    note(towards: beats)
    func spend(_ seconds: Int, towards goal: Double) -> ClosedRange<Int> {
      let first = row
      for _ in 0..<seconds {
        row += 1
        note(towards: goal)
      }
      return first...row
    }
    for exercise in exercises {
      for round in 1...3 {
        let seconds =
          exercise.repetitions.map { $0 * 3 + random.whole(0...4) } ?? random.whole(55...70)
        let rows = spend(seconds, towards: resting + 95)
        training.sets.append(
          DemoSet(
            rows: rows, exercise: exercise.name,
            repetitions: exercise.repetitions.map { round == 3 ? $0 - random.whole(0...1) : $0 },
            kilograms: exercise.kilograms))
        let isLast = exercise.name == exercises.last?.name && round == 3
        if !isLast {
          training.sets.append(
            DemoSet(rows: spend(random.whole(55...90), towards: resting + 40)))
        }
      }
    }
    training.recording.laps = [DemoLap(rows: 0...row, trigger: .sessionEnd)]
    return training
  }
}
