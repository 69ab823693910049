// Written by scripts/fit-profile; change that, not this.

extension FITTables {
  /// Names of the values of other types.
  static let valuesAToH = """
    type activity
    0=manual 1=auto_multi_sport
    type activity_class
    100=level_max 127=level 128=athlete
    type activity_level
    0=low 1=medium 2=high
    type activity_subtype
    0=generic 1=treadmill 2=street 3=trail 4=track 5=spin 6=indoor_cycling 7=road 8=mountain
    9=downhill 10=recumbent 11=cyclocross 12=hand_cycling 13=track_cycling 14=indoor_rowing
    15=elliptical 16=stair_climbing 17=lap_swimming 18=open_water 254=all
    type activity_type
    0=generic 1=running 2=cycling 3=transition 4=fitness_equipment 5=swimming 6=walking
    8=sedentary 13=wheelchair_pushing 254=all
    type ant_network
    0=public 1=antplus 2=antfs 3=private
    type antplus_device_type
    1=antfs 11=bike_power 12=environment_sensor_legacy 15=multi_sport_speed_distance 16=control
    17=fitness_equipment 18=blood_pressure 19=geocache_node 20=light_electric_vehicle
    25=env_sensor 26=racquet 27=control_hub 31=muscle_oxygen 34=shifting 35=bike_light_main
    36=bike_light_shared 38=exd 40=bike_radar 46=bike_aero 119=weight_scale 120=heart_rate
    121=bike_speed_cadence 122=bike_cadence 123=bike_speed 124=stride_speed_distance
    type apnea_discipline
    0=constant_weight_with_fins 1=constant_weight_with_bifins 2=constant_weight_without_fins
    3=dynamic_with_fins 4=dynamic_with_bifins 5=dynamic_without_fins 6=free_immersion 7=no_limit
    8=speed_endurance_apnea 9=static_apnea 10=variable_weight
    type auto_activity_detect
    0=none 1=running 2=cycling 4=swimming 8=walking 32=elliptical 1024=sedentary
    type auto_sync_frequency
    0=never 1=occasionally 2=frequent 3=once_a_day 4=remote
    type backlight_mode
    0=off 1=manual 2=key_and_messages 3=auto_brightness 4=smart_notifications
    5=key_and_messages_night 6=key_and_messages_and_smart_notifications
    type battery_status
    1=new 2=good 3=ok 4=low 5=critical 6=charging 7=unknown
    type ble_device_type
    0=connected_gps 1=heart_rate 2=bike_power 3=bike_speed_cadence 4=bike_speed 5=bike_cadence
    6=footpod 7=bike_trainer
    type body_location
    0=left_leg 1=left_calf 2=left_shin 3=left_hamstring 4=left_quad 5=left_glute 6=right_leg
    7=right_calf 8=right_shin 9=right_hamstring 10=right_quad 11=right_glute 12=torso_back
    13=left_lower_back 14=left_upper_back 15=right_lower_back 16=right_upper_back 17=torso_front
    18=left_abdomen 19=left_chest 20=right_abdomen 21=right_chest 22=left_arm 23=left_shoulder
    24=left_bicep 25=left_tricep 26=left_brachioradialis 27=left_forearm_extensors 28=right_arm
    29=right_shoulder 30=right_bicep 31=right_tricep 32=right_brachioradialis
    33=right_forearm_extensors 34=neck 35=throat 36=waist_mid_back 37=waist_front 38=waist_left
    39=waist_right
    type brazilian_grading_scale
    0=2 1=3 2=3c 3=4 4=5a 5=5b 6=5c 7=6a 8=6b 9=6c 10=7a 11=7b 12=7c 13=8a 14=8b 15=8c 16=9a
    17=9b 18=9c 19=10a 20=10b 21=10c 22=11a 23=11b 24=11c 25=12a 26=12b
    type british_adjectival_grading_scale
    0=M 1=D 2=HD 3=VD 4=MS 5=S 6=HS 7=MVS 8=VS 9=HVS 10=E1 11=E2 12=E3 13=E4 14=E5 15=E6 16=E7
    17=E8 18=E9 19=E10 20=E11
    type british_technical_grading_scale
    0=1 1=2 2=3 3=4a 4=4b 5=4c 6=5a 7=5b 8=5c 9=6a 10=6b 11=6c 12=7a 13=7b 14=7c
    type climb_grading_scale
    0=yds 1=uiaa 2=french 3=british_adjectival 4=british_technical 5=ewbank 6=brazilian 7=saxon
    8=vermin 9=font 10=dankyu 11=yds_pm
    type climb_pro_event
    0=approach 1=start 2=complete
    type comm_timeout_type
    0=wildcard_pairing_timeout 1=pairing_timeout 2=connection_lost 3=connection_timeout
    type dankyu_grading_scale
    0=7_kyuu 1=6_kyuu 2=5_kyuu 3=4_kyuu 4=3_kyuu 5=2_kyuu 6=1_kyuu 7=1_dan 8=2_dan 9=3_dan
    10=4_dan 11=5_dan
    type date_mode
    0=day_month 1=month_day
    type display_heart
    0=bpm 1=max 2=reserve
    type display_measure
    0=metric 1=statute 2=nautical
    type display_orientation
    0=auto 1=portrait 2=landscape 3=portrait_flipped 4=landscape_flipped
    type display_position
    0=degree 1=degree_minute 2=degree_minute_second 3=austrian_grid 4=british_grid 5=dutch_grid
    6=hungarian_grid 7=finnish_grid 8=german_grid 9=icelandic_grid 10=indonesian_equatorial
    11=indonesian_irian 12=indonesian_southern 13=india_zone_0 14=india_zone_IA 15=india_zone_IB
    16=india_zone_IIA 17=india_zone_IIB 18=india_zone_IIIA 19=india_zone_IIIB 20=india_zone_IVA
    21=india_zone_IVB 22=irish_transverse 23=irish_grid 24=loran 25=maidenhead_grid 26=mgrs_grid
    27=new_zealand_grid 28=new_zealand_transverse 29=qatar_grid 30=modified_swedish_grid
    31=swedish_grid 32=south_african_grid 33=swiss_grid 34=taiwan_grid 35=united_states_grid
    36=utm_ups_grid 37=west_malayan 38=borneo_rso 39=estonian_grid 40=latvian_grid
    41=swedish_ref_99_grid
    type display_power
    0=watts 1=percent_ftp
    type dive_alert
    0=ndl_reached 1=gas_switch_prompted 2=near_surface 3=approaching_ndl 4=po2_warn
    5=po2_crit_high 6=po2_crit_low 7=time_alert 8=depth_alert 9=deco_ceiling_broken
    10=deco_complete 11=safety_stop_broken 12=safety_stop_complete 13=cns_warning
    14=cns_critical 15=otu_warning 16=otu_critical 17=ascent_critical 18=alert_dismissed_by_key
    19=alert_dismissed_by_timeout 20=battery_low 21=battery_critical 22=safety_stop_started
    23=approaching_first_deco_stop 24=setpoint_switch_auto_low 25=setpoint_switch_auto_high
    26=setpoint_switch_manual_low 27=setpoint_switch_manual_high 28=auto_setpoint_switch_ignored
    29=switched_to_open_circuit 30=switched_to_closed_circuit 32=tank_battery_low
    33=po2_ccr_dil_low 34=deco_stop_cleared 35=apnea_neutral_buoyancy 36=apnea_target_depth
    37=apnea_surface 38=apnea_high_speed 39=apnea_low_speed
    type dive_section_type
    0=ascent 1=descent 2=hang
    type event
    0=timer 3=workout 4=workout_step 5=power_down 6=power_up 7=off_course 8=session 9=lap
    10=course_point 11=battery 12=virtual_partner_pace 13=hr_high_alert 14=hr_low_alert
    15=speed_high_alert 16=speed_low_alert 17=cad_high_alert 18=cad_low_alert
    19=power_high_alert 20=power_low_alert 21=recovery_hr 22=battery_low 23=time_duration_alert
    24=distance_duration_alert 25=calorie_duration_alert 26=activity 27=fitness_equipment
    28=length 32=user_marker 33=sport_point 36=calibration 42=front_gear_change
    43=rear_gear_change 44=rider_position_change 45=elev_high_alert 46=elev_low_alert
    47=comm_timeout 54=auto_activity_detect 56=dive_alert 57=dive_gas_switched
    71=tank_pressure_reserve 72=tank_pressure_critical 73=tank_lost 75=radar_threat_alert
    76=tank_battery_low 81=tank_pod_connected 82=tank_pod_disconnected
    type event_type
    0=start 1=stop 2=consecutive_depreciated 3=marker 4=stop_all 5=begin_depreciated
    6=end_depreciated 7=end_all_depreciated 8=stop_disable 9=stop_disable_all
    type ewbank_grading_scale
    0=4 1=5 2=6 3=7 4=8 5=9 6=10 7=11 8=12 9=13 10=14 11=15 12=16 13=17 14=18 15=19 16=20 17=21
    18=22 19=23 20=24 21=25 22=26 23=27 24=28 25=29 26=30 27=31 28=32 29=33 30=34 31=35 32=36
    33=37 34=38
    type exercise_category
    0=bench_press 1=calf_raise 2=cardio 3=carry 4=chop 5=core 6=crunch 7=curl 8=deadlift 9=flye
    10=hip_raise 11=hip_stability 12=hip_swing 13=hyperextension 14=lateral_raise 15=leg_curl
    16=leg_raise 17=lunge 18=olympic_lift 19=plank 20=plyo 21=pull_up 22=push_up 23=row
    24=shoulder_press 25=shoulder_stability 26=shrug 27=sit_up 28=squat 29=total_body
    30=triceps_extension 31=warm_up 32=run 33=bike 34=cardio_sensors 35=move 36=pose
    37=banded_exercises 38=battle_rope 39=elliptical 40=floor_climb 41=indoor_bike 42=indoor_row
    43=ladder 44=sandbag 45=sled 46=sledge_hammer 47=stair_stepper 49=suspension 50=tire
    52=run_indoor 53=bike_outdoor 65534=unknown
    type favero_product
    10=assioma_uno 12=assioma_duo
    type file
    1=device 2=settings 3=sport 4=activity 5=workout 6=course 7=schedules 9=weight 10=totals
    11=goals 14=blood_pressure 15=monitoring_a 20=activity_summary 28=monitoring_daily
    32=monitoring_b 34=segment 35=segment_list 40=exd_configuration 247=mfg_range_min
    254=mfg_range_max
    type fit_base_type
    0=enum 1=sint8 2=uint8 7=string 10=uint8z 13=byte 131=sint16 132=uint16 133=sint32
    134=uint32 136=float32 137=float64 139=uint16z 140=uint32z 142=sint64 143=uint64 144=uint64z
    type fit_base_unit
    0=other 1=kilogram 2=pound
    type fitness_equipment_state
    0=ready 1=in_use 2=paused 3=unknown
    type font_grading_scale
    0=1 1=2 2=3 3=4 4=4_plus 5=5 6=5_plus 7=6a 8=6a_plus 9=6b 10=6b_plus 11=6c 12=6c_plus 13=7a
    14=7a_plus 15=7b 16=7b_plus 17=7c 18=7c_plus 19=8a 20=8a_plus 21=8b 22=8b_plus 23=8c
    24=8c_plus 25=9a
    type french_grading_scale
    0=1 1=2 2=3 3=4a 4=4b 5=4c 6=5a 7=5b 8=5c 9=6a 10=6a_plus 11=6b 12=6b_plus 13=6c 14=6c_plus
    15=7a 16=7a_plus 17=7b 18=7b_plus 19=7c 20=7c_plus 21=8a 22=8a_plus 23=8b 24=8b_plus 25=8c
    26=8c_plus 27=9a 28=9a_plus 29=9b
    type gender
    0=female 1=male
    type hr_type
    0=normal 1=irregular
    type hr_zone_calc
    0=custom 1=percent_max_hr 2=percent_hrr 3=percent_lthr
    type hrv_status
    0=none 1=poor 2=low 3=unbalanced 4=balanced
    """
}
