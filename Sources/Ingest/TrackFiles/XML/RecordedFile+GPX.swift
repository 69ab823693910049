import Training

extension RecordedFile {
  /// What a GPX file tells; `nil` if no point of it has a time.
  ///
  /// A file is one activity, its tracks and segments the parts between pauses. Tracks more than
  /// four hours apart are activities of their own: people keep years of tracks in one file.
  init?(_ file: GPXFile) {
    var tracks = file.tracks.compactMap { TimedTrack($0) }
    guard !tracks.isEmpty else { return nil }
    tracks.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    let (kept, overlapping) = Self.withoutOverlaps(tracks)
    var groups: [[TimedTrack]] = []
    for track in kept {
      if let last = groups.last?.last, track.start - last.end < Self.longestBreak {
        groups[groups.count - 1].append(track)
      } else {
        groups.append([track])
      }
    }
    legs = groups.map { Self.activity(of: $0, in: file, isOnly: groups.count == 1) }
    legs.removeAll { !$0.saysSomething }
    guard !legs.isEmpty else { return nil }
    remark = Self.remark(file, overlapping: overlapping)
  }

  private static let longestBreak = 4 * 3_600.0

  private static func activity(
    of tracks: [TimedTrack], in file: GPXFile, isOnly: Bool
  ) -> RecordedActivity {
    var parts = tracks.flatMap(\.parts)
    joinDistances(&parts)
    let (first, last) = (tracks.first?.start ?? 0, tracks.map(\.end).max() ?? 0)
    let name = tracks.lazy.compactMap(\.track.name).first ?? (isOnly ? file.name : nil)
    let sport = Self.sport(of: tracks, name: name)
    let pauses = Ingest.pauses(in: parts, start: first)
    let recording = Recording(
      Array(parts.joined()), start: first, pauses: pauses, countsOneLeg: sport.countsOneLeg)
    let paused = pauses.reduce(0) { $0 + $1.upperBound - $1.lowerBound }
    let start = Int(first.rounded(.down))
    var activity = Activity(
      id: ownID(start: start, sport: sport), sport: sport,
      start: Moment(unixSeconds: start, utcOffsetSeconds: file.utcOffsetSeconds),
      movingSeconds: max(last - first - paused, 0))
    activity.elapsedSeconds = last - first
    activity.name = name
    activity.notes = tracks.lazy.compactMap(\.track.notes).first
    activity.distanceMeters = parts.joined().last { !$0.distance.isNaN }?.distance
    activity.describe(by: recording)
    return RecordedActivity(activity: activity, laps: [], recording: recording)
  }

  /// The type of a track, else the last word of its name: old exports say "Morning Run" only.
  private static func sport(of tracks: [TimedTrack], name: String?) -> Sport {
    if let type = tracks.lazy.compactMap(\.track.type).first { return Ingest.sport(passing: type) }
    let word = name?.split { !$0.isLetter }.last.map(String.init)
    return word.flatMap { Ingest.sport(named: $0) } ?? .other
  }

  private static func withoutOverlaps(
    _ tracks: [TimedTrack]
  ) -> (kept: [TimedTrack], droppedCount: Int) {
    var kept: [TimedTrack] = []
    for track in tracks {
      guard let last = kept.last, track.start < last.end else {
        kept.append(track)
        continue
      }
      if track.count > last.count { kept[kept.count - 1] = track }
    }
    return (kept, tracks.count - kept.count)
  }

  private static func remark(_ file: GPXFile, overlapping: Int) -> String? {
    var sentences: [String] = []
    if overlapping > 0 {
      sentences.append(
        "\(overlapping) of its tracks \(overlapping == 1 ? "covers" : "cover") the time of a "
          + "longer one and \(overlapping == 1 ? "was" : "were") left out")
    }
    let (all, undated) = file.points.reduce(into: (0, 0)) {
      $0.0 += 1
      if !$1.hasTime { $0.1 += 1 }
    }
    if undated > 0 {
      let verbs = undated == 1 ? "has no time and was" : "have no time and were"
      sentences.append("\(undated) of its \(all) points \(verbs) left out")
    }
    if file.routeCount > 0 { sentences.append("its planned routes were left out") }
    return sentences.isEmpty ? nil : sentences.joined(separator: "; ")
  }
}

/// A track that has times.
private struct TimedTrack {
  var track: GPXFile.Track
  /// In order of time, each as well.
  var parts: [[TrackPoint]]
  var start: Double
  var end: Double

  var count: Int { parts.reduce(0) { $0 + $1.count } }

  init?(_ track: GPXFile.Track) {
    let hasPlaces = track.segments.contains { $0.contains(where: \.hasPlace) }
    parts = separateParts(
      track.segments.map { orderedPart($0, measures: hasPlaces) }, measures: hasPlaces)
    guard let first = parts.first?.first, let last = parts.last?.last else { return nil }
    self.track = GPXFile.Track(name: track.name, type: track.type, notes: track.notes)
    (start, end) = (first.time, last.time)
  }
}
