import Foundation

/// The bytes of an XML file in UTF-8: UTF-16 is told by its mark or by the zeros beside `<`.
///
/// One-byte encodings stay as they are; ``xmlText(_:_:)`` reads them where text is wanted.
func utf8Bytes(_ bytes: [UInt8]) -> [UInt8] {
  guard bytes.count >= 4 else { return bytes }
  let isBig: Bool
  switch (bytes[0], bytes[1]) {
  case (0xFF, 0xFE), (0x3C, 0x00): isBig = false
  case (0xFE, 0xFF), (0x00, 0x3C): isBig = true
  default: return bytes
  }
  var units: [UInt16] = []
  units.reserveCapacity(bytes.count / 2)
  for index in stride(from: 0, to: bytes.count - 1, by: 2) {
    let (high, low) = isBig ? (index, index + 1) : (index + 1, index)
    units.append(UInt16(bytes[high]) << 8 | UInt16(bytes[low]))
  }
  return Array(String(decoding: units, as: UTF16.self).utf8)
}

/// Text between two tags or quotes: without blanks around it, without control characters, with
/// the five entities of XML and numbered characters in their place.
///
/// Bytes that are not UTF-8 are read as Windows-1252, whatever the file declares.
func xmlText(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
  let raw = withoutCDATA(Array(bytes[range.clamped(to: 0..<bytes.count)].prefix(longestText)))
  let text = unescaped(decodedText(raw))
  let clean = text.unicodeScalars.map { (scalar: Unicode.Scalar) -> Unicode.Scalar in
    scalar.value < 0x20 && scalar.value != 0x0A ? " " : scalar
  }
  return String(String.UnicodeScalarView(clean)).trimmingCharacters(in: .whitespacesAndNewlines)
}

/// Longer notes are cut here.
private let longestText = 100_000

/// UTF-8 where the bytes are UTF-8, else Windows-1252.
func decodedText(_ bytes: [UInt8]) -> String {
  if let text = String(validating: bytes, as: UTF8.self) { return text }
  // A text cut in the middle of a character is still UTF-8.
  for cut in 1...3 where bytes.count >= longestText && bytes.count > cut {
    if let text = String(validating: bytes.dropLast(cut), as: UTF8.self) { return text }
  }
  return String(data: Data(bytes), encoding: .windowsCP1252)
    ?? String(
      String.UnicodeScalarView(
        bytes.map { (byte: UInt8) -> Unicode.Scalar in Unicode.Scalar(byte) }))
}

private func withoutCDATA(_ bytes: [UInt8]) -> [UInt8] {
  let opening = Array("<![CDATA[".utf8)
  guard let start = bytes.firstIndex(of: 0x3C), bytes[start...].starts(with: opening) else {
    return bytes
  }
  var inside = Array(bytes[(start + opening.count)...])
  let last = inside.indices.first {
    $0 + 2 < inside.count && inside[$0] == 0x5D && inside[$0 + 1] == 0x5D && inside[$0 + 2] == 0x3E
  }
  if let last { inside.removeSubrange(last...) }
  return inside
}

private let entities = ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'"]

/// Unknown entities stay as they are written.
private func unescaped(_ text: String) -> String {
  guard text.contains("&") else { return text }
  var result = ""
  var rest = text[...]
  while let mark = rest.firstIndex(of: "&") {
    result += rest[..<mark]
    rest = rest[mark...]
    let name = rest.dropFirst().prefix(10).prefix { $0 != ";" }
    guard name.endIndex < rest.endIndex, rest[name.endIndex] == ";",
      let character = entities[String(name)] ?? numbered(name)
    else {
      result += "&"
      rest = rest.dropFirst()
      continue
    }
    result += character
    rest = rest[rest.index(after: name.endIndex)...]
  }
  return result + rest
}

private func numbered(_ name: Substring) -> String? {
  guard name.first == "#" else { return nil }
  let digits = name.dropFirst()
  let isHex = digits.first == "x" || digits.first == "X"
  guard let code = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10),
    let scalar = Unicode.Scalar(code)
  else { return nil }
  return String(Character(scalar))
}
