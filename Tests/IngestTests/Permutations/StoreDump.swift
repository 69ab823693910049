import Testing

@testable import TrainingStore

/// All that a store holds, as text: what must be the same in whatever order its inputs came.
struct StoreDump: Equatable {
  /// By table, each row in the order of its columns.
  private var rows: [String: [[String]]] = [:]
  private var columns: [String: [String]] = [:]

  /// What is remembered of places and times of reading, and addresses given once.
  private static let leftOutTables: Set<String> = ["container", "looseFile", "address", "state"]
  private static let leftOutColumns: [String: Set<String>] = [
    "file": ["id", "container", "entry", "reader", "holder"]
  ]
  /// Tables of lists beside activities, of which one row a key is kept.
  static let wellness = ["wellnessDay", "night", "enduranceScore", "gear"]

  /// By table.
  var rowCounts: [String: Int] { rows.mapValues(\.count) }

  /// - Throws: what reading the store throws.
  init(_ store: TrainingStore) throws {
    for (table, all) in try store.tableColumns() {
      guard !Self.leftOutTables.contains(table) else { continue }
      let kept = all.filter { !(Self.leftOutColumns[table]?.contains($0) ?? false) }
      let terms = kept.map { Self.term(of: $0, in: table) }.joined(separator: ", ")
      columns[table] = kept
      rows[table] = try store.texts("SELECT \(terms) FROM \"\(table)\"")
        .sorted { $0.lexicographicallyPrecedes($1) }
    }
  }

  /// Rows in the ledger are told by their identity, accounts by the least of their lists; bytes
  /// that are long by their length and their ends.
  private static func term(of column: String, in table: String) -> String {
    switch column {
    case "fileID": "quote((SELECT identity FROM file WHERE id = \"\(table)\".fileID))"
    case "account":
      """
      quote((SELECT min(one.identity) FROM exportList AS one
        WHERE one.account = "\(table)".account))
      """
    default: "quote(\"\(column)\")"
    }
  }

  /// What another dump has otherwise, a line for each of the first differences.
  func differences(from other: StoreDump, limit: Int = 12) -> [String] {
    var lines: [String] = []
    for table in Set(rows.keys).union(other.rows.keys).sorted() {
      let (here, there) = (rows[table] ?? [], other.rows[table] ?? [])
      guard here != there else { continue }
      let (only, missing) = (Set(here).subtracting(there), Set(there).subtracting(here))
      lines.append("\(table): \(only.count) rows more, \(missing.count) rows less")
      var unpaired = missing
      for row in only.sorted(by: { $0.lexicographicallyPrecedes($1) }).prefix(4) {
        let partner = unpaired.first { $0.first == row.first }
        if let partner { unpaired.remove(partner) }
        lines.append("  " + Self.words(row, partner, columns[table] ?? []))
      }
      for row in unpaired.sorted(by: { $0.lexicographicallyPrecedes($1) }).prefix(2) {
        lines.append("  missing: " + row.map { String($0.prefix(24)) }.joined(separator: " "))
      }
    }
    return Array(lines.prefix(limit))
  }

  private static func words(_ row: [String], _ other: [String]?, _ columns: [String]) -> String {
    guard let other else {
      return "more: " + row.map { String($0.prefix(24)) }.joined(separator: " ")
    }
    let parts = columns.indices.filter { row[$0] != other[$0] }.map {
      "\(columns[$0]) \(row[$0].prefix(60)) instead of \(other[$0].prefix(60))"
    }
    return "\(row.first ?? ""): " + parts.joined(separator: ", ")
  }
}
