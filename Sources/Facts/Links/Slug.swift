/// A name as a part of a file name: letters a to z, digits and single hyphens.
///
/// Letters of the Latin alphabet lose their marks, letters of other scripts are dropped, all else
/// parts words. The result has at most 60 characters and may be empty.
func slug(_ name: String) -> String {
  var bytes: [UInt8] = []
  for scalar in name.lowercased().unicodeScalars {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    case 0x27, 0x2019, 0x300...0x36F: continue
    default:
      if let folded = foldedLetters[scalar] {
        bytes.append(contentsOf: folded.utf8)
      } else if !scalar.properties.isAlphabetic, let last = bytes.last, last != 0x2D {
        bytes.append(0x2D)
      }
    }
    if bytes.count >= 60 { break }
  }
  bytes = Array(bytes.prefix(60))
  while bytes.last == 0x2D { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}

/// What letters with marks are without them.
private let foldedLetters: [Unicode.Scalar: String] = {
  let rows = [
    ("a", "àáâãäåāăąǎ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
    ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"),
    ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"),
    ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("ss", "ß"), ("ae", "æ"), ("oe", "œ"), ("th", "þ"),
  ]
  var table: [Unicode.Scalar: String] = [:]
  for (plain, letters) in rows {
    for scalar in letters.unicodeScalars { table[scalar] = plain }
  }
  return table
}()
