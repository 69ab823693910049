import TestSupport
import Testing
import Training

@testable import TrainingStore

@Suite("Gear that a table names")
struct GearTests {
  private func gear(_ id: Int64, _ name: String, _ activities: [Int64]) -> Gear {
    var gear = Gear(id: id, name: name)
    gear.kind = .shoes
    gear.activityIDs = activities
    return gear
  }

  @Test("what tables name takes the place of all that they named before")
  func newerTables() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      func save(_ pieces: [Gear]) throws -> [Change] {
        try store.write { try $0.save(named: pieces) }
      }
      let (old, flat) = (gear(-5, "Old", [1, 2]), gear(-6, "Flat", [3]))
      #expect(try save([old, flat]) == [.added, .added])
      let revision = try store.revision()
      #expect(try save([old, flat]) == [.unchanged, .unchanged])
      #expect(try store.revision() == revision)
      #expect(try save([gear(-7, "New", [2]), gear(-5, "Old", [1])]) == [.added, .changed])
      #expect(try store.wellness().gear == [gear(-7, "New", [2]), gear(-5, "Old", [1])])
      #expect(try store.revision() != revision)
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
    ride.kind = .bike
    #expect([ride, bike].joinedByName == [ride, bike])
    #expect([named].joinedByName == [named])
  }
}
