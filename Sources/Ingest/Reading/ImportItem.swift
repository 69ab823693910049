import Training
import TrainingStore

/// One thing that a source tells, on its way to the keeper.
enum ImportItem: Sendable {
  case activity(ReadActivity)
  case day(WellnessDay)
  case night(Night)
  /// What a source tells of a day or a night that others may know more of.
  case partOfDay(WellnessDay)
  case partOfNight(Night)
  /// What somebody passes on of a day or a night who was told it.
  case passedOnDay(WellnessDay)
  case passedOnNight(Night)
  /// A row of one of the other lists.
  case entry(ReadEntry)
}

/// What one source tells of one activity, with its samples.
struct ReadActivity: Sendable {
  /// Without its row in the ledger, which the keeper knows.
  var item: ActivityItem
  /// Samples and laps; `nil` when there are only totals.
  var packed: PackedRecording?
  /// Made ahead on a worker, for what the activity seems to be; `nil` leaves it for later.
  var derived: DerivedRecording?
  /// What a table calls the recording; see ``Source/joinKey``.
  var recordingName: String?
}

/// A row that is kept in a table of its own.
struct ReadEntry: Sendable {
  /// What it stands in.
  var category: LedgerKind
  var save: @Sendable (StoreWriter) throws -> Change
}

/// What a file turned out to be.
struct FileVerdict: Sendable {
  var outcome: FileOutcome
  var kind: LedgerKind?
  /// What is to be said of it.
  var remark: LedgerReason?
  /// Whether it was read to its end.
  var isWhole = true
  /// Whose it is, as the file says; only the keeper sees it.
  var owner: String?
}
