import Training

/// Swims lengths of a pool and notes each second: no positions, distance in steps of a length.
enum Swimmer {
  static let poolMeters = 25.0
  private static let lengthsInASet = 16

  struct Swim {
    var recording = DemoRecording()
    /// The first and last row of each length.
    var lengths: [ClosedRange<Int>] = []
    /// Arm strokes of each length.
    var strokes: [Int] = []
  }

  static func swim(of entry: DiaryEntry, seed: UInt64) -> Swim {
    var random = DemoRandom(seed: seed, for: .run, entry.start.unixSeconds)
    let resting = Fitness.restingHeartRate(on: entry.day)
    var swim = Swim()
    var beats = resting + 35
    var elapsed = 0
    var row = 0
    var meters = 0.0
    var lapStart = 0
    var heart = Wander(spread: 1.5, seconds: 30)
    func note(_ speed: Double) {
      swim.recording.elapsed.append(elapsed)
      swim.recording.distance.append(meters)
      swim.recording.speed.append(speed)
      swim.recording.heartRate.append((beats + heart.step(&random)).rounded())
      swim.recording.cadence.append(speed > 0 ? 27 : 0)
      swim.recording.temperature.append(27)
    }
    note(0)
    let count = Int(entry.session.meters / poolMeters)
    for length in 1...max(count, 1) {
      let seconds = random.whole(29...33)
      let first = row
      for second in 1...seconds {
        elapsed += 1
        row += 1
        if second == seconds { meters += poolMeters }
        beats += (resting + 84 - beats) / 60
        note(poolMeters / Double(seconds))
      }
      swim.lengths.append(first...row)
      swim.strokes.append(random.whole(11...14))
      let isLast = length == count
      if length % lengthsInASet == 0 || isLast {
        swim.recording.laps.append(
          DemoLap(
            rows: lapStart...row, intensity: .active,
            trigger: isLast ? .sessionEnd : .manual))
        lapStart = row
        if !isLast {
          elapsed += random.whole(20...45)
          beats -= 14
        }
      }
    }
    return swim
  }
}
