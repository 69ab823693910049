import Diagnostics
import TrainingStore

/// Tells tables that an ingest has no use for and `openrun import` reads.
///
/// - Parameters:
///   - bytes: a file, or its beginning.
///   - isWhole: whether nothing follows them.
/// - Returns: which one it is; `nil` for any other file.
func tableForImport(_ bytes: [UInt8], isWhole: Bool = true) -> PlainPoint? {
  let table = CSVTable(beginningOf: bytes, isWhole: isWhole)
  guard let header = table.rows.first else { return nil }
  switch ActivityList(table) {
  case .garmin: return .garminTable
  case .runkeeper: return .runkeeperTable
  case nil:
    let columns = ManualColumns(header, table: table, file: "")
    return !columns.problems.hasErrors && columns.tellsAmounts ? .ownLog : nil
  }
}
