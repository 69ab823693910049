import FIT
import Training
import TrainingStore

extension RecordedFile {
  /// What a decoded file tells; `nil` if nothing in it has a date.
  init?(_ written: FITFile, name: String? = nil) {
    let set = written.onOneClock()
    let file = set?.file ?? written
    let streams = FITStreams(file)
    let spans = file.spans(streams.order, setClock: set?.clock)
    guard let first = spans.first else { return nil }
    let reading = FITReading(
      file: file, streams: streams, utcOffset: file.utcOffset, isOnly: spans.count == 1,
      fileName: name)
    legs = spans.map { reading.leg(of: $0) }
    if file.sessions.count > file.mostSessions {
      remark = LedgerReason(.moreSessions(file.sessions.count, most: file.mostSessions))
    }
    guard legs.count > 1 else {
      // Neither says when: with several legs nobody knows whose they are.
      legs[0].steps = file.workoutSteps()
      legs[0].beats = file.beatIntervals()
      return
    }
    // Chained files may hold days that have nothing to do with one another.
    guard Self.followsEachOther(legs.map(\.activity)) else { return }
    addParent()
    asOne = reading.leg(
      of: FITSpan(session: nil, start: first.start), sport: ToldSport(sport: legs[0].activity.sport)
    )
  }

  private static func followsEachOther(_ legs: [Activity]) -> Bool {
    zip(legs, legs.dropFirst()).allSatisfy { leg, next in
      let end = Double(leg.start.unixSeconds) + (leg.elapsedSeconds ?? leg.movingSeconds)
      return Double(next.start.unixSeconds) - end < longestBreak
    }
  }

  /// Six hours between two legs, and nobody calls it one race.
  private static let longestBreak = 21_600.0
}

/// What is known of a file while its legs are made.
private struct FITReading {
  var file: FITFile
  var streams: FITStreams
  var utcOffset: Int?
  var isOnly: Bool
  var fileName: String?

  func leg(of span: FITSpan) -> RecordedActivity {
    leg(of: span, sport: file.sport(of: span, isOnly: isOnly, fileName: fileName))
  }

  func leg(of span: FITSpan, sport told: ToldSport) -> RecordedActivity {
    let countsOneLeg = told.sport.countsOneLeg
    let recording = streams.recording(
      of: span, pauses: file.pauses(in: span), countsOneLeg: countsOneLeg)
    let laps = file.laps(in: span, countsOneLeg: countsOneLeg)
    let lengths = file.lengths(in: span)
    var activity = file.activity(
      of: span, sport: told.sport, utcOffset: utcOffset, recording: recording, laps: laps,
      strayMeters: isOnly ? streams.strayMeters : 0)
    activity.distanceMeters = activity.distanceMeters ?? lengths.distanceMeters
    var leg = RecordedActivity(
      activity: activity, laps: laps, recording: recording, lengths: lengths,
      sets: file.sets(in: span), splits: file.watchSplits(in: span))
    leg.corrections = span.corrections
    if told.isFromWords { leg.corrections.append(Correction(.sportFromWords)) }
    leg.middlePlace = recording?.middlePlace
    return leg
  }
}
