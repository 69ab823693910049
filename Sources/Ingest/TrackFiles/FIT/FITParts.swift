import FIT
import Training

extension FITFile {
  /// The lengths of the pool within a span, in order of time.
  ///
  /// The distance of a length is that of the pool: watches measure none under water.
  func lengths(in span: FITSpan) -> [SwimLength] {
    let pool = span.session?[.poolLength].flatMap { $0 > 0 && $0 < 500 ? $0 : nil }
    return messages(.length).compactMap { message -> SwimLength? in
      guard let start = message[.startTime], span.contains(start),
        let seconds = message[.totalTimerTime] ?? message[.totalElapsedTime]
      else { return nil }
      let isActive = message[.lengthType] != "idle"
      var length = SwimLength(
        startSeconds: Double(start - span.start), seconds: seconds, isActive: isActive)
      guard isActive else { return length }
      length.meters = pool
      length.strokeCount = message[.totalStrokes].flatMap { Int(exactly: $0) }
      length.stroke = message[.swimStroke].map { SwimLength.Stroke(rawValue: $0) }
      return length
    }.sorted { $0.startSeconds < $1.startSeconds }
  }

  /// The sets of a strength training within a span, in order of time.
  func sets(in span: FITSpan) -> [StrengthSet] {
    messages(.set).compactMap { message -> StrengthSet? in
      guard let time = message[.startTime] ?? message[.timestamp], span.contains(time),
        let seconds = message[.setDuration]
      else { return nil }
      let isActive = message[.setType] != "rest"
      var set = StrengthSet(
        startSeconds: Double(time - span.start), seconds: seconds, isActive: isActive)
      guard isActive else { return set }
      set.repetitions = message[.repetitions].flatMap { Int(exactly: $0) }
      set.weightKilograms = message[.weight].flatMap { $0 > 0 ? $0 : nil }
      set.exercise = message[.category].flatMap { $0 == "unknown" ? nil : $0 }
      return set
    }.sorted { $0.startSeconds < $1.startSeconds }
  }
}

extension [SwimLength] {
  /// What was swum: active lengths times the length of the pool; `nil` if none of it is known.
  var distanceMeters: Double? {
    let meters = compactMap(\.meters)
    return meters.isEmpty ? nil : meters.reduce(0, +)
  }
}
