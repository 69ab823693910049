import Mending
import Metrics
import TestSupport
import Testing
import Training

/// A run with faults of several kinds at places of chance.
private func faultyTrip(_ random: inout SplitMix64) -> (Trip, MendingContext) {
  var trip = Trip(
    noisySeconds: 2_400, every: [1, 6][Int.random(in: 0...1, using: &random)], speed: 3,
    random: &random)
  trip.measuresPlaces = Bool.random(using: &random)
  func someMoments() -> Range<Int> {
    let first = Int.random(in: 0..<trip.moments.count - 30, using: &random)
    return first..<first + Int.random(in: 1...25, using: &random)
  }
  func happens() -> Bool { Int.random(in: 0...2, using: &random) == 0 }
  if happens() { for index in someMoments() { trip.moments[index].place?.east += 60_000 } }
  if happens() { for index in someMoments() { trip.moments[index].place = (-9_000, 900) } }
  if happens() { for index in someMoments() { trip.moments[index].height = 0 } }
  if happens() { for index in someMoments() { trip.moments[index].height? += 300 } }
  if happens() { for index in someMoments() { trip.moments[index].heartRate = 0 } }
  if happens() { for index in someMoments() { trip.moments[index].meters = nil } }
  if happens() {
    let first = someMoments().lowerBound + 2
    for index in first..<trip.moments.count {
      trip.moments[index].seconds += 1_000
      trip.moments[index].place?.north += 15_000
      if !trip.measuresPlaces { trip.moments[index].meters? += 15_000 }
    }
  }
  if happens() {
    for index in trip.moments.indices {
      trip.moments[index].cadence = trip.moments[index].cadence.map { $0 * 2 }
    }
  }
  if happens() { for index in trip.moments.indices { trip.moments[index].meters = nil } }
  var context = trip.context
  if happens() { context.activity.movingSeconds = 0 }
  if happens() { context.activity.distanceMeters = 0 }
  if happens() { context.activity.elapsedSeconds = 40 }
  if happens() { context.row = .init(elapsedSeconds: 1_200, distanceMeters: 3_600) }
  if happens() { context.row = .init(elapsedSeconds: 2_400, distanceMeters: 6_500) }
  return (trip, context)
}

@Test func `Mending twice changes nothing`() {
  forAll(seeds: 100) { random in
    var (trip, context) = faultyTrip(&random)
    let once = mended(trip.details, context)
    context.activity = once.activity
    // A total that was not believed beside leaps would be, once these are gone.
    context.row?.distanceMeters = nil
    let twice = mended(once.details, context)
    return twice.details == once.details && twice.activity == once.activity
  }
}

@Test func `Nothing that is refused is mended`() {
  forAll(seeds: 40) { random in
    var (trip, context) = faultyTrip(&random)
    let kinds = Correction.Kind.allCases.filter { _ in Bool.random(using: &random) }
    context.asRecorded = Set(kinds)
    return !mended(trip.details, context).corrections.contains { kinds.contains($0.kind) }
  }
}

@Test func `All as recorded is all as recorded`() {
  forAll(seeds: 20) { random in
    var (trip, context) = faultyTrip(&random)
    context.asRecorded = Set(Correction.Kind.allCases)
    return mended(trip.details, context)
      == MendedActivity(activity: context.activity, details: trip.details)
  }
}

@Test func `Mended times, heights and rates can have been`() {
  forAll(seeds: 60) { random in
    var (trip, context) = faultyTrip(&random)
    context.row = nil
    let result = mended(trip.details, context)
    let heights = result.details.recording?.column(.altitude)?.values.filter { !$0.isNaN } ?? []
    let rates = result.details.recording?.column(.heartRate)?.values.filter { !$0.isNaN } ?? []
    return (result.activity.elapsedSeconds ?? .infinity) >= result.activity.movingSeconds
      && heights.allSatisfy { (-450...9_000).contains($0) }
      && rates.allSatisfy { $0 > 0 && $0 <= 230 }
      && near(result.meters, result.streamMeters, 0.05 * result.streamMeters + 1)
      && result.meters < 8_500
  }
}

