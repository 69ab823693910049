import Training

extension Season {
  /// Whether a watch worn day and night measured enough to tell of: on seven of the last 28 days.
  package var tellsOfBody: Bool {
    // Both are oldest first.
    let days = log.days.reversed().prefix { $0.day > today - 28 }.filter { $0.day <= today }
    let nights = log.nights.reversed().prefix { $0.day > today - 28 }.filter { $0.day <= today }
    func isEnough(_ days: [Day]) -> Bool { Set(days).count >= 7 }
    return isEnough(days.filter { $0.restingHeartRate?.isFinite ?? false }.map(\.day))
      || isEnough(nights.filter { $0.asleepSeconds?.isFinite ?? false }.map(\.day))
      || isEnough(nights.filter { $0.heartRateVariability?.isFinite ?? false }.map(\.day))
  }
}
