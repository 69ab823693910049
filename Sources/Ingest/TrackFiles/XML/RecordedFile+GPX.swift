import Training
import TrainingStore

extension RecordedFile {
  /// What a GPX file tells; `nil` if no point of it has a time.
  ///
  /// A file is one activity, its tracks and segments the parts between pauses; what makes tracks
  /// activities of their own says `grouped()`. `fileName` is asked last for a sport.
  init?(_ file: GPXFile, fileName: String? = nil) {
    let tracks = file.tracks.compactMap { TimedTrack($0) }
    guard !tracks.isEmpty else { return nil }
    let (groups, copyCount) = tracks.grouped()
    let reading = GPXReading(file: file, isOnly: groups.count == 1, fileName: fileName)
    legs = groups.map { reading.activity(of: $0) }
    legs.removeAll { !$0.saysSomething }
    if legs.isEmpty, groups.count > 1 {
      // Tracks of one point each are the points of one.
      let reading = GPXReading(file: file, isOnly: true, fileName: fileName)
      legs = [reading.activity(of: groups.flatMap(\.self))].filter(\.saysSomething)
    }
    guard !legs.isEmpty else { return nil }
    remark = Self.remark(file, copyCount: copyCount)
  }

  private static func remark(_ file: GPXFile, copyCount: Int) -> LedgerReason? {
    var points: [LedgerPoint] = []
    if copyCount > 0 { points.append(.tracksWithin(copyCount)) }
    let (all, withoutTime) = file.points.reduce(into: (0, 0)) {
      $0.0 += 1
      if !$1.hasTime { $0.1 += 1 }
    }
    let undated = withoutTime - file.numbers.unreadable.times
    if undated > 0 { points.append(.undatedPoints(undated, of: all)) }
    points += file.numbers.remarks
    if file.routeCount > 0 { points.append(.plain(.routesLeftOut)) }
    return LedgerReason(points)
  }
}

/// What is known of a file while its activities are made.
private struct GPXReading {
  var file: GPXFile
  var isOnly: Bool
  var fileName: String?

  func activity(of tracks: [TimedTrack]) -> RecordedActivity {
    var parts = tracks.flatMap(\.parts)
    joinDistances(&parts)
    let (first, last) = (tracks.first?.start ?? 0, tracks.map(\.end).max() ?? 0)
    let name = tracks.lazy.compactMap(\.track.name).first ?? (isOnly ? file.name : nil)
    let told = sport(of: tracks, name: name)
    let standstill = Standstill(parts, sport: told.sport)
    let pauses = Ingest.pauses(in: parts, start: first, standstill)
    leaveOutPausedMeters(&parts, pauses: pauses, start: first, standstill)
    let recording = Recording(
      Array(parts.joined()), start: first, pauses: pauses, countsOneLeg: told.sport.countsOneLeg)
    let paused = pauses.reduce(0) { $0 + $1.upperBound - $1.lowerBound }
    let start = Int(first.rounded(.down))
    var activity = Activity(
      id: ownID(start: start, sport: told.sport), sport: told.sport,
      start: Moment(unixSeconds: start, utcOffsetSeconds: utcOffset(at: first)),
      movingSeconds: max(last - first - paused, 0))
    activity.elapsedSeconds = last - first
    activity.name = name
    activity.notes = tracks.lazy.compactMap(\.track.notes).first
    activity.distanceMeters = parts.joined().last { !$0.distance.isNaN }?.distance
    activity.describe(by: recording)
    var leg = RecordedActivity(activity: activity, laps: [], recording: recording)
    leg.corrections = tracks.flatMap(\.corrections)
    if told.isFromWords { leg.corrections.append(Correction(.sportFromWords)) }
    leg.middlePlace = recording?.middlePlace
    return leg
  }

  /// The type of a track, else the last words of its name, of the file's, of its writer's: old
  /// exports say "Morning Run" only.
  private func sport(of tracks: [TimedTrack], name: String?) -> ToldSport {
    if let type = tracks.lazy.compactMap(\.track.type).first {
      let sport = Ingest.sport(passing: type)
      if sport != .other { return ToldSport(sport: sport) }
    }
    let names = [name, isOnly ? fileName : nil]
    if let sport = names.lazy.compactMap({ $0 }).compactMap({ Ingest.sport(inName: $0) }).first
      ?? file.creator.flatMap(sport(ofWriter:))
    {
      return ToldSport(sport: sport, isFromWords: true)
    }
    return ToldSport(sport: .other)
  }

  private func utcOffset(at time: Double) -> Int? {
    file.utcOffsetSeconds ?? file.timeZone.flatMap { Ingest.utcOffset(ofZone: $0, at: time) }
  }
}

/// The sport in the name of the program that wrote a file; `nil` if it has none.
///
/// Only words that nobody uses for anything else.
private func sport(ofWriter creator: String) -> Sport? {
  let words = creator.lowercased().split { !$0.isLetter }.map(String.init)
  let sports = words.filter { writerWords.contains($0) }
  guard let first = sports.first else { return nil }
  return sport(named: first)
}

private let writerWords: Set<String> = [
  "run", "running", "ride", "bike", "biking", "cycling", "hike", "hiking", "walk", "walking",
  "swim", "swimming",
]
