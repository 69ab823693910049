/// Sums over many decoded files: what a benchmark compares with the numbers it expects.
package struct FITTally: Hashable, Sendable {
  package private(set) var files = 0
  package private(set) var bytes = 0
  package private(set) var records = 0
  package private(set) var messages = 0
  package private(set) var damagedFiles = 0
  /// Sum of the raw values of each column, records without a value left out.
  package private(set) var sums: [FITRecordField: Int64] = [:]

  package init() {}

  /// Decodes a file and counts it; bytes that are not FIT count as damaged.
  ///
  /// `addsSums` sums the columns too, which a timed run should not do.
  package mutating func decode(
    _ buffer: UnsafeRawBufferPointer, options: FITOptions = .everything, addsSums: Bool = false
  ) {
    files += 1
    bytes += buffer.count
    guard let file = try? decodeFIT(buffer, options: options) else {
      damagedFiles += 1
      return
    }
    records += file.records.count
    messages += file.messages.count
    if file.damage != nil { damagedFiles += 1 }
    guard addsSums else { return }
    for column in file.records.columns {
      guard let field = column.field, !column.isFloat else { continue }
      sums[field, default: 0] += column.raw.reduce(0) {
        $1 == FITColumn.missing ? $0 : $0 + Int64($1)
      }
    }
  }
}
