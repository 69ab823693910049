import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("Giving addresses")
struct GivenAddressTests {
  private static let zones = [nil, "Europe/Zurich", "America/Los_Angeles", "Pacific/Auckland"]

  private func drawnActivity(_ id: Int64, _ random: inout SplitMix64) -> Activity {
    let sports: [Sport] = [.running, .trailRunning, .cycling, .strengthTraining]
    var activity = Activity(
      id: id, sport: sports.randomElement(using: &random) ?? .running,
      start: Moment(
        unixSeconds: 1_767_225_600 + Int.random(in: 0...(4 * 86_400), using: &random),
        utcOffsetSeconds: [nil, 0, 3_600].randomElement(using: &random) ?? nil),
      movingSeconds: 1_800)
    activity.name = [nil, "Long run", "Run 2"].randomElement(using: &random) ?? nil
    if Int.random(in: 0..<4, using: &random) == 0 {
      activity.byHand = LoggedByHand(hasTimeOfDay: false)
    }
    return activity
  }

  private func save(_ activities: [Activity], in store: TrainingStore, zone: String?) throws {
    try givingAddresses(in: store, rules: SettlingRules(timeZone: zone)) {
      try store.write { writer in
        for activity in activities {
          _ = try activity.byHand == nil ? writer.save(activity) : writer.save(byHand: activity)
        }
      }
    }
  }

  @Test("whatever comes later and in whichever order, nobody loses an address or shares one")
  func keeping() {
    forAll(seeds: 40) { random in
      try withTemporaryFolder { folder in
        let store = try TrainingStore(path: folder.path + "/store.sqlite")
        let zone = Self.zones.randomElement(using: &random) ?? nil
        var activities = (1...16).map { drawnActivity($0, &random) }
        activities.shuffle(using: &random)
        var (before, count) = ([Int64: String](), 0)
        while count < activities.count {
          let end = min(count + Int.random(in: 1...6, using: &random), activities.count)
          try save(Array(activities[count..<end]), in: store, zone: zone)
          count = end
          let present = try store.addresses().present
          guard present.count == count, Set(present.values).count == count,
            before.allSatisfy({ present[$0.key] == $0.value })
          else { return false }
          before = present
        }
        return try store.addresses().former.isEmpty
      }
    }
  }

  @Test("of what comes together the first by start has no number, whatever the order it came in")
  func together() {
    forAll(seeds: 40) { random in
      try withTemporaryFolder { folder in
        let activities = (1...12).map { drawnActivity($0, &random) }
        let zone = Self.zones.randomElement(using: &random) ?? nil
        let books = try (0..<2).map { number in
          let store = try TrainingStore(path: folder.path + "/\(number).sqlite")
          try save(activities.shuffled(using: &random), in: store, zone: zone)
          return try store.addresses()
        }
        var numbers: [ActivityAddress: Int] = [:]
        for activity in activities.localized(in: zone).inOrderOfStart {
          let first = ActivityAddress(day: activity.day, family: activity.sport.family)
          var address = first
          address.number = numbers[first, default: 0] + 1
          numbers[first] = address.number
          guard books[0].present[activity.id] == address.path else { return false }
        }
        return books[0] == books[1]
      }
    }
  }

  @Test("a change of zone, sport, title or start moves no address")
  func changing() {
    forAll(seeds: 40) { random in
      try withTemporaryFolder { folder in
        let store = try TrainingStore(path: folder.path + "/store.sqlite")
        let activities = (1...8).map { drawnActivity($0, &random) }
        try save(activities, in: store, zone: "Europe/Zurich")
        let before = try store.addresses()
        let changed = activities.map { activity in
          var other = drawnActivity(activity.id, &random)
          other.byHand = activity.byHand
          return other
        }
        try save(changed, in: store, zone: Self.zones.randomElement(using: &random) ?? nil)
        return try store.addresses() == before
      }
    }
  }

  @Test("a removed line of the log leaves its address to nobody, and has it again when it is back")
  func removed() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(path: folder.path + "/store.sqlite")
      func entry(_ second: Int?) throws -> Activity {
        var entry = ManualEntry(day: try #require(Day(iso: "2026-05-01")), sport: .running)
        entry.secondOfDay = second
        entry.movingSeconds = 1_800
        return entry.activity
      }
      let (first, second) = (try entry(nil), try entry(64_800))
      try save([first], in: store, zone: nil)
      try store.write { try $0.removeByHand(first.id) }
      try save([second], in: store, zone: nil)
      #expect(try store.addresses().present[second.id] == "runs/2026-05-01-run-2.html")
      try save([first], in: store, zone: nil)
      #expect(try store.addresses().present[first.id] == "runs/2026-05-01-run.html")
    }
  }

  @Test("nothing is written when nothing is new")
  func settled() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(path: folder.path + "/store.sqlite")
      var random = SplitMix64(seed: 1)
      try save((1...8).map { drawnActivity($0, &random) }, in: store, zone: nil)
      let revision = try store.revision()
      try giveAddresses(in: store, rules: SettlingRules(timeZone: "Pacific/Auckland"))
      #expect(try store.revision() == revision)
    }
  }
}
