import FIT

extension FITFile {
  /// When the timer stood still within a span, in seconds after its start, in order.
  ///
  /// A stop that no start follows is the end, not a pause.
  func pauses(in span: FITSpan) -> [Range<Double>] {
    var pauses: [Range<Double>] = []
    var stopped: Int?
    for event in events where event.integer(field: EventField.event) == timerEvent {
      guard let time = event.unixSeconds("timestamp").map({ Int($0) }), span.contains(time),
        let type = event.integer(field: EventField.type)
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
}

private enum EventField {
  static let event: UInt8 = 0
  static let type: UInt8 = 1
}

private let timerEvent: Int64 = 0
private let startType: Int64 = 0
/// The types `stop`, `stop_all`, `stop_disable` and `stop_disable_all`.
private let stopTypes: Set<Int64> = [1, 4, 8, 9]
