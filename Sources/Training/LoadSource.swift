/// Where an activity's training load comes from.
package enum LoadSource: String, Sendable {
  case garmin, trimp, distance, none
}
