/// A sleep by day.
package struct Nap: Hashable, Sendable {
  /// The day it is counted to.
  package var day: Day
  package var start: Moment
  package var seconds: Double

  package init(day: Day, start: Moment, seconds: Double) {
    self.day = day
    self.start = start
    self.seconds = seconds
  }
}
