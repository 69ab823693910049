/// All `field_description` messages of a file, and which of them was in force where.
struct FITDescriptions {
  private struct Entry {
    var offset: Int
    var segment: Int
    var field: FITDeveloperField
  }

  private var entries: [Entry] = []
  /// Whether a key was described twice, differently, within one part.
  private(set) var hasChanges = false

  var fields: [FITDeveloperField] {
    var seen = Set<FITDeveloperField>()
    return entries.map(\.field).filter { seen.insert($0).inserted }
  }

  mutating func append(_ message: FITMessage, offset: Int, segment: Int) {
    guard let field = FITDeveloperField(message) else { return }
    for entry in entries
    where entry.segment == segment && entry.field.developerIndex == field.developerIndex
      && entry.field.number == field.number && entry.field != field
    {
      hasChanges = true
    }
    entries.append(Entry(offset: offset, segment: segment, field: field))
  }

  /// The last description before an offset, or else the first one after it, in the same part.
  func field(
    _ number: UInt8, developerIndex: UInt8, before offset: Int, segment: Int
  ) -> FITDeveloperField? {
    var late: FITDeveloperField?
    for entry in entries.reversed()
    where entry.segment == segment && entry.field.number == number
      && entry.field.developerIndex == developerIndex
    {
      if entry.offset < offset { return entry.field }
      late = entry.field
    }
    return late
  }

  func describes(_ number: UInt8, developerIndex: UInt8) -> Bool {
    entries.contains { $0.field.number == number && $0.field.developerIndex == developerIndex }
  }

  /// How many descriptions stand before an offset: layouts differ only between such numbers.
  func epoch(at offset: Int) -> Int {
    hasChanges ? entries.count { $0.offset < offset } : 0
  }
}

extension FITDeveloperField {
  /// Reads a `field_description`; `nil` if it does not say which field and of what type.
  init?(_ message: FITMessage) {
    guard let developer = message.integer(field: 0), let number = message.integer(field: 1),
      let code = message.integer(field: 2),
      let type = FITBaseType(code: UInt8(truncatingIfNeeded: code))
    else { return nil }
    let scale = message.integer(field: 6).map(Double.init) ?? 1
    self.init(
      developerIndex: UInt8(truncatingIfNeeded: developer),
      number: UInt8(truncatingIfNeeded: number),
      name: message[3]?.text ?? "", unit: message[8]?.text ?? "", baseType: type,
      scale: scale == 0 ? 1 : scale,
      offset: message.integer(field: 7).map(Double.init) ?? 0,
      nativeMessage: message.integer(field: 14).map { UInt16(truncatingIfNeeded: $0) },
      nativeField: message.integer(field: 15).map { UInt8(truncatingIfNeeded: $0) })
  }
}
