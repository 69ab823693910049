/// A number as somebody's machine wrote it: with a point, or with a comma for one.
///
/// `52,5` and `5.400,25` are read as they are meant, and so is `5,400.25`. A comma before exactly
/// three digits may part thousands: then only `hasCommas` tells, whether numbers of the same file
/// have commas for points.
///
/// - Returns: `nil` for what is no number, or may be two.
func decimalNumber(
  _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, hasCommas: Bool
) -> Double? {
  guard range.count <= 40 else { return nil }
  var text = Array(bytes[range])
  let commas = text.indices.filter { text[$0] == comma }
  guard let last = commas.last else { return nil }
  let points = text.indices.filter { text[$0] == point }
  if let mark = points.last, mark > last {
    // Commas part thousands before the point.
    guard points.count == 1, areThousands(commas, to: mark) else { return nil }
    text.removeAll { $0 == comma }
  } else if !points.isEmpty {
    guard commas.count == 1, areThousands(points, to: last) else { return nil }
    text[last] = point
    text = text.enumerated().filter { !points.contains($0.offset) }.map(\.element)
  } else {
    guard commas.count == 1 else { return nil }
    let digits = text[(last + 1)...].prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    let isZero = text[..<last].allSatisfy { $0 < 0x31 || $0 > 0x39 }
    guard hasCommas || digits != 3 || isZero else { return nil }
    text[last] = point
  }
  return text.withUnsafeBufferPointer { plainNumber($0, 0..<$0.count) }
}

/// Whether three digits follow each mark.
private func areThousands(_ marks: [Int], to end: Int) -> Bool {
  zip(marks, marks.dropFirst() + [end]).allSatisfy { $1 - $0 == 4 }
}

private let comma = UInt8(ascii: ",")
private let point = UInt8(ascii: ".")
