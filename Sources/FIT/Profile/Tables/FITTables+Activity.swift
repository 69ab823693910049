// Written by scripts/fit-profile; change that, not this.

extension FITTables {
  /// Fields of the messages 0, 12, 21, 23, 34, 49, 78, 101, 132, 206, 207, 225, 229, 264, 290, 317.
  static let activity = """
    message 0 file_id
    0 type enum:file
    1 manufacturer uint16:manufacturer
    2 product uint16
    | favero_product favero_product ?1=263
    | garmin_product garmin_product ?1=1 ?1=15 ?1=13 ?1=89
    3 serial_number uint32z
    4 time_created uint32:date_time
    5 number uint16
    8 product_name string[]
    message 12 sport
    0 sport enum:sport
    1 sub_sport enum:sub_sport
    3 name string[]
    message 21 event
    0 event enum:event
    1 event_type enum:event_type
    2 data16 uint16 >3:16
    3 data uint32
    | timer_trigger timer_trigger ?0=0
    | course_point_index message_index ?0=10
    | battery_level uint16 /1000 ?0=11 V
    | virtual_partner_speed uint16 /1000 ?0=12 m/s
    | hr_high_alert uint8 ?0=13 bpm
    | hr_low_alert uint8 ?0=14 bpm
    | speed_high_alert uint32 /1000 ?0=15 m/s
    | speed_low_alert uint32 /1000 ?0=16 m/s
    | cad_high_alert uint16 ?0=17 rpm
    | cad_low_alert uint16 ?0=18 rpm
    | power_high_alert uint16 ?0=19 watts
    | power_low_alert uint16 ?0=20 watts
    | time_duration_alert uint32 /1000 ?0=23 s
    | distance_duration_alert uint32 /100 ?0=24 m
    | calorie_duration_alert uint32 ?0=25 calories
    | fitness_equipment_state fitness_equipment_state ?0=27
    | sport_point uint32 ?0=33
    | gear_change_data uint32 ?0=42 ?0=43
    | rider_position rider_position_type ?0=44
    | comm_timeout comm_timeout_type ?0=47
    | dive_alert dive_alert ?0=56
    | auto_activity_detect_duration uint16 ?0=54 min
    | radar_threat_alert uint32 ?0=75
    4 event_group uint8
    7 score uint16
    8 opponent_score uint16
    9 front_gear_num uint8z
    10 front_gear uint8z
    11 rear_gear_num uint8z
    12 rear_gear uint8z
    13 device_index uint8:device_index
    14 activity_type enum:activity_type
    15 start_timestamp uint32:date_time s
    | auto_activity_detect_start_timestamp date_time ?0=54 s
    21 radar_threat_level_max enum:radar_threat_level_type
    22 radar_threat_count uint8
    23 radar_threat_avg_approach_speed uint8 /10 m/s
    24 radar_threat_max_approach_speed uint8 /10 m/s
    253 timestamp uint32:date_time s
    message 23 device_info
    0 device_index uint8:device_index
    1 device_type uint8
    | ble_device_type ble_device_type ?25=3
    | antplus_device_type antplus_device_type ?25=1
    | ant_device_type uint8 ?25=0
    | local_device_type local_device_type ?25=5
    2 manufacturer uint16:manufacturer
    3 serial_number uint32z
    4 product uint16
    | favero_product favero_product ?2=263
    | garmin_product garmin_product ?2=1 ?2=15 ?2=13 ?2=89
    5 software_version uint16 /100
    6 hardware_version uint8
    7 cum_operating_time uint32 s
    10 battery_voltage uint16 /256 V
    11 battery_status uint8:battery_status
    18 sensor_position enum:body_location
    19 descriptor string[]
    20 ant_transmission_type uint8z
    21 ant_device_number uint16z
    22 ant_network enum:ant_network
    25 source_type enum:source_type
    27 product_name string[]
    32 battery_level uint8 %
    253 timestamp uint32:date_time s
    message 34 activity
    0 total_timer_time uint32 /1000 s
    1 num_sessions uint16
    2 type enum:activity
    3 event enum:event
    4 event_type enum:event_type
    5 local_timestamp uint32:local_date_time
    6 event_group uint8
    253 timestamp uint32:date_time
    message 49 file_creator
    0 software_version uint16
    1 hardware_version uint8
    message 78 hrv
    0 time uint16[] /1000 s
    message 101 length
    0 event enum:event
    1 event_type enum:event_type
    2 start_time uint32:date_time
    3 total_elapsed_time uint32 /1000 s
    4 total_timer_time uint32 /1000 s
    5 total_strokes uint16 strokes
    6 avg_speed uint16 /1000 m/s
    7 swim_stroke enum:swim_stroke swim_stroke
    9 avg_swimming_cadence uint8 strokes/min
    10 event_group uint8
    11 total_calories uint16 kcal
    12 length_type enum:length_type
    18 player_score uint16
    19 opponent_score uint16
    20 stroke_count uint16[] counts
    21 zone_count uint16[] counts
    22 enhanced_avg_respiration_rate uint16 /100 Breaths/min
    23 enhanced_max_respiration_rate uint16 /100 Breaths/min
    24 avg_respiration_rate uint8 >22:8
    25 max_respiration_rate uint8 >23:8
    26 metabolic_calories uint16 kcal
    253 timestamp uint32:date_time
    254 message_index uint16:message_index
    message 132 hr
    0 fractional_timestamp uint16 /32768 s
    1 time256 uint8 /256 >0:8/256 s
    6 filtered_bpm uint8[] bpm
    9 event_timestamp uint32[] /1024 s
    10 event_timestamp_12 byte[] >9:12/1024+ *10
    253 timestamp uint32:date_time
    message 206 field_description
    0 developer_data_index uint8
    1 field_definition_number uint8
    2 fit_base_type_id uint8:fit_base_type
    3 field_name string[]
    4 array uint8
    5 components string[]
    6 scale uint8
    7 offset sint8
    8 units string[]
    9 bits string[]
    10 accumulate string[]
    13 fit_base_unit_id uint16:fit_base_unit
    14 native_mesg_num uint16:mesg_num
    15 native_field_num uint8
    message 207 developer_data_id
    0 developer_id byte[]
    1 application_id byte[]
    2 manufacturer_id uint16:manufacturer
    3 developer_data_index uint8
    4 application_version uint32
    message 225 set
    0 duration uint32 /1000 s
    3 repetitions uint16
    4 weight uint16 /16 kg
    5 set_type uint8:set_type
    6 start_time uint32:date_time
    7 category uint16:exercise_category[]
    8 category_subtype uint16[]
    9 weight_display_unit uint16:fit_base_unit
    10 message_index uint16:message_index
    11 wkt_step_index uint16:message_index
    254 timestamp uint32:date_time
    message 229 max_met_data
    0 update_time uint32:date_time
    2 vo2_max uint16 /10 mL/kg/min
    5 sport enum:sport
    6 sub_sport enum:sub_sport
    8 max_met_category enum:max_met_category
    9 calibrated_data enum:bool
    12 hr_source enum:max_met_heart_rate_source
    13 speed_source enum:max_met_speed_source
    message 264 exercise_title
    0 exercise_category uint16:exercise_category
    1 exercise_name uint16
    2 wkt_step_name string[]
    254 message_index uint16:message_index
    message 290 beat_intervals
    0 timestamp_ms uint16 ms
    1 time uint16[] ms
    253 timestamp uint32:date_time
    message 317 climb_pro
    0 position_lat sint32 semicircles
    1 position_long sint32 semicircles
    2 climb_pro_event enum:climb_pro_event
    3 climb_number uint16
    4 climb_category uint8
    5 current_dist float32 m
    253 timestamp uint32:date_time s
    """
}
