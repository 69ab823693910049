import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("Body, gear and plans, from file to log")
struct BodyRoundTripTests {
  @Test("each measurement tells what changed then, and 0 was not measured")
  func body() throws {
    func row(_ sequence: Int, _ more: [String: JSONValue]) -> JSONValue {
      .object(
        more.merging([
          "version": .integer(sequence),
          "metaData": [
            "userProfilePK": 1, "calendarDate": "2025-11-20T07:12:22.944",
            "sequence": .integer(sequence),
          ],
        ]) { $1 })
    }
    let rows: JSONValue = [
      row(
        1_763_603_280_894,
        [
          "weight": [
            "weight": 71_194.0, "sourceType": "INDEX_SCALE", "bodyFat": 14.5, "bodyWater": 0.0,
            "muscleMass": 33_100, "boneMass": 0, "bmi": 22.3,
          ], "userSetNullForWeight": false,
        ]),
      row(
        1_763_603_280_895,
        [
          "height": 178.0, "vo2MaxRunning": 49, "vo2MaxCycling": 0,
          "lactateThresholdSpeed": 0.3861, "lactateThresholdHeartRate": 168,
          "functionalThresholdPower": 240,
        ]),
      row(3, ["height": 1.78]), row(4, ["height": 180, "userSetNullForHeight": true]),
      row(5, ["userSetNullForHeight": false]), [:],
    ]
    try logFrom(["100000011_userBioMetrics.json": rows]) { log, receipt in
      let body = log.wellness.bodyMeasurements
      #expect(body.map(\.sequence) == [3, 1_763_603_280_894, 1_763_603_280_895])
      #expect(receipt.categories.first?.newCount == 3)
      #expect(body[0].heightMeters == 1.78)
      var weight = BodyMeasurement(day: day("2025-11-20"), sequence: 1_763_603_280_894)
      weight.weightKilograms = 71.194
      weight.weightSource = "index_scale"
      weight.bodyFatPercent = 14.5
      weight.muscleMassKilograms = 33.1
      #expect(body[1] == weight)
      #expect(body[2].heightMeters == 1.78)
      #expect(body[2].vo2MaxRunning == 49)
      #expect(body[2].vo2MaxCycling == nil)
      #expect(abs((body[2].thresholdMetersPerSecond ?? 0) - 3.861) < 1e-12)
      #expect(body[2].thresholdHeartRate == 168)
      #expect(body[2].thresholdPowerWatts == 240)
    }
  }

  @Test("fitness age comes in both date dialects")
  func fitnessAge() throws {
    let rows: JSONValue = [
      [
        "asOfDateGmt": "2025-11-20T00:00:00.0", "chronologicalAge": 38, "currentBioAge": 28.8,
        "healthyAllBioAge": 26.1, "rhr": 49, "bmi": 22.3, "biometricVo2Max": 49.0,
        "totalVigorousIMs": 172,
      ],
      ["asOfDateGmt": ["date": "Feb 3, 2021 12:00:00 AM"], "currentBioAge": "31.5", "rhr": 0],
      ["asOfDateGmt": "2025-11-27T00:00:00.0"],
    ]
    try logFrom(["100000011_fitnessAgeData.json": rows]) { log, _ in
      var first = FitnessAge(day: day("2021-02-03"), years: 31.5)
      #expect(log.wellness.fitnessAges.first == first)
      first = FitnessAge(day: day("2025-11-20"), years: 28.8)
      first.chronologicalYears = 38
      first.achievableYears = 26.1
      first.restingHeartRate = 49
      first.bodyMassIndex = 22.3
      first.vo2Max = 49
      first.vigorousMinutes = 172
      #expect(log.wellness.fitnessAges.last == first)
      #expect(log.wellness.fitnessAges.count == 2)
    }
  }

  @Test("zones of a sport; 0 is not used")
  func zones() throws {
    let rows: JSONValue = [
      [
        "sport": "RUNNING", "trainingMethod": "LACTATE_THRESHOLD", "zone1Floor": 109,
        "zone2Floor": 136, "zone3Floor": 148, "zone4Floor": 160, "zone5Floor": 168,
        "maxHeartRateUsed": 190, "restingHeartRateUsed": 0, "lactateThresholdHeartRateUsed": 168,
      ], ["sport": "CYCLING", "zone1Floor": 0],
    ]
    try logFrom(["100000011_heartRateZones.json": rows]) { log, _ in
      var zones = GarminHeartRateZones(sport: "running", lowerBounds: [109, 136, 148, 160, 168])
      zones.method = "lactate_threshold"
      zones.maximum = 190
      zones.threshold = 168
      #expect(log.wellness.heartRateZones == [zones])
    }
  }

