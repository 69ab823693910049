import Foundation
import Training

/// A session that was done: its diary line, its recording, and what the watch made of it.
struct DemoActivity {
  let entry: DiaryEntry
  let recording: DemoRecording
  let lengths: [ClosedRange<Int>]
  let strokes: [Int]
  let sets: [DemoSet]
  let totals: DemoTotals
  let activityNumber: Int
  let fileNumber: Int
  /// Seconds below zone 1, in zones 1 to 5, and above; empty without a heart rate.
  let zoneSeconds: [Int]
  /// Garmin's number; the first watch has none.
  let load: Double?

  init(_ entry: DiaryEntry, seed: UInt64) {
    self.entry = entry
    switch entry.session.kind {
    case .swim:
      let swim = Swimmer.swim(of: entry, seed: seed)
      (recording, lengths, strokes, sets) = (swim.recording, swim.lengths, swim.strokes, [])
    case .strength:
      let training = Lifter.training(of: entry, seed: seed)
      (recording, lengths, strokes, sets) = (training.recording, [], [], training.sets)
    default:
      recording = Runner.recording(of: entry, seed: seed)
      (lengths, strokes, sets) = ([], [], [])
    }
    totals = DemoTotals(recording, rows: 0...recording.lastRow)
    var random = DemoRandom(seed: seed, for: .identifiers, entry.number)
    activityNumber = 17_204_000_000 + entry.number * 2_711_113 + random.whole(0...1_900_000)
    fileNumber = 250_000_000_000 + entry.number * 911_011 + random.whole(0...700_000)
    let resting = Fitness.restingHeartRate(on: entry.day)
    zoneSeconds = Self.zoneSeconds(recording)
    load = Self.load(recording, resting: resting, on: entry.day, &random)
  }

  /// The three words of FIT and Garmin for what was done.
  var sport: (fit: String, sub: String, key: String) {
    switch entry.session.kind {
    case .trail: ("running", "trail", "trail_running")
    case .treadmill: ("running", "treadmill", "treadmill_running")
    case .ride: ("cycling", "road", "cycling")
    case .swim: ("swimming", "lap_swimming", "lap_swimming")
    case .strength: ("training", "strength_training", "strength_training")
    case .easy, .long, .quality, .race: ("running", "generic", "running")
    }
  }

  var isRun: Bool { ![.ride, .swim, .strength].contains(entry.session.kind) }

  /// Whether it leads anywhere.
  var hasDistance: Bool { entry.session.kind != .strength }

  static let zoneFloors = [115.0, 133, 148, 160, 170]

  private static func zoneSeconds(_ recording: DemoRecording) -> [Int] {
    guard !recording.heartRate.isEmpty else { return [] }
    var seconds = Array(repeating: 0, count: 7)
    for beats in recording.heartRate.dropFirst() where beats > 0 {
      seconds[zoneFloors.count { $0 <= beats }] += 1
    }
    return seconds
  }

  /// A load in the manner of Garmin's: hard minutes count far more than easy ones.
  private static func load(
    _ recording: DemoRecording, resting: Double, on day: Day, _ random: inout DemoRandom
  ) -> Double? {
    let chance = 1 + 0.04 * random.bell()
    guard day >= Demo.newWatch, !recording.heartRate.isEmpty else { return nil }
    let reserve = Fitness.maximumHeartRate - resting
    let sum = recording.heartRate.reduce(0) { sum, beats in
      let share = max((beats - resting) / reserve, 0)
      return sum + share * 0.58 * exp(2.02 * share)
    }
    return sum / 60 * chance
  }
}

extension Double {
  /// Rounded to so many decimals, so that no sum shows its last digits.
  func rounded(decimals: Int) -> Double {
    let scale = pow(10, Double(decimals))
    return (self * scale).rounded() / scale
  }
}
