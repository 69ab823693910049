import Foundation
import TestSupport
import Testing
import Training

@testable import TrainingStore

@Suite("Training store")
struct TrainingStoreTests {
  @Test("an activity, its samples and its laps come back as they were kept")
  func roundTrip() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      let activity = Activity.full()
      try store.write { writer in
        let change = try writer.save(activity)
        #expect(change == .added)
        try writer.save(PackedRecording(.short, laps: [.first]), of: activity.id)
      }
      #expect(try store.activity(activity.id) == activity)
      #expect(try store.activities() == [activity])
      #expect(try store.recording(of: activity.id) == .short)
      #expect(try store.laps(of: activity.id) == [.first])
      #expect(try store.recording(of: 5) == nil)
    }
  }

  @Test("what cannot be true is kept as unknown")
  func impossibleValues() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      var activity = Activity(
        id: 1, sport: .running, start: Moment(unixSeconds: 0, utcOffsetSeconds: nil),
        movingSeconds: -.infinity)
      activity.distanceMeters = -1
      activity.averageHeartRate = 0
      activity.energyKilocalories = .nan
      try store.write { _ = try $0.save(activity) }
      let kept = try #require(try store.activity(1))
      #expect(kept.movingSeconds == 0)
      #expect(kept.distanceMeters == nil)
      #expect(kept.averageHeartRate == nil)
      #expect(kept.energyKilocalories == nil)
    }
  }

  @Test("the report is never given private notes")
  func privateNotes() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      try store.write { _ = try $0.save(.full(id: 1)) }
      #expect(try store.activity(1)?.privateNotes == "argued with B. before")
      let log = try store.trainingLog(athlete: Athlete())
      #expect(log.activities.map(\.privateNotes) == [nil])
      #expect(log.activities.map(\.notes) == ["windy\nand cold"])
      #expect(log.activities.map(\.relativeEffort) == [41])
    }
  }

  @Test("columns of later steps leave the digests of rows that say nothing in them as they were")
  func laterColumns() {
    var activity = Activity.full()
    let without = activityColumns.firstIndex(of: "privateNotes") ?? 0
    #expect(activityDigest(activityValues(activity)) != 0)
    activity.privateNotes = nil
    activity.relativeEffort = nil
    let values = activityValues(activity)
    #expect(activityDigest(values) == ContentDigest(Array(values[..<without])).stored)
    let plain = activityDigest(values)
    activity.relativeEffort = 3
    #expect(activityDigest(activityValues(activity)) != plain)
  }

  @Test("laps alone make no recording")
  func lapsAlone() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      try store.write { writer in
        try writer.save(.full(id: 1))
        try writer.save(PackedRecording(Recording(streams: []), laps: [.first]), of: 1)
      }
      #expect(try store.recording(of: 1) == nil)
      #expect(try store.laps(of: 1) == [.first])
    }
  }

  @Test("what was derived of samples goes with them")
  func otherSamples() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      var derived = DerivedValues(activityID: 1)
      derived.furthestMeters = [10]
      try store.write { writer in
        try writer.save(.full(id: 1))
        try writer.save(PackedRecording(.short, laps: []), of: 1)
        try writer.save(derived, settings: 7)
        try writer.save(effortsOf: derived, formulas: 8)
      }
      #expect(try store.derived()[1] == derived)
      _ = try store.write { try $0.save(PackedRecording(.short, laps: [.first]), of: 1) }
      #expect(try store.derived()[1] == nil)
      let stamp = try #require(try store.derivedStamps().first)
      #expect(stamp.settings == nil)
      #expect(stamp.formulas == nil)
    }
  }

  @Test("parts of one kind are not those of another for the digest")
  func digests() {
    let length = SwimLength(startSeconds: 0, seconds: 30, isActive: true)
    let set = StrengthSet(startSeconds: 0, seconds: 30, isActive: true)
    func digest(lengths: [SwimLength] = [], sets: [StrengthSet] = []) -> Int64 {
      PackedRecording(.short, laps: [], lengths: lengths, sets: sets).digest
    }
    #expect(digest(lengths: [length]) != digest(sets: [set]))
    #expect(digest(lengths: [length]) == digest(lengths: [length]))
  }

  @Test("a transaction that fails leaves nothing behind")
  func rollback() throws {
    struct Stop: Error {}
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      #expect(throws: Stop.self) {
        try store.write { writer in
          try writer.save(.full())
          throw Stop()
        }
      }
      #expect(try store.activities().isEmpty)
      #expect(try store.revision() == 0)
    }
  }

  @Test("items come back as they were kept, and a changed one unsettles the store")
  func items() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      var item = ActivityItem(
        id: -5, fileID: 1, place: .whole, source: .stravaFIT, activity: .full(id: 77))
      item.fields = [ActivityFields(.name), ActivityFields(.samples)]
      (item.isWhole, item.hasParts, item.isEarlier) = (false, true, true)
      item.middle = GeoPoint(latitude: 1.5, longitude: -2.25)
      (item.namedFile, item.gear, item.statedStart) = (.max, "Ghost", 5)
      item.corrections = [Correction(.straySamples, count: 3, before: 9, after: 7)]
      (item.sampleCount, item.streamCount) = (601, 5)
      let settings: UInt64 = 9
      try store.write { writer in
        _ = try writer.record(.sample(name: "a.fit"), reader: 1)
        #expect(try writer.save(item) == .added)
      }
      #expect(try store.items() == [item])
      #expect(try store.isUnsettled(settings: settings))
      try store.write { writer in
        try writer.noteSettled(settings: settings)
        #expect(try writer.save(item) == .unchanged)
      }
      #expect(try !store.isUnsettled(settings: settings))
      #expect(try store.isUnsettled(settings: settings + 1))
      item.gear = nil
      #expect(try store.write { try $0.save(item) } == .changed)
      #expect(try store.isUnsettled(settings: settings))
    }
  }

  @Test("derived values, days and nights come back as they were kept")
  func otherRows() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      var derived = DerivedValues(activityID: 1)
      derived.trainingImpulse = 61.5
      derived.zoneSeconds = [1, 2, 3, 4, 5.5]
      derived.belowZoneSeconds = 12
      derived.zoneLowerBounds = [100, 120, 140, 160, 180]
      derived.decoupling = 0.031
      derived.efficiencyFactor = 0.021
      derived.ascentMeters = 80
      derived.descentMeters = 79
      derived.averageHeartRate = 141.2
      derived.thumbnail = [
        GeoPoint(latitude: 49.7424698, longitude: -7.3992795),
        GeoPoint(latitude: 0, longitude: 180),
      ]
      derived.gradeFactor = 1.04
      derived.furthestMeters = [180, 350.5, 660]
      derived.bestEfforts = [
        BestEffort(distanceMeters: 400, seconds: 71.5, startSeconds: 12),
        BestEffort(distanceMeters: 1_609.344, seconds: 331, startSeconds: 0.25),
      ]
      var day = WellnessDay(day: Day(number: 20_412))
      day.steps = 9_876
      day.restingHeartRate = 47
      day.averageStress = 22
      day.utcOffsetSeconds = 3_600
      var night = Night(day: Day(number: 20_412))
      night.start = Moment(unixSeconds: 1_763_593_800, utcOffsetSeconds: 3_600)
      night.end = Moment(unixSeconds: 1_763_620_000, utcOffsetSeconds: 3_600)
      night.deepSeconds = 2_700
      night.score = 76
      try store.write { writer in
        try writer.save(.full(id: 1))
        try writer.save(derived, settings: 1)
        try writer.save(effortsOf: derived, formulas: 3)
        try writer.save(day)
        try writer.save(night)
      }
      let log = try store.trainingLog(athlete: Athlete())
      #expect(log.derived == [1: derived])
      #expect(log.days == [day])
      #expect(log.nights == [night])
    }
  }

  @Test("the log is oldest first and counts legs, not their parent")
  func log() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      var parent = Activity.full(id: 1, start: 500)
      parent.isParent = true
      try store.write { writer in
        try writer.save(.full(id: 3, start: 900))
        try writer.save(parent)
        try writer.save(.full(id: 2, start: 500))
      }
      #expect(try store.trainingLog(athlete: Athlete()).activities.map(\.id) == [2, 3])
      #expect(try store.activities().map(\.id) == [1, 2, 3])
    }
  }

  @Test("two threads read while a third writes")
  func concurrency() async throws {
    try await withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      try store.write { writer in
        for id in 1...40 {
          try writer.save(.full(id: Int64(id), start: id))
          try writer.save(PackedRecording(.short, laps: []), of: Int64(id))
        }
      }
      try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<2 {
          group.addTask {
            try (1...40).reduce(0) { try $0 + (store.recording(of: Int64($1))?.count ?? 0) }
          }
        }
        group.addTask {
          for id in 41...60 { try store.write { _ = try $0.save(.full(id: Int64(id), start: id)) } }
          return 0
        }
        var counts: [Int] = []
        for try await count in group { counts.append(count) }
        #expect(counts.sorted() == [0, 160, 160])
      }
      #expect(try store.activities().count == 60)
    }
  }

  @Test("a log that is read while somebody writes is of one moment")
  func oneMoment() async throws {
    try await withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      @Sendable func write(_ load: Int) throws {
        try store.write { writer in
          var activity = Activity.full(id: 1)
          activity.garminLoad = Double(load)
          var derived = DerivedValues(activityID: 1)
          derived.trainingImpulse = Double(load)
          try writer.save(activity)
          try writer.save(derived, settings: 7)
        }
      }
      try write(0)
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { for load in 1...400 { try write(load) } }
        group.addTask {
          for _ in 0..<200 {
            let log = try store.trainingLog(athlete: Athlete())
            #expect(log.activities.first?.garminLoad == log.derived[1]?.trainingImpulse)
          }
        }
        try await group.waitForAll()
      }
    }
  }
}
