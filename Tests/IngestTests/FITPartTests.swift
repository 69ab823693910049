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
      #expect(lengths.map(\.stroke) == ["breaststroke", "breaststroke", nil, "breaststroke"])
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

  @Test("power of a pod fills a gap and never takes the place of the watch's own")
  func podPower() {
    let pod = FITDeveloperField(
      developerIndex: 0, number: 1, name: "Power", unit: "Watts", baseType: .uint16)
    let foreign = FITColumn(name: "Power", unit: "Watts", raw: [250, 260], developer: pod)
    let zeros = FITColumn(name: "power", unit: "W", raw: [0, FITColumn.missing], field: .power)
    let own = FITColumn(name: "power", unit: "W", raw: [300, 310], field: .power)
    func chosen(_ columns: [FITColumn]) -> [Int32]? {
      FITRecords(count: 2, columns: columns).power?.raw
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
