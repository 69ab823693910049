package import Diagnostics
import Facts
import Ingest
import Site
package import Training
import TrainingStore

/// What the store holds and what is missing.
package struct StoreState: Sendable {
  /// Those that count.
  package var activities: Holding
  package var recordings: Holding
  /// Activities that have a distance but no samples: their recording was never found.
  package var withoutRecordingCount: Int
  /// Activities that are known and not counted.
  package var leftOut: LeftOut
  /// Lines of the log kept by hand.
  package var enteredByHand: Holding
  package var watchDays: Holding
  package var nights: Holding
  /// Everything else, nothing that there is none of.
  package var holdings: [Holding]
  package var files: FileCounts
  package var originals: [OriginalFolderState]
  /// The longest runs of days that nothing is known of, the longest first.
  package var gaps: [Gap]
  /// How many there are.
  package var gapCount: Int
  /// A sentence for each pair of activities that go on at the same time.
  package var overlaps: [String]
  /// A sentence for each entry by hand that counts beside a recording it may be about.
  package var entriesBeside: [String]
  /// A sentence for each sport that openrun has no word for.
  package var unknownSports: [String]
  package var warnings: [Diagnostic]

  /// How many files became what.
  package struct FileCounts: Sendable {
    package var imported: Int
    package var duplicate: Int
    package var notAnActivity: Int
    package var unrecognised: Int
    package var unreadable: Int

    package var total: Int { imported + duplicate + notAnActivity + unrecognised + unreadable }
  }

  /// Days that the store knows nothing of.
  package struct Gap: Sendable {
    package var kind: Holding.Kind
    package var days: ClosedRange<Day>
    package var dayCount: Int { days.upperBound - days.lowerBound + 1 }
  }
}

/// A folder of originals, and how many of them are where they were.
package struct OriginalFolderState: Sendable {
  package var name: String
  package var path: String
  package var fileCount: Int
  package var missingCount: Int
}

extension Desk {
  /// What the store holds.
  package func status() throws(Refusal) -> StoreState {
    try refusing {
      let store = try settledStore()
      let (coverage, counts) = (try store.coverage(), try store.outcomeCounts())
      let activities = try store.activities()
      let gaps = DataGaps([coverage.watchDays, coverage.nights])
      return StoreState(
        activities: coverage.activities, recordings: coverage.recordings,
        withoutRecordingCount: coverage.withoutRecordingCount,
        leftOut: coverage.leftOut, enteredByHand: coverage.enteredByHand,
        watchDays: coverage.watchDays,
        nights: coverage.nights, holdings: coverage.holdings,
        files: StoreState.FileCounts(counts),
        originals: try originalStates(in: store).map {
          OriginalFolderState(
            name: $0.root.name, path: $0.root.path, fileCount: $0.fileCount,
            missingCount: $0.missingCount)
        },
        gaps: (gaps?.longest ?? []).map { StoreState.Gap(kind: $0.kind, days: $0.days) },
        gapCount: gaps?.count ?? 0, overlaps: overlaps(in: activities).sentences,
        entriesBeside: activities.entriesBeside(
          try store.byHand(), corrections: workspace.configuration.corrections
        ).sentences,
        unknownSports: unknownSportSentences(unknownSports(in: activities)),
        warnings: try workspace.correctionWarnings(in: store))
    }
  }
}

extension StoreState.FileCounts {
  init(_ counts: OutcomeCounts) {
    self.init(
      imported: counts.imported, duplicate: counts.duplicate,
      notAnActivity: counts.notAnActivity, unrecognised: counts.unrecognised,
      unreadable: counts.unreadable)
  }
}

extension Overlap {
  /// `2 activities overlap: 2026-05-01 09:00 and 2026-05-01 09:12`; with their numbers where the
  /// starts do not tell them apart.
  fileprivate var sentence: String {
    let isEqual = first.startText == second.startText
    func told(_ activity: Activity) -> String {
      activity.startText + (isEqual ? " (id \(activity.id))" : "")
    }
    return "2 activities overlap: \(told(first)) and \(told(second))"
  }
}

extension [Overlap] {
  /// One line for each, the first few of many.
  var sentences: [String] {
    let shown = prefix(10).map(\.sentence)
    return count > shown.count ? shown + ["and \(grouped(count - shown.count)) more"] : shown
  }
}
