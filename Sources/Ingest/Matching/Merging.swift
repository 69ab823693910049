import Training
import TrainingStore

/// An activity as all its sources tell it together.
struct MergedActivity: Sendable {
  var activity: Activity
  /// Which fields come from which item.
  var shares: [ItemShare]
  /// Whose samples or parts are its own.
  var recording: Told?
  /// The newest row that tells of it, the best kind first.
  var row: Told?
  /// Its sport as it was told; see ``Told/toldSport``.
  var toldSport: Sport
  /// The gear that the newest row of a table names.
  var gear: String?
}

extension MergedActivity {
  /// Puts together what items tell of one activity, field by field.
  ///
  /// Of several rows of one service only the newest counts: what it does not say any more is gone.
  /// Then the source that knows a field best has the say, a whole file before one that was cut
  /// short or is a piece of it, later knowledge before earlier, and of equal dates the fuller one.
  init?(_ cluster: [Told]) {
    let pieces = Pieces(cluster)
    recording = Self.recording(of: cluster, pieces)
    let told = Self.current(cluster, recording).map { [recording] in
      Voice($0, isRecording: $0 === recording, isPiece: pieces.contains($0))
    }
    guard let first = told.max(by: { $0.isWorse(than: $1, for: .start) }) else { return nil }
    var activity = first.told.activity
    var gave: [Int64: ActivityFields] = [:]
    for field in ActivityField.allCases where field != .samples {
      guard let best = Self.best(of: told, for: field) else {
        activity.clear(field)
        continue
      }
      activity.take(field, from: best.told.activity)
      gave[best.told.item.id, default: []].insert(ActivityFields(field))
    }
    activity.start.utcOffsetSeconds = Self.offset(of: activity.start.unixSeconds, told)
    activity.believeSamples(of: recording)
    activity.hasRecording = recording?.hasSamples ?? false
    activity.hasRoute = activity.hasRecording && recording?.activity.hasRoute ?? false
    if let recording, recording.hasSamples {
      gave[recording.item.id, default: []].insert(ActivityFields(.samples))
    }
    // What intervals.icu counts it counts from the recording that would be mended by it.
    row = told.map(\.told).filter { $0.item.source.isRow && $0.item.source != .intervalsRow }.max {
      $0.item.source.rawValue < $1.item.source.rawValue
    }
    toldSport = (Self.best(of: told, for: .sport) ?? first).told.toldSport
    gear = told.map(\.told).first { $0.stravaID != nil }?.item.gear
    self.activity = activity
    shares = cluster.map { ItemShare(itemID: $0.item.id, gave: gave[$0.item.id] ?? []) }
  }

  /// The one that knows a field best; `nil` where none knows it.
  private static func best(of told: [Voice], for field: ActivityField) -> Voice? {
    var best: Voice?
    for voice in told where voice.knows.contains(field) {
      if best?.isWorse(than: voice, for: field) ?? true { best = voice }
    }
    return best
  }

  /// Without the rows that a newer row of the same service has overruled, and of several numbers
  /// without those that others than the recording have.
  private static func current(_ cluster: [Told], _ recording: Told?) -> [Told] {
    guard cluster.count > 1 else { return cluster }
    func without(_ told: [Told], _ isOverruled: (Told, Told) -> Bool) -> [Told] {
      told.filter { row in
        !row.item.source.isRow
          || !told.contains {
            $0.item.source == row.item.source && $0 !== row && isOverruled(row, $0)
          }
      }
    }
    let newest = without(cluster) { !$0.hasOtherNumber(than: $1) && Worth($0) < Worth($1) }
    let worths = Dictionary(
      newest.map { ($0.item.id, RowWorth($0, recording)) }, uniquingKeysWith: { first, _ in first })
    return without(newest) { row, other in
      guard let one = worths[row.item.id], let worth = worths[other.item.id] else { return false }
      return one < worth
    }
  }

  /// The offset of the best source that has one, unless it began elsewhere in time.
  private static func offset(of start: Int, _ told: [Voice]) -> Int? {
    told.filter {
      $0.told.activity.start.utcOffsetSeconds != nil && $0.knows.contains(.start)
        && abs($0.told.start - start) <= Likeness.Reason.longestShift
    }.max { $0.isWorse(than: $1, for: .start) }?.told.activity.start.utcOffsetSeconds
  }

  /// The item whose samples are the ones to use; one with laps alone only where none has samples.
  private static func recording(of told: [Told], _ pieces: Pieces) -> Told? {
    told.filter(\.item.hasParts).max { a, b in
      func order(_ told: Told) -> [Int] {
        [
          told.hasSamples ? 1 : 0, told.item.isWhole && !pieces.contains(told) ? 1 : 0,
          told.item.source.rank(.samples),
          told.item.streamCount, told.item.sampleCount,
        ]
      }
      let (one, other) = (order(a), order(b))
      return one == other ? Worth(a) < Worth(b) : one.lexicographicallyPrecedes(other)
    }
  }
}

/// An item among those that tell of the same activity.
private struct Voice {
  let told: Told
  /// The fields that it has a say on.
  let knows: ActivityFields
  /// Whether its samples are the ones to use.
  private let isRecording: Bool
  private let isWhole: Bool
  private let worth: Worth

  init(_ told: Told, isRecording: Bool, isPiece: Bool) {
    (self.told, self.isRecording) = (told, isRecording)
    isWhole = told.item.isWhole && !isPiece
    knows = told.fields.intersection(told.item.fields)
    worth = Worth(told)
  }

  func isWorse(than other: Voice, for field: ActivityField) -> Bool {
    let (a, b) = (told.item, other.told.item)
    if isWhole != other.isWhole { return other.isWhole }
    // A measure of nothing says less than one of something.
    let (isNothing, isOtherNothing) = (told.isNothing(field), other.told.isNothing(field))
    if isNothing != isOtherNothing { return isNothing }
    let (rank, otherRank) = (a.source.rank(field), b.source.rank(field))
    if rank != otherRank { return rank < otherRank }
    // What was measured belongs to the samples it was measured with.
    if isRecording != other.isRecording, field.isMeasured, !a.source.isRow { return !isRecording }
    return worth < other.worth
  }
}

extension Told {
  fileprivate func isNothing(_ field: ActivityField) -> Bool {
    switch field {
    case .distance: activity.distanceMeters == 0
    case .elapsedSeconds: activity.elapsedSeconds == 0
    case .movingSeconds: activity.movingSeconds == 0
    default: false
    }
  }
}

extension Activity {
  /// Takes the start from a recording that begins elsewhere than its own file says, where a list only
  /// repeats what the file says, and its end where the list counts the days between the two.
  fileprivate mutating func believeSamples(of recording: Told?) {
    guard let recording, let stated = recording.item.statedStart,
      abs(start.unixSeconds - stated) <= 2
    else { return }
    start.unixSeconds = recording.start
    guard let recorded = recording.activity.elapsedSeconds else { return }
    let counted = max(recorded, movingSeconds)
    if elapsedSeconds.map({ $0 > counted + 43_200 || $0 < counted }) ?? true {
      elapsedSeconds = counted
    }
  }

  /// Forgets a field that none of its sources tells.
  fileprivate mutating func clear(_ field: ActivityField) {
    switch field.value {
    case .text(let path): self[keyPath: path] = nil
    case .number(let path), .amount(let path), .rate(let path): self[keyPath: path] = nil
    case .sport: sport = .other
    case .zones: garminZoneSeconds = []
    case .race: isRace = false
    case .start, .movingSeconds, .samples: break
    }
  }
}
