/// One stream of a recording: a raw number for each `record`, in the order of the file.
///
/// `value = raw / scale − offset`. Whole numbers lie in `raw` as they are; for a column of
/// floats (`isFloat`) each `Int32` holds the bits of a `Float`. `FITColumn.missing` means that
/// the record has no such value: −0.0 is stored as 0.0 so that it cannot be mistaken for it.
/// Unsigned numbers that do not fit an `Int32` (a distance above 21,474 km, a date after 2058)
/// count as missing.
package struct FITColumn: Hashable, Sendable {
  package static let missing = Int32.min

  package var name: String
  package var unit: String
  package var scale: Double
  package var offset: Double
  package var isFloat: Bool
  package var raw: [Int32]
  /// The field it comes from; `nil` for a developer field.
  package var field: FITRecordField?
  /// The description it comes from; `nil` for a field of the profile.
  package var developer: FITDeveloperField?

  package init(
    name: String, unit: String = "", scale: Double = 1, offset: Double = 0,
    isFloat: Bool = false, raw: [Int32], field: FITRecordField? = nil,
    developer: FITDeveloperField? = nil
  ) {
    self.name = name
    self.unit = unit
    self.scale = scale
    self.offset = offset
    self.isFloat = isFloat
    self.raw = raw
    self.field = field
    self.developer = developer
  }

  /// The value of one record in the column's unit, or `nil` if it has none.
  package func value(at index: Int) -> Double? {
    guard raw.indices.contains(index), raw[index] != Self.missing else { return nil }
    return physical(raw[index])
  }

  /// The values in the column's unit, one for each record.
  package var values: [Double?] {
    raw.map { $0 == Self.missing ? nil : physical($0) }
  }

  package func physical(_ raw: Int32) -> Double {
    let number = isFloat ? Double(Float(bitPattern: UInt32(bitPattern: raw))) : Double(raw)
    return number / scale - offset
  }

  /// Whether any record has a value.
  package var hasValues: Bool { raw.contains { $0 != Self.missing } }
}
