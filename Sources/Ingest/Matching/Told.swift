import Training
import TrainingStore

/// An item with what its file says of its worth: what matching and merging look at.
///
/// A class, since thousands of them are sorted again and again.
final class Told: Sendable {
  let item: ActivityItem
  let file: ItemFile?
  /// The sport as it was told, whatever its word is mapped to: numbers of our own are made of it.
  let toldSport: Sport
  /// The fields that it has.
  let fields: ActivityFields

  init(_ item: ActivityItem, _ file: ItemFile?, toldSport: Sport? = nil) {
    (self.item, self.file, fields) = (item, file, item.activity.fields)
    self.toldSport = toldSport ?? item.activity.sport
  }

  var activity: Activity { item.activity }
  var start: Int { item.activity.start.unixSeconds }
  var hasSamples: Bool { item.sampleCount > 0 }

  /// From start to end, the longest that is told, at most a day.
  var seconds: Int {
    let longest = max(activity.movingSeconds, activity.elapsedSeconds ?? 0)
    return Int(min(max(longest.isFinite ? longest : 0, 0), 86_400))
  }

  var end: Int { start + seconds }

  /// The number that Garmin gave it, as Garmin's list tells it or as intervals.icu passes it on.
  var garminID: Int64? {
    switch item.source {
    case .garminList: activity.id
    case .intervalsRow: activity.id > 0 ? activity.id : nil
    default: nil
    }
  }
  /// The number that Strava gave it, as ours.
  var stravaID: Int64? { item.source == .stravaRow ? activity.id : nil }
  /// The number that intervals.icu gave it, as ours; `nil` for what came to it from Garmin.
  var intervalsID: Int64? {
    item.source == .intervalsRow && activity.id < 0 ? activity.id : nil
  }
}

/// How much the word of an item is worth against another of the same rank: later knowledge first,
/// then the fuller source, then the greater digest, which is the same in any order of reading.
struct Worth: Comparable {
  private let asOf: Int
  private let modified: Int64
  private let fullness: Int
  private let digest: UInt64
  private let id: Int64

  init(_ told: Told) {
    asOf = told.file?.asOf ?? 0
    modified = told.file?.modified ?? 0
    fullness = told.fields.rawValue.nonzeroBitCount
    digest = told.file?.identity ?? 0
    id = told.item.id
  }

  static func < (a: Self, b: Self) -> Bool {
    if a.asOf != b.asOf { return a.asOf < b.asOf }
    if a.modified != b.modified { return a.modified < b.modified }
    if a.fullness != b.fullness { return a.fullness < b.fullness }
    if a.digest != b.digest { return a.digest < b.digest }
    return a.id < b.id
  }
}

/// How much a row is worth beside one of the same service with another number, in one activity: the
/// later list first, then the row that is liker to the recording.
struct RowWorth: Comparable {
  private let date: (Int, Int64)
  private let likeness: Likeness?
  private let worth: Worth

  init(_ row: Told, _ recording: Told?) {
    date = (row.file?.asOf ?? 0, row.file?.modified ?? 0)
    likeness = recording.flatMap { recording in
      Likeness.Reason(row, recording).map { Likeness($0, row, recording) }
    }
    worth = Worth(row)
  }

  static func < (a: Self, b: Self) -> Bool {
    if a.date != b.date { return a.date < b.date }
    return switch (a.likeness, b.likeness) {
    case (let one?, let other?) where one != other: other < one
    case (nil, _?): true
    case (_?, nil): false
    default: a.worth < b.worth
    }
  }

  static func == (a: Self, b: Self) -> Bool { !(a < b) && !(b < a) }
}
