import Foundation
import Routes
import Training

/// A sample as far as it tells whether a clock was set; NaN is what it does not know.
struct ClockedSample: Sendable {
  /// Unix seconds.
  var time: Double
  var latitude = Double.nan
  var longitude = Double.nan
  /// As the device counts them.
  var meters = Double.nan
  /// Whether the file says that the timer stood still before it.
  var isAfterBreak = false

  fileprivate var place: GeoPoint? {
    latitude.isNaN || longitude.isNaN ? nil : GeoPoint(latitude: latitude, longitude: longitude)
  }
}

/// Six hours: a clock that is less off is corrected by whoever set it, not here.
let shortestLeap = 21_600.0

extension [ClockedSample] {
  /// The samples whose time is hours from the one before; none where there are more than anybody sets
  /// a clock.
  var leaps: [Int] {
    var leaps: [Int] = []
    for index in indices.dropFirst()
    where abs(self[index].time - self[index - 1].time) >= shortestLeap { leaps.append(index) }
    return leaps.count <= 8 ? leaps : []
  }
}

/// How far a clock was set on, at a sample.
struct ClockLeap {
  /// Negative where it was set back.
  let seconds: Double

  /// `samples` reach from the leap before to the one after; `nil` where it is a pause.
  init?(at index: Int, in samples: ArraySlice<ClockedSample>) {
    guard !samples[index].isAfterBreak,
      let before = Moving(samples[..<index].suffix(Self.window), isEnd: true),
      let after = Moving(samples[index...].prefix(Self.window), isEnd: false),
      let across = Way(samples[index - 1], samples[index])
    else { return nil }
    let leap = samples[index].time - samples[index - 1].time
    // Clocks are mostly off by whole hours: then what is left is the step, however long steps are.
    let quarters = (leap / 900).rounded(.down) * 900
    if leap > quarters, leap - quarters <= min(max(before.longestStep, after.longestStep), 60) {
      guard before.goesOn(in: after, across, leap - quarters, within: 0.3...3) else { return nil }
      seconds = quarters
      return
    }
    let usual = (before.usualStep + after.usualStep) / 2
    guard before.isSteady, after.isSteady, !across.turns(from: before.last),
      !after.last.turns(from: across),
      before.goesOn(in: after, across, usual, within: 0.5...2.5)
    else { return nil }
    let minutes = ((leap - usual) / 60).rounded() * 60
    let isOfMinutes = abs(leap - usual - minutes) <= 2
    // Samples far apart do not show that somebody stood still in between.
    guard usual <= 3 || isOfMinutes || leap < 0 || leap >= longestNight else { return nil }
    seconds = isOfMinutes ? minutes : leap - usual.rounded()
  }

  private static let window = 12
}

/// A few steps of somebody on the move, up to a leap or from there on.
private struct Moving {
  /// Meters a second.
  var speed: Double
  /// Seconds from sample to sample.
  var usualStep: Double
  var longestStep: Double
  /// Whether each of the three steps next to the leap is about as fast as the others.
  var isSteady: Bool
  /// The step next to the leap.
  var last: Way

  /// `nil` where somebody stands still, or slows down towards the leap.
  init?(_ samples: ArraySlice<ClockedSample>, isEnd: Bool) {
    let steps = zip(samples, samples.dropFirst()).compactMap { Way($0, $1) }
      .filter { $0.seconds > 0 }
    let near = isEnd ? steps.suffix(3) : steps.prefix(3)
    guard steps.count >= 5, let last = isEnd ? near.last : near.first else { return nil }
    let (speed, seconds) = (middle(steps.map(\.speed)), steps.map(\.seconds))
    let (meters, time) = near.reduce((0, 0)) { ($0.0 + $1.meters, $0.1 + $1.seconds) }
    guard speed >= 0.5, meters >= 0.5 * speed * time else { return nil }
    (self.speed, self.last) = (speed, last)
    (usualStep, longestStep) = (middle(seconds), seconds.max() ?? 0)
    isSteady = near.allSatisfy { (0.4...2.5).contains($0.speed / speed) }
  }

  /// Whether a step of so many seconds leads on as fast as both move.
  func goesOn(
    in next: Moving, _ across: Way, _ seconds: Double, within share: ClosedRange<Double>
  ) -> Bool {
    let expected = (speed + next.speed) / 2 * seconds
    return (0.4...2.5).contains(speed / next.speed) && share.contains(across.meters / expected)
  }
}

/// From one sample to the next.
private struct Way {
  var meters: Double
  var seconds: Double
  /// Degrees, of which those of longitude are as long as those of latitude; 0 without places.
  private var north = 0.0
  private var east = 0.0

  var speed: Double { meters / seconds }

  init?(_ a: ClockedSample, _ b: ClockedSample) {
    seconds = b.time - a.time
    if let from = a.place, let to = b.place, let meters = greatCircleMeters(from: from, to: to) {
      self.meters = meters
      north = to.latitude - from.latitude
      east = (to.longitude - from.longitude) * cos(from.latitude * .pi / 180)
    } else if !a.meters.isNaN, !b.meters.isNaN {
      meters = b.meters - a.meters
    } else {
      return nil
    }
  }

  /// Whether it goes back where another one came from.
  func turns(from other: Way) -> Bool { north * other.north + east * other.east < 0 }
}

private func middle(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
