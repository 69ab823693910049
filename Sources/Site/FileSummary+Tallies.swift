import Diagnostics
import Facts
import Report
import TrainingStore
import Wording

extension FileSummary {
  /// What the ledger says, in words that may be published.
  ///
  /// Reasons lose their numbers and whatever stands in quotation marks, so that files with the same
  /// trouble count together and no name of a file or of a person gets into the site.
  init(_ tallies: [FileTally]) {
    func groups(_ outcome: FileOutcome) -> [Group] {
      var counts: [Key: Int] = [:]
      for tally in tallies where tally.outcome == outcome {
        let key = Key(
          kind: tally.kind.map(publishedKind), reason: tally.reason.map(publishedReason))
        counts[key, default: 0] += tally.count
      }
      return counts.map { Group(kind: $0.kind, reason: $0.reason, count: $1) }.sorted { a, b in
        (b.count, a.kind ?? "", a.reason ?? "") < (a.count, b.kind ?? "", b.reason ?? "")
      }
    }
    self.init(
      used: groups(.imported), duplicate: groups(.duplicate), leftAside: groups(.notAnActivity),
      unrecognised: groups(.unrecognised), unreadable: groups(.unreadable))
  }

  private struct Key: Hashable {
    var kind: String?
    var reason: String?
  }
}

/// A list that nobody knows is called by the name of its file, which is nobody else's business.
private func publishedKind(_ kind: String) -> String {
  kind.contains("‘") ? "list that openrun does not know" : redacted(kind)
}

/// A sentence of the ledger without numbers, quotations and names of files.
func publishedReason(_ reason: String) -> String {
  var words: [String] = []
  for word in withoutQuotations(redacted(reason)).split(separator: " ") {
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
