// Written by scripts/fit-profile; change that, not this.

extension FITTables {
  /// Fields of the messages 20.
  static let record = """
    message 20 record
    0 position_lat sint32 semicircles
    1 position_long sint32 semicircles
    2 altitude uint16 /5 -500 >78:16/5-500 m
    3 heart_rate uint8 bpm
    4 cadence uint8 rpm
    5 distance uint32 /100 m
    6 speed uint16 /1000 >73:16/1000 m/s
    7 power uint16 watts
    8 compressed_speed_distance byte[] >6:12/100 >5:12/16+
    9 grade sint16 /100 %
    10 resistance uint8
    11 time_from_course sint32 /1000 s
    12 cycle_length uint8 /100 m
    13 temperature sint8 C
    17 speed_1s uint8[] /16 m/s
    18 cycles uint8 >19:8+ cycles
    19 total_cycles uint32 cycles
    28 compressed_accumulated_power uint16 >29:16+ watts
    29 accumulated_power uint32 watts
    30 left_right_balance uint8:left_right_balance
    31 gps_accuracy uint8 m
    32 vertical_speed sint16 /1000 m/s
    33 calories uint16 kcal
    39 vertical_oscillation uint16 /10 mm
    40 stance_time_percent uint16 /100 percent
    41 stance_time uint16 /10 ms
    42 activity_type enum:activity_type
    43 left_torque_effectiveness uint8 /2 percent
    44 right_torque_effectiveness uint8 /2 percent
    45 left_pedal_smoothness uint8 /2 percent
    46 right_pedal_smoothness uint8 /2 percent
    47 combined_pedal_smoothness uint8 /2 percent
    48 time128 uint8 /128 s
    49 stroke_type enum:stroke_type
    50 zone uint8
    51 ball_speed uint16 /100 m/s
    52 cadence256 uint16 /256 rpm
    53 fractional_cadence uint8 /128 rpm
    54 total_hemoglobin_conc uint16 /100 g/dL
    55 total_hemoglobin_conc_min uint16 /100 g/dL
    56 total_hemoglobin_conc_max uint16 /100 g/dL
    57 saturated_hemoglobin_percent uint16 /10 %
    58 saturated_hemoglobin_percent_min uint16 /10 %
    59 saturated_hemoglobin_percent_max uint16 /10 %
    62 device_index uint8:device_index
    67 left_pco sint8 mm
    68 right_pco sint8 mm
    69 left_power_phase uint8[] /0.7111111 degrees
    70 left_power_phase_peak uint8[] /0.7111111 degrees
    71 right_power_phase uint8[] /0.7111111 degrees
    72 right_power_phase_peak uint8[] /0.7111111 degrees
    73 enhanced_speed uint32 /1000 m/s
    78 enhanced_altitude uint32 /5 -500 m
    81 battery_soc uint8 /2 percent
    82 motor_power uint16 watts
    83 vertical_ratio uint16 /100 percent
    84 stance_time_balance uint16 /100 percent
    85 step_length uint16 /10 mm
    87 cycle_length16 uint16 /100 m
    91 absolute_pressure uint32 Pa
    92 depth uint32 /1000 m
    93 next_stop_depth uint32 /1000 m
    94 next_stop_time uint32 s
    95 time_to_surface uint32 s
    96 ndl_time uint32 s
    97 cns_load uint8 percent
    98 n2_load uint16 percent
    99 respiration_rate uint8 >108:8 s
    108 enhanced_respiration_rate uint16 /100 Breaths/min
    114 grit float32
    115 flow float32
    116 current_stress uint16 /100
    117 ebike_travel_range uint16 km
    118 ebike_battery_level uint8 percent
    119 ebike_assist_mode uint8 depends on sensor
    120 ebike_assist_level_percent uint8 percent
    123 air_time_remaining uint32 s
    124 pressure_sac uint16 /100 bar/min
    125 volume_sac uint16 /100 L/min
    126 rmv uint16 /100 L/min
    127 ascent_rate sint32 /1000 m/s
    129 po2 uint8 /100 percent
    139 core_temperature uint16 /100 C
    253 timestamp uint32:date_time s
    """
}
