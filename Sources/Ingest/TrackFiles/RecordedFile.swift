import Training

/// What one FIT file tells: one activity, or the legs of a multisport activity.
struct RecordedFile: Sendable {
  /// In the order they were done; one for nearly all files.
  var legs: [RecordedActivity]
  /// The activity around several legs.
  var parent: Activity?
  /// What is to be said about the file although it was read.
  var remark: String?
}

/// An activity with its samples, as the watch recorded it.
///
/// Its id is negative, made from start and sport, until a summary gives it Garmin's.
struct RecordedActivity: Sendable {
  var activity: Activity
  var laps: [Lap]
  /// `nil` when the file holds only totals.
  var recording: Recording?
  /// Of a pool swim.
  var lengths: [SwimLength] = []
  /// Of a strength training.
  var sets: [StrengthSet] = []

  /// Whether there is anything to keep beside the totals.
  var hasParts: Bool {
    recording != nil || !laps.isEmpty || !lengths.isEmpty || !sets.isEmpty
  }
}

/// The id of an activity that has none: negative, the same for the same start and sport.
func ownID(start: Int, sport: Sport) -> Int64 {
  var code: Int64 = 0
  for byte in sport.rawValue.utf8 { code = (code &* 31 &+ Int64(byte)) & 0x3FF }
  return -(Int64(start) &* 1_024 &+ code) - 1
}
