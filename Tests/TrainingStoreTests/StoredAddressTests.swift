import Foundation
import TestSupport
import Testing
import Training

@testable import TrainingStore

@Suite("Addresses in the store")
struct StoredAddressTests {
  private func activity(_ id: Int64, start: Int = 43_200, byHand: Bool = false) -> Activity {
    var activity = Activity(
      id: id, sport: .running, start: Moment(unixSeconds: start, utcOffsetSeconds: 0),
      movingSeconds: 1_800)
    if byHand { activity.byHand = LoggedByHand(hasTimeOfDay: true) }
    return activity
  }

  private func withStore(_ body: (TrainingStore) throws -> Void) throws {
    try withTemporaryFolder { try body(TrainingStore(in: $0)) }
  }

  @Test("an address is kept with whose it is, and is nobody else's")
  func kept() throws {
    try withStore { store in
      try store.write { writer in
        try writer.save(address: "a", of: 1)
        try writer.save(formerAddress: "b", of: 1)
        try writer.save(formerAddress: "c", of: 2)
      }
      let book = AddressBook(present: [1: "a"], former: ["b": 1, "c": 2])
      #expect(try store.addresses() == book)
      #expect(throws: TrainingStoreError.self) {
        try store.write { try $0.save(address: "b", of: 3) }
      }
      #expect(throws: TrainingStoreError.self, "one activity, one address") {
        try store.write { try $0.save(address: "d", of: 1) }
      }
      #expect(try store.addresses() == book)
      let held = try store.write { writer in
        try ["a", "b", "d"].map { try writer.isHeld($0) }
      }
      #expect(held == [true, true, false])
    }
  }

  @Test("what takes the place of an activity without having an address takes its addresses")
  func moved() throws {
    try withStore { store in
      try store.write { writer in
        for id: Int64 in [-7, 99] { try writer.save(activity(id)) }
        try writer.save(address: "a", of: -7)
        try writer.save(formerAddress: "b", of: -7)
        try writer.hand(overFrom: -7, to: 99)
      }
      #expect(try store.addresses() == AddressBook(present: [99: "a"], former: ["b": 99]))
    }
  }

  @Test("what takes the place of an activity and has an address keeps it; the other's leads on")
  func merged() throws {
    try withStore { store in
      try store.write { writer in
        for id: Int64 in [-7, 99] { try writer.save(activity(id)) }
        try writer.save(address: "a", of: -7)
        try writer.save(address: "b", of: 99)
        try writer.hand(overFrom: -7, to: 99)
      }
      #expect(try store.addresses() == AddressBook(present: [99: "b"], former: ["a": 99]))
    }
  }

  @Test("an activity with a page and no address is missed; a parent and a known line are not")
  func unaddressed() throws {
    try withStore { store in
      #expect(try !store.lacksAddresses())
      var parent = activity(5)
      parent.isParent = true
      let kept = parent
      try store.write { writer in
        try writer.save(kept)
        try writer.save(activity(1))
        try writer.save(address: "a", of: 1)
        try writer.save(byHand: activity(-6_000, start: 43_260, byHand: true))
      }
      #expect(try !store.lacksAddresses(), "the line is about activity 1")
      let other = activity(-7_000, start: 50_000, byHand: true)
      try store.write { _ = try $0.save(byHand: other) }
      #expect(try store.lacksAddresses())
      #expect(try store.write { try $0.unaddressedActivities().map(\.id) } == [-7_000])
    }
  }

  @Test("a recording takes the address of the line that is about it")
  func line() throws {
    try withStore { store in
      try store.write { writer in
        try writer.save(byHand: activity(-6_000, byHand: true))
        try writer.save(address: "a", of: -6_000)
        try writer.save(activity(1, start: 43_290))
      }
      try store.write { try $0.handOverAddressesOfLines() }
      #expect(try !store.lacksAddresses())
      #expect(try store.addresses() == AddressBook(present: [1: "a"]))
    }
  }

  @Test("the log of the report tells where pages lie and where old addresses lead")
  func log() throws {
    try withStore { store in
      var (parent, leg) = (activity(5), activity(6, start: 50_000))
      parent.isParent = true
      leg.parentID = 5
      let (keptParent, keptLeg) = (parent, leg)
      try store.write { writer in
        for activity in [keptParent, keptLeg, activity(1)] { try writer.save(activity) }
        try writer.save(byHand: activity(-6_000, start: 43_260, byHand: true))
        for (path, id) in [("leg", 6), ("run", 1), ("line", -6_000), ("parent", 5), ("gone", 77)] {
          try writer.save(address: path, of: Int64(id))
        }
        try writer.save(formerAddress: "old", of: 1)
      }
      let log = try store.trainingLog(athlete: Athlete())
      #expect(log.addresses == [6: "leg", 1: "run"])
      #expect(log.formerAddresses == ["line": 1, "parent": 6, "old": 1])
    }
  }

  private func titled(_ store: TrainingStore) throws -> [Int64]? {
    try store.write { try $0.activitiesWithTitledAddresses()?.map(\.id) }
  }

  @Test("only a store that held activities before addresses were remembered owes titled ones")
  func owing() throws {
    try withStore { store in
      let owed = try titled(store)
      #expect(owed == nil)
    }
    let insert = """
      INSERT INTO manualActivity (id, sport, start, hasTimeOfDay) VALUES (-1, 'running', 0, 0);
      """
    for (sql, ids) in [("", nil), (insert, [-1])] as [(String, [Int64]?)] {
      try withTemporaryFolder { folder in
        let path = folder.path + "/store.sqlite"
        try TrainingStore.makeStore(at: path, upTo: "2026-11-24 workouts", sql: sql)
        let store = try TrainingStore(path: path)
        #expect(try titled(store) == ids)
        #expect(try store.lacksAddresses() == (ids != nil))
        try store.write { try $0.settleTitledAddresses() }
        #expect(try titled(store) == nil)
      }
    }
  }
}