  @Test("a record's unit follows from its label, its day from the wall clock")
  func records() throws {
    func row(_ id: Int, _ label: String, _ value: Double, _ start: String) -> JSONValue {
      [
        "personalRecordId": .integer(id), "activityId": .integer(id == 1 ? 17_002 : 0),
        "value": .number(value), "prStartTimeGMT": .string(start),
        "personalRecordType": .string(label), "createdDate": "2024-07-21",
        "current": .bool(id != 2),
      ]
    }
    let records: JSONValue = [
      [
        "personalRecords": [
          row(1, "Best 5km Run", 1_850.371, "Sun Oct 11 12:28:18 GMT 2020"),
          row(2, "Most Steps in a Day", 23_692, "Fri Sep 13 16:00:00 GMT 2024"),
          row(3, "Farthest Run", 5_849.463, "at some time"), row(4, "Something New", 1, ""),
          row(5, "Longest Ride", 0, ""),
        ]
      ]
    ]
    let days: JSONValue = [
      [
        "calendarDate": "2024-09-14", "totalSteps": 23_692,
        "wellnessStartTimeGmt": "2024-09-13T16:00:00.0",
        "wellnessStartTimeLocal": "2024-09-14T00:00:00.0",
      ]
    ]
    try logFrom([
      "runner@example.com_personalRecord.json": records, "UDSFile_2024-07_2024-10.json": days,
    ]) { log, _ in
      let records = log.wellness.personalRecords
      #expect(records.map(\.id) == [1, 3, 2, 4])
      #expect(records.map(\.unit) == [.seconds, .meters, .count, .unknown])
      #expect(
        records.map { $0.day?.iso } == ["2020-10-11", "2024-07-21", "2024-09-14", "2024-07-21"])
      #expect(records.map(\.activityID) == [17_002, nil, nil, nil])
      #expect(records.map(\.isCurrent) == [true, true, false, true])
    }
  }

  @Test("gear comes with its activities; an export that has none is no mistake")
  func gear() throws {
    let rows: JSONValue = [
      [
        "gearDTOS": [
          [
            "gearPk": 7, "uuid": "a", "gearTypeName": "Shoes", "gearStatusName": "retired",
            "displayName": .null, "customMakeModel": "Fast One",
            "dateBegin": "2024-01-02T00:00:00.0",
            "dateEnd": "2025-02-03T00:00:00.0", "maximumMeters": 800_000.0,
          ],
          ["gearPk": 8, "gearTypeName": "Bike", "displayName": "Old bike", "maximumMeters": 0],
          ["gearTypeName": "Other"],
        ],
        "gearActivityDTOs": [
          "7": [["gearPk": 7, "activityId": 12], ["gearPk": 7, "activityId": 11], [:]]
        ],
      ]
    ]
    try logFrom([
      "runner@example.com_gear.json": rows, "other@example.com_gear.json": [[:]],
    ]) { log, receipt in
      var shoes = Gear(id: 7, name: "Fast One")
      shoes.kind = .shoes
      shoes.isRetired = true
      shoes.firstDay = day("2024-01-02")
      shoes.lastDay = day("2025-02-03")
      shoes.maximumMeters = 800_000
      shoes.activityIDs = [11, 12]
      var bike = Gear(id: 8, name: "Old bike")
      bike.kind = .bike
      #expect(log.wellness.gear == [bike, shoes])
      #expect(receipt.files.unreadable == 0)
    }
  }

  @Test("a newer export's gear takes the place of the older one's")
  func gearAgain() throws {
    func gear(_ ids: [Int]) -> [UInt8] {
      json([
        [
          "gearDTOS": [["gearPk": 7, "displayName": "Shoes"]],
          "gearActivityDTOs": [
            "7": .array(ids.map { ["activityId": .integer($0)] })
          ],
        ]
      ])
    }
    try withBench { bench in
      _ = try bench.ingest(bench.file("a_gear.json", gear([1, 2])))
      let revision = try bench.store.revision()
      _ = try bench.ingest(bench.file("b_gear.json", gear([2, 3])))
      #expect(try bench.store.wellness().gear.map(\.activityIDs) == [[2, 3]])
      #expect(try bench.store.revision() != revision)
    }
  }

  @Test("planned workouts know how long they are, races how far")
  func plans() throws {
    func step(_ kind: String, _ value: Double) -> JSONValue {
      ["endCondition": ["conditionTypeKey": .string(kind)], "endConditionValue": .number(value)]
    }
    let workouts: JSONValue = [
      "workoutList": [
        [
          "workoutId": 1, "sportType": ["sportTypeKey": "running"],
          "workoutSteps": [
            step("time", 300),
            ["numberOfIterations": 3, "workoutSteps": [step("time", 180), step("time", 120)]],
            step("lap.button", 0),
          ],
        ],
        [
          "workoutId": 2, "estimatedDurationInSecs": 1_920,
          "workoutSteps": [step("distance", 1_609), step("time", 60)],
        ],
      ],
      "workoutScheduleList": [
        [
          "workoutScheduleId": 11, "workoutId": 1, "workoutName": "Intervals",
          "calendarDate": "2021-04-25", "associatedActivityId": 6_159_529_775,
        ],
        ["workoutScheduleId": 12, "workoutId": 2, "calendarDate": "2021-04-27"],
        [
          "workoutScheduleId": 13, "workoutId": 99, "workoutName": "Gone",
          "calendarDate": "2021-04-28",
        ],
        ["workoutScheduleId": 14],
      ],
    ]
    let calendar: JSONValue = [
      [
        "calendarEvents": [
          [
            "eventId": 18_947_205, "name": "Half", "date": "2025-01-12", "race": true,
            "completionTargetValueNormalized": 2_100_000.0, "location": "Elsewhere",
            "eventType": "running",
          ], ["eventId": 2],
        ]
      ]
    ]
    try logFrom(["runner@example.com_workout.json": workouts, "CalendarItems.json": calendar]) {
      log, _ in
      let planned = log.wellness.suggestedWorkouts
      #expect(planned.map(\.id) == [11, 12, 13])
      #expect(planned.map(\.name) == ["Intervals", "Workout", "Gone"])
      #expect(planned.map(\.seconds) == [1_200, 1_920, nil])
      #expect(planned.map(\.distanceMeters) == [nil, 1_609, nil])
      #expect(planned.map(\.sport) == [.running, nil, nil])
      #expect(planned.map(\.activityID) == [6_159_529_775, nil, nil])
      var race = SuggestedRace(
        id: 18_947_205, day: day("2025-01-12"), name: "Half", isRace: true)
      race.place = "Elsewhere"
      race.sport = .running
      race.distanceMeters = 21_000
      #expect(log.wellness.suggestedRaces == [race])
    }
  }
}
