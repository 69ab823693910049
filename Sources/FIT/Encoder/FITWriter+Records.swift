extension FITWriter {
  /// Writes all records of a recording, or those of a range of rows.
  ///
  /// A column takes the base type of its field in the profile; a raw number that it cannot hold
  /// is written as “no value”. If two developer columns share a field number, the field is
  /// described again wherever the other one takes over.
  package mutating func records(_ records: FITRecords, rows: Range<Int>? = nil) {
    let rows = (rows ?? 0..<records.count).clamped(to: 0..<records.count)
    let columns = records.columns.prefix(255).filter { $0.raw.count == records.count }
    var last: Int32?
    for stretch in FITRecordStretch.stretches(of: columns, rows: rows) {
      write(stretch, after: &last)
    }
  }

  private mutating func write(_ stretch: FITRecordStretch, after last: inout Int32?) {
    for column in stretch.columns {
      if let developer = column.developer { describe(developer) }
    }
    let full = layout(of: stretch.columns)
    let times = stretch.columns.first { $0.field == .timestamp }
    let others = stretch.columns.filter { $0.field != .timestamp }
    let brief = layout(of: others)
    for row in stretch.rows {
      let time = times?.raw[row] ?? FITColumn.missing
      if options.compressesTimestamps, let last, time != FITColumn.missing, time >= last,
        time - last < 32
      {
        output.append(0x80 | localType(of: brief, below: 4) << 5 | UInt8(time & 0x1F))
        write(others, row: row)
      } else {
        output.append(localType(of: full))
        write(stretch.columns, row: row)
      }
      if time != FITColumn.missing { last = time }
    }
  }

  private mutating func write(_ columns: [FITColumn], row: Int) {
    for column in columns {
      let raw = column.raw[row]
      let isMissing = raw == FITColumn.missing
      let type = column.storedType
      if column.isFloat {
        output.append(isMissing ? nil : Double(Float(bitPattern: UInt32(bitPattern: raw))), type)
      } else {
        output.append(isMissing ? nil : Int64(raw), type)
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

/// Rows of a recording that can be written with one layout.
private struct FITRecordStretch {
  var columns: [FITColumn]
  var rows: Range<Int>

  private struct Key: Hashable {
    var developerIndex: UInt8
    var number: UInt8
  }

  /// Splits where another of several columns that share a developer field begins to have values.
  static func stretches(of columns: [FITColumn], rows: Range<Int>) -> [FITRecordStretch] {
    let rivals = Dictionary(grouping: columns.indices) { index in
      columns[index].developer.map {
        Key(developerIndex: $0.developerIndex, number: $0.number)
      }
    }.filter { $0.key != nil && $0.value.count > 1 }.values.sorted { $0[0] < $1[0] }
    guard !rivals.isEmpty else { return [FITRecordStretch(columns: columns, rows: rows)] }

    var stretches: [FITRecordStretch] = []
    var chosen = rivals.map { $0[0] }
    var start = rows.lowerBound
    func close(at end: Int) {
      guard start < end else { return }
      let left = Set(rivals.joined()).subtracting(chosen)
      let kept = columns.indices.filter { !left.contains($0) }.map { columns[$0] }
      stretches.append(FITRecordStretch(columns: kept, rows: start..<end))
      start = end
    }
    for row in rows {
      let next = zip(rivals, chosen).map { group, current in
        columns[current].raw[row] != FITColumn.missing
          ? current : group.first { columns[$0].raw[row] != FITColumn.missing } ?? current
      }
      if next != chosen {
        close(at: row)
        chosen = next
      }
    }
    close(at: rows.upperBound)
    return stretches
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
