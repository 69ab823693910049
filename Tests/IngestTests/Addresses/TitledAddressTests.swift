import Foundation
import TestSupport
import Testing
import Training

@testable import Ingest
@testable import TrainingStore

@Suite("Addresses made of titles")
struct TitledAddressTests {
  private func activity(_ name: String?, _ sport: Sport = .running, day: Int = 0) -> Activity {
    var activity = Activity(
      id: 1, sport: sport, start: Moment(unixSeconds: day * 86_400, utcOffsetSeconds: 0),
      movingSeconds: 1_800)
    activity.name = name
    return activity
  }

  @Test(
    "are those that sites had, letter for letter",
    arguments: [
      ("Long run", "running", "long-run"), (nil, "running", "run"), ("  ", "running", "run"),
      (nil, "trail_running", "trail-run"), (nil, "treadmill_running", "treadmill-run"),
      (nil, "track_running", "track-run"), (nil, "cycling", "ride"),
      (nil, "indoor_cycling", "indoor-ride"), (nil, "lap_swimming", "pool-swim"),
      (nil, "open_water_swimming", "open-water-swim"), (nil, "walking", "walk"),
      (nil, "hiking", "hike"), (nil, "transition_v2", "transition"),
      (nil, "strength_training", "strength-training"), (nil, "multi_sport", "multi-sport"),
      (nil, "", "activity"), (nil, "__", "activity"), ("富士山", "hiking", "hike"),
      ("富士山", "富士", "activity"), ("Zürich – Übèr’s <b>", "running", "zurich-ubers-b"),
      ("Straße & Weg (2)", "running", "strasse-weg-2"), ("--", "running", "run"),
      (
        "A title that is much longer than sixty letters and goes on and on", "running",
        "a-title-that-is-much-longer-than-sixty-letters-and-goes-on-a"
      ),
    ] as [(String?, String, String)])
  func names(name: String?, sport: String, slug: String) {
    #expect(
      titledAddresses(of: [activity(name, Sport(rawValue: sport))])
        == ["runs/1970-01-01-\(slug).html"])
  }

  @Test("the next of a day and name gets a 2, then a 3, but never what another is called")
  func numbers() {
    let activities = [
      activity("Run 2"), activity(nil), activity("run!"), activity("Run"), activity(nil, day: 1),
    ]
    #expect(
      titledAddresses(of: activities) == [
        "runs/1970-01-01-run-2.html", "runs/1970-01-01-run.html", "runs/1970-01-01-run-3.html",
        "runs/1970-01-01-run-4.html", "runs/1970-01-02-run.html",
      ])
  }
}

/// Stores of the step before addresses were remembered, as they lie on somebody's disk.
@Suite("A store whose site had addresses made of titles")
struct TitledStoreTests {
  /// A row of a recorded activity; the hour is in UTC and nobody recorded an offset.
  private func row(_ id: Int, _ hour: String, _ sport: String, _ name: String) -> String {
    """
    INSERT INTO activity (
      id, name, sport, start, movingSeconds, garminZoneSeconds, isRace, isParent, hasRecording,
      hasRoute, digest)
    VALUES (
      \(id), \(name), '\(sport)', unixepoch('\(hour)'), 1800, x'', 0, \(id == 9 ? 1 : 0), 0, 0, 0);
    """
  }

  private var rows: String {
    [
      row(1, "2026-05-01T07:00:00Z", "running", "NULL"),
      row(2, "2026-05-01T12:00:00Z", "cycling", "'Run'"),
      row(3, "2026-05-01T18:00:00Z", "running", "'Home, sweet home'"),
      row(4, "2026-05-01T23:00:00Z", "trail_running", "'Run'"),
      row(9, "2026-05-01T05:00:00Z", "multi_sport", "NULL"),
      """
      INSERT INTO manualActivity (id, sport, start, utcOffsetSeconds, hasTimeOfDay, movingSeconds)
      VALUES
        (-1, 'running', unixepoch('2026-05-03T12:00:00Z'), 0, 0, 1800),
        (-2, 'running', unixepoch('2026-05-01T18:01:00Z'), 0, 1, 1800);
      """,
    ].joined(separator: "\n")
  }

  private func withStore(_ sql: String, _ body: (TrainingStore) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let path = folder.path + "/store.sqlite"
      try TrainingStore.makeStore(at: path, upTo: "2026-11-24 workouts", sql: sql)
      try body(TrainingStore(path: path))
    }
  }

  @Test("keeps an address that is as they are made now, and leads on from the others")
  func migration() throws {
    try withStore(rows) { store in
      try giveAddresses(in: store, rules: SettlingRules(timeZone: "Europe/Zurich"))
      #expect(
        try store.addresses()
          == AddressBook(
            present: [
              1: "runs/2026-05-01-run.html", 2: "runs/2026-05-01-ride.html",
              3: "runs/2026-05-01-run-3.html", 4: "runs/2026-05-02-run.html",
              -1: "runs/2026-05-03-run.html",
            ],
            former: [
              "runs/2026-05-01-run-2.html": 2, "runs/2026-05-01-home-sweet-home.html": 3,
            ]))
      let before = try store.addresses()
      try giveAddresses(in: store, rules: SettlingRules(timeZone: nil))
      #expect(try store.addresses() == before, "written down once")
    }
  }

  @Test("writes them down before anything new is stored")
  func newActivities() throws {
    try withStore(rows) { store in
      let early = Activity(
        id: 50, sport: .running, start: Moment(unixSeconds: 1_777_608_000, utcOffsetSeconds: 0),
        movingSeconds: 1_800)
      try givingAddresses(in: store, rules: SettlingRules(timeZone: "Europe/Zurich")) {
        try store.write { _ = try $0.save(early) }
      }
      let present = try store.addresses().present
      #expect(early.day.iso == "2026-05-01")
      #expect(present[1] == "runs/2026-05-01-run.html")
      #expect(present[50] == "runs/2026-05-01-run-4.html")
    }
  }

  @Test("that is empty has no old addresses")
  func empty() throws {
    try withStore("") { store in
      let run = Activity(
        id: 50, sport: .running, start: Moment(unixSeconds: 1_777_608_000, utcOffsetSeconds: 0),
        movingSeconds: 1_800)
      var named = run
      named.name = "Long run"
      let kept = named
      try givingAddresses(in: store, rules: SettlingRules(timeZone: nil)) {
        try store.write { _ = try $0.save(kept) }
      }
      #expect(
        try store.addresses() == AddressBook(present: [50: "runs/2026-05-01-run.html"]))
    }
  }
}
