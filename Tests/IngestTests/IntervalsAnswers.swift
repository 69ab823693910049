import Foundation
import TrainingStore

@testable import Ingest

/// What was answered of November 2026.
func intervalsAnswer(
  _ kind: LiveAnswer.Kind, _ text: String, at time: Int = 1_795_000_000
) -> LiveAnswer {
  LiveAnswer(kind, year: 2026, month: 11, bytes: Array(text.utf8), asOf: time)
}

extension Bench {
  func ingest(_ paths: [String] = [], _ answers: LiveAnswer...) throws -> Receipt {
    try Ingest.ingest(
      paths, answers: answers, into: store, athlete: athlete, rules: SettlingRules(),
      temporaryFolder: folder.path)
  }
}
