/// A file name, or a sentence with file names in it, without mail addresses.
///
/// Exports put the account's address in front of their file names:
/// `runner@example.com_123.fit` becomes `…_123.fit`.
package func redacted(_ text: String) -> String {
  guard text.contains("@") else { return text }
  let characters = Array(text)
  var result = ""
  var kept = 0
  var index = 0
  while index < characters.count {
    if characters[index] == "@", let address = address(around: index, in: characters, from: kept) {
      result += String(characters[kept..<address.lowerBound]) + "…"
      kept = address.upperBound
      index = kept
    } else {
      index += 1
    }
  }
  return result + String(characters[kept...])
}

/// The address that surrounds an @ sign; `nil` if there is nothing before it or no host after it.
private func address(
  around sign: Int, in characters: [Character], from least: Int
) -> Range<Int>? {
  var start = sign
  while start > least, isLocal(characters[start - 1]) { start -= 1 }
  var end = sign + 1
  while end < characters.count, isHost(characters[end]) { end += 1 }
  while end > sign + 1, !(characters[end - 1].isLetter || characters[end - 1].isNumber) { end -= 1 }
  guard start < sign else { return nil }
  var labels = String(characters[(sign + 1)..<end]).split(
    separator: ".", omittingEmptySubsequences: false)
  while labels.count > 2, let last = labels.last, fileExtensions.contains(last.lowercased()) {
    labels.removeLast()
    end -= last.count + 1
  }
  guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }) else { return nil }
  return start..<end
}

private func isLocal(_ character: Character) -> Bool {
  character.isLetter || character.isNumber || "._%+-".contains(character)
}

private func isHost(_ character: Character) -> Bool {
  character.isLetter || character.isNumber || ".-".contains(character)
}

/// Endings that belong to the file and not to the address.
private let fileExtensions: Set<String> = [
  "fit", "gz", "zip", "json", "gpx", "tcx", "csv", "md", "toml", "txt",
]

/// Text as messages show it: no addresses, nothing that could disturb a terminal.
func shown(_ text: String) -> String {
  let text = redacted(text)
  guard text.unicodeScalars.contains(where: isDisturbing) else { return text }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { scalars.append(isDisturbing(scalar) ? "\u{FFFD}" : scalar) }
  return String(scalars)
}

/// Control characters, line breaks, and marks that turn the direction of writing.
func isDisturbing(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.value >= 0x20, scalar.value < 0x7F { return false }
  return switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator: true
  default: false
  }
}
