/// What became of a file.
package enum FileOutcome: String, Sendable, CaseIterable {
  /// At least something in it is in the store.
  case imported
  /// What it says is in the store already, from another file.
  case duplicate
  /// Understood, and nothing of it belongs into a training log.
  case notAnActivity
  /// Nobody told us what this is.
  case unrecognised
  /// It should say something and cannot be read.
  case unreadable
}

/// How many files had which outcome.
package struct OutcomeCounts: Hashable, Sendable {
  package var imported = 0
  package var duplicate = 0
  package var notAnActivity = 0
  package var unrecognised = 0
  package var unreadable = 0

  package init() {}

  package var total: Int { FileOutcome.allCases.reduce(0) { $0 + self[$1] } }

  package subscript(outcome: FileOutcome) -> Int {
    get { self[keyPath: path(outcome)] }
    set { self[keyPath: path(outcome)] = newValue }
  }

  package static func += (a: inout Self, b: Self) {
    for outcome in FileOutcome.allCases { a[outcome] += b[outcome] }
  }

  private func path(_ outcome: FileOutcome) -> WritableKeyPath<Self, Int> {
    switch outcome {
    case .imported: \.imported
    case .duplicate: \.duplicate
    case .notAnActivity: \.notAnActivity
    case .unrecognised: \.unrecognised
    case .unreadable: \.unreadable
    }
  }
}
