import Training

/// A track that has times.
struct TimedTrack {
  var track: GPXFile.Track
  /// In order of time, each as well.
  var parts: [[TrackPoint]]
  var start: Double
  var end: Double
  /// What was decided about its clock.
  var corrections: [Correction]

  var count: Int { parts.reduce(0) { $0 + $1.count } }

  init?(_ track: GPXFile.Track) {
    let hasPlaces = track.segments.contains { $0.contains(where: \.hasPlace) }
    var segments = track.segments
    let clock = setOneClock(&segments, isAfterBreak: { $0 > 0 })
    let strays = leaveOutStrays(&segments)
    corrections = [clock?.correction, strays?.correction].compactMap(\.self)
    parts = separateParts(
      segments.map { orderedPart($0, measures: hasPlaces) }, measures: hasPlaces)
    guard let first = parts.first?.first, let last = parts.last?.last else { return nil }
    self.track = GPXFile.Track(name: track.name, type: track.type, notes: track.notes)
    (start, end) = (first.time, last.time)
  }
}

extension [TimedTrack] {
  /// The tracks of each activity, in order of time, and how many tracks were copies.
  ///
  /// A track that lies within another in time is a copy of it, or a coarser one. Tracks of other
  /// sports, of names that differ by more than a number, or more than half an hour apart are
  /// activities of their own; the others are the parts of one, what they share counted once.
  func grouped() -> (groups: [[TimedTrack]], copyCount: Int) {
    let sorted = sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
    var kept: [TimedTrack] = []
    for track in sorted {
      if let outer = kept.lastIndex(where: { $0.start <= track.start && $0.end >= track.end }) {
        let isSame = kept[outer].start == track.start && kept[outer].end == track.end
        if isSame, track.count > kept[outer].count { kept[outer] = track }
      } else {
        kept.append(track)
      }
    }
    var groups: [[TimedTrack]] = []
    for track in kept {
      guard let last = groups.last?.last, last.isContinued(by: track) else {
        groups.append([track])
        continue
      }
      groups[groups.count - 1].append(track.following(last.end))
    }
    return (groups, sorted.count - kept.count)
  }
}

extension TimedTrack {
  fileprivate func isContinued(by next: TimedTrack) -> Bool {
    next.start - end <= Self.longestBreak && agrees(track.type, next.track.type, by: sportKey)
      && agrees(track.name, next.track.name, by: Self.nameKey)
  }

  private static let longestBreak = 1_800.0

  /// Whether two texts mean the same, or one of them is not there.
  private func agrees(_ a: String?, _ b: String?, by key: (String) -> String) -> Bool {
    guard let a, let b else { return true }
    return a == b || key(a) == key(b)
  }

  private func sportKey(_ type: String) -> String { sport(passing: type).rawValue }

  /// A name without numbers, times of day and marks.
  private static func nameKey(_ name: String) -> String {
    let words = name.lowercased().split { !$0.isLetter }
    return words.filter { $0 != "am" && $0 != "pm" }.joined(separator: " ")
  }

  /// The same track without what lies before a time.
  fileprivate func following(_ time: Double) -> TimedTrack {
    guard start <= time else { return self }
    var later = self
    later.parts = parts.compactMap { part in
      guard let first = part.firstIndex(where: { $0.time > time }) else { return nil }
      var rest = Array(part[first...])
      // The step from the last point that both have still counts.
      let before = part[..<first].last { !$0.distance.isNaN }
      if let base = (before ?? rest.first { !$0.distance.isNaN })?.distance {
        for index in rest.indices { rest[index].distance -= base }
      }
      return rest
    }
    later.start = later.parts.first?.first?.time ?? end
    return later
  }
}
