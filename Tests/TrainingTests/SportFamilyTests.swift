import Testing

@testable import Training

struct SportFamilyTests {
  /// Garmin's list of activity types, by the family that it counts in here.
  private static let garmin: [(Sport.Family, String)] = [
    (
      .running,
      """
      running trail_running street_running track_running treadmill_running virtual_run obstacle_run
      indoor_running ultra_run
      """
    ),
    (
      .cycling,
      """
      cycling mountain_biking road_biking cyclocross downhill_biking track_cycling
      recumbent_cycling indoor_cycling bmx gravel_cycling virtual_ride e_bike_mountain
      e_bike_fitness hand_cycling indoor_hand_cycling enduro_mtb e_enduro_mtb
      """
    ),
    (.swimming, "swimming lap_swimming open_water_swimming"),
    (.walking, "hiking walking casual_walking speed_walking rucking"),
    (.strength, "strength_training fitness_equipment hiit"),
    (.multisport, "multi_sport"),
    (
      .transition,
      "transition_v2 swimToBikeTransition_v2 bikeToRunTransition_v2 runToBikeTransition_v2"
    ),
    (
      .other,
      """
      other all indoor_cardio elliptical stair_climbing indoor_rowing mountaineering
      wind_kite_surfing horseback_riding driving_general flying whitewater_rafting_kayaking
      inline_skating golf steps hunting_fishing sky_diving rc_drone rock_climbing hang_gliding
      wingsuit_flying diving single_gas_diving multi_gas_diving gauge_diving apnea_diving
      floor_climbing stop_watch apnea_hunting safety assistance incident_detected pilates
      ccr_diving auto_racing yoga breathwork winter_sports snowmobiling_ws snow_shoe_ws skating_ws
      backcountry_skiing_snowboarding_ws skate_skiing_ws cross_country_skiing_ws
      resort_skiing_snowboarding_ws indoor_climbing bouldering e_sport motorcycling_v2 motocross_v2
      atv_v2 hunting para_sports wheelchair_push_run wheelchair_push_walk meditation
      backcountry_skiing backcountry_snowboarding disc_golf team_sports cricket rugby ice_hockey
      field_hockey lacrosse volleyball ultimate_disc softball american_football baseball basketball
      soccer racket_sports badminton squash table_tennis tennis_v2 platform_tennis racquetball
      pickleball padel water_sports kayaking_v2 rowing_v2 sailing_v2 surfing_v2 wakesurfing
      water_tubing snorkeling resort_skiing resort_snowboarding boxing dance jump_rope
      mixed_martial_arts mobility archery
      """
    ),
  ]

  @Test func `Every key of Garmin's list is in the table, with its family`() {
    for (family, keys) in Self.garmin {
      for key in keys.split(whereSeparator: \.isWhitespace).map(String.init) {
        #expect(Sport(rawValue: key).family == family, "\(key)")
        #expect(
          Sport.knownKeys.contains(key) || Sport.knownKeys.contains(key.lowercased()), "\(key)")
      }
    }
  }

  @Test func `A key of no list is told by its last word, not by letters`() {
    let families: [(String, Sport.Family)] = [
      ("night_running", .running), ("snow_run", .other), ("ski_running", .other),
      ("cargo_bike_ride", .cycling), ("train_ride", .other), ("motorcycling", .other),
      ("motor_biking", .other), ("overrunning_costs", .other), ("bride", .other),
      ("bicycling_outdoors", .other), ("aqua_walk", .walking), ("race", .other), ("", .other),
    ]
    for (key, family) in families { #expect(Sport(rawValue: key).family == family, "\(key)") }
  }

  @Test func `What happens on the spot is said by the table`() {
    for key in ["treadmill_running", "virtual_run", "virtual_ride", "indoor_cycling"] {
      #expect(Sport(rawValue: key).isIndoor)
    }
    for key in ["running", "track_running", "trail_running", "cycling", "virtuality"] {
      #expect(!Sport(rawValue: key).isIndoor)
    }
    #expect(Sport.indoorKeys.isSubset(of: Sport.knownKeys))
  }
}
