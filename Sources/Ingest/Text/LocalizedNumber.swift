import Foundation

/// A decimal number as people and programs of any country write it; `nil` for anything else.
///
/// `2,81` is 2.81; where both marks stand, the last one is the decimal mark: `1.234,5` and
/// `1,234.5`. A mark that stands twice, blanks (thin ones as well) and apostrophes part thousands.
/// A single comma before three digits stays a decimal mark, nobody logs 1,234 km, unless the
/// decimal mark of the table is known.
func localizedNumber(_ text: String, decimal: DecimalMark? = nil) -> Double? {
  var bytes = Array(text.utf8)
  while let first = bytes.first, isBlank(first) { bytes.removeFirst() }
  while let last = bytes.last, isBlank(last) { bytes.removeLast() }
  guard !bytes.isEmpty, bytes.count <= 40 else { return nil }
  if decimal == nil, bytes.allSatisfy({ $0 >= 0x2D && $0 <= 0x39 && $0 != 0x2F }) {
    guard bytes.count(where: { $0 == 0x2E }) > 1 else { return plainNumber(bytes) }
  } else if bytes.contains(where: { $0 > 0x7F || isBlank($0) || $0 == 0x27 }) {
    guard let plain = withoutBlanks(text) else { return nil }
    bytes = plain
  }
  let commas = bytes.count { $0 == 0x2C }
  let points = bytes.count { $0 == 0x2E }
  guard commas + points > 0 else { return plainNumber(bytes) }
  var mark = decimal?.rawValue
  if mark == nil, commas > 0, points > 0 {
    mark = bytes.last { $0 == 0x2C || $0 == 0x2E }
  } else if mark == nil {
    mark = commas == 1 ? 0x2C : points == 1 ? 0x2E : commas > 1 ? 0x2E : 0x2C
  }
  guard let mark else { return nil }
  let parts = bytes.split(separator: mark, maxSplits: 2, omittingEmptySubsequences: false)
  let grouping: UInt8 = mark == 0x2C ? 0x2E : 0x2C
  guard parts.count <= 2, let whole = ungrouped(parts[0], grouping) else { return nil }
  guard parts.count == 2 else { return plainNumber(whole) }
  guard !parts[1].contains(grouping) else { return nil }
  return plainNumber(whole + [0x2E] + parts[1])
}

/// What stands before the fraction.
enum DecimalMark: UInt8 {
  case point = 0x2E
  case comma = 0x2C

  /// The mark that cells of one table prove, if they agree: `5,40`, `1.234,5`, `1,350,000`.
  init?(provenBy cells: some Sequence<String>) {
    var proven: Set<DecimalMark> = []
    for cell in cells {
      guard let mark = DecimalMark(provenBy: cell) else { continue }
      proven.insert(mark)
    }
    guard proven.count == 1, let mark = proven.first else { return nil }
    self = mark
  }

  private init?(provenBy cell: String) {
    let text = cell.utf8.drop { isBlank($0) }
    guard text.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2C || $0 == 0x2E || isBlank($0) }),
      let index = text.lastIndex(where: { $0 == 0x2C || $0 == 0x2E }),
      let mark = DecimalMark(rawValue: text[index])
    else { return nil }
    let other: DecimalMark = mark == .comma ? .point : .comma
    let digits = text[text.index(after: index)...].count { !isBlank($0) }
    if text[..<index].contains(mark.rawValue) {
      self = other
    } else if digits != 3 || text[..<index].contains(other.rawValue) || text.first == 0x30 {
      self = mark
    } else {
      return nil
    }
  }
}

private func plainNumber(_ bytes: some Collection<UInt8>) -> Double? {
  Array(bytes).withUnsafeBufferPointer { plainNumber($0, 0..<$0.count) }
}

/// Digits without the marks between thousands; `nil` where these part no thousands.
private func ungrouped(_ bytes: ArraySlice<UInt8>, _ grouping: UInt8) -> [UInt8]? {
  guard bytes.contains(grouping) else { return Array(bytes) }
  let groups = bytes.split(separator: grouping, omittingEmptySubsequences: false)
  let first = groups[0].drop { $0 == 0x2D || $0 == 0x2B }
  // Two digits: lakhs.
  guard (1...3).contains(first.count), groups.last?.count == 3,
    groups.dropFirst().dropLast().allSatisfy({ $0.count == 3 || $0.count == 2 })
  else { return nil }
  return Array(groups.joined())
}

/// ASCII without blanks and apostrophes between thousands; `nil` where such a mark means nothing.
private func withoutBlanks(_ text: String) -> [UInt8]? {
  let scalars = Array(text.trimmingCharacters(in: .whitespacesAndNewlines).unicodeScalars)
  var bytes: [UInt8] = []
  for (index, scalar) in scalars.enumerated() {
    if scalar == "\u{2212}" {
      bytes.append(0x2D)
    } else if scalar.isASCII, scalar != " ", scalar != "'" {
      bytes.append(UInt8(scalar.value))
    } else if scalar == "'" || scalar == "’" || scalar.properties.isWhitespace {
      let next = scalars[(index + 1)...].prefix { ("0"..."9").contains($0) }
      guard next.count == 3, let last = bytes.last, last >= 0x30, last <= 0x39 else { return nil }
    } else {
      return nil
    }
  }
  return bytes
}
