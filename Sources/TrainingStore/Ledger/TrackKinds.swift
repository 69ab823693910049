/// What a FIT file is, by its first message.
package enum FITKind: String, Hashable, Sendable, CaseIterable {
  /// Nobody knows more than that it is one.
  case file = "fit"
  case activity = "fit.activity"
  /// Out of a Strava export, which Strava may have rewritten.
  case stravaActivity = "fit.stravaActivity"
  case withoutActivity = "fit.withoutActivity"
  case device = "fit.device"
  case settings = "fit.settings"
  case sportSettings = "fit.sportSettings"
  case workout = "fit.workout"
  case course = "fit.course"
  case schedule = "fit.schedule"
  case locations = "fit.locations"
  case weight = "fit.weight"
  case totals = "fit.totals"
  case goals = "fit.goals"
  case bloodPressure = "fit.bloodPressure"
  case monitoring = "fit.monitoring"
  case activitySummary = "fit.activitySummary"
  case segment = "fit.segment"
  case segmentList = "fit.segmentList"
  case metrics = "fit.metrics"
  case sleep = "fit.sleep"
  case variabilityStatus = "fit.variabilityStatus"
}

/// What a GPX or TCX file is.
package enum TrackKind: String, Hashable, Sendable, CaseIterable {
  /// Neither of the two as far as anybody can tell.
  case xml = "xml"
  case gpx = "gpx"
  case gpxActivity = "gpx.activity"
  case gpxRoute = "gpx.route"
  case gpxPlaces = "gpx.places"
  case gpxWithoutTimes = "gpx.withoutTimes"
  case gpxWithoutTrack = "gpx.withoutTrack"
  case tcx = "tcx"
  case tcxActivity = "tcx.activity"
  case tcxCourse = "tcx.course"
  case tcxWorkout = "tcx.workout"
  case tcxWithoutTimes = "tcx.withoutTimes"
  case tcxWithoutActivity = "tcx.withoutActivity"
}
