import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("Gear that a live service answers")
struct LiveGearTests {
  private func piece(_ id: Int, _ name: String, status: String = "active") -> String {
    """
    {"gearPk":\(id),"uuid":"\(id)-a","gearMakeName":"Other","gearModelName":"Unknown Shoes",\
    "gearTypeName":"Shoes","gearStatusName":"\(status)","displayName":"\(name)",\
    "customMakeModel":null,"dateBegin":"2026-03-15T00:00:00.0","dateEnd":null,\
    "maximumMeters":643738.0,"notified":true}
    """
  }

  private func use(_ activity: Int, _ pieces: String...) -> String {
    "{\"activityId\":\(activity),\"gear\":[\(pieces.joined(separator: ","))]}"
  }

  @Test("a piece arrives without its activities, and what they are stays when it is told again")
  func pieces() throws {
    var answers = LiveAnswers()
    answers.add(.gear, "[\(piece(5, "Ghost")),\(piece(6, "Flat")),{\"gearPk\":null},3]")
    answers.add(.gearUse, "[\(use(101, piece(5, "Ghost"))),\(use(102, piece(5, "Ghost")))]")
    answers.add(.gear, "[\(piece(5, "Old ghost", status: "retired")),\(piece(6, "Flat"))]")
    try answers.read { store, receipt in
      let gear = try store.wellness().gear
      #expect(gear.map(\.name) == ["Old ghost", "Flat"])
      #expect(gear.map(\.isRetired) == [true, false])
      #expect(gear.map(\.activityIDs) == [[101, 102], []])
      #expect(gear[0].kind == .shoes && gear[0].firstDay?.iso == "2026-03-15")
      #expect(gear[0].maximumMeters == 643_738)
      #expect(receipt.rowCounts == [0, 1, 1])
    }
  }

  @Test("what an activity was done in takes the place of what was known of that")
  func uses() throws {
    let (ghost, flat) = (piece(5, "Ghost"), piece(6, "Flat"))
    var answers = LiveAnswers()
    answers.add(.gearUse, "[\(use(101, ghost)),\(use(102, ghost)),\(use(103, ghost, flat))]")
    try answers.read { store, receipt in
      let uses = try store.wellness().gear.map(\.activityIDs)
      #expect(uses == [[101, 102, 103], [103]])
      #expect(receipt.rowCounts == [2, 1, 0], "two pieces are new")
    }
    answers.add(.gearUse, "[\(use(101, flat)),\(use(102))]")
    try answers.read { store, receipt in
      let uses = try store.wellness().gear.map(\.activityIDs)
      #expect(uses == [[103], [101, 103]])
      #expect(receipt.rowCounts == [0, 2, 0])
    }
    answers.add(.gearUse, "[\(use(101, flat)),\(use(102))]")
    try answers.read { store, receipt in
      let uses = try store.wellness().gear.map(\.activityIDs)
      #expect(uses == [[103], [101, 103]])
      #expect(receipt.rowCounts == [0, 0, 2])
    }
  }

  @Test("a piece that is named twice is one, the same each time")
  func twice() throws {
    let text = "[\(use(101, piece(5, "Ghost"), piece(5, "Old ghost")))]"
    var answers = LiveAnswers()
    for _ in 1...2 { answers.add(.gearUse, text) }
    try answers.read { store, receipt in
      let gear = try store.wellness().gear
      #expect(gear.map(\.name) == ["Old ghost"] && gear.map(\.activityIDs) == [[101]])
      #expect(receipt.rowCounts == [0, 0, 1])
    }
  }

  @Test(
    "where it is not certain what an activity was done in, nothing changes",
    arguments: [
      "[{\"activityId\":101,\"gear\":null}]", "[{\"activityId\":101}]",
      "[{\"activityId\":101,\"gear\":[{\"gearPk\":\"x\"}]}]", "[{\"activityId\":101,\"gear\":7}]",
      "[{\"activityId\":null,\"gear\":[]}]", "[]",
    ])
  func uncertain(text: String) throws {
    var answers = LiveAnswers()
    answers.add(.gearUse, "[\(use(101, piece(5, "Ghost")))]")
    answers.add(.gearUse, text)
    try answers.read { store, receipt in
      let uses = try store.wellness().gear.map(\.activityIDs)
      #expect(uses == [[101]])
      #expect(receipt.rowCounts == [0, 0, 0])
    }
  }
}
