import Diagnostics
package import Training
package import TrainingStore

/// What an ingest did.
package struct Receipt: Hashable, Sendable {
  /// Counted activities that the input tells of.
  package var activityCount = 0
  package var newActivityCount = 0
  package var changedActivityCount = 0
  package var newRecordingCount = 0
  package var newDayCount = 0
  package var changedDayCount = 0
  package var newNightCount = 0
  package var changedNightCount = 0
  /// Rows read in lists of activities, parents and unusable ones included.
  package var summaryRowCount = 0
  /// Files by what became of them, those known from before included.
  package var files = OutcomeCounts()
  /// Files that were not opened because they were read before.
  package var knownFileCount = 0
  /// What each kind of list beside activities, days and nights gave, by name.
  package var categories: [CategoryCount] = []
  /// Lists of an export that nobody knows, by name.
  package var unknownCategories: [CategoryCount] = []
  /// What could not be used this time, in the order it was met.
  package var problems: [LedgerEntry] = []
  /// Activities that a newer list of the same account no longer has.
  package var removedActivityCount = 0
  /// Activities that are new or another now, and go on at the same time as others.
  package var overlaps: [Overlap] = []
  /// Entries by hand that count beside an activity that is new.
  package var entriesBeside: [EntryBeside] = []
  /// Activities that are new or another now and whose sport nobody has told us of, by its word.
  package var unknownSports: [String: Int] = [:]
  /// How many activities that are new or another now were corrected, by kind.
  package var corrections: [Correction.Kind: Int] = [:]
  package var correctedActivityCount = 0
  /// Lists of this input that lack so much of what was known that nothing was removed by them.
  package var distrustedListCount = 0
  /// Whether the store was left alone.
  package var isDryRun = false

  package init() {}

  package var unchangedActivityCount: Int {
    max(0, activityCount - newActivityCount - changedActivityCount)
  }

  /// Whether everything that was given could be used, no file being damaged even in part.
  package var isComplete: Bool {
    files.unreadable == 0 && !problems.contains { $0.outcome == .imported }
  }
}

extension Receipt {
  /// The receipt in one line: `412 activities: 9 new, 403 unchanged; 1,204 files were not
  /// activities; 2 could not be read, see ‘openrun status --problems’`.
  package var summary: String {
    var parts = [activities]
    if files.notAnActivity > 0 {
      parts.append(
        files.notAnActivity == 1
          ? "1 file was not an activity"
          : "\(grouped(files.notAnActivity)) files were not activities")
    }
    if files.duplicate > 0 {
      parts.append(
        files.duplicate == 1
          ? "1 was a duplicate" : "\(grouped(files.duplicate)) were duplicates")
    }
    if files.unrecognised > 0 {
      parts.append(
        files.unrecognised == 1
          ? "1 was not recognised" : "\(grouped(files.unrecognised)) were not recognised")
    }
    if files.unreadable > 0 { parts.append("\(grouped(files.unreadable)) could not be read") }
    let hint = files.unreadable + files.unrecognised > 0
    return parts.joined(separator: "; ") + (hint ? ", see `openrun status --problems`" : "")
  }

  private var activities: String {
    if activityCount == 0, let wellness { return wellness }
    if files == OutcomeCounts() { return "no file was found there" }
    if activityCount == 0, knownFileCount == files.total { return "nothing new" }
    let noun = activityCount == 1 ? "1 activity" : "\(grouped(activityCount)) activities"
    var parts: [String] = []
    if newActivityCount > 0 { parts.append("\(grouped(newActivityCount)) new") }
    if changedActivityCount > 0 { parts.append("\(grouped(changedActivityCount)) changed") }
    if unchangedActivityCount > 0 {
      parts.append("\(grouped(unchangedActivityCount)) unchanged")
    }
    return parts.isEmpty ? noun : noun + ": " + parts.joined(separator: ", ")
  }

  /// `31 days, 30 nights: 61 new`, where days, nights and other measurements are all there is to
  /// tell of.
  private var wellness: String? {
    let (days, nights) = (newDayCount + changedDayCount, newNightCount + changedNightCount)
    let (new, changed) = categories.reduce((0, 0)) { ($0.0 + $1.newCount, $0.1 + $1.changedCount) }
    let others = new + changed
    guard days + nights + others > 0 else { return nil }
    var nouns: [String] = []
    if days > 0 { nouns.append(days == 1 ? "1 day" : "\(grouped(days)) days") }
    if nights > 0 { nouns.append(nights == 1 ? "1 night" : "\(grouped(nights)) nights") }
    if others > 0 {
      nouns.append(others == 1 ? "1 measurement" : "\(grouped(others)) measurements")
    }
    let counts = [
      (newDayCount + newNightCount + new, "new"),
      (changedDayCount + changedNightCount + changed, "changed"),
    ].filter { $0.0 > 0 }.map { "\(grouped($0.0)) \($0.1)" }
    return nouns.joined(separator: ", ") + ": " + counts.joined(separator: ", ")
  }
}

/// How far an ingest has come.
package struct IngestProgress: Hashable, Sendable {
  package var filesDone: Int
  /// Grows while zips inside zips are opened.
  package var filesTotal: Int
  /// The file that was just finished, without mail addresses.
  package var current: String
}
