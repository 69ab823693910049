/// The keys of Garmin's list of activity types, and a few more that recordings and lists use, each
/// with its family.
extension Sport {
  /// All keys that have a family of their own in the table, `.other` included.
  package static let knownKeys: Set<String> = Set(familiesByKey.keys)

  /// Whether openrun has a word for it; any other is kept as a sport of its own.
  package var isKnown: Bool {
    Self.familiesByKey[rawValue] != nil || Self.familyByEnding(of: rawValue) != .other
  }

  /// The family by key; told before any rule of ``familyByEnding(of:)``.
  static let familiesByKey: [String: Family] = {
    var result: [String: Family] = [:]
    for (family, keys) in keysOfFamilies {
      for key in keys.split(whereSeparator: \.isWhitespace) { result[String(key)] = family }
    }
    return result
  }()

  /// The family of a key that no list has: by its last word, never by letters within a word.
  static func familyByEnding(of key: String) -> Family {
    let words = key.split { !$0.isLetter && !$0.isNumber }
    guard let last = words.last(where: { $0 != "v2" && $0 != "ws" }) else { return .other }
    let isElsewhere = words.contains { onOtherThings.contains(String($0)) }
    switch last {
    case "running", "run", "jog", "jogging": return isElsewhere ? .other : .running
    case "cycling", "biking", "bicycling", "bike", "mtb": return isElsewhere ? .other : .cycling
    case "swimming", "swim": return .swimming
    case "walking", "walk", "hiking", "hike": return isElsewhere ? .other : .walking
    case "strength": return .strength
    case "transition": return .transition
    case "multisport", "triathlon", "duathlon": return .multisport
    default: break
    }
    if key.hasSuffix("bike_ride") || key.hasSuffix("strength_training") {
      return key.hasSuffix("ride") ? .cycling : .strength
    }
    return .other
  }

  /// A run, ride or walk that is one of a vehicle, an animal or a ski.
  private static let onOtherThings: Set<String> = [
    "motor", "motorcycle", "wheelchair", "push", "ski", "snow", "sled", "toboggan", "horse",
    "water", "quad",
  ]

  /// Keys that say themselves that it happens on the spot.
  static let indoorKeys: Set<String> = [
    "treadmill_running", "indoor_running", "virtual_run", "indoor_cycling", "virtual_ride",
    "indoor_hand_cycling", "indoor_handcycling", "indoor_walking", "treadmill_walking",
    "indoor_rowing", "virtual_row", "indoor_cardio", "indoor_climbing", "indoor_swimming",
    "indoor_track_running", "virtual_walk",
  ]

  private static let keysOfFamilies: [(Family, String)] = [
    (
      .running,
      """
      running trail_running treadmill_running track_running street_running indoor_running
      virtual_run obstacle_run ultra_run road_running indoor_track_running beach_running
      fell_running canicross orienteering plogging run trail_run
      """
    ),
    (
      .cycling,
      """
      cycling road_biking indoor_cycling mountain_biking gravel_cycling cyclocross downhill_biking
      track_cycling recumbent_cycling hand_cycling indoor_hand_cycling handcycling
      indoor_handcycling bmx virtual_ride e_bike_fitness e_bike_mountain e_enduro_mtb enduro_mtb
      e_biking bikepacking velomobile unicycling road_cycling ride
      """
    ),
    (.swimming, "swimming lap_swimming open_water_swimming swim indoor_swimming"),
    (
      .walking,
      """
      walking casual_walking speed_walking indoor_walking treadmill_walking hiking rucking
      nordic_walking race_walking virtual_walk walk hike
      """
    ),
    (.strength, "strength_training fitness_equipment hiit"),
    (.multisport, "multi_sport multisport triathlon duathlon aquathlon swimrun"),
    (
      .transition,
      """
      transition transition_v2 swimtobiketransition biketoruntransition runtobiketransition
      swimtobiketransition_v2 biketoruntransition_v2 runtobiketransition_v2
      swim_to_bike_transition swim_to_bike_transition_v2 bike_to_run_transition
      bike_to_run_transition_v2 run_to_bike_transition run_to_bike_transition_v2
      """
    ),
    (
      .other,
      """
      other all uncategorized generic workout indoor_cardio elliptical stair_climbing indoor_rowing
      virtual_row indoor_climbing bouldering pilates yoga mobility crossfit meditation breathwork
      dance boxing jump_rope mixed_martial_arts mountaineering rock_climbing floor_climbing
      inline_skating roller_skiing skateboarding golf disc_golf stop_watch e_sport steps physical_therapy
      wind_kite_surfing horseback_riding driving_general flying whitewater_rafting_kayaking
      hunting_fishing hunting hunting_v2 fishing fishing_v2 sky_diving rc_drone hang_gliding paragliding
      wingsuit_flying auto_racing motorcycling motorcycling_v2 motocross motocross_v2 atv atv_v2
      overland diving single_gas_diving multi_gas_diving gauge_diving apnea_diving apnea_hunting
      ccr_diving pool_apnea safety assistance incident_detected para_sports wheelchair_push_run
      wheelchair_push_walk winter_sports snowmobiling_ws snow_shoe_ws snow_shoe skating_ws
      ice_skating backcountry_skiing_snowboarding_ws backcountry_skiing backcountry_snowboarding
      skate_skiing_ws cross_country_skiing_ws resort_skiing_snowboarding_ws resort_skiing
      resort_snowboarding snowboarding_ws snowboarding alpine_skiing cross_country_skiing
      team_sports american_football baseball basketball cricket field_hockey ice_hockey lacrosse
      rugby soccer softball ultimate_disc volleyball racket_sports badminton paddelball padel
      pickleball platform_tennis racquetball squash table_tennis tennis tennis_v2 water_sports
      boating boating_v2 kayaking kayaking_v2 canoeing kiteboarding kiteboarding_v2 paddling
      paddling_v2 offshore_grinding offshore_grinding_v2 onshore_grinding onshore_grinding_v2
      rowing rowing_v2 sailing sailing_v2 snorkeling stand_up_paddleboarding
      stand_up_paddleboarding_v2 surfing surfing_v2 wakeboarding wakeboarding_v2 wakesurfing
      wakesurfing_v2 waterskiing waterskiing_v2 water_skiing tubing water_tubing
      whitewater_rafting whitewater_rafting_v2 rafting windsurfing windsurfing_v2 archery
      geocaching
      """
    ),
  ]
}
