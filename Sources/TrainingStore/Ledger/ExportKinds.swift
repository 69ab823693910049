/// The lists of a Garmin export, or of Garmin's services, that are read.
package enum GarminList: String, Hashable, Sendable, CaseIterable {
  case activities = "garmin.summaries"
  case days = "garmin.days"
  case nights = "garmin.nights"
  case naps = "garmin.naps"
  case healthStatus = "garmin.healthStatus"
  case bodyMeasurements = "garmin.bodyMeasurements"
  case heartRateZones = "garmin.heartRateZones"
  case fitnessAge = "garmin.fitnessAge"
  case maxMet = "garmin.maxMet"
  case activityVO2Max = "garmin.activityVO2Max"
  case trainingStatus = "garmin.trainingStatus"
  case acuteLoad = "garmin.acuteLoad"
  case readiness = "garmin.readiness"
  case enduranceScore = "garmin.enduranceScore"
  case hillScore = "garmin.hillScore"
  case racePredictions = "garmin.racePredictions"
  case acclimation = "garmin.acclimation"
  case personalRecords = "garmin.personalRecords"
  case gear = "garmin.gear"
  case workouts = "garmin.workouts"
  case calendar = "garmin.calendar"
  case weather = "garmin.weather"
}

/// The lists of a Garmin export that are known, and of which nothing is kept.
package enum GarminAside: String, Hashable, Sendable, CaseIterable {
  case heartRateAlerts = "garmin.heartRateAlerts"
  case bodyProfile = "garmin.bodyProfile"
  case powerZones = "garmin.powerZones"
  case healthSnapshots = "garmin.healthSnapshots"
  case bloodPressure = "garmin.bloodPressure"
  case hydration = "garmin.hydration"
  case nutrition = "garmin.nutrition"
  case lifestyleLog = "garmin.lifestyleLog"
  case cyclingAbility = "garmin.cyclingAbility"
  case runningTolerance = "garmin.runningTolerance"
  case stressLog = "garmin.stressLog"
  case backup = "garmin.backup"
  case coachingSchedule = "garmin.coachingSchedule"
  case trainingPlan = "garmin.trainingPlan"
  case pictures = "garmin.pictures"
  case benchmarks = "garmin.benchmarks"
  case weeklyReport = "garmin.weeklyReport"
  case goals = "garmin.goals"
  case account = "garmin.account"
  case accountEvents = "garmin.accountEvents"
  case socialProfile = "garmin.socialProfile"
  case comments = "garmin.comments"
  case courses = "garmin.courses"
  case powerGuides = "garmin.powerGuides"
  case golf = "garmin.golf"
  case devices = "garmin.devices"
}

/// What lies in a Strava export beside recordings.
package enum StravaKind: String, Hashable, Sendable, CaseIterable {
  case activities = "strava.activities"
  case route = "strava.route"
  case otherList = "strava.otherList"
}

/// The lists of intervals.icu.
package enum IntervalsList: String, Hashable, Sendable, CaseIterable {
  case activities = "intervals.activities"
  case wellness = "intervals.wellness"
}

/// Files that no export makes its own.
package enum OtherKind: String, Hashable, Sendable, CaseIterable {
  case zip = "zip"
  case litter = "litter"
  case picture = "picture"
  case document = "document"
  case text = "text"
  case webPage = "webPage"
  case film = "film"
}
