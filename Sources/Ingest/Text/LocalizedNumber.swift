/// A decimal number with a point or a comma; `nil` for anything else.
///
/// `2,81` is 2.81; where both marks stand, the last one is the decimal mark: `1.234,5` and
/// `1,234.5`. A single comma before three digits stays a decimal mark: nobody logs 1,234 km.
func localizedNumber(_ text: String) -> Double? {
  var bytes = Array(text.utf8)
  while let first = bytes.first, isBlank(first) { bytes.removeFirst() }
  while let last = bytes.last, isBlank(last) { bytes.removeLast() }
  guard !bytes.isEmpty, bytes.count <= 40 else { return nil }
  let commas = bytes.indices.filter { bytes[$0] == 0x2C }
  let points = bytes.indices.filter { bytes[$0] == 0x2E }
  if let comma = commas.last {
    let point = points.last ?? -1
    let mark = comma > point ? comma : point
    let grouping: UInt8 = comma > point ? 0x2E : 0x2C
    guard bytes.count(where: { $0 == bytes[mark] }) == 1 else { return nil }
    bytes[mark] = 0x2E
    let whole = bytes[..<mark].filter { $0 != grouping }
    bytes = whole + bytes[mark...]
  }
  return bytes.withUnsafeBufferPointer { plainNumber($0, 0..<$0.count) }
}
