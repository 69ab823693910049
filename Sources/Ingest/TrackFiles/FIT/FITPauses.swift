import FIT

extension FITFile {
  /// When the timer stood still within a span, in seconds after its start, in order.
  ///
  /// A stop that no start follows is the end, not a pause.
  func pauses(in span: FITSpan) -> [Range<Double>] {
    var pauses: [Range<Double>] = []
    var stopped: Int?
    for event in events where event[.event] == timerEvent {
      guard let time = event[.timestamp], span.contains(time), let type = event[.eventType]
      else { continue }
      if stopTypes.contains(type) {
        stopped = stopped ?? time
      } else if type == startType, let began = stopped {
        if time > began {
          let from = max(Double(began - span.start), pauses.last?.upperBound ?? 0)
          let to = Double(time - span.start)
          if from < to { pauses.append(from..<to) }
        }
        stopped = nil
      }
    }
    return pauses
  }

  /// When the timer was stopped, in Unix seconds.
  var timerStops: [Int] {
    events.filter {
      $0[.event] == timerEvent && ($0[.eventType].map(stopTypes.contains) ?? false)
    }.compactMap { $0[.timestamp] }
  }

  /// Whether an event of the timer lies at a time, give or take a minute.
  func isTimerPressed(at time: Int) -> Bool {
    events.contains { event in
      event[.event] == timerEvent && event[.timestamp].map { abs($0 - time) <= 60 } ?? false
    }
  }
}

private let timerEvent: Int64 = 0
private let startType: Int64 = 0
/// The types `stop`, `stop_all`, `stop_disable` and `stop_disable_all`.
private let stopTypes: Set<Int64> = [1, 4, 8, 9]
