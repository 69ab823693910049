import Foundation
import TestSupport
import Testing
import Training

@testable import Ingest
@testable import TrainingStore

/// Stores as earlier programs left them, row by row.
@Suite struct EarlierStoreTests {
  /// Of the program that knew no items: a run that a list and a GPX tell of, and one of a GPX alone.
  private static let beforeItems = """
    INSERT INTO activity VALUES
      (-1820370125248,'Alone',NULL,NULL,'running',1777705200,NULL,60,60,180.02483489866,NULL,NULL,
        NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'',0,NULL,0,1,1,
        -5005975460809621800,NULL,NULL),
      (101,'Told by a list',NULL,NULL,'running',1777618800,7200,60,60,180,NULL,NULL,
        NULL,140,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'',0,NULL,0,1,1,
        -7038785588578242406,NULL,NULL);
    INSERT INTO file VALUES
      (1,-4457713057285771059,'exp','DI_CONNECT/DI-Connect-Fitness/x_0_summarizedActivities.json',
        332,3947176590,'imported','activity summaries',NULL,5,NULL),
      (2,7369701075563343870,'','a.gpx',791,2613787949,'imported','GPX activity',NULL,5,NULL),
      (3,-6156292272991054403,'','b.gpx',782,2588401578,'imported','GPX activity',NULL,5,NULL);
    INSERT INTO activitySource VALUES
      (-1820370125248,3,8388857), (101,1,2297), (101,2,8388608);
    INSERT INTO address VALUES
      ('runs/2026-05-01-run.html',101,1), ('runs/2026-05-02-run.html',-1820370125248,1);
    INSERT INTO recording VALUES
      (-1820370125248,7,X'',-8047346449510100959), (101,7,X'',-8047346449510100959);
    INSERT INTO stream
      SELECT activityID, kind, scale, 0, form, base, samples FROM
        (SELECT 101 AS activityID UNION SELECT -1820370125248), (
        SELECT 1 AS kind, 1.0 AS scale, 1 AS form, 0 AS base, X'000A141E28323C' AS samples
        UNION ALL SELECT 2, 11930464.711111, 2, 564310981, X'0000950C2A19B4254932DE3E734B'
        UNION ALL SELECT 3, 11930464.711111, 0, 101408950, X''
        UNION ALL SELECT 4, 10.0, 0, 4500, X''
        UNION ALL SELECT 7, 100.0, 2, 0, X'0000BA0B75172423DE2E983A5246');
    INSERT INTO lap (activityID, number, startSeconds, movingSeconds, distanceMeters)
      VALUES (101, 0, 0, 60, 180);
    INSERT INTO derived VALUES
      (101,1,NULL,X'',0,X'',NULL,NULL,0,0,NULL,X'',2), (-1820370125248,1,NULL,X'',0,X'',NULL,NULL,0,0,
        NULL,X'',2);
    INSERT INTO effort VALUES (101,1,1.0,X'',2), (-1820370125248,1,1.0,X'',2);
    """

  private func withStore(_ body: (Bench) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let path = folder.appendingPathComponent("earlier/store.sqlite").path
      try FileManager.default.createDirectory(
        atPath: folder.path + "/earlier", withIntermediateDirectories: true)
      try TrainingStore.makeStore(
        at: path, upTo: "2026-11-26 drawings", sql: Self.beforeItems)
      try body(Bench(folder, store: try TrainingStore(path: path)))
    }
  }

  private func told(_ store: TrainingStore) throws -> [String] {
    try store.activities().map { "\($0.id) \($0.name ?? "") \($0.distanceMeters ?? 0)" }.sorted()
  }

  @Test func `A store without items keeps its activities, samples, laps and addresses`() throws {
    try withStore { bench in
      let wanted = ["-1820370125248 Alone 180.02483489866", "101 Told by a list 180.0"]
      #expect(try told(bench.store) == wanted)
      for isSettled in [false, true] {
        if isSettled { try refreshDerived(in: bench.store, athlete: bench.athlete) }
        #expect(try told(bench.store) == wanted)
        #expect(try bench.store.recording(of: 101)?.count == 7)
        #expect(try bench.store.details(of: 101).laps.map(\.distanceMeters) == [180])
        #expect(
          try bench.store.addresses().present
            == [101: "runs/2026-05-01-run.html", -1_820_370_125_248: "runs/2026-05-02-run.html"])
      }
      #expect(try bench.store.sources(of: 101).map(\.entry).sorted().last == "a.gpx")
      let derived = try bench.store.derived()
      #expect(derived.count == 2 && derived[101]?.furthestMeters.isEmpty == false)
    }
  }

  @Test(arguments: ["Renamed", "Told by a list"])
  func `What an earlier program put together gives way to what its files say now`(
    name: String
  ) throws {
    try withStore { bench in
      let run = TestRun(start: 1_777_618_800)
      let row = run.row(101, ["name": .string(name), "userProfileId": 7])
      let list = try bench.file(
        "new/DI_CONNECT/DI-Connect-Fitness/y_0_summarizedActivities.json", activityList([row]))
      _ = try bench.ingest(list)
      let activities = try bench.store.activities()
      #expect(activities.map(\.id).sorted() == [-1_820_370_125_248, 101])
      #expect(activities.first { $0.id == 101 }?.name == name)
      #expect(try bench.store.recording(of: 101)?.count == 7)
    }
  }

  @Test func `Zips that an earlier program read are gone through again, once`() throws {
    try withTemporaryFolder { folder in
      let path = folder.appendingPathComponent("store.sqlite").path
      try TrainingStore.makeStore(
        at: path, upTo: "2026-11-26 items",
        sql: """
          INSERT INTO container (identity, name, reader, fileCount, activityCount, imported,
            duplicate, notAnActivity, unrecognised, unreadable)
          VALUES (7, 'a.zip', \(readerVersion), 3, 2, 3, 0, 0, 0, 0);
          """)
      let memory = try TrainingStore(path: path).container(7)
      #expect(memory?.fileCount == 3 && memory?.activityCount == 2)
      #expect(memory?.asOf == 0 && memory?.modified == 0)
    }
  }
}
