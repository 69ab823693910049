import TestSupport
import Testing
import Training

@testable import TrainingStore

@Suite("What is listed beside what an export tells")
struct ListedTests {
  private let day = Day(number: 20_777)

  private func store<Value>(_ body: (TrainingStore) throws -> Value) throws -> Value {
    try withTemporaryFolder { try body(TrainingStore(in: $0)) }
  }

  private func write(
    _ store: TrainingStore, asOf: Int, _ body: (StoreWriter) throws -> Change
  ) throws -> Change {
    try store.write { writer in
      writer.asOf = asOf
      return try body(writer)
    }
  }

  private func expect(
    _ wanted: Change, in store: TrainingStore, asOf: Int,
    at place: SourceLocation = #_sourceLocation, _ body: (StoreWriter) throws -> Change
  ) throws {
    let change = try write(store, asOf: asOf, body)
    #expect(change == wanted, sourceLocation: place)
  }

  private func weighing(_ sequence: Int, _ kilograms: Double) -> BodyMeasurement {
    var body = BodyMeasurement(day: day, sequence: sequence)
    body.weightKilograms = kilograms
    return body
  }

  @Test("a weighing that an export has is none of its own in a list, whichever comes first")
  func weighings() throws {
    let (told, listed) = (weighing(500, 68.4), weighing(420, 68.4))
    try store { store in
      try expect(.added, in: store, asOf: 10) { try $0.save(told) }
      try expect(.unchanged, in: store, asOf: 20) { try $0.save(listed: listed) }
      try expect(.added, in: store, asOf: 20) { try $0.save(listed: weighing(430, 69)) }
      #expect(try store.wellness().bodyMeasurements == [weighing(430, 69), told])
    }
    try store { store in
      try expect(.added, in: store, asOf: 20) { try $0.save(listed: listed) }
      try expect(.added, in: store, asOf: 30) { try $0.save(told) }
      #expect(try store.wellness().bodyMeasurements == [told])
      try expect(.unchanged, in: store, asOf: 40) { try $0.save(listed: listed) }
      #expect(try store.wellness().bodyMeasurements == [told])
    }
  }

  @Test("an export's measurement never gives way to a list, and two of one weight stay two")
  func measured() throws {
    try store { store in
      var threshold = BodyMeasurement(day: day, sequence: 420)
      threshold.thresholdHeartRate = 170
      _ = try write(store, asOf: 10) { try $0.save(threshold) }
      let twins = [weighing(500, 68.4), weighing(501, 68.4)]
      for twin in twins { _ = try write(store, asOf: 10) { try $0.save(twin) } }
      try expect(.unchanged, in: store, asOf: 20) { try $0.save(listed: weighing(420, 70)) }
      #expect(try store.wellness().bodyMeasurements == [threshold] + twins)
    }
  }

  @Test("what is told of a day with a time stays beside what is told without one")
  func timeless() throws {
    func predictions(_ time: Int, _ seconds: Double) -> RacePredictions {
      var value = RacePredictions(day: day, time: Moment(unixSeconds: time, utcOffsetSeconds: nil))
      value.fiveKilometersSeconds = seconds
      return value
    }
    let morning = day.number * 86_400 - 36_000
    let (timed, timeless) = (predictions(morning, 1_500), predictions(morning - 14_400, 1_490))
    for isFirst in [true, false] {
      try store { store in
        if isFirst { _ = try write(store, asOf: 20) { try $0.save(timeless: timeless) } }
        _ = try write(store, asOf: 10) { try $0.save(timed) }
        try expect(.unchanged, in: store, asOf: 20) { try $0.save(timeless: timeless) }
        #expect(try store.wellness().racePredictions == [timed])
      }
    }
    let estimate = FitnessEstimate(
      day: day, time: timed.time, sport: .running, vo2Max: 54, isSportAssumed: true)
    var listed = estimate
    listed.time.unixSeconds -= 14_400
    var ride = listed
    ride.sport = .cycling
    try store { store in
      _ = try write(store, asOf: 10) { try $0.save(estimate) }
      try expect(.unchanged, in: store, asOf: 20) { try $0.save(timeless: listed) }
      try expect(.added, in: store, asOf: 20) { try $0.save(timeless: ride) }
      #expect(Set(try store.wellness().fitnessEstimates) == [estimate, ride])
    }
  }

