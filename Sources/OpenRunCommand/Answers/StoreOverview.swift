import Desk
import Diagnostics
import Foundation
import Training
import Wording

/// What the store holds, in words or in JSON.
struct StoreOverview {
  var state: StoreState

  private var files: StoreState.FileCounts { state.files }
  private var originals: [OriginalFolderState] { state.originals }

  var text: String {
    guard state.activities.count + state.enteredByHand.count + files.total > 0 else {
      return "The store is empty. Next: openrun ingest ~/Downloads/garmin-export.zip"
    }
    var table = TextTable(rightAligned: [0])
    table.rows = [
      row(state.activities),
      [grouped(state.recordings.count), noun(state.recordings), withoutSamples],
      row(state.watchDays), row(state.nights),
    ]
    if state.enteredByHand.count > 0 { table.rows.append(row(state.enteredByHand)) }
    var lines = [table.text]
    if !state.holdings.isEmpty {
      var others = TextTable(rightAligned: [0])
      others.rows = state.holdings.map(row)
      lines += ["Beside them:", others.text]
    }
    let gaps = GapListing(state)
    if !gaps.isEmpty { lines.append(gaps.text) }
    lines.append(
      counted(files.total, "file") + " read: \(grouped(files.imported)) imported, "
        + counted(files.duplicate, "duplicate") + ", "
        + "\(grouped(files.notAnActivity)) "
        + (files.notAnActivity == 1 ? "not an activity, " : "not activities, ")
        + "\(grouped(files.unrecognised)) not recognised, \(grouped(files.unreadable)) unreadable")
    if files.unreadable + files.unrecognised > 0 {
      lines.append("See them with  openrun status --problems")
    }
    lines +=
      [leftOut].compactMap { $0 } + state.overlaps + state.entriesBeside
      + state.unknownSports
    lines += originals.map(\.words)
    return lines.joined(separator: "\n")
  }

  /// What is good to know and stops nothing; `nil` if there is nothing.
  var hint: Diagnostic? {
    let missing = originals.reduce(0) { $0 + $1.missingCount }
    guard missing > 0 else { return nil }
    return .note(
      missing == 1
        ? "an original file is not where it was; the store holds what was in it"
        : "\(grouped(missing)) original files are not where they were; the store holds what was in "
          + "them",
      help: "if they were moved, show where to:  openrun link FOLDER --relink")
  }

  var json: String {
    get throws {
      try JSONText(
        Summary(
          activities: state.activities.count,
          firstDay: state.activities.days?.lowerBound.iso,
          lastDay: state.activities.days?.upperBound.iso,
          activitiesRemoved: state.leftOut.removed, activitiesExcluded: state.leftOut.excluded,
          recordings: state.recordings.count, wellnessDays: state.watchDays.count,
          nights: state.nights.count, enteredByHand: state.enteredByHand.count,
          wellnessGaps: Summary.listed(state.watchDays.gaps ?? []),
          nightGaps: Summary.listed(state.nights.gaps ?? []),
          holdings: Dictionary(
            state.holdings.map { ($0.kind.rawValue, Summary.Kind($0)) },
            uniquingKeysWith: { $1 }),
          originals: originals.reduce(0) { $0 + $1.fileCount },
          originalsMissing: originals.reduce(0) { $0 + $1.missingCount },
          filesImported: files.imported, filesDuplicate: files.duplicate,
          filesNotAnActivity: files.notAnActivity, filesUnrecognised: files.unrecognised,
          filesUnreadable: files.unreadable)
      ).text
    }
  }

  private struct Summary: Encodable {
    var activities: Int
    var firstDay: String?
    var lastDay: String?
    /// Known and not counted: removed at their source, or left out by hand.
    var activitiesRemoved: Int
    var activitiesExcluded: Int
    var recordings: Int
    var wellnessDays: Int
    var nights: Int
    var enteredByHand: Int
    /// First and last day of each.
    var wellnessGaps: [[String]]
    var nightGaps: [[String]]
    /// Whatever else there is, by kind.
    var holdings: [String: Kind]
    var originals: Int
    var originalsMissing: Int
    var filesImported: Int
    var filesDuplicate: Int
    var filesNotAnActivity: Int
    var filesUnrecognised: Int
    var filesUnreadable: Int

    struct Kind: Encodable {
      var count: Int
      var firstDay: String?
      var lastDay: String?
      /// First and last day of each; left out where none are expected every day.
      var gaps: [[String]]?

      init(_ holding: Holding) {
        count = holding.count
        firstDay = holding.days?.lowerBound.iso
        lastDay = holding.days?.upperBound.iso
        gaps = holding.gaps.map(Summary.listed)
      }
    }

    static func listed(_ gaps: [ClosedRange<Day>]) -> [[String]] {
      gaps.map { [$0.lowerBound.iso, $0.upperBound.iso] }
    }
  }

  private var withoutSamples: String {
    state.withoutRecordingCount == 0
      ? "" : "\(grouped(state.withoutRecordingCount)) activities with a distance have none"
  }

  /// `1 file`, `1,204 files`.
  private func counted(_ count: Int, _ noun: String) -> String {
    grouped(count) + " " + (count == 1 ? noun : noun + "s")
  }

  /// `3 activities are not counted: 2 removed at their source, 1 left out by hand`.
  private var leftOut: String? {
    let (removed, excluded) = (state.leftOut.removed, state.leftOut.excluded)
    guard removed + excluded > 0 else { return nil }
    var parts: [String] = []
    if removed > 0 { parts.append("\(grouped(removed)) removed at their source") }
    if excluded > 0 { parts.append("\(grouped(excluded)) left out by hand") }
    let count = removed + excluded
    return (count == 1 ? "1 activity is" : "\(grouped(count)) activities are") + " not counted: "
      + parts.joined(separator: ", ")
  }

  private func noun(_ holding: Holding) -> String {
    Wording.english.data.noun(holding.kind, count: holding.count)
  }

  private func row(_ holding: Holding) -> [String] {
    var detail = holding.days.map { "\($0.lowerBound.iso) to \($0.upperBound.iso)" } ?? ""
    // Weeks without an activity are no gap of the store.
    if let gaps = holding.gaps, !gaps.isEmpty, holding.kind != .activities {
      let missing = gaps.reduce(0) { $0 + ($1.upperBound - $1.lowerBound) + 1 }
      detail += ", \(grouped(missing)) days missing in \(grouped(gaps.count)) gaps"
    }
    return [grouped(holding.count), noun(holding), detail]
  }
}
