import Foundation
import Training

/// Sends the athlete over a course and notes each second.
struct Runner {
  private let entry: DiaryEntry
  private let course: Course?
  private let threshold: Double
  private let resting: Double
  private let isRide: Bool
  private let hasNewWatch: Bool
  private var random: DemoRandom
  private var recording = DemoRecording()

  // Where things stand this second.
  private var meters = 0.0
  private var speed = 0.6
  /// How much harder than on the flat the ground makes it.
  private var cost = 1.0
  private var beats: Double
  private var elapsed = 0
  private var nextPause = 0
  private var part = 0
  private var partEnd: Double
  private var kilometer = 1.0
  private var lapStart = 0
  /// Seconds that the strap still has no contact.
  private var silence = 0

  // What strays.
  private var paceWander = Wander(spread: 0.018, seconds: 40)
  private var heartWander = Wander(spread: 1.6, seconds: 25)
  private var sidewaysWander = Wander(spread: 1.7, seconds: 45)
  private var altitudeWander = Wander(spread: 0.25, seconds: 90)
  private var stepWander = Wander(spread: 1.4, seconds: 12)

  private init(_ entry: DiaryEntry, seed: UInt64) {
    self.entry = entry
    course = entry.session.course
    random = DemoRandom(seed: seed, for: .run, entry.start.unixSeconds)
    let form = 1 + 0.011 * random.bell()
    threshold = Fitness.thresholdSpeed(on: entry.day) * form
    resting = Fitness.restingHeartRate(on: entry.day)
    isRide = entry.session.kind == .ride
    hasNewWatch = entry.day >= Demo.newWatch
    beats = resting + 32 + 6 * random.bell()
    partEnd = entry.session.parts.first?.meters ?? 0
  }

  /// The recording of a run or a ride; the same seed gives the same one.
  static func recording(of entry: DiaryEntry, seed: UInt64) -> DemoRecording {
    var runner = Runner(entry, seed: seed)
    runner.run()
    return runner.recording
  }

  private mutating func run() {
    let temperature = Fitness.temperature(
      on: entry.day, hour: Double((entry.start.unixSeconds + 3_600) % 86_400) / 3_600)
    let end = entry.session.meters
    while true {
      note(temperature: temperature)
      closeLaps()
      guard meters < end, elapsed < 36_000 else { break }
      pauseIfDue()
      advance(temperature: temperature)
      elapsed += 1
    }
    if lapStart < recording.lastRow {
      recording.laps.append(
        DemoLap(
          rows: lapStart...recording.lastRow, intensity: intensity, trigger: .sessionEnd))
    }
  }

  private var intensity: Session.Intensity {
    let parts = entry.session.parts
    return parts.isEmpty ? .active : parts[min(part, parts.count - 1)].intensity
  }

  private mutating func advance(temperature: Double) {
    let parts = entry.session.parts
    let effort = parts.isEmpty ? 0.75 : parts[min(part, parts.count - 1)].effort
    let grade = course?.spot(after: meters).grade ?? 0
    cost = isRide ? max(1 + 9 * grade, 0.6) : 1 + 3.1 * grade + 13 * grade * grade
    let hours = Double(elapsed) / 3_600
    let tired = effort > 0.89 ? 0.006 * hours * hours : 0.006 * hours
    let flat = threshold * (isRide ? 3.05 : 1) * effort * (1 - tired)
    let wish = flat * (1 + paceWander.step(&random)) / cost
    speed = max(speed + (wish - speed) / 5, 0.7)
    meters += speed
    beat(work: speed * cost / (threshold * (isRide ? 3.05 : 1)), hours, temperature)
  }

  /// The heart follows the work half a minute late, and higher as the hours and degrees go up.
  private mutating func beat(work: Double, _ hours: Double, _ temperature: Double) {
    let reserve = Fitness.maximumHeartRate - resting
    let drift = 1 + 0.022 * hours + 0.0022 * max(temperature - 14, 0)
    let share = min((0.09 + 0.79 * work) * drift, 1.0)
    let goal = resting + reserve * share
    beats += (goal - beats) / (goal > beats ? 32 : 42)
  }

  private mutating func pauseIfDue() {
    guard nextPause < entry.pauses.count, meters >= entry.pauses[nextPause].meters else { return }
    let seconds = entry.pauses[nextPause].seconds
    elapsed += seconds
    speed = 0.8
    beats = max(beats - Double(seconds) * 0.35, resting + 40)
    nextPause += 1
  }

  private mutating func note(temperature: Double) {
    recording.elapsed.append(elapsed)
    recording.distance.append(meters)
    recording.speed.append(elapsed == 0 ? 0 : speed)
    recording.temperature.append((temperature + 3 * exp(-Double(elapsed) / 400)).rounded())
    if let course {
      let spot = course.spot(after: meters)
      let aside = sidewaysWander.step(&random)
      let degrees = Land.degrees(
        x: spot.place.x + spot.right.x * aside, y: spot.place.y + spot.right.y * aside)
      recording.latitude.append(degrees.latitude)
      recording.longitude.append(degrees.longitude)
      recording.altitude.append(spot.height + altitudeWander.step(&random))
    }
    if entry.hasHeartRate {
      if silence == 0, random.happens(0.00002) { silence = random.whole(20...80) }
      recording.heartRate.append(
        silence > 0
          ? 0 : min(beats + heartWander.step(&random), Fitness.maximumHeartRate).rounded())
      silence = max(silence - 1, 0)
    }
    let turns = isRide ? 74 + 1.6 * speed : speed < 1.9 ? 98 + 14 * speed : 146 + 8 * speed
    recording.cadence.append(turns + stepWander.step(&random))
    if hasNewWatch {
      let perSpeed = isRide ? 21.0 : 86.0
      recording.power.append((perSpeed * speed * cost + 4 * random.bell()).rounded())
    }
  }

  /// Laps end at each kilometer, or where a part of a workout does.
  private mutating func closeLaps() {
    let row = recording.lastRow
    if entry.session.hasWorkout {
      guard meters >= partEnd, part < entry.session.parts.count - 1 else { return }
      close(row, .manual)
      part += 1
      partEnd += entry.session.parts[part].meters
    } else {
      if meters >= partEnd, part < entry.session.parts.count - 1 {
        part += 1
        partEnd += entry.session.parts[part].meters
      }
      let length = isRide ? 5_000.0 : 1_000
      guard meters >= kilometer * length else { return }
      close(row, .distance)
      kilometer += 1
    }
  }

  private mutating func close(_ row: Int, _ trigger: DemoLap.Trigger) {
    guard row > lapStart else { return }
    recording.laps.append(
      DemoLap(rows: lapStart...row, intensity: intensity, trigger: trigger))
    lapStart = row
  }
}
