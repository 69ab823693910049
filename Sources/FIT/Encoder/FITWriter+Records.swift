extension FITWriter {
  /// Writes all records of a recording, or those of a range of rows.
  ///
  /// A column takes the base type of its field in the profile; a raw number that it cannot hold
  /// is written as “no value”.
  package mutating func records(_ records: FITRecords, rows: Range<Int>? = nil) {
    let rows = (rows ?? 0..<records.count).clamped(to: 0..<records.count)
    let columns = records.columns.prefix(255).filter { $0.raw.count == records.count }
    for column in columns {
      if let developer = column.developer { describe(developer) }
    }
    let full = layout(of: columns)
    let times = columns.first { $0.field == .timestamp }
    let others = columns.filter { $0.field != .timestamp }
    var last: Int32?
    for row in rows {
      let time = times?.raw[row]
      if options.compressesTimestamps, let time, let last, time != FITColumn.missing,
        time >= last, time - last < 32
      {
        let local = localType(of: layout(of: others), below: 4)
        output.append(0x80 | local << 5 | UInt8(truncatingIfNeeded: time & 0x1F))
        write(others, row: row)
      } else {
        output.append(localType(of: full))
        write(columns, row: row)
      }
      if let time, time != FITColumn.missing { last = time }
    }
  }

  private mutating func write(_ columns: [FITColumn], row: Int) {
    for column in columns {
      let raw = column.raw[row]
      let type = column.storedType
      if type.isInteger {
        output.append(raw == FITColumn.missing ? nil : Int64(raw), type)
      } else {
        let bits = Float(bitPattern: UInt32(bitPattern: raw))
        output.append(raw == FITColumn.missing ? nil : Double(bits), type)
      }
    }
  }

  private func layout(of columns: [FITColumn]) -> Layout {
    Layout(
      number: .record,
      fields: columns.map { column in
        Slot(
          number: column.field?.rawValue ?? column.developer?.number ?? 0,
          size: column.storedType.size, baseType: column.storedType,
          developerIndex: column.developer?.developerIndex)
      })
  }
}

extension FITColumn {
  /// The base type that the column is written with.
  fileprivate var storedType: FITBaseType {
    if let developer { return developer.baseType }
    let known = field.flatMap { FITProfile.message(.record)?[$0.rawValue]?.baseType }
    return known ?? (isFloat ? .float32 : .sint32)
  }
}

extension FITColumn {
  /// A column of the profile with its name, unit, scale and offset; `values` are in that unit.
  package init(_ field: FITRecordField, values: [Double?]) {
    let profile = FITProfile.message(.record)?[field.rawValue]
    self.init(
      name: profile?.name ?? "", unit: profile?.unit ?? "", scale: profile?.scale ?? 1,
      offset: profile?.offset ?? 0, isFloat: profile?.baseType == .float32, raw: [], field: field)
    raw = values.map { $0.map(stored(physical:)) ?? Self.missing }
  }

  /// A column that a developer field describes.
  package init(_ developer: FITDeveloperField, values: [Double?]) {
    self.init(
      name: developer.name, unit: developer.unit, scale: developer.scale,
      offset: developer.offset,
      isFloat: developer.baseType == .float32 || developer.baseType == .float64, raw: [],
      developer: developer)
    raw = values.map { $0.map(stored(physical:)) ?? Self.missing }
  }

  /// The raw number for a value in the column's unit; missing if it does not fit.
  private func stored(physical value: Double) -> Int32 { stored((value + offset) * scale) }
}
