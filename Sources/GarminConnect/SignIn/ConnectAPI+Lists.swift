package import LiveService
package import Training

extension ConnectAPI {
  package func days(_ days: ClosedRange<Day>) throws(ServiceTrouble) -> ServiceList<[UInt8]> {
    let name = percentEncoded(try profile().displayName)
    return try daily(days) { "/usersummary-service/usersummary/daily/\(name)?calendarDate=\($0)" }
  }

  package func nights(_ days: ClosedRange<Day>) throws(ServiceTrouble) -> ServiceList<[UInt8]> {
    let name = percentEncoded(try profile().displayName)
    return try daily(days) {
      "/wellness-service/wellness/dailySleepData/\(name)?date=\($0)&nonSleepBufferMinutes=60"
    }
  }

  /// How ready for training the watch found the runner, several times a day.
  package func readiness(
    _ days: ClosedRange<Day>
  ) throws(ServiceTrouble) -> ServiceList<[UInt8]> {
    try daily(days) { "/metrics-service/metrics/trainingreadiness/\($0)" }
  }

  /// The endurance score of each day.
  package func endurance(
    _ days: ClosedRange<Day>
  ) throws(ServiceTrouble) -> ServiceList<[UInt8]> {
    try daily(days) { "/metrics-service/metrics/endurancescore?calendarDate=\($0)" }
  }

  /// The hill scores of some days.
  package func hill(_ days: ClosedRange<Day>) throws(ServiceTrouble) -> ServiceList<[UInt8]> {
    try list("/metrics-service/metrics/hillscore/stats" + query(days) + "&aggregation=daily")
  }

  /// What Garmin thought that the runner could race; 366 days at most.
  package func predictions(
    _ days: ClosedRange<Day>
  ) throws(ServiceTrouble) -> ServiceList<[UInt8]> {
    let name = percentEncoded(try profile().displayName)
    return try list(
      "/metrics-service/metrics/racepredictions/daily/\(name)?fromCalendarDate="
        + "\(days.lowerBound.iso)&toCalendarDate=\(days.upperBound.iso)")
  }

  /// VO₂max on the days when it changed.
  package func maxMet(_ days: ClosedRange<Day>) throws(ServiceTrouble) -> ServiceList<[UInt8]> {
    try list(
      "/metrics-service/metrics/maxmet/daily/\(days.lowerBound.iso)/\(days.upperBound.iso)")
  }

  /// The runner's records at Garmin.
  package func records() throws(ServiceTrouble) -> ServiceList<[UInt8]> {
    let name = percentEncoded(try profile().displayName)
    return try list("/personalrecord-service/personalrecord/prs/\(name)")
  }

  /// Every piece of gear.
  package func gear() throws(ServiceTrouble) -> ServiceList<[UInt8]> {
    guard let number = try profile().profileID else { return .notOffered }
    return try list("/gear-service/gear/filterGear?userProfilePk=\(number)")
  }

  /// The gear of one activity.
  package func gear(of activity: Int64) throws(ServiceTrouble) -> ServiceList<[UInt8]> {
    try list("/gear-service/gear/filterGear?activityId=\(activity)")
  }

  /// The laps of one activity.
  package func laps(of activity: Int64) throws(ServiceTrouble) -> CountedLaps? {
    guard case .list(let body) = try list("/activity-service/activity/\(activity)/splits") else {
      return nil
    }
    return CountedLaps(body)
  }

  /// The weather of one activity.
  package func weather(of activity: Int64) throws(ServiceTrouble) -> ServiceList<[UInt8]> {
    try list("/activity-service/activity/\(activity)/weather")
  }

  /// One list of what is asked for day by day, latest first.
  private func daily(
    _ days: ClosedRange<Day>, _ path: (String) -> String
  ) throws(ServiceTrouble) -> ServiceList<[UInt8]> {
    var parts = ListParts()
    var day = days.upperBound
    while day >= days.lowerBound {
      switch try list(path(day.iso)) {
      case .list(let bytes): parts.add(bytes)
      case .nothing: break
      case .notOffered: return .notOffered
      }
      day = day - 1
    }
    return parts.isEmpty ? .nothing : .list(parts.bytes)
  }
}
