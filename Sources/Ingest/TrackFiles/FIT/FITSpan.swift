import FIT
import Training

/// One session of a file, or the whole file where it has none: which time it covers.
struct FITSpan {
  /// `nil` when the file has no session for it.
  var session: FITMessage?
  /// Unix seconds.
  var start: Int
  /// Up to here, not included; the last span reaches to the end of all time.
  var end: Int
  /// When the file says that it began, where the samples say otherwise.
  var statedStart: Int?
  /// When the last sample was written, of the only span of a file.
  var samplesEnd: Int?
  /// By how much a clock that was wrong lengthens the times of the file, in seconds.
  var falseSeconds = 0.0
  /// How long the samples lasted that were left out because of that clock, in seconds.
  var straySeconds = 0.0
  /// What was decided about its clock.
  var corrections: [Correction] = []

  init(session: FITMessage? = nil, start: Int, end: Int = .max) {
    (self.session, self.start, self.end) = (session, start, end)
  }

  func contains(_ unixSeconds: Int) -> Bool { unixSeconds >= start && unixSeconds < end }
}

extension FITFile {
  /// The spans of the file in order of time; empty if nothing in it has a date.
  ///
  /// `setClock` is the one that was set on the way, whose times are right by now.
  func spans(_ order: FITOrder, setClock: SetClock? = nil) -> [FITSpan] {
    var spans: [FITSpan] = []
    for session in sessions.prefix(mostSessions) {
      guard let start = session[.startTime] else { continue }
      // Chained files repeat a session now and then.
      if spans.contains(where: { $0.start == start }) { continue }
      spans.append(FITSpan(session: session, start: start))
    }
    spans.sort { $0.start < $1.start }
    for index in spans.indices.dropLast() { spans[index].end(at: spans[index + 1].start) }
    if spans.isEmpty, let first = order.times.first ?? firstLapStart {
      // A session without a start is still good for its totals.
      spans = [FITSpan(session: sessions.first, start: first)]
    }
    guard let first = order.times.first, !spans.isEmpty else { return spans }
    if spans.count == 1 {
      spans[0].samplesEnd = order.times.last
      if isMistaken(spans[0], about: order) { spans[0].begin(at: first) }
    }
    spans[0].note(order)
    if let setClock {
      spans[0].falseSeconds = max(spans[0].falseSeconds, setClock.falseSeconds)
      spans[0].corrections.insert(setClock.correction, at: 0)
    }
    return spans
  }

  /// Each session looks at every message: more than a day can hold, fewer than would take minutes.
  var mostSessions: Int { max(5_000_000 / max(messages.count, 1), 20) }

  private var firstLapStart: Int? { laps.compactMap { $0[.startTime] }.min() }

  /// Whether a session begins at another time than its samples.
  ///
  /// It may begin long before the first of them: the timer stands still, or a sensor is silent. But
  /// then it lasts into them, for longer than they do, or an event says that the timer was pressed.
  private func isMistaken(_ span: FITSpan, about order: FITOrder) -> Bool {
    guard let session = span.session, let first = order.times.first, let last = order.times.last
    else { return false }
    if first < span.start {
      // Most samples before the start: the start is wrong, not the samples.
      return order.times.count { $0 < span.start } > order.times.count / 2
    }
    let lead = Double(first - span.start)
    guard lead > shortLead else { return false }
    if let written = order.written, written.lowerBound < first { return true }
    let elapsed = session[.totalElapsedTime] ?? 0
    if elapsed > 0, elapsed < lead { return true }
    guard lead >= longLead else { return false }
    let recorded = Double(last - first)
    let timer = session[.totalTimerTime] ?? elapsed
    return timer <= recorded + max(60, recorded * 0.02) && !isTimerPressed(at: span.start)
  }
}

/// Ten minutes and an hour between the start of a session and its first sample.
private let shortLead = 600.0
private let longLead = 3_600.0

extension FITSpan {
  /// Lets the samples say when it began.
  fileprivate mutating func begin(at first: Int) {
    statedStart = start
    falseSeconds = max(Double(first - start), 0)
    corrections.append(
      Correction(.startFromSamples, before: Double(start), after: Double(first)))
    start = first
  }

  /// Lets the next one begin.
  fileprivate mutating func end(at next: Int) {
    end = next
    let stated = session?[.totalElapsedTime] ?? 0
    if cut(stated) < stated {
      corrections.append(Correction(.beyondNextPart, before: stated, after: cut(stated)))
    }
  }

  /// A time of the file, unless it reaches into the next session.
  func cut(_ seconds: Double) -> Double {
    guard end < .max else { return seconds }
    let longest = Double(end - start)
    return seconds > longest + max(30, longest * 0.02) ? longest : seconds
  }

  /// Notes samples that were left out because their clock was not that of the others.
  fileprivate mutating func note(_ order: FITOrder) {
    guard !order.strays.isEmpty, let first = order.times.first, let last = order.times.last,
      let written = order.written
    else { return }
    var correction = Correction(.straySamples, count: order.strays.count)
    if written.lowerBound < first {
      (correction.before, correction.after) = (Double(written.lowerBound), Double(first))
      // The start that was written by the same clock is no second fault.
      if statedStart.map({ $0 < first }) ?? false { corrections.removeAll() }
    }
    falseSeconds = max(falseSeconds, Double(first - written.lowerBound))
    falseSeconds = max(falseSeconds, Double(written.upperBound - last))
    straySeconds = order.straySeconds
    corrections.append(correction)
  }

  /// A time of the file, unless it counts what a clock that was wrong added, or what was left out.
  func believed(_ seconds: Double?) -> Double? {
    guard let seconds, falseSeconds > 0, let samplesEnd else { return seconds }
    let recorded = Double(samplesEnd - start)
    let isLonger = seconds > recorded + max(60, recorded * 0.02)
    let countsStrays = straySeconds > 60 && seconds > recorded + straySeconds / 2
    return isLonger && (seconds >= falseSeconds * 0.9 || countsStrays) ? nil : seconds
  }
}
