import Training
import TrainingStore

/// What one file tells: one activity, or the legs of a multisport activity.
struct RecordedFile: Sendable {
  /// How the file is written.
  enum Format: String, Sendable {
    case fit = "FIT"
    case gpx = "GPX"
    case tcx = "TCX"
  }

  var format = Format.fit
  /// In the order they were done; one for nearly all files.
  var legs: [RecordedActivity]
  /// The activity around several legs.
  var parent: Activity?
  /// All of it as one recording, where the legs of a FIT file follow one another: some know such a
  /// file as one plain activity; `nil` for all other files.
  var asOne: RecordedActivity?
  /// What is to be said about the file although it was read.
  var remark: LedgerReason?
}

extension RecordedFile {
  /// Notes that the file was cut short or damaged.
  mutating func markCut() {
    for index in legs.indices { legs[index].isWhole = false }
    asOne?.isWhole = false
  }

  /// Puts the activity around several legs, which go in the order they were done.
  mutating func addParent() {
    guard let first = legs.first?.activity else { return }
    let activities = legs.map(\.activity)
    let end = activities.map {
      Double($0.start.unixSeconds) + ($0.elapsedSeconds ?? $0.movingSeconds)
    }.max()
    var parent = Activity(
      id: ownID(start: first.start.unixSeconds, sport: .multisport), sport: .multisport,
      start: first.start, movingSeconds: activities.reduce(0) { $0 + $1.movingSeconds })
    parent.elapsedSeconds = end.map { $0 - Double(first.start.unixSeconds) }
    parent.distanceMeters = knownSum(activities.map(\.distanceMeters))
    parent.energyKilocalories = knownSum(activities.map(\.energyKilocalories))
    parent.isParent = true
    for index in legs.indices { legs[index].activity.parentID = parent.id }
    self.parent = parent
  }
}

/// The sum of what is known; `nil` where nothing is.
func knownSum(_ values: [Double?]) -> Double? {
  let known = values.compactMap { $0 }
  return known.isEmpty ? nil : known.reduce(0, +)
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
  /// Of the workout that the watch led through.
  var steps: [WorkoutStep] = []
  var splits: [WatchSplit] = []
  /// Milliseconds from heart beat to heart beat.
  var beats: [UInt16] = []
  /// What was decided about start, clock and sport, in the order of the kinds.
  var corrections: [Correction] = []
  /// Whether the file was read to its end: `false` when it was cut short or damaged.
  var isWhole = true
  /// A place in the middle of it, to tell where on the globe it was; `nil` without a route.
  var middlePlace: GeoPoint?

  /// When the file itself says that it began, in Unix seconds, where its samples decided otherwise: a
  /// list made from the file has this start.
  var statedStart: Int? {
    corrections.first { $0.kind == .clock && $0.before != nil }?.before.flatMap {
      Int(exactly: $0.rounded(.down))
    }
  }

  /// Whether there is a time, a distance or more than one sample.
  var saysSomething: Bool {
    activity.movingSeconds > 0 || (activity.distanceMeters ?? 0) > 0
      || (recording?.count ?? 0) > 1
  }

  /// Whether there is anything to keep beside the totals.
  var hasParts: Bool {
    recording != nil || !laps.isEmpty || !lengths.isEmpty || !sets.isEmpty || !steps.isEmpty
      || !splits.isEmpty || !beats.isEmpty
  }
}

/// The id of an activity that has none: negative, the same for the same start and sport.
func ownID(start: Int, sport: Sport) -> Int64 {
  var code: Int64 = 0
  for byte in sport.rawValue.utf8 { code = (code &* 31 &+ Int64(byte)) & 0x3FF }
  return -(Int64(start) &* 1_024 &+ code) - 1
}
