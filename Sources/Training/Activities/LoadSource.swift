/// Where an activity's training load comes from, in the order in which sources are believed.
package enum LoadSource: String, Sendable, CaseIterable, Encodable {
  case garmin, trimp
  /// Given by the runner as a number.
  case manual
  /// From perceived exertion and duration.
  case exertion
  case distance, none
}
