import Facts
import Training
import Wording

/// What a page depends on, as bytes: two pages with the same bytes say the same.
///
/// Texts carry their length, so that no two sequences of values look alike.
struct Dependencies {
  private(set) var bytes: [UInt8] = []

  init(_ kind: String, capacity: Int = 512) {
    bytes.reserveCapacity(capacity)
    add(kind)
  }

  mutating func add(_ value: Int) {
    withUnsafeBytes(of: Int64(value).littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ value: Double) {
    withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ value: Double?) {
    add(value == nil ? 0 : 1)
    if let value { add(value) }
  }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ text: String?) {
    add(text == nil ? 0 : 1)
    if let text { add(text) }
  }

  mutating func add(_ day: Day) { add(day.number) }

  mutating func add(_ values: [Double]) {
    add(values.count)
    for value in values { add(value) }
  }

  mutating func add(_ raw: [UInt8]) {
    add(raw.count)
    bytes.append(contentsOf: raw)
  }
}

extension Dependencies {
  mutating func add(_ activity: Activity) {
    add(Int(activity.id))
    add(activity.name)
    add(activity.notes)
    add(activity.place)
    add(activity.sport.rawValue)
    add(activity.start.unixSeconds)
    add(activity.start.utcOffsetSeconds ?? Int.min)
    add(activity.movingSeconds)
    add(activity.elapsedSeconds)
    add(activity.distanceMeters)
    add(activity.ascentMeters)
    add(activity.descentMeters)
    add(activity.energyKilocalories)
    add(activity.averageHeartRate)
    add(activity.maximumHeartRate)
    add(activity.averageCadence)
    add(activity.averagePowerWatts)
    add(activity.garminLoad)
    add(activity.relativeEffort)
    add(activity.aerobicTrainingEffect)
    add(activity.anaerobicTrainingEffect)
    add(activity.vo2Max)
    add(activity.perceivedExertion)
    add(activity.averageTemperatureCelsius)
    add(activity.garminZoneSeconds)
    let flags = [
      activity.isRace, activity.isParent, activity.hasRecording, activity.hasRoute,
      activity.parentID != nil,
    ]
    add(flags.reduce(0) { $0 * 2 + ($1 ? 1 : 0) })
    add(activity.byHand?.load)
    add(activity.byHand.map { $0.hasTimeOfDay ? 2 : 1 } ?? 0)
  }

  mutating func add(_ derived: DerivedValues?) {
    guard let derived else { return add(0) }
    add(1)
    add(derived.trainingImpulse)
    add(derived.zoneSeconds)
    add(derived.belowZoneSeconds)
    add(derived.zoneLowerBounds.map(Double.init))
    add(derived.decoupling)
    add(derived.efficiencyFactor)
    add(derived.ascentMeters)
    add(derived.descentMeters)
    add(derived.averageHeartRate)
    add(derived.gradeFactor)
    for effort in derived.bestEfforts {
      add(effort.distanceMeters)
      add(effort.seconds)
      add(effort.startSeconds)
    }
    add(derived.thumbnail.count)
    for point in derived.thumbnail {
      add(point.latitude)
      add(point.longitude)
    }
  }

  /// An entry as lists show it: everything but its samples.
  mutating func add(_ entry: ActivityEntry) {
    add(entry.path)
    add(entry.load)
    add(entry.loadSource.rawValue)
    add(entry.activity)
    add(entry.derived)
  }
}
