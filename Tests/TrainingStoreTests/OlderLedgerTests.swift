import Foundation
import TestSupport
import Testing

@testable import TrainingStore

@Suite("Ledgers of older versions")
struct OlderLedgerTests {
  @Test func `Words that are known become codes, and every other sentence stays as it is told`()
    throws
  {
    let rows: [(kind: String?, reason: String?, LedgerKind?, LedgerReason?)] = [
      ("FIT activity", nil, .fit(.activity), nil),
      ("FIT type 72", nil, .fitType(72), nil),
      (
        "unknown list ‘Brand\\New’", "the list is empty", .unknownList("Brand\\New"),
        .init(.emptyList)
      ),
      ("body measurements", nil, .garmin(.bodyMeasurements), nil),
      ("a kind of its own", nil, .told("a kind of its own"), nil),
      (
        "FIT activity", "its activity has come from another file already", .fit(.activity),
        LedgerReason(.duplicate)
      ),
      (
        nil, "file ends at byte 7\n; copy it", nil,
        LedgerReason(.told("file ends at byte 7\n; copy it"))
      ),
    ]
    try withTemporaryFolder { folder in
      let path = folder.appendingPathComponent("store.sqlite").path
      func text(_ text: String?) -> String { text.map { "'\($0)'" } ?? "NULL" }
      let sql = rows.enumerated().map { index, row in
        """
        INSERT INTO file (identity, container, entry, size, checksum, outcome, kind, reason, remark,
          reader) VALUES (\(index), '', 'f\(index)', 1, 1, 'imported', \(text(row.kind)),
          \(text(row.reason)), \(text(row.reason)), 1);
        """
      }
      try TrainingStore.makeStore(
        at: path, upTo: "2026-11-26 zips", sql: sql.joined(separator: "\n"))
      let store = try TrainingStore(path: path)
      let ledger = try store.ledger()
      #expect(ledger.map(\.kind) == rows.map(\.2))
      #expect(ledger.map(\.reason) == rows.map(\.3))
      #expect(ledger.map(\.kind?.words) == rows.map(\.kind))
      #expect(ledger.map(\.reason?.sentence) == rows.map(\.reason))
      let columns = try store.texts("SELECT remark, reason FROM file")
      #expect(columns.allSatisfy { $0[0] == $0[1] })
      try store.close()
    }
  }

  @Test func `Every kind that was written has the words that it had`() throws {
    try withTemporaryFolder { folder in
      let path = folder.appendingPathComponent("store.sqlite").path
      let kinds = LedgerKind.plain.filter { kind in
        // Naps stand within another list; the others came later.
        if case .intervals = kind { return false }
        return ![.garmin(.naps), .garmin(.weather)].contains(kind)
      }
      let reasons = PlainPoint.allCases.filter {
        // These three only stood behind others; the tables came later.
        ![.keptBefore, .keptBeforeIt, .keptRows, .garminTable, .runkeeperTable, .ownLog]
          .contains($0)
      }
      let told =
        kinds.map { ($0.words, String?.none) }
        + reasons.map { ("zip", Optional(LedgerReason($0).sentence)) }
      let sql = told.enumerated().map { index, row in
        """
        INSERT INTO file (identity, container, entry, size, checksum, outcome, kind, reason, reader)
          VALUES (\(index), '', '\(1_000 + index)', 1, 1, 'imported', '\(row.0)',
          \(row.1.map { "'\($0)'" } ?? "NULL"), 1);
        """
      }
      try TrainingStore.makeStore(
        at: path, upTo: "2026-11-26 zips", sql: sql.joined(separator: "\n"))
      let store = try TrainingStore(path: path)
      let ledger = try store.ledger()
      #expect(ledger.prefix(kinds.count).map(\.kind) == kinds)
      #expect(ledger.compactMap(\.reason) == reasons.map { LedgerReason($0) })
      try store.close()
    }
  }
}
