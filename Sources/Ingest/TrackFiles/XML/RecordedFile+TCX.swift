import Training
import TrainingStore

extension RecordedFile {
  /// What a TCX file tells; `nil` if no activity in it has a time.
  ///
  /// Activities of one multisport session are legs with a parent; other activities of the same
  /// file stand by themselves, but for those that lie within another: they are copies of it.
  /// `fileName` is asked last for a sport.
  init?(_ file: TCXFile, fileName: String? = nil) {
    let isOnly = file.activities.count == 1
    legs = file.activities.compactMap {
      RecordedActivity($0, in: file, fileName: isOnly ? fileName : nil)
    }
    legs.removeAll { !$0.saysSomething }
    guard !legs.isEmpty else { return nil }
    legs.sort { $0.activity.start < $1.activity.start }
    remark = LedgerReason(file.numbers.remarks)
    let sessions = Set(file.activities.map(\.session))
    guard legs.count > 1, sessions.count == 1, file.activities.first?.session != nil else {
      leaveOutCopies()
      return
    }
    addParent()
  }

  /// Leaves out activities whose samples lie within the time of another's, of the same the shorter.
  private mutating func leaveOutCopies() {
    let spans = legs.map { leg -> (start: Double, end: Double)? in
      guard leg.recording != nil else { return nil }
      let start = Double(leg.activity.start.unixSeconds)
      return (start, start + (leg.activity.elapsedSeconds ?? leg.activity.movingSeconds))
    }
    var kept: [Int] = []
    for index in legs.indices {
      guard let span = spans[index],
        let outer = kept.lastIndex(where: { place in
          spans[place].map { $0.start <= span.start && $0.end >= span.end } ?? false
        })
      else {
        kept.append(index)
        continue
      }
      let (own, other) = (legs[index].recording, legs[kept[outer]].recording)
      let isSame = spans[kept[outer]].map { $0 == span } ?? false
      if isSame, own?.count ?? 0 > other?.count ?? 0 { kept[outer] = index }
    }
    let copyCount = legs.count - kept.count
    guard copyCount > 0 else { return }
    legs = kept.map { legs[$0] }
    remark = LedgerReason(.activitiesWithin(copyCount)).followed(by: remark)
  }
}

extension RecordedActivity {
  /// What a TCX activity tells; `nil` if nothing in it has a time.
  init?(_ written: TCXFile.Activity, in file: TCXFile, fileName: String?) {
    var (source, clock) = written.believed()
    if let totals = source.undoRunningTotals() { clock.append(totals) }
    var parts = Self.parts(of: source)
    guard let start = Self.start(of: source, parts: parts) else { return nil }
    let told = Self.sport(of: source, fileName: fileName)
    let sport = told.sport
    let total = positiveSum(source.laps.map(\.distanceMeters))
    let isMeasured = Self.setDistances(&parts, total: total)
    let timed = source.laps.map(\.timerSeconds).filter { !$0.isNaN }
    let moving = timed.isEmpty ? nil : timed.reduce(0, +)
    let elapsed = Self.elapsed(source, start: start, parts: parts, moving: moving)
    let standstill = Standstill(parts, sport: sport)
    var pauses = Ingest.pauses(in: parts, start: start, standstill)
    let paused = pauses.reduce(0) { $0 + $1.upperBound - $1.lowerBound }
    // The timer knows better: it ran through what looked like a pause.
    if let moving, paused > elapsed - moving + max(5, elapsed * 0.02) { pauses = [] }
    if isMeasured { leaveOutPausedMeters(&parts, pauses: pauses, start: start, standstill) }
    recording = Recording(
      Array(parts.joined()), start: start, pauses: pauses, countsOneLeg: sport.countsOneLeg)
    laps = source.laps.enumerated().compactMap { index, lap in
      Lap(lap, number: index, of: source, start: start, countsOneLeg: sport.countsOneLeg)
    }
    let second = Int(start.rounded(.down))
    activity = Activity(
      id: ownID(start: second, sport: sport), sport: sport,
      start: Moment(
        unixSeconds: second,
        utcOffsetSeconds: file.utcOffsetSeconds
          ?? file.timeZone.flatMap { Ingest.utcOffset(ofZone: $0, at: start) }),
      movingSeconds: moving ?? max(elapsed - paused, 0))
    activity.elapsedSeconds = elapsed
    activity.notes = source.notes
    activity.distanceMeters = total ?? parts.joined().last { !$0.distance.isNaN }?.distance
    activity.energyKilocalories = positiveSum(source.laps.map(\.energyKilocalories))
    activity.averageHeartRate = Self.averageHeartRate(source.laps)
    activity.maximumHeartRate = source.laps.map(\.maximumHeartRate).filter { !$0.isNaN }.max()
    activity.describe(by: recording)
    corrections = clock + (told.isFromWords ? [Correction(.sportFromWords)] : [])
    middlePlace = recording?.middlePlace
  }

  /// The sport's own word, else what the notes or the file's name say.
  private static func sport(of source: TCXFile.Activity, fileName: String?) -> ToldSport {
    let sport = Ingest.sport(passing: source.sport)
    guard sport == .other else { return ToldSport(sport: sport) }
    let notes = source.notes.flatMap { $0.utf8.count <= 40 ? Ingest.sport(named: $0) : nil }
    let named = notes ?? fileName.flatMap { Ingest.sport(inName: $0) }
    return named.map { ToldSport(sport: $0, isFromWords: $0 != .other) } ?? ToldSport(sport: sport)
  }

