import Diagnostics
import Training
import TrainingStore

/// What an ingest has done so far, and what it knows of the files it met before: the state of the
/// keeper, handed on from step to step.
struct Tally {
  var receipt = Receipt()
  /// Every file ever judged, by identity.
  var known: [UInt64: RememberedFile] = [:]
  /// Files of this input, by row in the ledger, with what became of them.
  var outcomes: [Int64: FileOutcome] = [:]
  /// Those of them that no row of the ledger told of.
  var new: Set<Int64> = []
  /// Zips that an earlier run has read to their end.
  var skipped: [ContainerMemory] = []
  /// Zips that were read to their end now.
  var containers: [ReadContainer] = []
  /// Where known files were found once more, to be noted together.
  var findings: [(file: Int64, finding: FileFinding)] = []
  var problems: [(file: Int64, entry: LedgerEntry)] = []
  var filesDone = 0
  var filesTotal = 0
}

/// A zip that was read to its end, and what lay in it.
struct ReadContainer {
  var identity: UInt64
  var name: String
  /// The newest date inside, in Unix seconds, and when it was last changed on disk, in nanoseconds.
  var asOf: Int
  var modified: Int64
  var read: ReadFiles
}

/// Files that were gone through, those of zips inside among them.
struct ReadFiles {
  /// Those that were looked at one by one, by row in the ledger.
  var ids: [Int64] = []
  /// What lay in zips inside that were known as a whole.
  var known = OutcomeCounts()
  /// The rows of these.
  var knownIDs: [Int64] = []

  /// What became of them, as far as it is known now.
  func outcomes(_ tally: Tally) -> OutcomeCounts {
    var counts = tally.counts(of: ids)
    counts += known
    return counts
  }

  func adding(_ ids: [Int64]) -> ReadFiles {
    var both = self
    both.ids += ids
    return both
  }

  static func += (files: inout ReadFiles, more: ReadFiles) {
    files.ids += more.ids
    files.known += more.known
    files.knownIDs += more.knownIDs
  }
}

extension Tally {
  /// What became of some files, as far as it is known now.
  func counts(of files: [Int64]) -> OutcomeCounts {
    files.reduce(into: OutcomeCounts()) { counts, file in
      if let outcome = outcomes[file] { counts[outcome] += 1 }
    }
  }

  /// Takes over what became of files once activities were made of what they tell.
  mutating func take(_ judgements: [Int64: FileOutcome]) {
    for (file, outcome) in judgements {
      guard let before = outcomes[file], before != outcome else { continue }
      receipt.files[before] -= 1
      receipt.files[outcome] += 1
      outcomes[file] = outcome
    }
    receipt.problems = problems.filter { file, entry in
      entry.outcome != .imported || outcomes[file] == .imported
    }.map(\.entry)
  }
}
