/// Garmin's verdict on the training of the last weeks.
package struct TrainingStatus: Hashable, Sendable {
  /// What Garmin says when it cannot say anything; the log leaves such days out.
  package static let none = "no_status"

  /// Garmin's word in lower case: `productive`, `maintaining`, `unproductive`, `peaking`, ….
  package var status: String
  package var day: Day
  package var time: Moment
  /// 0 when the row does not name a device.
  package var deviceID: Int64
  package var fitnessTrend: Trend?
  package var loadTrend: Trend?
  package var weeklyLoad: Double?
  /// The range that Garmin finds right for the week's load.
  package var optimalLoadLow: Double?
  package var optimalLoadHigh: Double?

  package enum Trend: String, Sendable { case rising, steady, falling }

  package init(day: Day, time: Moment, status: String, deviceID: Int64 = 0) {
    self.day = day
    self.time = time
    self.status = status
    self.deviceID = deviceID
  }
}
