import FIT

/// One session of a file, or the whole file where it has none: which time it covers.
struct FITSpan {
  /// `nil` when the file has no session for it.
  var session: FITMessage?
  /// Unix seconds.
  var start: Int
  /// Up to here, not included; the last span reaches to the end of all time.
  var end: Int

  func contains(_ unixSeconds: Int) -> Bool { unixSeconds >= start && unixSeconds < end }
}

extension FITFile {
  /// The spans of the file in order of time; empty if nothing in it has a date.
  ///
  /// `times` are the Unix seconds of the records, in order.
  func spans(times: [Int]) -> [FITSpan] {
    var spans: [FITSpan] = []
    for session in sessions.prefix(mostSessions) {
      guard let start = session.unixSeconds("start_time").map({ Int($0) }) else { continue }
      // Chained files repeat a session now and then.
      if spans.contains(where: { $0.start == start }) { continue }
      spans.append(FITSpan(session: session, start: start, end: .max))
    }
    spans.sort { $0.start < $1.start }
    for index in spans.indices.dropLast() { spans[index].end = spans[index + 1].start }
    if spans.isEmpty, let first = times.first ?? firstLapStart {
      // A session without a start is still good for its totals.
      spans = [FITSpan(session: sessions.first, start: first, end: .max)]
    } else if spans.count == 1, let first = times.first, first < spans[0].start {
      // Most samples before the start: the start is wrong, not the samples.
      let early = times.count { $0 < spans[0].start }
      if early > times.count / 2 { spans[0].start = first }
    }
    return spans
  }

  /// Each session looks at every message: more than a day can hold, fewer than would take minutes.
  var mostSessions: Int { max(5_000_000 / max(messages.count, 1), 20) }

  private var firstLapStart: Int? {
    laps.compactMap { $0.unixSeconds("start_time") }.min().map { Int($0) }
  }
}
