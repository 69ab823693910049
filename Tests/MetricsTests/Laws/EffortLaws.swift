import Metrics
import TestSupport
import Testing
import Training

@Suite("laws of efforts and reserves")
struct EffortLaws {
  @Test("a longer distance is never faster, and the whole takes the whole time")
  func monotone() {
    forAll { random in
      let run = RandomRecording(using: &random, samples: 5..<300)
      let meters = run.distance.values.filter { !$0.isNaN }
      guard let last = meters.last, let first = meters.first, last - first > 1 else { return true }
      let total = last - first
      let targets = (1...12).map { total * Double($0) / 12 }
      let efforts = bestEfforts(time: run.time, distance: run.distance, targets: targets)
      let seconds = efforts.compactMap { $0?.seconds }
      let kept = run.time.values.indices.filter { !run.distance.values[$0].isNaN }
      guard let left = kept.last(where: { run.distance.values[$0] == first }),
        let arrived = kept.first(where: { run.distance.values[$0] == last })
      else { return false }
      return seconds.count == 12 && zip(seconds, seconds.dropFirst()).allSatisfy { $0 <= $1 + 1e-9 }
        && isClose(seconds.last, run.time.values[arrived] - run.time.values[left])
    }
  }

  @Test("a sample on the line between two others changes nothing")
  func onTheLine() {
    forAll { random in
      let run = RandomRecording(using: &random, samples: 5..<200)
      var kept = run.time.values.indices.filter { !run.distance.values[$0].isNaN }
      kept.removeLast()
      guard let index = kept.dropLast().randomElement(using: &random) else { return true }
      let next = kept.first { $0 > index } ?? index + 1
      var (times, meters) = (run.time.values, run.distance.values)
      let share = Double.random(in: 0.1...0.9, using: &random)
      let (time, way) = (
        times[index] + (times[next] - times[index]) * share,
        meters[index] + (meters[next] - meters[index]) * share
      )
      let place = (times.firstIndex { $0 > time }) ?? times.count
      times.insert(time, at: place)
      meters.insert(way, at: place)
      let targets = [50.0, 100, 250, 400]
      let before = bestEfforts(time: run.time, distance: run.distance, targets: targets)
      let after = bestEfforts(
        time: Column(values: times), distance: Column(values: meters), targets: targets)
      return zip(before, after).allSatisfy { isClose($0?.seconds, $1?.seconds, within: 1e-6) }
    }
  }

  @Test("no window beats the best effort, wherever it begins")
  func optimal() {
    forAll(seeds: 60) { random in
      let run = RandomRecording(using: &random, samples: 20..<400)
      let target = Double.random(in: 20...400, using: &random)
      guard
        let best = bestEfforts(time: run.time, distance: run.distance, targets: [target])[0]
      else { return true }
      let line = Line(run)
      let times = line.times
      // A window shorter than the best one must not hold the distance.
      return (0..<50).allSatisfy { _ in
        let start = Double.random(in: times[0]...times[times.count - 1], using: &random)
        return line.way(at: start + best.seconds * 0.999) - line.way(at: start) < target + 1e-6
      }
        && abs(
          line.way(at: best.startSeconds + best.seconds) - line.way(at: best.startSeconds) - target)
          < 1e-4
    }
  }

  @Test("the furthest way is that of the best of all windows that begin or end on a sample")
  func furthestOfAll() {
    forAll(seeds: 60) { random in
      let run = RandomRecording(using: &random, samples: 20..<400)
      let line = Line(run)
      let span = line.times[line.times.count - 1] - line.times[0]
      let length = Double.random(in: 1...max(1, span), using: &random)
      guard
        let furthest = furthestDistances(
          time: run.time, distance: run.distance, durations: [length])[0]
      else { return span < length }
      let starts = line.times + line.times.map { $0 - length }
      let ways = starts.filter { $0 >= line.times[0] && $0 + length <= line.times[0] + span }
        .map { line.way(at: $0 + length) - line.way(at: $0) }
      return isClose(furthest, ways.max(), within: 1e-6)
    }
  }

  @Test("more time never covers less way")
  func furthest() {
    forAll { random in
      let run = RandomRecording(using: &random)
      let durations = [1.0, 5, 10, 30, 60, 120, 300, 600]
      let ways = furthestDistances(time: run.time, distance: run.distance, durations: durations)
        .compactMap { $0 }
      return zip(ways, ways.dropFirst()).allSatisfy { $0 <= $1 + 1e-9 }
    }
  }

  @Test("splits add up to the time of the whole way")
  func splitSum() {
    forAll { random in
      let run = RandomRecording(using: &random, samples: 10..<300)
      guard let result = splits(time: run.time, distance: run.distance, lengthMeters: 100) else {
        return true
      }
      let parts = result.seconds.reduce(result.partial?.seconds ?? 0, +)
      return isClose(parts, result.firstHalfSeconds + result.secondHalfSeconds)
    }
  }

  @Test("a critical speed is found again from the times it gives")
  func criticalSpeedAgain() {
    forAll { random in
      let speed = Double.random(in: 3...6, using: &random)
      let reserve = Double.random(in: 60...350, using: &random)
      let efforts = [180.0, 300, 600, 900].map {
        TimedDistance(distanceMeters: speed * $0 + reserve, seconds: $0)
      }
      return CriticalSpeedModel.allCases.allSatisfy { model in
        let fit = criticalSpeed(of: efforts, model: model)
        return isClose(fit?.speed, speed, within: 1e-6)
          && isClose(fit?.reserveMeters, reserve, within: 1e-4)
      } && trustedCriticalSpeed(of: efforts) != nil
    }
  }
}

/// The way over time of a recording, looked up sample by sample.
private struct Line {
  let times: [Double]
  let meters: [Double]

  init(_ run: RandomRecording) {
    let samples = run.time.values.indices.filter { !run.distance.values[$0].isNaN }
    times = samples.map { run.time.values[$0] }
    meters = samples.map { run.distance.values[$0] }
  }

  func way(at time: Double) -> Double {
    guard let next = times.firstIndex(where: { $0 >= time }), next > 0 else {
      return time <= times[0] ? meters[0] : meters[meters.count - 1]
    }
    let share = (time - times[next - 1]) / (times[next] - times[next - 1])
    return meters[next - 1] + (meters[next] - meters[next - 1]) * share
  }
}
