import Training

extension DrawingWriter {
  /// Numbers and ends of the rows follow from their lengths.
  ///
  /// Halves keep all bits: a time may lie halfway between two that are printed.
  mutating func write(_ splits: DrawnSplits) {
    real(splits.lengthMeters)
    real(splits.firstHalfSeconds)
    real(splits.secondHalfSeconds)
    list(splits.rows) { writer, row in
      writer.optional(row.zone)
      writer.flag(row.isPartial)
      if row.isPartial { writer.optional(row.lengthMeters) }
      writer.optional(row.seconds)
      writer.optional(row.heartRate)
      writer.optional(row.ascentMeters)
      writer.optional(row.descentMeters)
    }
  }
}

extension DrawingReader {
  mutating func splits(in units: Units) -> DrawnSplits {
    let length = real()
    let (first, second) = (real(), real())
    var number = 0
    let rows = list(bytesEach: 6) { reader in
      let zone: Int? = reader.optional()
      let isPartial = reader.flag()
      let rest = isPartial ? reader.optional() ?? 0 : length
      let end = isPartial ? Double(number) * length + rest : Double(number + 1) * length
      number += 1
      var row = DrawnSplits.Row(
        number: number, endMeters: end, lengthMeters: rest, seconds: reader.optional() ?? 0,
        isPartial: isPartial)
      row.zone = zone
      row.heartRate = reader.optional()
      row.ascentMeters = reader.optional()
      row.descentMeters = reader.optional()
      return row
    }
    return DrawnSplits(
      units: units, lengthMeters: length, rows: rows, firstHalfSeconds: first,
      secondHalfSeconds: second)
  }
}
