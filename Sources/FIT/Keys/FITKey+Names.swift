extension FITNumberKey {
  /// Seconds from beginning to end.
  package static let totalElapsedTime = Self(
    "total_elapsed_time", in: .session, .lap, .length, .split)
  /// Seconds with the timer running.
  package static let totalTimerTime = Self("total_timer_time", in: .session, .lap, .length, .split)
  /// Meters.
  package static let totalDistance = Self("total_distance", in: .session, .lap, .split)
  /// Kilocalories.
  package static let totalCalories = Self("total_calories", in: .session)
  package static let averageHeartRate = Self("avg_heart_rate", in: .session, .lap)
  package static let maximumHeartRate = Self("max_heart_rate", in: .session, .lap)
  /// A minute, of one leg on foot.
  package static let averageCadence = Self("avg_cadence", in: .session, .lap)
  package static let averageFractionalCadence = Self("avg_fractional_cadence", in: .session, .lap)
  /// Watts.
  package static let averagePower = Self("avg_power", in: .session, .lap)
  /// Meters.
  package static let totalAscent = Self("total_ascent", in: .session, .lap)
  package static let totalDescent = Self("total_descent", in: .session, .lap)
  /// From 0 to 5.
  package static let trainingEffect = Self("total_training_effect", in: .session)
  package static let anaerobicTrainingEffect = Self(
    "total_anaerobic_training_effect", in: .session)
  /// Degrees Celsius.
  package static let averageTemperature = Self("avg_temperature", in: .session)
  /// Garmin's exercise load.
  package static let trainingLoadPeak = Self("training_load_peak", in: .session)
  /// Perceived exertion, from 0 to 100.
  package static let perceivedExertion = Self("workout_rpe", in: .session)
  /// Meters.
  package static let poolLength = Self("pool_length", in: .session)
  package static let totalStrokes = Self("total_strokes", in: .length)

  /// Seconds of a set.
  package static let setDuration = Self("duration", in: .set)
  package static let repetitions = Self("repetitions", in: .set)
  /// Kilograms.
  package static let weight = Self("weight", in: .set)

  /// Of a step of a workout: milliseconds, centimeters, …, as its duration type says.
  package static let durationValue = Self("duration_value", in: .workoutStep)
  package static let targetValue = Self("target_value", in: .workoutStep)
  package static let customTargetLow = Self("custom_target_value_low", in: .workoutStep)
  package static let customTargetHigh = Self("custom_target_value_high", in: .workoutStep)

  /// From 0 to 100.
  package static let overallSleepScore = Self("overall_sleep_score", in: .sleepAssessment)
  /// Milliseconds, as all of the summary of a night.
  package static let weeklyAverage = Self("weekly_average", in: .hrvStatusSummary)
  package static let lastNightAverage = Self("last_night_average", in: .hrvStatusSummary)
  package static let lastNightHigh = Self("last_night_5_min_high", in: .hrvStatusSummary)
  package static let baselineLowUpper = Self("baseline_low_upper", in: .hrvStatusSummary)
  package static let balancedLower = Self("baseline_balanced_lower", in: .hrvStatusSummary)
  package static let balancedUpper = Self("baseline_balanced_upper", in: .hrvStatusSummary)
}

extension FITNumbersKey {
  /// Seconds from heart beat to heart beat.
  package static let hrvTime = Self("time", in: .hrv)
  /// Milliseconds from heart beat to heart beat.
  package static let beatTime = Self("time", in: .beatIntervals)
  /// Seconds in each zone, index 0 below zone 1.
  package static let timeInHeartRateZone = Self("time_in_hr_zone", in: .timeInZone)
}

extension FITCodeKey {
  package static let fileType = Self("type", in: .fileId)
  package static let event = Self("event", in: .event)
  package static let eventType = Self("event_type", in: .event)
  /// With marks in the upper four bits.
  package static let messageIndex = Self("message_index", in: .session, .workoutStep)
  package static let workoutStepIndex = Self("wkt_step_index", in: .lap)
  package static let durationType = Self("duration_type", in: .workoutStep)
  package static let targetType = Self("target_type", in: .workoutStep)
  package static let referenceMessage = Self("reference_mesg", in: .timeInZone)
  package static let referenceIndex = Self("reference_index", in: .timeInZone)
  package static let sleepLevel = Self("sleep_level", in: .sleepLevel)
  /// FIT seconds on the wall clock.
  package static let localTimestamp = Self("local_timestamp", in: .activity)
  /// FIT seconds.
  package static let utcTimestamp = Self("timestamp", in: .activity)
}

extension FITWordKey {
  package static let sport = Self("sport", in: .session, .lap, .sport)
  package static let subSport = Self("sub_sport", in: .session, .lap, .sport)
  package static let intensity = Self("intensity", in: .lap, .workoutStep)
  package static let lapTrigger = Self("lap_trigger", in: .lap)
  package static let swimStroke = Self("swim_stroke", in: .length)
  package static let lengthType = Self("length_type", in: .length)
  package static let setType = Self("set_type", in: .set)
  package static let category = Self("category", in: .set)
  package static let splitType = Self("split_type", in: .split)
  package static let hrvStatus = Self("status", in: .hrvStatusSummary)
}

extension FITTimeKey {
  package static let startTime = Self("start_time", in: .session, .lap, .length, .set, .split)
  package static let timestamp = Self(
    "timestamp", in: .event, .set, .sleepLevel, .hrvStatusSummary)
}

extension FITTextKey {
  package static let stepName = Self("wkt_step_name", in: .workoutStep)
  /// What the runner calls the profile on the watch: `Trail Run`.
  package static let profileName = Self("name", in: .sport)
}
