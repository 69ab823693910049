import FIT
import Training

extension FITFile {
  /// The lengths of the pool within a span, in order of time.
  ///
  /// The distance of a length is that of the pool: watches measure none under water.
  func lengths(in span: FITSpan) -> [SwimLength] {
    let pool = span.session?.amount(44, scale: 100).flatMap { $0 > 0 && $0 < 500 ? $0 : nil }
    return messages(.length).compactMap { message -> SwimLength? in
      guard let start = message.unixSeconds("start_time").map({ Int($0) }), span.contains(start),
        let seconds = message.amount(4, scale: 1_000) ?? message.amount(3, scale: 1_000)
      else { return nil }
      let isActive = message.integer(field: 12) != idleLength
      var length = SwimLength(
        startSeconds: Double(start - span.start), seconds: seconds, isActive: isActive)
      guard isActive else { return length }
      length.meters = pool
      length.strokeCount = message.amount(5).flatMap { Int(exactly: $0) }
      length.stroke = message.label("swim_stroke")
      return length
    }.sorted { $0.startSeconds < $1.startSeconds }
  }

  /// The sets of a strength training within a span, in order of time.
  func sets(in span: FITSpan) -> [StrengthSet] {
    messages(.set).compactMap { message -> StrengthSet? in
      guard let time = message.unixSeconds("start_time") ?? message.unixSeconds("timestamp"),
        span.contains(Int(time)), let seconds = message.amount(0, scale: 1_000)
      else { return nil }
      let isActive = message.integer(field: 5) != restSet
      var set = StrengthSet(
        startSeconds: Double(Int(time) - span.start), seconds: seconds, isActive: isActive)
      guard isActive else { return set }
      set.repetitions = message.amount(3).flatMap { Int(exactly: $0) }
      set.weightKilograms = message.amount(4, scale: 16).flatMap { $0 > 0 ? $0 : nil }
      set.exercise = message.label("category").flatMap { $0 == "unknown" ? nil : $0 }
      return set
    }.sorted { $0.startSeconds < $1.startSeconds }
  }
}

private let idleLength: Int64 = 0
private let restSet: Int64 = 0

extension [SwimLength] {
  /// What was swum: active lengths times the length of the pool; `nil` if none of it is known.
  var distanceMeters: Double? {
    let meters = compactMap(\.meters)
    return meters.isEmpty ? nil : meters.reduce(0, +)
  }
}
