import FIT
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("FIT beyond running")
struct FITPartTests {
  private let start = 1_773_345_600

  private func file(
    sport: String, subSport: String, session: KeyValuePairs<String, FITInput> = [:],
    _ body: (inout FITWriter) -> Void
  ) -> [UInt8] {
    var writer = FITWriter()
    writer.message(
      .fileId,
      [
        "type": "activity", "manufacturer": "garmin", "serial_number": .raw(7),
        "time_created": .unix(Int64(start)),
      ])
    body(&writer)
    var message = FITMessage(
      .session,
      [
        "timestamp": .unix(Int64(start + 600)), "start_time": .unix(Int64(start)),
        "sport": .name(sport), "sub_sport": .name(subSport), "total_elapsed_time": 600,
        "total_timer_time": 600,
      ])
    message.fields += FITMessage(.session, session).fields
    writer.message(message)
    return writer.finished()
  }

  /// Ingests one file and gives the one activity in it.
  private func activity(
    in fit: [UInt8], _ body: (Activity, TrainingStore) throws -> Void
  ) throws {
    try withBench { bench in
      _ = try bench.ingest(bench.file("a.fit", fit))
      let activities = try bench.store.activities()
      #expect(activities.count == 1)
      try body(try #require(activities.first), bench.store)
      let revision = try bench.store.revision()
      _ = try bench.ingest(bench.file("again/a.fit", fit))
      #expect(try bench.store.revision() == revision)
    }
  }

  @Test("a pool swim keeps its lengths; its distance is active lengths times the pool")
  func swim() throws {
    let fit = file(sport: "swimming", subSport: "lap_swimming", session: ["pool_length": 25]) {
      writer in
      for (index, kind) in ["active", "active", "idle", "active"].enumerated() {
        var fields = FITMessage(
          .length,
          [
            "start_time": .unix(Int64(start + 30 * index)), "total_elapsed_time": 29.5,
            "total_timer_time": 29, "length_type": .name(kind), "swim_stroke": "breaststroke",
          ])
        if index != 1 { fields.fields += FITMessage(.length, ["total_strokes": 11]).fields }
        writer.message(fields)
      }
    }
    try activity(in: fit) { activity, store in
      #expect(activity.sport == .lapSwimming)
      #expect(activity.distanceMeters == 75)
      let lengths = try store.swimLengths(of: activity.id)
      #expect(lengths.map(\.startSeconds) == [0, 30, 60, 90])
      #expect(lengths.map(\.seconds) == [29, 29, 29, 29])
      #expect(lengths.map(\.isActive) == [true, true, false, true])
      #expect(lengths.map(\.meters) == [25, 25, nil, 25])
      #expect(lengths.map(\.strokeCount) == [11, nil, nil, 11])
      #expect(
        lengths.map(\.stroke?.rawValue) == ["breaststroke", "breaststroke", nil, "breaststroke"])
      #expect(lengths.map(\.swolf) == [40, nil, nil, 40])
    }
  }

  @Test("sets of a strength training keep what was lifted; no weight is unknown")
  func strength() throws {
    let fit = file(sport: "training", subSport: "strength_training") { writer in
      writer.message(
        .set,
        [
          "start_time": .unix(Int64(start)), "duration": 40, "set_type": "active",
          "repetitions": 12, "weight": 42.5, "category": "squat",
        ])
      writer.message(
        .set,
        ["start_time": .unix(Int64(start + 40)), "duration": 60, "set_type": "rest"])
      writer.message(
        .set,
        [
          "start_time": .unix(Int64(start + 100)), "duration": 30, "set_type": "active",
          "weight": 0, "category": .raw(65_534),
        ])
    }
    try activity(in: fit) { activity, store in
      let sets = try store.strengthSets(of: activity.id)
      #expect(activity.sport == .strengthTraining)
      #expect(sets.map(\.startSeconds) == [0, 40, 100])
      #expect(sets.map(\.seconds) == [40, 60, 30])
      #expect(sets.map(\.isActive) == [true, false, true])
      #expect(sets.map(\.repetitions) == [12, nil, nil])
      #expect(sets.map(\.weightKilograms) == [42.5, nil, nil])
      #expect(sets.map(\.exercise) == ["squat", nil, nil])
    }
  }

