// Written by scripts/fit-profile; change that, not this.

extension FITTables {
  /// Fields of the messages 55, 103, 211, 227, 269, 275, 297, 346, 370, 371, 372, 398, 412, 470, 471.
  static let wellness = """
    message 55 monitoring
    0 device_index uint8:device_index
    1 calories uint16 kcal
    2 distance uint32 /100 m
    3 cycles uint32 /2 cycles
    | steps uint32 ?5=6 ?5=1 steps
    | strokes uint32 /2 ?5=2 ?5=5 strokes
    4 active_time uint32 /1000 s
    5 activity_type enum:activity_type
    6 activity_subtype enum:activity_subtype
    7 activity_level enum:activity_level
    8 distance_16 uint16 100 * m
    9 cycles_16 uint16 2 * cycles (steps)
    10 active_time_16 uint16 s
    11 local_timestamp uint32:local_date_time
    12 temperature sint16 /100 C
    14 temperature_min sint16 /100 C
    15 temperature_max sint16 /100 C
    16 activity_time uint16[] minutes
    19 active_calories uint16 kcal
    24 current_activity_type_intensity byte >5:5 >28:3
    25 timestamp_min_8 uint8 min
    26 timestamp_16 uint16 s
    27 heart_rate uint8 bpm
    28 intensity uint8 /10
    29 duration_min uint16 min
    30 duration uint32 s
    31 ascent uint32 /1000 m
    32 descent uint32 /1000 m
    33 moderate_activity_minutes uint16 minutes
    34 vigorous_activity_minutes uint16 minutes
    41 pushes uint32
    253 timestamp uint32:date_time s
    message 103 monitoring_info
    0 local_timestamp uint32:local_date_time s
    1 activity_type enum:activity_type[]
    3 cycles_to_distance uint16[] /5000 m/cycle
    4 cycles_to_calories uint16[] /5000 kcal/cycle
    5 resting_metabolic_rate uint16 kcal / day
    253 timestamp uint32:date_time s
    message 211 monitoring_hr_data
    0 resting_heart_rate uint8 bpm
    1 current_day_resting_heart_rate uint8 bpm
    253 timestamp uint32:date_time s
    message 227 stress_level
    0 stress_level_value sint16
    1 stress_level_time uint32:date_time s
    message 269 spo2_data
    0 reading_spo2 uint8 percent
    1 reading_confidence uint8
    2 mode enum:spo2_measurement_type
    253 timestamp uint32:date_time s
    message 275 sleep_level
    0 sleep_level enum:sleep_level
    253 timestamp uint32:date_time s
    message 297 respiration_rate
    0 respiration_rate sint16 /100 breaths/min
    253 timestamp uint32:date_time
    message 346 sleep_assessment
    0 combined_awake_score uint8
    1 awake_time_score uint8
    2 awakenings_count_score uint8
    3 deep_sleep_score uint8
    4 sleep_duration_score uint8
    5 light_sleep_score uint8
    6 overall_sleep_score uint8
    7 sleep_quality_score uint8
    8 sleep_recovery_score uint8
    9 rem_sleep_score uint8
    10 sleep_restlessness_score uint8
    11 awakenings_count uint8
    14 interruptions_score uint8
    15 average_stress_during_sleep uint16 /100
    message 370 hrv_status_summary
    0 weekly_average uint16 /128 ms
    1 last_night_average uint16 /128 ms
    2 last_night_5_min_high uint16 /128 ms
    3 baseline_low_upper uint16 /128 ms
    4 baseline_balanced_lower uint16 /128 ms
    5 baseline_balanced_upper uint16 /128 ms
    6 status enum:hrv_status
    253 timestamp uint32:date_time
    message 371 hrv_value
    0 value uint16 /128 ms
    253 timestamp uint32:date_time
    message 372 raw_bbi
    0 timestamp_ms uint16 ms
    1 data uint16[] >2:14 >3:1 >4:1 *15
    2 time uint16[] ms
    3 quality uint8[]
    4 gap uint8[]
    253 timestamp uint32:date_time
    message 398 skin_temp_overnight
    0 local_timestamp uint32:local_date_time
    1 average_deviation float32
    2 average_7_day_deviation float32
    4 nightly_value float32
    253 timestamp uint32:date_time
    message 412 nap_event
    0 start_time uint32:date_time seconds
    1 start_timezone_offset sint16 minutes
    2 end_time uint32:date_time seconds
    3 end_timezone_offset sint16 minutes
    4 feedback enum:nap_period_feedback
    5 is_deleted enum:bool
    6 source enum:nap_source
    7 update_timestamp uint32:date_time
    253 timestamp uint32:date_time
    254 message_index uint16:message_index
    message 470 sleep_disruption_severity_period
    0 severity enum:sleep_disruption_severity
    253 timestamp uint32:date_time
    254 message_index uint16:message_index
    message 471 sleep_disruption_overnight_severity
    0 severity enum:sleep_disruption_severity
    253 timestamp uint32:date_time
    """
}
