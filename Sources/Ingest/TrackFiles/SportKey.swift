import FIT
import Training

/// A FIT sport and sub-sport in the words that Garmin's summaries use.
///
/// Both are the profile's words, such as `running` and `treadmill`; `nil` where the file has none
/// or one that the profile does not know.
func sport(_ sport: String?, _ subSport: String?) -> Sport {
  let detail = subSport ?? "generic"
  if let key = sportKeys["\(sport ?? "generic")/\(detail)"] {
    return Sport(rawValue: key)
  }
  guard let sport, sport != "generic", sport != "all" else { return .other }
  return Sport(rawValue: sportKeys[sport] ?? sport)
}

/// The key by `sport/sub_sport` or by `sport`; other sports keep their word.
private let sportKeys = [
  "generic/treadmill": "treadmill_running",
  "generic/trail": "trail_running",
  "generic/indoor_running": "indoor_running",
  "generic/indoor_cycling": "indoor_cycling",
  "generic/lap_swimming": "lap_swimming",
  "generic/open_water": "open_water_swimming",
  "generic/strength_training": "strength_training",
  "generic/cardio_training": "indoor_cardio",
  "generic/yoga": "yoga",
  "generic/indoor_rowing": "indoor_rowing",
  "running/treadmill": "treadmill_running",
  "running/trail": "trail_running",
  "running/track": "track_running",
  "running/street": "street_running",
  "running/indoor_running": "indoor_running",
  "running/virtual_activity": "virtual_run",
  "running/ultra": "ultra_run",
  "running/obstacle": "obstacle_run",
  "cycling/indoor_cycling": "indoor_cycling",
  "cycling/spin": "indoor_cycling",
  "cycling/road": "road_biking",
  "cycling/mountain": "mountain_biking",
  "cycling/downhill": "downhill_biking",
  "cycling/gravel_cycling": "gravel_cycling",
  "cycling/cyclocross": "cyclocross",
  "cycling/track_cycling": "track_cycling",
  "cycling/recumbent": "recumbent_cycling",
  "cycling/hand_cycling": "hand_cycling",
  "cycling/bmx": "bmx",
  "cycling/virtual_activity": "virtual_ride",
  "e_biking/e_bike_mountain": "e_bike_mountain",
  "e_biking": "e_bike_fitness",
  "swimming/lap_swimming": "lap_swimming",
  "swimming/open_water": "open_water_swimming",
  "walking/casual_walking": "casual_walking",
  "walking/speed_walking": "speed_walking",
  "walking/indoor_walking": "indoor_walking",
  "training/strength_training": "strength_training",
  "training/cardio_training": "indoor_cardio",
  "training/yoga": "yoga",
  "training/pilates": "pilates",
  "training/breathing": "breathwork",
  "training/hiit": "hiit",
  "training": "other",
  "fitness_equipment/elliptical": "elliptical",
  "fitness_equipment/stair_climbing": "stair_climbing",
  "fitness_equipment/indoor_rowing": "indoor_rowing",
  "fitness_equipment/strength_training": "strength_training",
  "fitness_equipment/cardio_training": "indoor_cardio",
  "fitness_equipment/yoga": "yoga",
  "fitness_equipment/pilates": "pilates",
  "fitness_equipment/treadmill": "treadmill_running",
  "fitness_equipment/indoor_cycling": "indoor_cycling",
  "rowing/indoor_rowing": "indoor_rowing",
  "rock_climbing/indoor_climbing": "indoor_climbing",
  "rock_climbing/bouldering": "bouldering",
  "cross_country_skiing": "cross_country_skiing_ws",
  "cross_country_skiing/skate_skiing": "skate_skiing_ws",
  "alpine_skiing": "resort_skiing_snowboarding_ws",
  "alpine_skiing/backcountry": "backcountry_skiing_snowboarding_ws",
  "snowboarding": "resort_skiing_snowboarding_ws",
  "snowshoeing": "snow_shoe_ws",
  "transition": "transition_v2",
  "multisport": "multi_sport",
]

extension Sport {
  /// Whether its cadence counts the steps of one leg, as watches store it.
  var countsOneLeg: Bool { family == .running || family == .walking }
}
