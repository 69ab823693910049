import Foundation
import TestSupport
import Training
import TrainingStore

@testable import Ingest

/// Answers of a service, one ingest after the other, into a store of their own.
struct LiveAnswers {
  static let asOf = 1_795_000_000
  private var ingests: [[LiveAnswer]] = []

  /// An answer that is read in an ingest of its own, a minute after the one before.
  mutating func add(_ kind: LiveAnswer.Kind, _ text: String) {
    ingests.append([
      LiveAnswer(
        kind, year: 2026, month: 11, bytes: Array(text.utf8), asOf: Self.asOf + 60 * ingests.count)
    ])
  }

  /// What the store has then, and what the last of them did.
  func read<Value>(_ body: (TrainingStore, Receipt) throws -> Value) throws -> Value {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(path: folder.path + "/store.sqlite")
      var receipt = Receipt()
      for answers in ingests {
        receipt = try ingest(
          [], answers: answers, into: store, athlete: Athlete(), rules: SettlingRules(),
          temporaryFolder: folder.path)
      }
      return try body(store, receipt)
    }
  }

  /// The same for one kind of answers.
  static func read<Value>(
    _ kind: LiveAnswer.Kind, _ texts: String..., body: (TrainingStore, Receipt) throws -> Value
  ) throws -> Value {
    var answers = LiveAnswers()
    for text in texts { answers.add(kind, text) }
    return try answers.read(body)
  }
}

extension Receipt {
  /// How many rows of lists were new, changed and known in the last ingest.
  var rowCounts: [Int] {
    [
      categories.reduce(0) { $0 + $1.newCount }, categories.reduce(0) { $0 + $1.changedCount },
      categories.reduce(0) { $0 + $1.unchangedCount },
    ]
  }
}
