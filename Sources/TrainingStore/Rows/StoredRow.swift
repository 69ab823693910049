import GRDB
import Training

/// A value that is kept as one row of a table of its own.
protocol StoredRow {
  static var table: StoredTable { get }
  /// In the order of the table's columns.
  var storedValues: [StoredValue] { get }
  /// What decides between two rows of the same key before their dates do; the greater one stays.
  var precedence: Double { get }
  /// Reads a row whose columns are those of the table.
  init(_ fields: inout RowFields)
}

extension StoredRow {
  var precedence: Double { 0 }
}

/// The name and columns of a table, and how its rows are written.
struct StoredTable: Sendable {
  let name: String
  let columns: [String]
  /// The columns that say which row is meant.
  let key: [String]
  fileprivate let add: String
  fileprivate let find: String
  fileprivate let replace: String
  fileprivate let date: String

  /// A table by its key and its other columns.
  ///
  /// It has one more, `asOf`: when the source of a row knew it, in Unix seconds.
  init(_ name: String, key: [String], _ others: [String]) {
    self.name = name
    self.key = key
    columns = key + others
    let condition = key.map { "\($0) IS ?" }.joined(separator: " AND ")
    add = insert(into: name, columns + ["asOf"]) + " ON CONFLICT DO NOTHING"
    find = "SELECT \(list(columns)), asOf FROM \(name) WHERE \(condition)"
    replace = upsert(into: name, columns + ["asOf"], key: key)
    date = "UPDATE \(name) SET asOf = ? WHERE \(condition)"
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

  /// Reads a field of the tables that hold activities.
  mutating func read(_ column: ActivityColumn, into activity: inout Activity) {
    defer { index += 1 }
    column.read(&activity, row, index)
  }

  mutating func bytes() -> [UInt8] {
    defer { index += 1 }
    return row.bytes(at: index) { Array($0) } ?? []
  }
}

extension StoreWriter {
  /// Keeps a row, unless one with the same key is there that is worth more: by ``StoredRow/precedence``,
  /// then the later knowledge, then the fuller row, then whatever is the same in any order of reading.
  ///
  /// Outside of ``asOf`` it takes the place of whatever is there. The revision moves only if the
  /// store did not hold it just so.
  func keep<Value: StoredRow>(_ value: Value) throws -> Change { try keepRow(value).change }

  /// The same, and whether the value is what the store holds now.
  ///
  /// One that completes what is known has the store's fields where it has none.
  func keepRow<Value: StoredRow>(
    _ value: Value, completesKnown: Bool = false
  ) throws -> (change: Change, stays: Bool) {
    var values = value.storedValues
    let table = Value.table
    try RawStatement(db, table.add).run(values + [StoredValue(asOf ?? 0)])
    if db.changesCount > 0 {
      changesPages = true
      return (.added, true)
    }
    let key = Array(values.prefix(table.key.count))
    let row = try Row.fetchOne(
      db.cachedStatement(sql: table.find), arguments: StatementArguments(key.map(\.bound)))
    guard let row else { return (.unchanged, false) }
    var fields = RowFields(row)
    let known = Value(&fields)
    let knownValues = known.storedValues
    let knownDate: Int = row[table.columns.count]
    if knownDate >= 0, let asOf, asOf < 0 {
      return (try fill(values, into: knownValues, knownDate, of: table), true)
    }
    if completesKnown || knownDate < 0 {
      values = zip(values, knownValues).map { $0 == .null ? $1 : $0 }
    }
    if knownValues == values {
      if let asOf, asOf > knownDate {
        try RawStatement(db, table.date).run([StoredValue(asOf)] + key)
      }
      return (.unchanged, true)
    }
    if let asOf {
      let isWorthMore =
        if value.precedence != known.precedence, !completesKnown {
          value.precedence > known.precedence
        } else if asOf != knownDate {
          asOf > knownDate
        } else {
          isFuller(values, than: knownValues)
        }
      guard isWorthMore else { return (.unchanged, false) }
    }
    try RawStatement(db, table.replace).run(values + [StoredValue(asOf ?? 0)])
    changesPages = true
    return (.changed, true)
  }

  /// Keeps a row that somebody passes on who was told it: whatever its own source tells comes before
  /// it, earlier or later, and has its fields where it has none.
  ///
  /// It counts as of a time before all others, so that of two that were passed on the later counts.
  func fillRow<Value: StoredRow>(_ value: Value) throws -> Change {
    let date = asOf
    defer { asOf = date }
    asOf = (date ?? 0) - 10_000_000_000
    return try keepRow(value, completesKnown: true).change
  }

  /// Puts values where a row has none; its date stays.
  private func fill(
    _ values: [StoredValue], into known: [StoredValue], _ date: Int, of table: StoredTable
  ) throws -> Change {
    let filled = zip(known, values).map { $0 == .null ? $1 : $0 }
    guard filled != known else { return .unchanged }
    try RawStatement(db, table.replace).run(filled + [StoredValue(date)])
    changesPages = true
    return .changed
  }

  /// Whether more is known, or as much and it comes later in an order that is always the same.
  private func isFuller(_ values: [StoredValue], than others: [StoredValue]) -> Bool {
    let (count, otherCount) = (
      values.count { $0 != .null }, others.count { $0 != .null }
    )
    if count != otherCount { return count > otherCount }
    return ContentDigest(values).value > ContentDigest(others).value
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
