import Diagnostics

/// A text that is not ours, such as a reader's sentence, without numbers, quotations and names of
/// files.
package func withoutParticulars(_ text: String) -> String {
  var words: [String] = []
  for word in withoutQuotations(redacted(text)).split(separator: " ") {
    let isNumber = word.contains { $0.isNumber }
    let isPath = word.contains("/") || isFileName(word)
    guard isNumber || isPath else {
      words.append(String(word))
      continue
    }
    // The mark that ends a clause stays.
    let mark = word.last.flatMap { ",;:.".contains($0) ? String($0) : nil } ?? ""
    words.append("…" + mark)
  }
  return words.joined(separator: " ")
}

/// `ride.fit`, not the full stop of a sentence.
private func isFileName(_ word: Substring) -> Bool {
  guard let dot = word.lastIndex(of: "."), dot > word.startIndex else { return false }
  let ending = word[word.index(after: dot)...].prefix { $0.isLetter }
  return (2...8).contains(ending.count)
}

private func withoutQuotations(_ text: String) -> String {
  var (result, depth) = ("", 0)
  for character in text {
    switch character {
    case "‘", "“":
      if depth == 0 { result += "…" }
      depth += 1
    case "’", "”": depth = max(0, depth - 1)
    default: if depth == 0 { result.append(character) }
    }
  }
  return result
}
