// Written by scripts/fit-profile; change that, not this.

extension FITTables {
  /// Names of the values of other types.
  static let valuesIToZ = """
    type intensity
    0=active 1=rest 2=warmup 3=cooldown 4=recovery 5=interval 6=other
    type language
    0=english 1=french 2=italian 3=german 4=spanish 5=croatian 6=czech 7=danish 8=dutch
    9=finnish 10=greek 11=hungarian 12=norwegian 13=polish 14=portuguese 15=slovakian
    16=slovenian 17=swedish 18=russian 19=turkish 20=latvian 21=ukrainian 22=arabic 23=farsi
    24=bulgarian 25=romanian 26=chinese 27=japanese 28=korean 29=taiwanese 30=thai 31=hebrew
    32=brazilian_portuguese 33=indonesian 34=malaysian 35=vietnamese 36=burmese 37=mongolian
    254=custom
    type lap_trigger
    0=manual 1=time 2=distance 3=position_start 4=position_lap 5=position_waypoint
    6=position_marked 7=session_end 8=fitness_equipment
    type length_type
    0=idle 1=active
    type local_device_type
    0=gps 1=glonass 2=gps_glonass 3=accelerometer 4=barometer 5=temperature 10=whr 12=sensor_hub
    type max_met_category
    0=generic 1=cycling
    type max_met_heart_rate_source
    0=whr 1=hrm
    type max_met_speed_source
    0=onboard_gps 1=connected_gps 2=cadence
    type nap_period_feedback
    0=none 1=multiple_naps_during_day 2=jetlag_ideal_timing_ideal_duration
    3=jetlag_ideal_timing_long_duration 4=jetlag_late_timing_ideal_duration
    5=jetlag_late_timing_long_duration 6=ideal_timing_ideal_duration_low_need
    7=ideal_timing_ideal_duration_high_need 8=ideal_timing_long_duration_low_need
    9=ideal_timing_long_duration_high_need 10=late_timing_ideal_duration_low_need
    11=late_timing_ideal_duration_high_need 12=late_timing_long_duration_low_need
    13=late_timing_long_duration_high_need 14=ideal_duration_low_need
    15=ideal_duration_high_need 16=long_duration_low_need 17=long_duration_high_need
    type nap_source
    0=automatic 1=manual_device 2=manual_gc
    type pwr_zone_calc
    0=custom 1=percent_ftp
    type radar_threat_level_type
    0=threat_unknown 1=threat_none 2=threat_approaching 3=threat_approaching_fast
    type rider_position_type
    0=seated 1=standing 2=transition_to_seated 3=transition_to_standing
    type saxon_grading_scale
    0=I 1=II 2=III 3=IV 4=V 5=VI 6=VII_a 7=VII_b 8=VII_c 9=VIII_a 10=VIII_b 11=VIII_c 12=IX_a
    13=IX_b 14=IX_c 15=X_a 16=X_b 17=X_c 18=XI_a 19=XI_b 20=XI_c 21=XII_a 22=XII_b 23=XII_c
    type session_trigger
    0=activity_end 1=manual 2=auto_multi_sport 3=fitness_equipment
    type set_type
    0=rest 1=active
    type side
    0=right 1=left
    type sleep_disruption_severity
    0=none 1=low 2=medium 3=high
    type sleep_level
    0=unmeasurable 1=awake 2=light 3=deep 4=rem
    type source_type
    0=ant 1=antplus 2=bluetooth 3=bluetooth_low_energy 4=wifi 5=local
    type split_status
    0=failure 1=success 2=climb_attempted 3=climb_completed
    type split_type
    1=ascent_split 2=descent_split 3=interval_active 4=interval_rest 5=interval_warmup
    6=interval_cooldown 7=interval_recovery 8=interval_other 9=climb_active 10=climb_rest
    11=surf_active 12=run_active 13=run_rest 14=workout_round 17=rwd_run 18=rwd_walk
    21=windsurf_active 22=rwd_stand 23=transition 28=ski_lift_split 29=ski_run_split
    type spo2_measurement_type
    0=off_wrist 1=spot_check 2=continuous_check 3=periodic
    type sport
    0=generic 1=running 2=cycling 3=transition 4=fitness_equipment 5=swimming 6=basketball
    7=soccer 8=tennis 9=american_football 10=training 11=walking 12=cross_country_skiing
    13=alpine_skiing 14=snowboarding 15=rowing 16=mountaineering 17=hiking 18=multisport
    19=paddling 20=flying 21=e_biking 22=motorcycling 23=boating 24=driving 25=golf
    26=hang_gliding 27=horseback_riding 28=hunting 29=fishing 30=inline_skating 31=rock_climbing
    32=sailing 33=ice_skating 34=sky_diving 35=snowshoeing 36=snowmobiling
    37=stand_up_paddleboarding 38=surfing 39=wakeboarding 40=water_skiing 41=kayaking 42=rafting
    43=windsurfing 44=kitesurfing 45=tactical 46=jumpmaster 47=boxing 48=floor_climbing
    49=baseball 53=diving 56=shooting 58=winter_sport 59=grinding 62=hiit 63=video_gaming
    64=racket 65=wheelchair_push_walk 66=wheelchair_push_run 67=meditation 68=para_sport
    69=disc_golf 70=team_sport 71=cricket 72=rugby 73=hockey 74=lacrosse 75=volleyball
    76=water_tubing 77=wakesurfing 78=water_sport 79=archery 80=mixed_martial_arts
    81=motor_sports 82=snorkeling 83=dance 84=jump_rope 85=pool_apnea 86=mobility 87=geocaching
    88=canoeing 254=all
    type stroke_type
    0=no_event 1=other 2=serve 3=forehand 4=backhand 5=smash
    type sub_sport
    0=generic 1=treadmill 2=street 3=trail 4=track 5=spin 6=indoor_cycling 7=road 8=mountain
    9=downhill 10=recumbent 11=cyclocross 12=hand_cycling 13=track_cycling 14=indoor_rowing
    15=elliptical 16=stair_climbing 17=lap_swimming 18=open_water 19=flexibility_training
    20=strength_training 21=warm_up 22=match 23=exercise 24=challenge 25=indoor_skiing
    26=cardio_training 27=indoor_walking 28=e_bike_fitness 29=bmx 30=casual_walking
    31=speed_walking 32=bike_to_run_transition 33=run_to_bike_transition
    34=swim_to_bike_transition 35=atv 36=motocross 37=backcountry 38=resort 39=rc_drone
    40=wingsuit 41=whitewater 42=skate_skiing 43=yoga 44=pilates 45=indoor_running
    46=gravel_cycling 47=e_bike_mountain 48=commuting 49=mixed_surface 50=navigate 51=track_me
    52=map 53=single_gas_diving 54=multi_gas_diving 55=gauge_diving 56=apnea_diving
    57=apnea_hunting 58=virtual_activity 59=obstacle 62=breathing 63=ccr_diving 65=sail_race
    66=expedition 67=ultra 68=indoor_climbing 69=bouldering 70=hiit 71=indoor_grinding
    72=hunting_with_dogs 73=amrap 74=emom 75=tabata 77=esport 78=triathlon 79=duathlon 80=brick
    81=swim_run 82=adventure_race 83=trucker_workout 84=pickleball 85=padel
    86=indoor_wheelchair_walk 87=indoor_wheelchair_run 88=indoor_hand_cycling 90=field 91=ice
    92=ultimate 93=platform 94=squash 95=badminton 96=racquetball 97=table_tennis 98=overland
    99=trolling_motor 110=fly_canopy 111=fly_paraglide 112=fly_paramotor 113=fly_pressurized
    114=fly_navigate 115=fly_timer 116=fly_altimeter 117=fly_wx 118=fly_vfr 119=fly_ifr
    121=dynamic_apnea 123=enduro 124=rucking 125=rally 126=pool_triathlon 127=e_bike_enduro
    254=all
    type swim_stroke
    0=freestyle 1=backstroke 2=breaststroke 3=butterfly 4=drill 5=mixed 6=im 7=im_by_round
    8=rimo
    type switch
    0=off 1=on 2=auto
    type tap_sensitivity
    0=high 1=medium 2=low
    type time_mode
    0=hour12 1=hour24 2=military 3=hour_12_with_seconds 4=hour_24_with_seconds 5=utc
    type timer_trigger
    0=manual 1=auto 2=fitness_equipment
    type uiaa_grading_scale
    0=I 1=II 2=III 3=IV_minus 4=IV 5=IV_plus 6=V_minus 7=V 8=V_plus 9=VI_minus 10=VI 11=VI_plus
    12=VII_minus 13=VII 14=VII_plus 15=VIII_minus 16=VIII 17=VIII_plus 18=IX_minus 19=IX
    20=IX_plus 21=X_minus 22=X 23=X_plus 24=XI_minus 25=XI 26=XI_plus 27=XII_minus
    type user_local_id
    0=local_min 15=local_max 16=stationary_min 255=stationary_max 256=portable_min
    65534=portable_max
    type vermin_grading_scale
    0=vb 1=v0 2=v1 3=v2 4=v3 5=v4 6=v5 7=v6 8=v7 9=v8 10=v9 11=v10 12=v11 13=v12 14=v13 15=v14
    16=v15 17=v16 18=v17
    type wkt_step_duration
    0=time 1=distance 2=hr_less_than 3=hr_greater_than 4=calories 5=open
    6=repeat_until_steps_cmplt 7=repeat_until_time 8=repeat_until_distance
    9=repeat_until_calories 10=repeat_until_hr_less_than 11=repeat_until_hr_greater_than
    12=repeat_until_power_less_than 13=repeat_until_power_greater_than 14=power_less_than
    15=power_greater_than 16=training_peaks_tss 17=repeat_until_power_last_lap_less_than
    18=repeat_until_max_power_last_lap_less_than 19=power_3s_less_than 20=power_10s_less_than
    21=power_30s_less_than 22=power_3s_greater_than 23=power_10s_greater_than
    24=power_30s_greater_than 25=power_lap_less_than 26=power_lap_greater_than
    27=repeat_until_training_peaks_tss 28=repetition_time 29=reps 31=time_only
    type wkt_step_target
    0=speed 1=heart_rate 2=open 3=cadence 4=power 5=grade 6=resistance 7=power_3s 8=power_10s
    9=power_30s 10=power_lap 11=swim_stroke 12=speed_lap 13=heart_rate_lap
    type workout_equipment
    0=none 1=swim_fins 2=swim_kickboard 3=swim_paddles 4=swim_pull_buoy 5=swim_snorkel
    type workout_hr
    100=bpm_offset
    type workout_power
    1000=watts_offset
    type yds_grading_scale
    0=5_1 1=5_2 2=5_3 3=5_4 4=5_5 5=5_6 6=5_7 7=5_8 8=5_9 9=5_10 10=5_10a 11=5_10b 12=5_10c
    13=5_10d 14=5_11 15=5_11a 16=5_11b 17=5_11c 18=5_11d 19=5_12 20=5_12a 21=5_12b 22=5_12c
    23=5_12d 24=5_13 25=5_13a 26=5_13b 27=5_13c 28=5_13d 29=5_14 30=5_14a 31=5_14b 32=5_14c
    33=5_14d 34=5_15 35=5_15a 36=5_15b 37=5_15c 38=5_15d 39=5_1_minus 40=5_1_plus 41=5_2_minus
    42=5_2_plus 43=5_3_minus 44=5_3_plus 45=5_4_minus 46=5_4_plus 47=5_5_minus 48=5_5_plus
    49=5_6_minus 50=5_6_plus 51=5_7_minus 52=5_7_plus 53=5_8_minus 54=5_8_plus 55=5_9_minus
    56=5_9_plus 57=5_10_minus 58=5_10_plus 59=5_11_minus 60=5_11_plus 61=5_12_minus 62=5_12_plus
    63=5_13_minus 64=5_13_plus 65=5_14_minus 66=5_14_plus 67=5_15_minus 68=5_15_plus
    """
}
