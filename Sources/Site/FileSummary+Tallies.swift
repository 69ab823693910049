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
          kind: tally.kind?.publishedWords, reason: tally.reason?.publishedSentence)
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
