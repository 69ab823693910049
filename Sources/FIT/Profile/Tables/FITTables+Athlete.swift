// Written by scripts/fit-profile; change that, not this.

extension FITTables {
  /// Fields of the messages 2, 3, 7, 8, 9, 10, 13, 26, 27, 30, 33, 53, 131, 158, 216.
  static let athlete = """
    message 2 device_settings
    0 active_time_zone uint8
    1 utc_offset uint32
    2 time_offset uint32[] s
    4 time_mode enum:time_mode[]
    5 time_zone_offset sint8[] /4 hr
    12 backlight_mode enum:backlight_mode
    36 activity_tracker_enabled enum:bool
    39 clock_time uint32:date_time
    40 pages_enabled uint16[]
    46 move_alert_enabled enum:bool
    47 date_mode enum:date_mode
    55 display_orientation enum:display_orientation
    56 mounting_side enum:side
    57 default_page uint16[]
    58 autosync_min_steps uint16 steps
    59 autosync_min_time uint16 minutes
    80 lactate_threshold_autodetect_enabled enum:bool
    86 ble_auto_upload_enabled enum:bool
    89 auto_sync_frequency enum:auto_sync_frequency
    90 auto_activity_detect uint32:auto_activity_detect
    94 number_of_screens uint8
    95 smart_notification_display_orientation enum:display_orientation
    134 tap_interface enum:switch
    174 tap_sensitivity enum:tap_sensitivity
    message 3 user_profile
    0 friendly_name string[]
    1 gender enum:gender
    2 age uint8 years
    3 height uint8 /100 m
    4 weight uint16 /10 kg
    5 language enum:language
    6 elev_setting enum:display_measure
    7 weight_setting enum:display_measure
    8 resting_heart_rate uint8 bpm
    9 default_max_running_heart_rate uint8 bpm
    10 default_max_biking_heart_rate uint8 bpm
    11 default_max_heart_rate uint8 bpm
    12 hr_setting enum:display_heart
    13 speed_setting enum:display_measure
    14 dist_setting enum:display_measure
    16 power_setting enum:display_power
    17 activity_class enum:activity_class
    18 position_setting enum:display_position
    21 temperature_setting enum:display_measure
    22 local_id uint16:user_local_id
    23 global_id byte[]
    28 wake_time uint32:localtime_into_day
    29 sleep_time uint32:localtime_into_day
    30 height_setting enum:display_measure
    31 user_running_step_length uint16 /1000 m
    32 user_walking_step_length uint16 /1000 m
    47 depth_setting enum:display_measure
    49 dive_count uint32
    254 message_index uint16:message_index
    message 7 zones_target
    1 max_heart_rate uint8
    2 threshold_heart_rate uint8
    3 functional_threshold_power uint16
    5 hr_calc_type enum:hr_zone_calc
    7 pwr_calc_type enum:pwr_zone_calc
    message 8 hr_zone
    1 high_bpm uint8 bpm
    2 name string[]
    254 message_index uint16:message_index
    message 9 power_zone
    1 high_value uint16 watts
    2 name string[]
    254 message_index uint16:message_index
    message 10 met_zone
    1 high_bpm uint8
    2 calories uint16 /10 kcal / min
    3 fat_calories uint8 /10 kcal / min
    254 message_index uint16:message_index
    message 13 training_settings
    31 target_distance uint32 /100 m
    32 target_speed uint16 /1000 m/s
    33 target_time uint32 s
    153 precise_target_speed uint32 /1000000 m/s
    message 26 workout
    4 sport enum:sport
    5 capabilities uint32z:workout_capabilities
    6 num_valid_steps uint16
    8 wkt_name string[]
    11 sub_sport enum:sub_sport
    14 pool_length uint16 /100 m
    15 pool_length_unit enum:display_measure
    17 wkt_description string[]
    254 message_index uint16:message_index
    message 27 workout_step
    0 wkt_step_name string[]
    1 duration_type enum:wkt_step_duration
    2 duration_value uint32
    | duration_time uint32 /1000 ?1=0 ?1=28 s
    | duration_distance uint32 /100 ?1=1 m
    | duration_hr workout_hr ?1=2 ?1=3 % or bpm
    | duration_calories uint32 ?1=4 calories
    | duration_step uint32 ?1=6 ?1=7 ?1=8 ?1=9 ?1=10 ?1=11 ?1=12 ?1=13
    | duration_power workout_power ?1=14 ?1=15 % or watts
    | duration_reps uint32 ?1=29
    3 target_type enum:wkt_step_target
    4 target_value uint32
    | target_speed_zone uint32 ?3=0
    | target_hr_zone uint32 ?3=1
    | target_cadence_zone uint32 ?3=3
    | target_power_zone uint32 ?3=4
    | repeat_steps uint32 ?1=6
    | repeat_time uint32 /1000 ?1=7 s
    | repeat_distance uint32 /100 ?1=8 m
    | repeat_calories uint32 ?1=9 calories
    | repeat_hr workout_hr ?1=10 ?1=11 % or bpm
    | repeat_power workout_power ?1=12 ?1=13 % or watts
    | target_stroke_type swim_stroke ?3=11
    5 custom_target_value_low uint32
    | custom_target_speed_low uint32 /1000 ?3=0 m/s
    | custom_target_heart_rate_low workout_hr ?3=1 % or bpm
    | custom_target_cadence_low uint32 ?3=3 rpm
    | custom_target_power_low workout_power ?3=4 % or watts
    6 custom_target_value_high uint32
    | custom_target_speed_high uint32 /1000 ?3=0 m/s
    | custom_target_heart_rate_high workout_hr ?3=1 % or bpm
    | custom_target_cadence_high uint32 ?3=3 rpm
    | custom_target_power_high workout_power ?3=4 % or watts
    7 intensity enum:intensity
    8 notes string[]
    9 equipment enum:workout_equipment
    10 exercise_category uint16:exercise_category
    11 exercise_name uint16
    12 exercise_weight uint16 /100 kg
    13 weight_display_unit uint16:fit_base_unit
    19 secondary_target_type enum:wkt_step_target
    20 secondary_target_value uint32
    | secondary_target_speed_zone uint32 ?19=0
    | secondary_target_hr_zone uint32 ?19=1
    | secondary_target_cadence_zone uint32 ?19=3
    | secondary_target_power_zone uint32 ?19=4
    | secondary_target_stroke_type swim_stroke ?19=11
    21 secondary_custom_target_value_low uint32
    | secondary_custom_target_speed_low uint32 /1000 ?19=0 m/s
    | secondary_custom_target_heart_rate_low workout_hr ?19=1 % or bpm
    | secondary_custom_target_cadence_low uint32 ?19=3 rpm
    | secondary_custom_target_power_low workout_power ?19=4 % or watts
    22 secondary_custom_target_value_high uint32
    | secondary_custom_target_speed_high uint32 /1000 ?19=0 m/s
    | secondary_custom_target_heart_rate_high workout_hr ?19=1 % or bpm
    | secondary_custom_target_cadence_high uint32 ?19=3 rpm
    | secondary_custom_target_power_high workout_power ?19=4 % or watts
    254 message_index uint16:message_index
    message 30 weight_scale
    0 weight uint16 /100 kg
    1 percent_fat uint16 /100 %
    2 percent_hydration uint16 /100 %
    3 visceral_fat_mass uint16 /100 kg
    4 bone_mass uint16 /100 kg
    5 muscle_mass uint16 /100 kg
    7 basal_met uint16 /4 kcal/day
    8 physique_rating uint8
    9 active_met uint16 /4 kcal/day
    10 metabolic_age uint8 years
    11 visceral_fat_rating uint8
    12 user_profile_index uint16:message_index
    13 bmi uint16 /10 kg/m^2
    253 timestamp uint32:date_time s
    message 33 totals
    0 timer_time uint32 s
    1 distance uint32 m
    2 calories uint32 kcal
    3 sport enum:sport
    4 elapsed_time uint32 s
    5 sessions uint16
    6 active_time uint32 s
    9 sport_index uint8
    253 timestamp uint32:date_time s
    254 message_index uint16:message_index
    message 53 speed_zone
    0 high_value uint16 /1000 m/s
    1 name string[]
    254 message_index uint16:message_index
    message 131 cadence_zone
    0 high_value uint8 rpm
    1 name string[]
    254 message_index uint16:message_index
    message 158 workout_session
    0 sport enum:sport
    1 sub_sport enum:sub_sport
    2 num_valid_steps uint16
    3 first_step_index uint16
    4 pool_length uint16 /100 m
    5 pool_length_unit enum:display_measure
    254 message_index uint16:message_index
    message 216 time_in_zone
    0 reference_mesg uint16:mesg_num
    1 reference_index uint16:message_index
    2 time_in_hr_zone uint32[] /1000 s
    3 time_in_speed_zone uint32[] /1000 s
    4 time_in_cadence_zone uint32[] /1000 s
    5 time_in_power_zone uint32[] /1000 s
    6 hr_zone_high_boundary uint8[] bpm
    7 speed_zone_high_boundary uint16[] /1000 m/s
    8 cadence_zone_high_bondary uint8[] rpm
    9 power_zone_high_boundary uint16[] watts
    10 hr_calc_type enum:hr_zone_calc
    11 max_heart_rate uint8
    12 resting_heart_rate uint8
    13 threshold_heart_rate uint8
    14 pwr_calc_type enum:pwr_zone_calc
    15 functional_threshold_power uint16
    253 timestamp uint32:date_time s
    """
}
