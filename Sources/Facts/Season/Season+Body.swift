import Training

extension Season {
  /// Whether a watch worn day and night measured enough to tell of: on seven of the last 28 days.
  package var tellsOfBody: Bool {
    func isEnough(_ days: [Day]) -> Bool {
      Set(days.filter { $0 <= today && $0 > today - 28 }).count >= 7
    }
    return isEnough(log.days.filter { $0.restingHeartRate?.isFinite ?? false }.map(\.day))
      || isEnough(log.nights.filter { $0.asleepSeconds?.isFinite ?? false }.map(\.day))
      || isEnough(log.nights.filter { $0.heartRateVariability?.isFinite ?? false }.map(\.day))
  }
}
