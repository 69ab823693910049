// Written by scripts/fit-profile; change that, not this.

extension FITTables {
  /// Fields of the messages 312, 313.
  static let split = """
    message 312 split
    0 split_type enum:split_type
    1 total_elapsed_time uint32 /1000 s
    2 total_timer_time uint32 /1000 s
    3 total_distance uint32 /100 m
    4 avg_speed uint32 /1000 m/s
    9 start_time uint32:date_time
    11 sport enum:sport
    12 sub_sport enum:sub_sport
    13 total_ascent uint16 m
    14 total_descent uint16 m
    15 avg_heart_rate uint8 bpm
    16 max_heart_rate uint8 bpm
    17 nec_lat sint32 semicircles
    18 nec_long sint32 semicircles
    19 swc_lat sint32 semicircles
    20 swc_long sint32 semicircles
    21 start_position_lat sint32 semicircles
    22 start_position_long sint32 semicircles
    23 end_position_lat sint32 semicircles
    24 end_position_long sint32 semicircles
    25 max_speed uint32 /1000 m/s
    26 avg_vert_speed sint32 /1000 m/s
    27 end_time uint32:date_time
    28 total_calories uint32 kcal
    29 avg_cadence uint16 /128 rpm
    | avg_running_cadence uint16 /128 ?11=1 strides/min
    | avg_swimming_cadence uint16 /128 ?11=5 strokes/min
    | avg_paddlesport_cadence uint16 /128 ?11=15 ?11=37 strokes/min
    | avg_push_cadence uint16 ?11=66 ?11=65 pushes/min
    30 max_cadence uint16 /128 rpm
    | max_running_cadence uint16 /128 ?11=1 strides/min
    | max_swimming_cadence uint16 /128 ?11=5 strokes/min
    | max_paddlesport_cadence uint16 /128 ?11=15 ?11=37 strokes/min
    | max_push_cadence uint16 ?11=66 ?11=65 pushes/min
    31 total_cycles uint32 cycles
    | total_strides uint32 ?11=1 ?11=11 strides
    | total_strokes uint32 ?11=2 ?11=5 ?11=15 ?11=37 strokes
    | total_reps uint32 ?11=62 reps
    | total_pushes uint32 ?11=66 ?11=65 pushes
    32 avg_temperature sint8 C
    33 max_temperature sint8 C
    34 min_temperature sint8 C
    35 avg_vertical_oscillation uint16 /10 mm
    36 avg_vertical_ratio uint16 /100 percent
    37 avg_stance_time uint16 /10 ms
    38 avg_stance_time_balance uint16 /100 percent
    39 avg_step_length uint16 /10 mm
    40 avg_power uint16 watts
    41 max_power uint16 watts
    42 normalized_power uint16 watts
    43 left_right_balance uint16:left_right_balance_100
    44 time_standing uint32 /1000 s
    45 avg_left_pco sint8 mm
    46 avg_right_pco sint8 mm
    47 avg_left_power_phase uint8[] /0.7111111 degrees
    48 avg_left_power_phase_peak uint8[] /0.7111111 degrees
    49 avg_right_power_phase uint8[] /0.7111111 degrees
    50 avg_right_power_phase_peak uint8[] /0.7111111 degrees
    51 avg_power_position uint16[] watts
    52 max_power_position uint16[] watts
    53 avg_left_torque_effectiveness uint8 /2 percent
    54 avg_right_torque_effectiveness uint8 /2 percent
    55 avg_left_pedal_smoothness uint8 /2 percent
    56 avg_right_pedal_smoothness uint8 /2 percent
    57 avg_combined_pedal_smoothness uint8 /2 percent
    58 avg_flow float32 Flow
    59 total_grit float32 kGrit
    62 swim_stroke enum:swim_stroke
    63 num_active_lengths uint16 lengths
    64 avg_swolf uint16
    65 avg_stroke_distance uint16 /100 m
    66 avg_strokes_per_length uint16 /10 strokes / length
    67 first_lap_index uint16
    68 num_laps uint16
    69 climb_grading_scale enum:climb_grading_scale
    70 climb_grade_value uint32
    | climb_grade_yds yds_grading_scale ?69=0
    | climb_grade_uiaa uiaa_grading_scale ?69=1
    | climb_grade_french french_grading_scale ?69=2
    | climb_grade_british_adjectival british_adjectival_grading_scale ?69=3
    | climb_grade_british_technical british_technical_grading_scale ?69=4
    | climb_grade_ewbank ewbank_grading_scale ?69=5
    | climb_grade_brazilian brazilian_grading_scale ?69=6
    | climb_grade_saxon saxon_grading_scale ?69=7
    | climb_grade_vermin vermin_grading_scale ?69=8
    | climb_grade_font font_grading_scale ?69=9
    | climb_grade_dankyu dankyu_grading_scale ?69=10
    71 status enum:split_status
    72 num_falls uint16
    73 climb_send enum:bool
    74 start_elevation uint32 /5 -500 m
    78 active_time uint32 /1000 s
    79 metabolic_calories uint16 kcal
    80 total_fractional_ascent uint8 /100 m
    81 total_fractional_descent uint8 /100 m
    88 avg_grade sint16 /100 %
    89 max_grade sint16 /100 %
    90 min_cadence uint16 /128 rpm
    | min_running_cadence uint16 /128 ?11=1 strides/min
    | min_swimming_cadence uint16 /128 ?11=5 strokes/min
    | min_paddlesport_cadence uint16 /128 ?11=15 ?11=37 strokes/min
    | min_push_cadence uint16 ?11=66 ?11=65 pushes/min
    93 avg_grade_adjusted_speed uint32 /1000 m/s
    94 avg_stress uint16
    99 avg_vam uint16 /1000 m/s
    104 jump_count uint8
    110 total_moving_time uint32 /1000 s
    112 dive_section_type enum:dive_section_type
    113 avg_ascent_rate uint32 /1000 m/s
    114 max_ascent_rate uint32 /1000 m/s
    115 avg_descent_rate uint32 /1000 m/s
    116 max_descent_rate uint32 /1000 m/s
    117 total_ascent_time uint32 /1000 s
    118 total_descent_time uint32 /1000 s
    119 total_hang_time uint32 /1000 s
    120 apnea_discipline enum:apnea_discipline
    121 avg_depth uint32 /1000 m
    122 max_depth uint32 /1000 m
    124 min_heart_rate uint8 bpm
    127 surface_interval uint32 s
    142 total_fractional_cycles uint8 /128 cycles
    144 avg_stance_time_percent uint16 /100 percent
    168 total_anaerobic_training_effect uint8 /10
    169 front_gear_shift_count uint16
    170 rear_gear_shift_count uint16
    253 timestamp uint32:date_time s
    254 message_index uint16:message_index
    message 313 split_summary
    0 split_type enum:split_type
    1 sport enum:sport
    2 sub_sport enum:sub_sport
    3 num_splits uint16
    4 total_timer_time uint32 /1000 s
    5 total_distance uint32 /100 m
    6 avg_speed uint32 /1000 m/s
    7 max_speed uint32 /1000 m/s
    8 total_ascent uint16 m
    9 total_descent uint16 m
    10 avg_heart_rate uint8 bpm
    11 max_heart_rate uint8 bpm
    12 avg_vert_speed sint32 /1000 m/s
    13 total_calories uint32 kcal
    14 avg_cadence uint16 /128 rpm
    | avg_running_cadence uint16 /128 ?1=1 strides/min
    | avg_swimming_cadence uint16 /128 ?1=5 strokes/min
    | avg_paddlesport_cadence uint16 /128 ?1=15 ?1=37 strokes/min
    | avg_push_cadence uint16 ?1=66 ?1=65 pushes/min
    15 max_cadence uint16 /128 rpm
    | max_running_cadence uint16 /128 ?1=1 strides/min
    | max_swimming_cadence uint16 /128 ?1=5 strokes/min
    | max_paddlesport_cadence uint16 /128 ?1=15 ?1=37 strokes/min
    | max_push_cadence uint16 ?1=66 ?1=65 pushes/min
    16 total_cycles uint32 cycles
    | total_strides uint32 ?1=1 ?1=11 strides
    | total_strokes uint32 ?1=2 ?1=5 ?1=15 ?1=37 strokes
    | total_reps uint32 ?1=62 reps
    | total_pushes uint32 ?1=66 ?1=65 pushes
    17 avg_temperature sint8 C
    18 max_temperature sint8 C
    19 min_temperature sint8 C
    20 avg_vertical_oscillation uint16 /10 mm
    21 avg_vertical_ratio uint16 /100 percent
    22 avg_stance_time uint16 /10 ms
    23 avg_stance_time_balance uint16 /100 percent
    24 avg_step_length uint16 /10 mm
    25 avg_power uint16 watts
    26 max_power uint16 watts
    27 normalized_power uint16 watts
    28 left_right_balance uint16:left_right_balance_100
    29 time_standing uint32 /1000 s
    30 avg_left_pco sint8 mm
    31 avg_right_pco sint8 mm
    32 avg_left_power_phase uint8[] /0.7111111 degrees
    33 avg_left_power_phase_peak uint8[] /0.7111111 degrees
    34 avg_right_power_phase uint8[] /0.7111111 degrees
    35 avg_right_power_phase_peak uint8[] /0.7111111 degrees
    36 avg_power_position uint16[] watts
    37 max_power_position uint16[] watts
    38 avg_left_torque_effectiveness uint8 /2 percent
    39 avg_right_torque_effectiveness uint8 /2 percent
    40 avg_left_pedal_smoothness uint8 /2 percent
    41 avg_right_pedal_smoothness uint8 /2 percent
    42 avg_combined_pedal_smoothness uint8 /2 percent
    43 avg_flow float32 Flow
    44 total_grit float32 kGrit
    47 swim_stroke enum:swim_stroke
    48 num_active_lengths uint16 lengths
    49 avg_swolf uint16
    50 avg_stroke_distance uint16 /100 m
    51 avg_strokes_per_length uint16 /10 strokes / length
    52 avg_ascent uint16 m
    53 max_ascent uint16 m
    54 climb_grading_scale enum:climb_grading_scale
    55 climb_max_grade_value uint32
    | climb_max_grade_yds yds_grading_scale ?54=0
    | climb_max_grade_uiaa uiaa_grading_scale ?54=1
    | climb_max_grade_french french_grading_scale ?54=2
    | climb_max_grade_british_adjectival british_adjectival_grading_scale ?54=3
    | climb_max_grade_british_technical british_technical_grading_scale ?54=4
    | climb_max_grade_ewbank ewbank_grading_scale ?54=5
    | climb_max_grade_brazilian brazilian_grading_scale ?54=6
    | climb_max_grade_saxon saxon_grading_scale ?54=7
    | climb_max_grade_vermin vermin_grading_scale ?54=8
    | climb_max_grade_font font_grading_scale ?54=9
    | climb_max_grade_dankyu dankyu_grading_scale ?54=10
    56 num_falls uint16
    58 num_climbs_attempted uint16
    59 num_climbs_completed uint16
    60 max_distance uint32 /100 m
    64 metabolic_calories uint16 kcal
    65 active_time uint32 /1000 s
    66 total_fractional_ascent uint8 /100 m
    67 total_fractional_descent uint8 /100 m
    68 avg_fractional_ascent uint8 /100 m
    69 max_fractional_ascent uint8 /100 m
    71 avg_grade_adjusted_speed uint32 /1000 m/s
    72 avg_stress uint16
    77 total_moving_time uint32 /1000 s
    79 start_time uint32:date_time
    87 min_heart_rate uint8 bpm
    91 avg_stance_time_percent uint16 /100 percent
    101 max_total_timer_time uint32 /1000 s
    253 timestamp uint32:date_time s
    254 message_index uint16:message_index
    """
}
