import Metrics
import TestSupport
import Testing
import Training

@Suite("laws of streams")
struct StreamLaws {
  let bounds = [95, 114, 133, 152, 171]

  @Test("time in zones adds up to the whole time")
  func zoneSum() {
    forAll { random in
      let run = RandomRecording(using: &random)
      let spent = timeInZone(time: run.time, heartRate: run.heartRate, lowerBounds: bounds)
      let whole = (run.time.values.last ?? 0) - (run.time.values.first ?? 0)
      return isClose(spent.measuredSeconds + spent.missingSeconds + spent.gapSeconds, whole)
        && isClose(spent.totalSeconds, whole)
    }
  }

  @Test("splitting an interval in two of the same heart rate changes nothing")
  func zoneSplit() {
    forAll { random in
      let run = RandomRecording(using: &random)
      let (times, rates) = (run.time.values, run.heartRate.values)
      let index = Int.random(in: 0..<times.count - 1, using: &random)
      guard times[index + 1] - times[index] <= 30 else { return true }
      var (finer, more) = (times, rates)
      finer.insert((times[index] + times[index + 1]) / 2, at: index + 1)
      more.insert(rates[index], at: index + 1)
      let profile = HeartRateProfile(from: Day(number: 0), resting: 50, maximum: 190)
      let (a, b) = (
        timeInZone(time: run.time, heartRate: run.heartRate, lowerBounds: bounds),
        timeInZone(
          time: Column(values: finer), heartRate: Column(values: more), lowerBounds: bounds)
      )
      return zip(a.zoneSeconds, b.zoneSeconds).allSatisfy { isClose($0, $1) }
        && isClose(
          trainingImpulse(
            time: run.time, heartRate: run.heartRate, profile: profile, weighting: .banisterMale),
          trainingImpulse(
            time: Column(values: finer), heartRate: Column(values: more), profile: profile,
            weighting: .banisterMale))
    }
  }

  @Test("moving, stopped and gap are the whole time")
  func movingSum() {
    forAll { random in
      let run = RandomRecording(using: &random)
      guard let time = movingTime(time: run.time, distance: run.distance) else { return false }
      return isClose(
        time.movingSeconds + time.stoppedSeconds + time.gapSeconds, time.elapsedSeconds)
        && time.movingSeconds <= time.elapsedSeconds
    }
  }

  @Test("decoupling does not ask for the units of speed and heart rate")
  func decouplingScale() {
    forAll { random in
      let run = RandomRecording(using: &random)
      let (c, d) = (
        Double.random(in: 0.5...4, using: &random), Double.random(in: 0.5...2, using: &random)
      )
      func result(_ c: Double, _ d: Double) -> Double? {
        aerobicEfficiency(
          time: run.time, speed: Column(values: run.speed.values.map { $0 * c }),
          heartRate: Column(values: run.heartRate.values.map { $0 * d }), minimumSpeed: 0,
          minimumSeconds: 60
        ).decoupling
      }
      return isClose(result(1, 1), result(c, d))
    }
  }

  @Test("a run backwards decouples by −d/(1 − d)")
  func decouplingReversed() {
    forAll { random in
      let count = Int.random(in: 2...300, using: &random)
      let time = Column(values: (0...count).map(Double.init))
      let speeds = (0..<count).map { _ in Double.random(in: 2...5, using: &random) }
      let rates = (0..<count).map { _ in Double.random(in: 120...180, using: &random) }
      func result(_ speeds: [Double], _ rates: [Double]) -> Double? {
        aerobicEfficiency(
          time: time, speed: Column(values: speeds + [0]),
          heartRate: Column(values: rates + [0]), minimumSeconds: 1
        ).decoupling
      }
      guard let forward = result(speeds, rates) else { return false }
      return isClose(result(speeds.reversed(), rates.reversed()), -forward / (1 - forward))
    }
  }

  @Test("climb less descent is the last altitude less the first, within twice the threshold")
  func climb() {
    forAll { random in
      let run = RandomRecording(using: &random)
      let threshold = Double.random(in: 0...10, using: &random)
      let heights = run.altitude.values.filter { !$0.isNaN }
      guard let change = elevationChange(of: run.altitude, threshold: threshold) else {
        return heights.isEmpty
      }
      let rise = (heights.last ?? 0) - (heights.first ?? 0)
      return change.ascentMeters >= 0 && change.descentMeters >= 0
        && abs(change.ascentMeters - change.descentMeters - rise) <= 2 * threshold + 1e-6
    }
  }

  @Test("on the flat the adjusted pace is the pace; there and back it costs at least that")
  func grade() {
    forAll { random in
      let segments = (0..<20).map { _ in
        CourseSegment(
          meters: Double.random(in: 1...100, using: &random), riseMeters: 0,
          seconds: Double.random(in: 1...60, using: &random))
      }
      let hills = segments.map {
        CourseSegment(
          meters: $0.meters, riseMeters: $0.meters * Double.random(in: -0.4...0.4, using: &random),
          seconds: $0.seconds)
      }
      let back = hills.map {
        CourseSegment(meters: $0.meters, riseMeters: -$0.riseMeters, seconds: $0.seconds)
      }
      guard let flat = gradeAdjustedPace(of: segments),
        let hilly = gradeAdjustedPace(of: hills + back, model: .energy)
      else { return false }
      return isClose(flat.equivalentFlatMeters, flat.distanceMeters)
        && hilly.equivalentFlatMeters >= hilly.distanceMeters - 1e-9
    }
  }

  @Test("timer time falls nowhere and is elapsed time less the pauses")
  func timer() {
    forAll { random in
      let run = RandomRecording(using: &random)
      let pauses = (0..<Int.random(in: 0...4, using: &random)).map { _ -> Range<Double> in
        let start = Double.random(in: -50...900, using: &random)
        return start..<(start + Double.random(in: 0...300, using: &random))
      }
      let timer = timerTime(time: run.time, pauses: pauses.shuffled(using: &random)).values
      return zip(timer, timer.dropFirst()).allSatisfy { $0 <= $1 + 1e-9 }
        && zip(timer, run.time.values).allSatisfy { $0 <= $1 + 1e-9 }
        && (pauses.isEmpty ? timer == run.time.values : true)
    }
  }
}