@Test func `Leaving samples out never lets the distance or the climb grow`() {
  forAll(seeds: 30) { random in
    var trip = Trip(noisySeconds: 2_400, speed: 3, random: &random)
    for index in trip.moments.indices { trip.moments[index].meters = nil }
    let all = trip.mended()
    var fewer = trip
    let share = Double.random(in: 0.05...0.9, using: &random)
    fewer.moments.removeAll { _ in Double.random(in: 0...1, using: &random) < share }
    let less = fewer.mended()
    return less.meters <= all.meters + 0.5 && climb(less) <= climb(all) + 0.5
  }
}

@Test func `Leaving samples out never lets a best effort grow`() {
  forAll(seeds: 15) { random in
    var trip = Trip(noisySeconds: 3_000, speed: 3.2, random: &random)
    trip.measuresPlaces = Bool.random(using: &random)
    let efforts = trip.mended().efforts
    let share = Double.random(in: 0.05...0.8, using: &random)
    var fewer = trip
    // A file that lacks points has measured the others.
    fewer.moments.removeAll { _ in Double.random(in: 0...1, using: &random) < share }
    return zip(efforts, fewer.mended().efforts).allSatisfy { all, less in
      less.seconds >= all.seconds * 0.995
    }
  }
}

extension MendedActivity {
  fileprivate var efforts: [BestEffort] {
    details.recording.map { bestEfforts(of: $0, distances: [400, 1_000, 3_000, 5_000]) } ?? []
  }
}

private func climb(_ result: MendedActivity) -> Double {
  let heights = result.details.recording?.column(.altitude)?.values.filter { !$0.isNaN } ?? []
  return zip(heights, heights.dropFirst()).reduce(0) { $0 + max(0, $1.1 - $1.0) }
}

@Test func `Nothing traps, whatever the samples are`() {
  forAll(seeds: 100) { random in
    let count = Int.random(in: 0...40, using: &random)
    let kinds = StreamKind.allCases.filter { _ in Int.random(in: 0...3, using: &random) > 0 }
    let streams = kinds.map { kind in
      let raw = (0..<count).map { index -> Int32 in
        switch Int.random(in: 0...3, using: &random) {
        case 0: Stream.missing
        case 1: Int32.random(in: .min ... .max, using: &random)
        case 2: [0, .max, .min + 1, -1][Int.random(in: 0...3, using: &random)]
        default: Int32(index * 3)
        }
      }
      let times = raw.filter { $0 != Stream.missing }.sorted()
      let isTime = kind == .time
      return Stream(
        kind,
        raw: isTime
          ? (0..<count).map { times.isEmpty ? 0 : times[$0 % times.count] }.sorted() : raw,
        scale: [1, 5, 100, 11_930_465][Int.random(in: 0...3, using: &random)],
        offset: isTime ? 0 : [0, 500][Int.random(in: 0...1, using: &random)])
    }
    var trip = Trip(seconds: 10)
    trip.sport = [.running, .cycling, .other, .hiking][Int.random(in: 0...3, using: &random)]
    var context = trip.context
    context.activity.movingSeconds = [.nan, 0, -5, 1e300][Int.random(in: 0...3, using: &random)]
    context.activity.distanceMeters = [nil, 0, 1e300, -4][Int.random(in: 0...3, using: &random)]
    context.row = .init(elapsedSeconds: 2, movingSeconds: 1, distanceMeters: 1e9)
    context.rowStart = [0, Trip.start + 5, .max, .min][Int.random(in: 0...3, using: &random)]
    var details = ActivityDetails(recording: Recording(streams: streams, pauses: [3..<4]))
    var lap = Lap(startSeconds: -3, movingSeconds: 1e9)
    lap.distanceMeters = .nan
    details.laps = [lap]
    _ = mended(details, context)
    return true
  }
}