  @Test("the workout that was followed is kept, and its laps name their steps")
  func workout() throws {
    let fit = file(sport: "running", subSport: "generic") { writer in
      let steps: [KeyValuePairs<String, FITInput>] = [
        [
          "message_index": 0, "wkt_step_name": "Easy start", "duration_type": "time",
          "duration_value": .raw(600_000), "target_type": "heart_rate", "target_value": .raw(2),
          "intensity": "warmup",
        ],
        [
          "message_index": 1, "duration_type": "distance", "duration_value": .raw(100_000),
          "target_type": "speed", "target_value": .raw(0),
          "custom_target_value_low": .raw(4_100), "custom_target_value_high": .raw(4_300),
          "intensity": "interval",
        ],
        [
          "message_index": 2, "duration_type": "open", "target_type": "heart_rate",
          "target_value": .raw(0), "custom_target_value_low": .raw(60),
          "custom_target_value_high": .raw(70), "intensity": "recovery",
        ],
        [
          "message_index": 3, "duration_type": "repeat_until_steps_cmplt",
          "duration_value": .raw(1), "target_type": "open", "target_value": .raw(4),
        ],
        [
          "message_index": 4, "duration_type": "time", "duration_value": .raw(60_000),
          "target_type": "heart_rate", "target_value": .raw(0),
          "custom_target_value_low": .raw(240), "custom_target_value_high": .raw(250),
        ],
      ]
      for step in steps { writer.message(.workoutStep, step) }
      for (index, step) in [0, 1, 2, 1].enumerated() {
        writer.message(
          .lap,
          [
            "start_time": .unix(Int64(start + 100 * index)), "total_elapsed_time": 100,
            "total_timer_time": 100, "wkt_step_index": .raw(Int64(step)),
          ])
      }
    }
    try activity(in: fit) { activity, store in
      let steps = try store.workoutSteps(of: activity.id)
      #expect(steps.map(\.number) == [0, 1, 2, 3, 4])
      #expect(steps.map(\.name) == ["Easy start", nil, nil, nil, nil])
      #expect(steps.map(\.intensity) == [.warmup, .interval, .recovery, nil, nil])
      #expect(steps.map(\.seconds) == [600, nil, nil, nil, 60])
      #expect(steps.map(\.meters) == [nil, 1_000, nil, nil, nil])
      let targets: [WorkoutStep.Target?] = [
        .init(.heartRateZone, low: 2, high: 2), .init(.speed, low: 4.1, high: 4.3),
        .init(.heartRateShare, low: 0.6, high: 0.7), nil, .init(.heartRate, low: 140, high: 150),
      ]
      #expect(steps.map(\.target) == targets)
      #expect(steps[3].repetition == .init(firstStep: 1, count: 4))
      #expect(try store.laps(of: activity.id).map(\.stepNumber) == [0, 1, 2, 1])
    }
  }

  @Test("heart beats, the watch's zones and its splits are kept; what is no beat is left out")
  func watchCounts() throws {
    let fit = file(sport: "running", subSport: "generic") { writer in
      for beats: [Int64?] in [[800, 812, nil, nil, nil], [5_000, 790, 100, nil, nil]] {
        writer.message(
          FITMessage(
            .hrv, fields: [FITField(number: 0, baseType: .uint16, value: .integers(beats))]))
      }
      for (reference, seconds) in [(19, 7), (18, 60)] as [(Int64, Int64)] {
        writer.message(
          FITMessage(
            .timeInZone,
            fields: [
              FITField(number: 0, baseType: .uint16, value: .integer(reference)),
              FITField(number: 1, baseType: .uint16, value: .integer(0)),
              FITField(
                number: 2, baseType: .uint32,
                value: .integers([0, seconds * 1_000, 120_000, 0, 0, 0, 0])),
            ]))
      }
      for (index, kind) in ["rwd_run", "rwd_walk", "rwd_run"].enumerated() {
        writer.message(
          .split,
          [
            "split_type": .name(kind), "start_time": .unix(Int64(start + 200 * index)),
            "total_elapsed_time": 190, "total_timer_time": 180, "total_distance": 500,
          ])
      }
    }
    try activity(in: fit) { activity, store in
      #expect(try store.beatIntervals(of: activity.id) == [800, 812, 790])
      #expect(activity.garminZoneSeconds == [0, 60, 120, 0, 0, 0, 0])
      let splits = try store.watchSplits(of: activity.id)
      #expect(splits.map(\.kind) == [.running, .walking, .running])
      #expect(splits.map(\.startSeconds) == [0, 200, 400])
      #expect(splits.map(\.seconds) == [180, 180, 180])
      #expect(splits.map(\.meters) == [500, 500, 500])
    }
  }

