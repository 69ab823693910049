import GRDB

/// A value that is kept as one row of a table of its own.
protocol StoredRow {
  static var table: StoredTable { get }
  /// In the order of the table's columns.
  var storedValues: [StoredValue] { get }
  /// Reads a row whose columns are those of the table.
  init(_ fields: inout RowFields)
}

/// The name and columns of a table, and how its rows are written.
struct StoredTable: Sendable {
  let name: String
  let columns: [String]
  /// The columns that say which row is meant: a newer export's row takes the place of an older one.
  let key: [String]
  fileprivate let add: String
  fileprivate let replace: String

  /// A table by its key and its other columns.
  ///
  /// `version` is a column that grows with every correction: a row with a smaller one does not
  /// take the place of the one that is there.
  init(_ name: String, key: [String], _ others: [String], version: String? = nil) {
    self.name = name
    self.key = key
    columns = key + others
    add = insert(into: name, columns) + " ON CONFLICT DO NOTHING"
    let changes = others.map { "\(name).\($0) IS NOT excluded.\($0)" }
    var condition = changes.isEmpty ? "0" : "(" + changes.joined(separator: " OR ") + ")"
    if let version { condition += " AND excluded.\(version) >= \(name).\(version)" }
    replace = upsert(into: name, columns, key: key) + (others.isEmpty ? "" : " WHERE " + condition)
  }
}

/// The fields of a row, one after the other in the order of the columns.
struct RowFields {
  private let row: Row
  private var index = 0

  init(_ row: Row) { self.row = row }

  mutating func next<Value: DatabaseValueConvertible & StatementColumnConvertible>() -> Value? {
    defer { index += 1 }
    return row[index]
  }

  /// A field that the schema says is never null.
  mutating func required<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    or other: Value
  ) -> Value {
    next() ?? other
  }

  mutating func bytes() -> [UInt8] {
    defer { index += 1 }
    return row.bytes(at: index) { Array($0) } ?? []
  }
}

extension StoreWriter {
  /// Keeps a row; the revision moves only if the store did not hold it just so.
  func keep<Value: StoredRow>(_ value: Value) throws -> Change {
    let values = value.storedValues
    try RawStatement(db, Value.table.add).run(values)
    if db.changesCount > 0 {
      changesPages = true
      return .added
    }
    try RawStatement(db, Value.table.replace).run(values)
    guard db.changesCount > 0 else { return .unchanged }
    changesPages = true
    return .changed
  }
}

/// All rows of a table, sorted by some of its columns.
func fetchRows<Value: StoredRow>(
  _ type: Value.Type, _ db: Database, by order: String
) throws -> [Value] {
  let rows = try Row.fetchCursor(
    db, sql: "SELECT \(list(Value.table.columns)) FROM \(Value.table.name) ORDER BY \(order)")
  var values: [Value] = []
  while let row = try rows.next() {
    var fields = RowFields(row)
    values.append(Value(&fields))
  }
  return values
}
