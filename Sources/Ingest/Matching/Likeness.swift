import Training
import TrainingStore

/// How sure it is that two items tell of the same activity; the surest are joined first.
struct Likeness: Comparable {
  enum Reason: Int {
    /// Said by hand.
    case byHand
    /// A row names the file as its recording.
    case named
    /// Two exports give it the same number.
    case sameNumber
    /// The watch and Garmin's list, by the second.
    case sameSecond
    /// Samples that agree.
    case samples
    /// Start and duration, whatever the sport.
    case startAndDuration
    /// Sport, start within a minute and duration.
    case sportAndDuration
    /// Samples that agree with a part of the other's.
    case piece
    /// A row that covers a part of a recording.
    case within
  }

  let reason: Reason
  let a: Told
  let b: Told
  private let order: (Int, Int, Int, Double, Int64, Int64)

  init(_ reason: Reason, _ a: Told, _ b: Told) {
    (self.reason, self.a, self.b) = (reason, a, b)
    order = (
      reason.rawValue, abs(a.start - b.start),
      a.activity.sport.family == b.activity.sport.family ? 0 : 1,
      abs(a.activity.movingSeconds - b.activity.movingSeconds), min(a.item.id, b.item.id),
      max(a.item.id, b.item.id)
    )
  }

  static func < (a: Self, b: Self) -> Bool { a.order < b.order }
  static func == (a: Self, b: Self) -> Bool { a.order == b.order }
}

extension Likeness.Reason {
  var isBySamples: Bool { self == .samples || self == .piece }

  /// Why two items may be of the same activity, as far as it can be said without samples; `nil` if
  /// they are not.
  init?(_ a: Told, _ b: Told) {
    if Self.isNamed(a, b) || Self.isNamed(b, a) {
      self = .named
    } else if let same = Self.haveSameNumber(a, b) {
      guard !same else {
        self = .sameNumber
        return
      }
      guard Self.areSameMoment(a, b) else { return nil }
      self = .startAndDuration
    } else if let reason = Self.bySecond(a, b) {
      self = reason
    } else {
      return nil
    }
  }

  private static func isNamed(_ row: Told, _ file: Told) -> Bool {
    row.item.namedFile != nil && row.item.namedFile == file.file?.identity
      && row.item.source.isRow
  }

  private static func haveSameNumber(_ a: Told, _ b: Told) -> Bool? {
    if let one = a.garminID, let other = b.garminID { return one == other }
    if let one = a.stravaID, let other = b.stravaID { return one == other }
    if let one = a.intervalsID, let other = b.intervalsID { return one == other }
    return nil
  }

  /// The same second and duration.
  fileprivate static func areSameMoment(_ a: Told, _ b: Told) -> Bool {
    abs(a.start - b.start) <= 2
      && agrees(a.activity, b.activity, share: 0.01, isNeeded: true)
  }

  private static func bySecond(_ a: Told, _ b: Told) -> Self? {
    let distance = abs(a.start - b.start)
    let isPair =
      a.item.source.isGarmin && b.item.source.isGarmin && !(a.hasSamples && b.hasSamples)
    if distance <= 2 {
      if isPair { return .sameSecond }
      if agrees(a.activity, b.activity, share: 0.01, isNeeded: false) { return .startAndDuration }
    }
    let isSameSport =
      a.activity.sport.family == b.activity.sport.family || a.activity.sport == .other
      || b.activity.sport == .other
    guard isSameSport else { return nil }
    if distance <= longestShift, agrees(a.activity, b.activity, share: 0.02, isNeeded: distance > 2)
    {
      return .sportAndDuration
    }
    if isPair, distance <= longestPairShift, a.activity.movingSeconds > 0,
      abs(a.activity.movingSeconds - b.activity.movingSeconds) <= a.activity.movingSeconds / 100
    {
      return .sportAndDuration
    }
    return isWithin(a, b) || isWithin(b, a) ? .within : nil
  }

  /// Whether a row tells of a part of what was recorded.
  private static func isWithin(_ row: Told, _ recording: Told) -> Bool {
    row.item.source.isRow && recording.hasSamples && row.seconds > 0
      && row.start >= recording.start - longestShift && row.end <= recording.end + longestShift
      && row.seconds * 4 >= recording.seconds
  }

  /// Whether the moving or the elapsed times agree to a share, or at least to a second.
  private static func agrees(
    _ a: Activity, _ b: Activity, share: Double, isNeeded: Bool
  ) -> Bool {
    let pairs = [
      (a.movingSeconds, b.movingSeconds), (a.elapsedSeconds ?? 0, b.elapsedSeconds ?? 0),
    ].filter { $0 > 0 && $1 > 0 }
    guard !pairs.isEmpty else { return !isNeeded }
    return pairs.contains { abs($0 - $1) <= max(1, max($0, $1) * share) }
  }

  /// How many seconds the starts of the same activity may lie apart in two sources.
  static let longestShift = 60
  /// Between the watch and Garmin's list, where the durations agree to 1 %.
  static let longestPairShift = 120
}

extension Told {
  /// Whether a service gave two rows two numbers.
  func hasOtherNumber(than other: Told) -> Bool {
    if let one = garminID, let number = other.garminID { return one != number }
    if let one = stravaID, let number = other.stravaID { return one != number }
    if let one = intervalsID, let number = other.intervalsID { return one != number }
    return false
  }

  /// Whether two rows differ in nothing but number and name.
  ///
  /// Nobody covers the same distance twice at once; where there is none the names must be the same.
  func isTold(twiceBy other: Told) -> Bool {
    guard activity.sport.family == other.activity.sport.family,
      Likeness.Reason.areSameMoment(self, other)
    else { return false }
    let (one, meters) = (activity.distanceMeters ?? 0, other.activity.distanceMeters ?? 0)
    guard one > 0 || meters > 0 else { return activity.name == other.activity.name }
    return abs(one - meters) <= max(one, meters) * 0.01
  }

  func isOfOneFile(as other: Told) -> Bool {
    item.fileID == other.item.fileID && item.fileID != 0
  }

  /// Whether two recordings have too little time in common to be held against one another.
  func liesBeside(_ other: Told) -> Bool {
    let shared = min(end, other.end) - max(start, other.start) + Likeness.Reason.longestShift
    return Double(shared) < 0.8 * Double(max(min(seconds, other.seconds), 1))
  }

  /// Whether one of two recordings lasts so much longer that the other is but a piece of it.
  func isOfOtherLength(than other: Told) -> Bool {
    Double(min(seconds, other.seconds)) < 0.8 * Double(max(seconds, other.seconds))
  }
}
