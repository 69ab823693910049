import Diagnostics
import FIT
import Training

extension RecordedFile {
  /// What a decoded file tells; `nil` if nothing in it has a date.
  ///
  /// `asOne` takes a file with several sessions as one activity nevertheless.
  init?(_ file: FITFile, asOne: Bool = false) {
    let streams = FITStreams(file)
    var spans = file.spans(times: streams.order.times)
    guard let first = spans.first else { return nil }
    let offset = file.utcOffset
    if asOne { spans = [FITSpan(session: nil, start: first.start, end: .max)] }
    legs = spans.map { span in
      let sport = span.session?.sport ?? first.session?.sport ?? file.chosenSport
      let recording = streams.recording(
        of: span, pauses: file.pauses(in: span), countsOneLeg: sport.countsOneLeg)
      let laps = file.laps(in: span, countsOneLeg: sport.countsOneLeg)
      let lengths = file.lengths(in: span)
      var activity = file.activity(
        of: span, sport: sport, utcOffset: offset, recording: recording, laps: laps)
      activity.distanceMeters = activity.distanceMeters ?? lengths.distanceMeters
      return RecordedActivity(
        activity: activity, laps: laps, recording: recording, lengths: lengths,
        sets: file.sets(in: span), splits: file.watchSplits(in: span))
    }
    if file.sessions.count > file.mostSessions {
      remark =
        "it holds \(grouped(file.sessions.count)) sessions; what follows the first "
        + "\(grouped(file.mostSessions)) is taken for the last of them"
    }
    if legs.count == 1 {
      // Neither says when: with several legs nobody knows whose they are.
      legs[0].steps = file.workoutSteps()
      legs[0].beats = file.beatIntervals()
    }
    // Chained files may hold days that have nothing to do with one another.
    guard legs.count > 1, Self.followsEachOther(legs.map(\.activity)) else { return }
    addParent()
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

extension FITFile {
  /// What the runner chose on the watch, for a file that ends before it tells of its session.
  fileprivate var chosenSport: Sport {
    messages(.sport).first?.sport ?? laps.first { $0.integer("sport") != nil }?.sport ?? .other
  }
}

extension FITMessage {
  /// The sport of a session, a lap or of the file.
  var sport: Sport { Ingest.sport(label("sport"), label("sub_sport")) }
}