  /// The samples, cut where the timer stood still: only a second track within a lap is a pause,
  /// laps follow one another.
  private static func parts(of source: TCXFile.Activity) -> [[TrackPoint]] {
    var parts: [[TrackPoint]] = []
    for lap in source.laps {
      for (index, track) in lap.tracks.enumerated() {
        let part = orderedPart(track, measures: false)
        let last = parts.last?.last?.time ?? .infinity
        if index == 0, let first = part.first?.time, first >= last, first - last < 86_400 {
          parts[parts.count - 1] += part
        } else {
          parts.append(part)
        }
      }
    }
    return separateParts(parts, measures: false)
  }

  /// When the first lap or sample began, else what the activity is named after.
  private static func start(of source: TCXFile.Activity, parts: [[TrackPoint]]) -> Double? {
    let firstPoint = parts.first?.first?.time
    let lapStart = source.laps.lazy.map(\.startSeconds).first { !$0.isNaN }
    return [firstPoint, lapStart].compactMap { $0 }.min()
      ?? (source.idSeconds.isNaN ? nil : source.idSeconds)
  }

  /// Rising distances where the file has them, else measured ones; whether they are measured.
  private static func setDistances(
    _ parts: inout [[TrackPoint]], total: Double?
  ) -> Bool {
    guard parts.joined().contains(where: { $0.distance > 0 }) else {
      for index in parts.indices { parts[index] = orderedPart(parts[index], measures: true) }
      joinDistances(&parts)
      return true
    }
    var points = Array(parts.joined())
    risingDistances(&points)
    // A part cut out of a longer activity still counts from that one's start.
    let known = points.lazy.map(\.distance).filter { !$0.isNaN }
    if let total, let first = known.first, let last = known.last, first > total {
      for index in points.indices { points[index].distance -= min(first, last) }
    }
    var rest = points[...]
    for index in parts.indices {
      let count = parts[index].count
      parts[index] = Array(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    return false
  }

  private static func elapsed(
    _ source: TCXFile.Activity, start: Double, parts: [[TrackPoint]], moving: Double?
  ) -> Double {
    let lastPoint = parts.last?.last?.time ?? start
    let lapEnds = source.laps.map { $0.startSeconds + $0.timerSeconds }
    let lastLap = lapEnds.filter { !$0.isNaN && $0 - start < 30 * 86_400 }.max() ?? start
    return max(lastPoint - start, lastLap - start, moving ?? 0)
  }

  /// Weighted by the time of the laps.
  private static func averageHeartRate(_ laps: [TCXFile.Lap]) -> Double? {
    let known = laps.filter { !$0.averageHeartRate.isNaN && $0.timerSeconds > 0 }
    let seconds = known.reduce(0) { $0 + $1.timerSeconds }
    guard seconds > 0, known.count == laps.count else { return nil }
    return known.reduce(0) { $0 + $1.averageHeartRate * $1.timerSeconds } / seconds
  }
}

/// The sum of what is known; `nil` if nothing is, or if it is 0, which writers put for unknown.
private func positiveSum(_ values: [Double]) -> Double? {
  let sum = values.filter { !$0.isNaN }.reduce(0, +)
  return sum > 0 ? sum : nil
}

extension Lap {
  /// A lap of an activity that began at `start`, in Unix seconds.
  fileprivate init?(
    _ lap: TCXFile.Lap, number: Int, of activity: TCXFile.Activity, start: Double,
    countsOneLeg: Bool
  ) {
    let times = lap.tracks.joined().map(\.time).filter { !$0.isNaN }
    let begin = lap.startSeconds.isNaN ? times.min() : lap.startSeconds
    guard let begin, begin >= start, begin - start < 30 * 86_400 else { return nil }
    let isLast = number + 1 >= activity.laps.count
    let next = isLast ? .nan : activity.laps[number + 1].startSeconds
    let last = times.max() ?? begin
    let end = next.isNaN || next < begin ? max(last, begin + positive(lap.timerSeconds)) : next
    self.init(
      startSeconds: begin - start,
      movingSeconds: lap.timerSeconds.isNaN ? max(last - begin, 0) : lap.timerSeconds)
    elapsedSeconds = max(end - begin, movingSeconds)
    distanceMeters = known(lap.distanceMeters)
    averageHeartRate = known(lap.averageHeartRate)
    maximumHeartRate = known(lap.maximumHeartRate)
    averageCadence = known(lap.averageCadence).map { $0 * (countsOneLeg && $0 <= 130 ? 2 : 1) }
    averagePowerWatts = known(lap.averagePower)
    intensity = lap.intensity.map {
      $0 == "Resting" ? .rest : Intensity(rawValue: $0.lowercased())
    }
    trigger = lap.trigger.map { Trigger(rawValue: $0.lowercased()) }
  }
}

private func known(_ value: Double) -> Double? { value.isNaN ? nil : value }
private func positive(_ value: Double) -> Double { value.isNaN ? 0 : value }
