import TestSupport
import Testing
import Training

@testable import TrainingStore

@Suite("Gear that a table names")
struct GearTests {
  private func gear(_ id: Int64, _ name: String, _ activities: [Int64]) -> Gear {
    var gear = Gear(id: id, name: name)
    gear.kind = "Shoes"
    gear.activityIDs = activities
    return gear
  }

  @Test("a newer table says anew what its activities were done in, and nothing of others")
  func newerTable() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      func save(_ pieces: [Gear], in activities: Set<Int64>) throws -> [Change] {
        var changes: [Change] = []
        try store.write { changes = try $0.save(named: pieces, in: activities) }
        return changes
      }
      let (old, flat) = (gear(-5, "Old", [1, 2]), gear(-6, "Flat", [3]))
      #expect(try save([old, flat], in: [1, 2, 3, 4]) == [.added, .added])
      let revision = try store.revision()
      #expect(try save([old, flat], in: [1, 2, 3, 4]) == [.unchanged, .unchanged])
      #expect(try store.revision() == revision)
      #expect(try save([gear(-7, "New", [2])], in: [2, 3]) == [.added])
      #expect(try store.wellness().gear == [gear(-7, "New", [2]), gear(-5, "Old", [1])])
      #expect(try store.revision() != revision)
      #expect(try save([gear(-5, "Old", [8])], in: [8]) == [.changed])
      #expect(try store.wellness().gear.last?.activityIDs == [1, 8])
    }
  }

  @Test("the same name in Garmin's list is the same piece")
  func sameName() throws {
    let garmin = gear(700, "Ghost 15", [1, 2])
    let bike = gear(701, "Gravel", [])
    let named = gear(-5, " ghost  15", [2, 3])
    var both = garmin
    both.activityIDs = [1, 2, 3]
    #expect([named, garmin, bike].joinedByName == [both, bike])
    var twin = garmin
    twin.id = 702
    #expect([named, garmin, twin].joinedByName == [named, garmin, twin], "nobody knows which")
    var ride = gear(-6, "Gravel", [9])
    ride.kind = "Bike"
    #expect([ride, bike].joinedByName == [ride, bike])
    #expect([named].joinedByName == [named])
  }

  @Test("an activity that gets Garmin's number keeps its gear")
  func moved() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      try store.write { writer in
        try writer.save(.full(id: -9))
        try writer.save(.full(id: 99))
        _ = try writer.save(named: [gear(-5, "Old", [-9])], in: [-9])
        try writer.move(from: -9, to: 99)
      }
      #expect(try store.wellness().gear.map(\.activityIDs) == [[99]])
    }
  }
}