  private func record(_ id: Int64, _ value: Double, activity: Int64) -> PersonalRecord {
    var record = PersonalRecord(
      id: id, label: "Best 5km Run", value: value, unit: .seconds, isCurrent: true)
    record.activityID = activity
    return record
  }

  @Test("a record is the same by its number, and by its activity and value")
  func records() throws {
    try store { store in
      let (old, current) = (record(1, 1_400, activity: 7), record(2, 1_311.899, activity: 8))
      for record in [old, current] { _ = try write(store, asOf: 10) { try $0.save(record) } }
      let listed = [record(99, 1_311.9, activity: 8)]
      try expect(.changed, in: store, asOf: 20) { try $0.save(standing: listed) }
      let told = try store.wellness().personalRecords.sorted { $0.id < $1.id }
      var beaten = old
      beaten.isCurrent = false
      #expect(told == [beaten, current])
      try expect(.unchanged, in: store, asOf: 30) { try $0.save(standing: listed) }
      // An older export does not make it stand again.
      try expect(.unchanged, in: store, asOf: 10) { try $0.save(old) }
    }
  }

  private func gear(_ activities: [Int64]) -> Gear {
    var gear = Gear(id: 700, name: "Ghost")
    gear.activityIDs = activities
    return gear
  }

  private func uses(_ store: TrainingStore) throws -> [Int64] {
    try store.wellness().gear.flatMap(\.activityIDs)
  }

  @Test("a list of gear by itself does not keep an export from telling its activities")
  func olderExport() throws {
    try store { store in
      _ = try write(store, asOf: 20) { try $0.save(listed: gear([])) }
      try expect(.changed, in: store, asOf: 10) { try $0.save(gear([1, 2])) }
      #expect(try uses(store) == [1, 2])
      try expect(.unchanged, in: store, asOf: 5) { try $0.save(gear([1])) }
      #expect(try uses(store) == [1, 2], "a list of activities that is older has no say")
    }
  }

  @Test("the later word counts of what one activity was done in")
  func laterUse() throws {
    try store { store in
      _ = try write(store, asOf: 10) { try $0.save(gear([1, 2])) }
      try expect(.changed, in: store, asOf: 20) { try $0.save([], usedIn: 1) }
      try expect(.changed, in: store, asOf: 20) { try $0.save([gear([])], usedIn: 3) }
      #expect(try uses(store) == [2, 3])
      // Asked for before, and come after: it knows nothing of the change.
      try expect(.changed, in: store, asOf: 15) { try $0.save(gear([1, 2, 4])) }
      #expect(try uses(store) == [2, 3, 4])
      try expect(.changed, in: store, asOf: 30) { try $0.save(gear([1, 2, 4])) }
      #expect(try uses(store) == [1, 2, 4])
      try expect(.unchanged, in: store, asOf: 25) { try $0.save([], usedIn: 1) }
      #expect(try uses(store) == [1, 2, 4])
    }
  }

  @Test("weather is kept by activity, and moves the revision once")
  func weather() throws {
    try store { store in
      var weather = Weather()
      weather.temperatureCelsius = 8.9
      let before = try store.revision()
      try expect(.added, in: store, asOf: 10) { try $0.complete(weather, of: 7) }
      let after = try store.revision()
      #expect(after != before)
      try expect(.unchanged, in: store, asOf: 20) { try $0.complete(weather, of: 7) }
      #expect(try store.revision() == after)
    }
  }
}
