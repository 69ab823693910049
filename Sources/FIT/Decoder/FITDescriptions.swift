/// All `field_description` messages of a file, and which of them was in force where.
struct FITDescriptions {
  private struct Key: Hashable {
    var segment: Int
    var developerIndex: UInt8
    var number: UInt8
  }

  private struct Entry {
    var offset: Int
    var field: FITDeveloperField
  }

  /// What each key means from which byte on; the same again adds nothing.
  private var entries: [Key: [Entry]] = [:]
  /// Bytes from which on a key means something else than before, in order.
  private var changes: [Int] = []
  /// Every description once, in order of appearance.
  private(set) var fields: [FITDeveloperField] = []
  private var known: Set<FITDeveloperField> = []

  mutating func append(_ message: FITMessage, offset: Int, segment: Int) {
    guard let field = FITDeveloperField(message) else { return }
    if known.insert(field).inserted { fields.append(field) }
    let key = Key(segment: segment, developerIndex: field.developerIndex, number: field.number)
    if let last = entries[key]?.last {
      guard last.field != field else { return }
      changes.append(offset)
    }
    entries[key, default: []].append(Entry(offset: offset, field: field))
  }

  /// The last description before an offset, or else the first one after it, in the same part.
  func field(
    _ number: UInt8, developerIndex: UInt8, before offset: Int, segment: Int
  ) -> FITDeveloperField? {
    let key = Key(segment: segment, developerIndex: developerIndex, number: number)
    guard let entries = entries[key] else { return nil }
    let later = entries.partitioningIndex { $0.offset >= offset }
    return entries[max(later - 1, 0)].field
  }

  /// Whether a field is described in any part.
  func describes(_ number: UInt8, developerIndex: UInt8) -> Bool {
    entries.keys.contains { $0.number == number && $0.developerIndex == developerIndex }
  }

  /// How many changes of meaning stand before an offset: layouts differ only between such numbers.
  func epoch(at offset: Int) -> Int { changes.partitioningIndex { $0 >= offset } }
}

extension Array {
  /// The first index from which on a condition holds that holds for all later elements too.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
