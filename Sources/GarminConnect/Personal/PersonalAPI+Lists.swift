package import LiveService
package import Training

extension PersonalAPI {
  package func days(_ days: ClosedRange<Day>) throws(ServiceTrouble) -> ServiceList<[UInt8]> {
    try list("/usersummary-service/v2/dailysummaries" + query(days))
  }

  package func nights(_ days: ClosedRange<Day>) throws(ServiceTrouble) -> ServiceList<[UInt8]> {
    try list("/sleep-service/sleep/dailySleepSummariesByDate" + query(days))
  }
}
