/// All `record` messages of a file as columns of equal length.
///
/// Only columns that some definition in the file mentions exist.
package struct FITRecords: Hashable, Sendable {
  package var count: Int
  /// Columns of the profile by field number, then developer columns by developer and number.
  package var columns: [FITColumn]

  package init(count: Int = 0, columns: [FITColumn] = []) {
    self.count = count
    self.columns = columns
  }

  package subscript(field: FITRecordField) -> FITColumn? {
    columns.first { $0.field == field }
  }
}
