/// One night's sleep, dated by the morning it ended on.
package struct Night: Hashable, Sendable {
  package var day: Day
  package var start: Moment?
  package var end: Moment?
  package var deepSeconds: Double?
  package var lightSeconds: Double?
  package var remSeconds: Double?
  package var awakeSeconds: Double?
  /// 0 to 100.
  package var score: Double?
  /// Overnight rMSSD in milliseconds.
  package var heartRateVariability: Double?

  package init(day: Day) { self.day = day }

  /// Deep, light and REM together; `nil` when no stage was measured.
  package var asleepSeconds: Double? {
    let stages = [deepSeconds, lightSeconds, remSeconds].compactMap { $0 }
    return stages.isEmpty ? nil : stages.reduce(0, +)
  }
}
