// Written by scripts/fit-profile; change that, not this.

extension FITTables {
  /// Fields of the messages 19.
  static let lap = """
    message 19 lap
    0 event enum:event
    1 event_type enum:event_type
    2 start_time uint32:date_time
    3 start_position_lat sint32 semicircles
    4 start_position_long sint32 semicircles
    5 end_position_lat sint32 semicircles
    6 end_position_long sint32 semicircles
    7 total_elapsed_time uint32 /1000 s
    8 total_timer_time uint32 /1000 s
    9 total_distance uint32 /100 m
    10 total_cycles uint32 cycles
    | total_strides uint32 ?25=1 ?25=11 strides
    | total_strokes uint32 ?25=2 ?25=5 ?25=15 ?25=37 strokes
    | total_pushes uint32 ?25=66 ?25=65 pushes
    11 total_calories uint16 kcal
    12 total_fat_calories uint16 kcal
    13 avg_speed uint16 /1000 >110:16/1000 m/s
    14 max_speed uint16 /1000 >111:16/1000 m/s
    15 avg_heart_rate uint8 bpm
    16 max_heart_rate uint8 bpm
    17 avg_cadence uint8 rpm
    | avg_running_cadence uint8 ?25=1 strides/min
    | avg_swimming_cadence uint8 ?25=5 strokes/min
    | avg_paddlesport_cadence uint8 ?25=15 ?25=37 strokes/min
    | avg_push_cadence uint8 ?25=66 ?25=65 pushes/min
    18 max_cadence uint8 rpm
    | max_running_cadence uint8 ?25=1 strides/min
    | max_swimming_cadence uint8 ?25=5 strokes/min
    | max_paddlesport_cadence uint8 ?25=15 ?25=37 strokes/min
    | max_push_cadence uint8 ?25=66 ?25=65 pushes/min
    19 avg_power uint16 watts
    20 max_power uint16 watts
    21 total_ascent uint16 m
    22 total_descent uint16 m
    23 intensity enum:intensity
    24 lap_trigger enum:lap_trigger
    25 sport enum:sport
    26 event_group uint8
    27 nec_lat sint32 semicircles
    28 nec_long sint32 semicircles
    29 swc_lat sint32 semicircles
    30 swc_long sint32 semicircles
    32 num_lengths uint16 lengths
    33 normalized_power uint16 watts
    34 left_right_balance uint16:left_right_balance_100
    35 first_length_index uint16
    37 avg_stroke_distance uint16 /100 m
    38 swim_stroke enum:swim_stroke
    39 sub_sport enum:sub_sport
    40 num_active_lengths uint16 lengths
    41 total_work uint32 J
    42 avg_altitude uint16 /5 -500 >112:16/5-500 m
    43 max_altitude uint16 /5 -500 >114:16/5-500 m
    44 gps_accuracy uint8 m
    45 avg_grade sint16 /100 %
    46 avg_pos_grade sint16 /100 %
    47 avg_neg_grade sint16 /100 %
    48 max_pos_grade sint16 /100 %
    49 max_neg_grade sint16 /100 %
    50 avg_temperature sint8 C
    51 max_temperature sint8 C
    52 total_moving_time uint32 /1000 s
    53 avg_pos_vertical_speed sint16 /1000 m/s
    54 avg_neg_vertical_speed sint16 /1000 m/s
    55 max_pos_vertical_speed sint16 /1000 m/s
    56 max_neg_vertical_speed sint16 /1000 m/s
    57 time_in_hr_zone uint32[] /1000 s
    58 time_in_speed_zone uint32[] /1000 s
    59 time_in_cadence_zone uint32[] /1000 s
    60 time_in_power_zone uint32[] /1000 s
    61 repetition_num uint16
    62 min_altitude uint16 /5 -500 >113:16/5-500 m
    63 min_heart_rate uint8 bpm
    70 active_time uint32 /1000 s
    71 wkt_step_index uint16:message_index
    73 avg_swolf uint16
    74 opponent_score uint16
    75 stroke_count uint16[] counts
    76 zone_count uint16[] counts
    77 avg_vertical_oscillation uint16 /10 mm
    78 avg_stance_time_percent uint16 /100 percent
    79 avg_stance_time uint16 /10 ms
    80 avg_fractional_cadence uint8 /128 rpm
    81 max_fractional_cadence uint8 /128 rpm
    82 total_fractional_cycles uint8 /128 cycles
    83 player_score uint16
    84 avg_total_hemoglobin_conc uint16[] /100 g/dL
    85 min_total_hemoglobin_conc uint16[] /100 g/dL
    86 max_total_hemoglobin_conc uint16[] /100 g/dL
    87 avg_saturated_hemoglobin_percent uint16[] /10 %
    88 min_saturated_hemoglobin_percent uint16[] /10 %
    89 max_saturated_hemoglobin_percent uint16[] /10 %
    90 avg_strokes_per_length uint16 /10 strokes / length
    91 avg_left_torque_effectiveness uint8 /2 percent
    92 avg_right_torque_effectiveness uint8 /2 percent
    93 avg_left_pedal_smoothness uint8 /2 percent
    94 avg_right_pedal_smoothness uint8 /2 percent
    95 avg_combined_pedal_smoothness uint8 /2 percent
    96 front_gear_shift_count uint16
    97 rear_gear_shift_count uint16
    98 time_standing uint32 /1000 s
    99 stand_count uint16
    100 avg_left_pco sint8 mm
    101 avg_right_pco sint8 mm
    102 avg_left_power_phase uint8[] /0.7111111 degrees
    103 avg_left_power_phase_peak uint8[] /0.7111111 degrees
    104 avg_right_power_phase uint8[] /0.7111111 degrees
    105 avg_right_power_phase_peak uint8[] /0.7111111 degrees
    106 avg_power_position uint16[] watts
    107 max_power_position uint16[] watts
    108 avg_cadence_position uint8[] rpm
    109 max_cadence_position uint8[] rpm
    110 enhanced_avg_speed uint32 /1000 m/s
    111 enhanced_max_speed uint32 /1000 m/s
    112 enhanced_avg_altitude uint32 /5 -500 m
    113 enhanced_min_altitude uint32 /5 -500 m
    114 enhanced_max_altitude uint32 /5 -500 m
    115 avg_lev_motor_power uint16 watts
    116 max_lev_motor_power uint16 watts
    117 lev_battery_consumption uint8 /2 percent
    118 avg_vertical_ratio uint16 /100 percent
    119 avg_stance_time_balance uint16 /100 percent
    120 avg_step_length uint16 /10 mm
    121 avg_vam uint16 /1000 m/s
    122 avg_depth uint32 /1000 m
    123 max_depth uint32 /1000 m
    124 min_temperature sint8 C
    136 enhanced_avg_respiration_rate uint16 /100 Breaths/min
    137 enhanced_max_respiration_rate uint16 /100 Breaths/min
    147 avg_respiration_rate uint8 >136:8
    148 max_respiration_rate uint8 >137:8
    149 total_grit float32 kGrit
    150 total_flow float32 Flow
    151 jump_count uint16
    153 avg_grit float32 kGrit
    154 avg_flow float32 Flow
    155 metabolic_calories uint16 kcal
    156 total_fractional_ascent uint8 /100 m
    157 total_fractional_descent uint8 /100 m
    158 avg_core_temperature uint16 /100 C
    159 min_core_temperature uint16 /100 C
    160 max_core_temperature uint16 /100 C
    161 avg_grade_adjusted_speed uint32 /1000 m/s
    253 timestamp uint32:date_time s
    254 message_index uint16:message_index
    """
}
