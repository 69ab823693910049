import Metrics
import Training

/// What the watch noticed in each second that its timer ran, in plain units.
struct DemoRecording {
  /// Seconds since the start by the wall clock: pauses are jumps.
  var elapsed: [Int] = []
  var distance: [Double] = []
  var speed: [Double] = []
  /// Empty indoors.
  var latitude: [Double] = []
  var longitude: [Double] = []
  var altitude: [Double] = []
  /// Beats a minute; 0 where the sensor lost touch, empty without one.
  var heartRate: [Double] = []
  /// Both legs, or turns of the crank.
  var cadence: [Double] = []
  /// Watts; empty from the first watch.
  var power: [Double] = []
  var temperature: [Double] = []
  var laps: [DemoLap] = []

  var count: Int { elapsed.count }
  var lastRow: Int { max(count - 1, 0) }
  /// Seconds with the timer running: a recording begins with a sample at 0.
  var timerSeconds: Int { lastRow }
  var elapsedSeconds: Int { elapsed.last ?? 0 }
  var meters: Double { distance.last ?? 0 }
  var hasPositions: Bool { !latitude.isEmpty }

  /// Rows after which the timer stood still.
  var pausesAfter: [Int] {
    elapsed.indices.dropLast().filter { elapsed[$0 + 1] - elapsed[$0] > 1 }
  }
}

/// A lap, from one sample to another; the samples at its ends belong to both neighbours.
struct DemoLap {
  var rows: ClosedRange<Int>
  var intensity = Session.Intensity.active
  var trigger = Trigger.distance

  /// How FIT names what ended a lap.
  enum Trigger: Int64 {
    case manual = 0
    case distance = 2
    case sessionEnd = 7
  }
}

/// Sums over some rows of a recording.
struct DemoTotals {
  var timerSeconds: Int
  var elapsedSeconds: Int
  var meters: Double
  var ascent = 0.0
  var descent = 0.0
  var heartRate: (average: Double, maximum: Double, minimum: Double)?
  var cadence: (average: Double, maximum: Double)?
  var power: (average: Double, maximum: Double)?
  var maximumSpeed: Double
  var altitude: (lowest: Double, highest: Double)?
  var temperature: (average: Double, lowest: Double, highest: Double)?

  var averageSpeed: Double { timerSeconds > 0 ? meters / Double(timerSeconds) : 0 }

  /// Kilocalories of a body of 68 kilograms.
  func kilocalories(_ kind: Session.Kind) -> Int {
    if kind == .strength { return timerSeconds / 10 }
    let perKilometer: Double =
      switch kind {
      case .ride: 24
      case .swim: 210
      default: 69
      }
    return Int((meters / 1_000 * perKilometer + ascent * 0.35).rounded())
  }

  init(_ recording: DemoRecording, rows: ClosedRange<Int>) {
    timerSeconds = rows.upperBound - rows.lowerBound
    elapsedSeconds = recording.elapsed[rows.upperBound] - recording.elapsed[rows.lowerBound]
    meters = recording.distance[rows.upperBound] - recording.distance[rows.lowerBound]
    maximumSpeed = recording.speed[rows].max() ?? 0
    let beats = recording.heartRate.isEmpty ? [] : recording.heartRate[rows].filter { $0 > 0 }
    if let most = beats.max(), let least = beats.min() {
      heartRate = (beats.reduce(0, +) / Double(beats.count), most, least)
    }
    cadence = Self.averageAndMaximum(recording.cadence, rows)
    power = Self.averageAndMaximum(recording.power, rows)
    if !recording.temperature.isEmpty {
      let degrees = recording.temperature[rows]
      temperature = (
        degrees.reduce(0, +) / Double(degrees.count), degrees.min() ?? 0, degrees.max() ?? 0
      )
    }
    if !recording.altitude.isEmpty {
      addClimb(recording, rows)
    }
  }

  private static func averageAndMaximum(
    _ column: [Double], _ rows: ClosedRange<Int>
  ) -> (average: Double, maximum: Double)? {
    guard !column.isEmpty, let most = column[rows].max() else { return nil }
    return (column[rows].reduce(0, +) / Double(rows.count), most)
  }

  /// Climb and descent as the report counts them, so that the splits of a run add up to its totals.
  private mutating func addClimb(_ recording: DemoRecording, _ rows: ClosedRange<Int>) {
    let heights = Array(recording.altitude[rows])
    guard let lowest = heights.min(), let highest = heights.max() else { return }
    altitude = (lowest, highest)
    let profile = ClimbProfile(
      altitude: Column(values: heights),
      time: Column(values: recording.elapsed[rows].map(Double.init)),
      distance: Column(values: Array(recording.distance[rows])), sport: .running)
    guard let change = elevationChange(of: profile) else { return }
    (ascent, descent) = (change.ascentMeters, change.descentMeters)
  }
}
