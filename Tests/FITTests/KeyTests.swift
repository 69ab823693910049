import Testing

@testable import FIT

@Suite("Fields by their keys")
struct KeyTests {
  private let places: [FITKeyPlaces] =
    [
      FITNumberKey.totalElapsedTime, .totalTimerTime, .totalDistance, .totalCalories,
      .averageHeartRate, .maximumHeartRate, .averageCadence, .averageFractionalCadence,
      .averagePower, .totalAscent, .totalDescent, .trainingEffect, .anaerobicTrainingEffect,
      .averageTemperature, .trainingLoadPeak, .perceivedExertion, .poolLength, .totalStrokes,
      .setDuration, .repetitions, .weight, .durationValue, .targetValue, .customTargetLow,
      .customTargetHigh, .overallSleepScore, .weeklyAverage, .lastNightAverage, .lastNightHigh,
      .baselineLowUpper, .balancedLower, .balancedUpper,
    ].map(\.places)
    + [FITNumbersKey.hrvTime, .beatTime, .timeInHeartRateZone].map(\.places)
    + [
      FITCodeKey.fileType, .event, .eventType, .messageIndex, .workoutStepIndex, .durationType,
      .targetType, .referenceMessage, .referenceIndex, .sleepLevel, .localTimestamp, .utcTimestamp,
    ].map(\.places)
    + [
      FITWordKey.sport, .subSport, .intensity, .lapTrigger, .swimStroke, .lengthType, .setType,
      .category, .splitType, .hrvStatus,
    ].map(\.places)
    + [FITTimeKey.startTime, .timestamp].map(\.places)
    + [FITTextKey.stepName, .profileName].map(\.places)

  @Test func `The profile knows every key in all of its messages`() {
    for place in places {
      #expect(place.unknown.isEmpty && !place.places.isEmpty)
    }
    let words = [
      FITWordKey.sport, .subSport, .intensity, .lapTrigger, .swimStroke, .lengthType, .setType,
      .category, .splitType, .hrvStatus,
    ]
    for place in words.flatMap(\.places.places) { #expect(!place.words.isEmpty) }
  }

  @Test func `A key reads what the name reads, in each message by its own number`() {
    let session = FITMessage(
      .session,
      [
        "start_time": .unix(1_777_618_800), "total_distance": 5_400.25, "sport": "running",
        "avg_temperature": -4, "avg_heart_rate": 150,
      ])
    let lap = FITMessage(
      .lap, ["total_distance": 1_000.5, "avg_heart_rate": 151, "sport": "hiking"])
    #expect(session[.totalDistance] == 5_400.25 && lap[.totalDistance] == 1_000.5)
    #expect(session[.averageHeartRate] == 150 && lap[.averageHeartRate] == 151)
    #expect(session[.sport] == "running" && lap[.sport] == "hiking")
    #expect(session[.startTime] == 1_777_618_800 && session[.averageTemperature] == -4)
    #expect(lap[.averageTemperature] == nil && lap[.startTime] == nil)
    #expect(FITMessage(.event)[.totalDistance] == nil, "a message that has no such field")
  }

  @Test func `Numbers that cannot be are none`() {
    var session = FITMessage(.session)
    session.fields = [
      FITField(number: 9, baseType: .float64, value: .real(-3)),
      FITField(number: 7, baseType: .float64, value: .real(1e40)),
      FITField(number: 2, baseType: .uint32, value: .integer(500)),
      FITField(number: 5, baseType: .enum, value: .integer(222)),
    ]
    #expect(session[.totalDistance] == nil && session[.totalElapsedTime] == nil)
    #expect(session[.startTime] == nil, "seconds since it was switched on")
    #expect(session[.sport] == nil)
  }
}
