// Written by scripts/fit-profile; change that, not this.

extension FITTables {
  /// Fields of the messages 18.
  static let session = """
    message 18 session
    0 event enum:event
    1 event_type enum:event_type
    2 start_time uint32:date_time
    3 start_position_lat sint32 semicircles
    4 start_position_long sint32 semicircles
    5 sport enum:sport
    6 sub_sport enum:sub_sport
    7 total_elapsed_time uint32 /1000 s
    8 total_timer_time uint32 /1000 s
    9 total_distance uint32 /100 m
    10 total_cycles uint32 cycles
    | total_reps uint32 ?6=20 ?5=62 reps
    | total_strides uint32 ?5=1 ?5=11 strides
    | total_strokes uint32 ?5=2 ?5=5 ?5=15 ?5=37 strokes
    | total_pushes uint32 ?5=66 ?5=65 pushes
    11 total_calories uint16 kcal
    13 total_fat_calories uint16 kcal
    14 avg_speed uint16 /1000 >124:16/1000 m/s
    15 max_speed uint16 /1000 >125:16/1000 m/s
    16 avg_heart_rate uint8 bpm
    17 max_heart_rate uint8 bpm
    18 avg_cadence uint8 rpm
    | avg_running_cadence uint8 ?5=1 strides/min
    | avg_swimming_cadence uint8 ?5=5 strokes/min
    | avg_paddlesport_cadence uint8 ?5=15 ?5=37 strokes/min
    | avg_push_cadence uint8 ?5=66 ?5=65 pushes/min
    19 max_cadence uint8 rpm
    | max_running_cadence uint8 ?5=1 strides/min
    | max_swimming_cadence uint8 ?5=5 strokes/min
    | max_paddlesport_cadence uint8 ?5=15 ?5=37 strokes/min
    | max_push_cadence uint8 ?5=66 ?5=65 pushes/min
    20 avg_power uint16 watts
    21 max_power uint16 watts
    22 total_ascent uint16 m
    23 total_descent uint16 m
    24 total_training_effect uint8 /10
    25 first_lap_index uint16
    26 num_laps uint16
    27 event_group uint8
    28 trigger enum:session_trigger
    29 nec_lat sint32 semicircles
    30 nec_long sint32 semicircles
    31 swc_lat sint32 semicircles
    32 swc_long sint32 semicircles
    33 num_lengths uint16 lengths
    34 normalized_power uint16 watts
    35 training_stress_score uint16 /10 tss
    36 intensity_factor uint16 /1000 if
    37 left_right_balance uint16:left_right_balance_100
    38 end_position_lat sint32 semicircles
    39 end_position_long sint32 semicircles
    41 avg_stroke_count uint32 /10 strokes/lap
    42 avg_stroke_distance uint16 /100 m
    43 swim_stroke enum:swim_stroke swim_stroke
    44 pool_length uint16 /100 m
    45 threshold_power uint16 watts
    46 pool_length_unit enum:display_measure
    47 num_active_lengths uint16 lengths
    48 total_work uint32 J
    49 avg_altitude uint16 /5 -500 >126:16/5-500 m
    50 max_altitude uint16 /5 -500 >128:16/5-500 m
    51 gps_accuracy uint8 m
    52 avg_grade sint16 /100 %
    53 avg_pos_grade sint16 /100 %
    54 avg_neg_grade sint16 /100 %
    55 max_pos_grade sint16 /100 %
    56 max_neg_grade sint16 /100 %
    57 avg_temperature sint8 C
    58 max_temperature sint8 C
    59 total_moving_time uint32 /1000 s
    60 avg_pos_vertical_speed sint16 /1000 m/s
    61 avg_neg_vertical_speed sint16 /1000 m/s
    62 max_pos_vertical_speed sint16 /1000 m/s
    63 max_neg_vertical_speed sint16 /1000 m/s
    64 min_heart_rate uint8 bpm
    65 time_in_hr_zone uint32[] /1000 s
    66 time_in_speed_zone uint32[] /1000 s
    67 time_in_cadence_zone uint32[] /1000 s
    68 time_in_power_zone uint32[] /1000 s
    69 avg_lap_time uint32 /1000 s
    70 best_lap_index uint16
    71 min_altitude uint16 /5 -500 >127:16/5-500 m
    78 active_time uint32 /1000 s
    79 avg_strokes_per_length uint16 /10 strokes/length
    80 avg_swolf uint16
    82 player_score uint16
    83 opponent_score uint16
    84 opponent_name string[]
    85 stroke_count uint16[] counts
    86 zone_count uint16[] counts
    87 max_ball_speed uint16 /100 m/s
    88 avg_ball_speed uint16 /100 m/s
    89 avg_vertical_oscillation uint16 /10 mm
    90 avg_stance_time_percent uint16 /100 percent
    91 avg_stance_time uint16 /10 ms
    92 avg_fractional_cadence uint8 /128 rpm
    93 max_fractional_cadence uint8 /128 rpm
    94 total_fractional_cycles uint8 /128 cycles
    95 avg_total_hemoglobin_conc uint16[] /100 g/dL
    96 min_total_hemoglobin_conc uint16[] /100 g/dL
    97 max_total_hemoglobin_conc uint16[] /100 g/dL
    98 avg_saturated_hemoglobin_percent uint16[] /10 %
    99 min_saturated_hemoglobin_percent uint16[] /10 %
    100 max_saturated_hemoglobin_percent uint16[] /10 %
    101 avg_left_torque_effectiveness uint8 /2 percent
    102 avg_right_torque_effectiveness uint8 /2 percent
    103 avg_left_pedal_smoothness uint8 /2 percent
    104 avg_right_pedal_smoothness uint8 /2 percent
    105 avg_combined_pedal_smoothness uint8 /2 percent
    106 num_segment_laps uint16
    107 front_gear_shift_count uint16
    108 rear_gear_shift_count uint16
    110 sport_profile_name string[]
    111 sport_index uint8
    112 time_standing uint32 /1000 s
    113 stand_count uint16
    114 avg_left_pco sint8 mm
    115 avg_right_pco sint8 mm
    116 avg_left_power_phase uint8[] /0.7111111 degrees
    117 avg_left_power_phase_peak uint8[] /0.7111111 degrees
    118 avg_right_power_phase uint8[] /0.7111111 degrees
    119 avg_right_power_phase_peak uint8[] /0.7111111 degrees
    120 avg_power_position uint16[] watts
    121 max_power_position uint16[] watts
    122 avg_cadence_position uint8[] rpm
    123 max_cadence_position uint8[] rpm
    124 enhanced_avg_speed uint32 /1000 m/s
    125 enhanced_max_speed uint32 /1000 m/s
    126 enhanced_avg_altitude uint32 /5 -500 m
    127 enhanced_min_altitude uint32 /5 -500 m
    128 enhanced_max_altitude uint32 /5 -500 m
    129 avg_lev_motor_power uint16 watts
    130 max_lev_motor_power uint16 watts
    131 lev_battery_consumption uint8 /2 percent
    132 avg_vertical_ratio uint16 /100 percent
    133 avg_stance_time_balance uint16 /100 percent
    134 avg_step_length uint16 /10 mm
    137 total_anaerobic_training_effect uint8 /10
    139 avg_vam uint16 /1000 m/s
    140 avg_depth uint32 /1000 m
    141 max_depth uint32 /1000 m
    142 surface_interval uint32 s
    143 start_cns uint8 percent
    144 end_cns uint8 percent
    145 start_n2 uint16 percent
    146 end_n2 uint16 percent
    147 avg_respiration_rate uint8 >169:8
    148 max_respiration_rate uint8 >170:8
    149 min_respiration_rate uint8 >180:8
    150 min_temperature sint8 C
    155 o2_toxicity uint16 OTUs
    156 dive_number uint32
    168 training_load_peak sint32 /65536
    169 enhanced_avg_respiration_rate uint16 /100 Breaths/min
    170 enhanced_max_respiration_rate uint16 /100 Breaths/min
    180 enhanced_min_respiration_rate uint16 /100
    181 total_grit float32 kGrit
    182 total_flow float32 Flow
    183 jump_count uint16
    186 avg_grit float32 kGrit
    187 avg_flow float32 Flow
    192 workout_feel uint8
    193 workout_rpe uint8
    194 avg_spo2 uint8 percent
    195 avg_stress uint8 percent
    196 metabolic_calories uint16 kcal
    197 sdrr_hrv uint8 mS
    198 rmssd_hrv uint8 mS
    199 total_fractional_ascent uint8 /100 m
    200 total_fractional_descent uint8 /100 m
    208 avg_core_temperature uint16 /100 C
    209 min_core_temperature uint16 /100 C
    210 max_core_temperature uint16 /100 C
    211 avg_grade_adjusted_speed uint32 /1000 m/s
    253 timestamp uint32:date_time s
    254 message_index uint16:message_index
    """
}