  @Test("power of a pod fills a gap and never takes the place of the watch's own")
  func podPower() {
    let pod = FITDeveloperField(
      developerIndex: 0, number: 1, name: "Power", unit: "Watts", baseType: .uint16)
    let foreign = FITColumn(name: "Power", unit: "Watts", raw: [250, 260], developer: pod)
    let zeros = FITColumn(name: "power", unit: "W", raw: [0, FITColumn.missing], field: .power)
    let own = FITColumn(name: "power", unit: "W", raw: [300, 310], field: .power)
    func chosen(_ columns: [FITColumn]) -> [Int32]? {
      FITRecords(count: 2, columns: columns).measured(.power)?.raw
    }
    #expect(chosen([foreign]) == [250, 260])
    #expect(chosen([zeros, foreign]) == [250, 260])
    #expect(chosen([own, foreign]) == [300, 310])
    #expect(chosen([zeros]) == [0, FITColumn.missing])
    #expect(chosen([]) == nil)
    var named = foreign
    named.name = "Leistung"
    named.developer?.name = "Leistung"
    #expect(chosen([named]) == nil)
    named.developer?.nativeField = 7
    #expect(chosen([named]) == [250, 260])
    var other = foreign
    other.developer?.unit = "kN/m"
    #expect(chosen([other]) == nil)
  }

  @Test("running dynamics of a pod come in the watch's units")
  func podDynamics() throws {
    func value(
      _ field: FITRecordField, _ name: String, _ unit: String, isFloat: Bool = false, _ raw: Int32
    ) -> Double? {
      let pod = FITDeveloperField(
        developerIndex: 0, number: 1, name: name, unit: unit,
        baseType: isFloat ? .float32 : .uint16)
      let column = FITColumn(name: name, unit: unit, isFloat: isFloat, raw: [raw], developer: pod)
      let found = FITRecords(count: 1, columns: [column]).measured(field)
      return found?.value(at: 0)
    }
    #expect(value(.stanceTime, "Ground Time", "Milliseconds", 241) == 241)
    #expect(value(.verticalOscillation, "Vertical Oscillation", "Centimeters", 7) == 70)
    let bits = Int32(bitPattern: Float(7.25).bitPattern)
    #expect(
      value(.verticalOscillation, "Vertical Oscillation", "cm", isFloat: true, bits) == 72.5)
    #expect(value(.verticalOscillation, "Vertical Oscillation", "furlongs", 7) == nil)
    #expect(value(.verticalOscillation, "Ground Time", "Milliseconds", 241) == nil)
  }

  @Test("a file with a pod and no power of its own is read with the pod's")
  func podFile() throws {
    let pod = FITDeveloperField(
      developerIndex: 0, number: 1, name: "Power", unit: "Watts", baseType: .uint16)
    let times = (0..<60).map { Double(start + $0) - 631_065_600 }
    let fit = file(sport: "running", subSport: "generic") { writer in
      writer.records(
        FITRecords(
          count: 60,
          columns: [
            FITColumn(.timestamp, values: times),
            FITColumn(
              name: "Power", unit: "Watts", raw: (0..<60).map { 200 + $0 }, developer: pod),
          ]))
    }
    try activity(in: fit) { activity, store in
      let power = try store.recording(of: activity.id)?.column(.power)
      #expect(power?.values == (0..<60).map { Double(200 + $0) })
    }
  }
}
