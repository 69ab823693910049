import FIT

/// Decodes a recording with what we keep of it.
///
/// Columns that apps have added cost as much as the watch's own, and few of them are used: so a file
/// is read a second time when it seems to have what the watch did not measure.
func decodeRecording(_ bytes: [UInt8]) throws(FITError) -> FITFile {
  let file = try decodeFIT(bytes, options: .recording)
  let isNeeded = PodMeasure.all.contains { measure in
    !file.records.hasOwn(measure) && file.developerFields.contains { measure.factor(of: $0) != nil }
  }
  guard isNeeded else { return file }
  var options = FITOptions.recording
  options.keepsDeveloperColumns = true
  return try decodeFIT(bytes, options: options)
}

extension FITRecords {
  /// The column of the watch, or where it has none that of a pod.
  func measured(_ field: FITRecordField) -> FITColumn? {
    guard let measure = PodMeasure.all.first(where: { $0.field == field }), !hasOwn(measure) else {
      return self[field]
    }
    for column in columns where column.hasValues {
      if let factor = column.developer.flatMap({ measure.factor(of: $0) }) {
        return column.multiplied(by: factor)
      }
    }
    return self[field]
  }

  /// Whether the watch measured it itself; columns of zeros are a sensor that was not there.
  fileprivate func hasOwn(_ measure: PodMeasure) -> Bool {
    self[measure.field]?.raw.contains { $0 != FITColumn.missing && $0 > 0 } ?? false
  }
}

/// What pods on shoes write in fields of their own and some watches measure themselves.
private struct PodMeasure {
  var field: FITRecordField
  /// In lower case.
  var names: Set<String>
  /// By how much a value is multiplied to be in our unit, by how the name of its unit begins.
  var units: [(start: String, factor: Double)]

  static let all = [
    PodMeasure(field: .power, names: ["power"], units: [("w", 1)]),
    PodMeasure(
      field: .stanceTime, names: ["ground time", "ground contact time", "stance time"],
      units: [("ms", 1), ("millisec", 1)]),
    PodMeasure(
      field: .verticalOscillation, names: ["vertical oscillation"],
      units: [("mm", 1), ("millimet", 1), ("cm", 10), ("centimet", 10)]),
  ]

  /// `nil` unless the field says that it stands for ours, or is called so, and has a known unit.
  func factor(of developer: FITDeveloperField) -> Double? {
    let standsForIt =
      developer.nativeField == field.rawValue
      && developer.nativeMessage ?? recordMessage == recordMessage
    guard standsForIt || names.contains(developer.name.lowercased()) else { return nil }
    let unit = developer.unit.lowercased()
    return units.first { unit.hasPrefix($0.start) }?.factor
  }
}

private let recordMessage: UInt16 = 20

extension FITColumn {
  /// The same column in a smaller unit.
  fileprivate func multiplied(by factor: Double) -> FITColumn {
    guard factor != 1 else { return self }
    var column = self
    guard isFloat else {
      column.scale /= factor
      column.offset *= factor
      return column
    }
    column.raw = raw.map { raw in
      guard raw != Self.missing else { return raw }
      let value = Float(bitPattern: UInt32(bitPattern: raw)) * Float(factor)
      return Int32(bitPattern: value.bitPattern)
    }
    return column
  }
}
