import Facts
import Foundation
import Testing
import Training

@testable import Site

@Suite("What everybody may see")
struct PublicViewTests {
  /// A run at ten past seven with every word and every value of the body that can be known.
  private func run(_ id: Int64, minute: Int = 432) -> Activity {
    var run = Activity(
      id: id, sport: .running,
      start: Moment(unixSeconds: 20_700 * 86_400 + minute * 60 - 7_200, utcOffsetSeconds: 7_200),
      movingSeconds: 3_001)
    (run.name, run.notes, run.privateNotes) = ("secret name", "secret notes", "secret own notes")
    (run.place, run.hasRoute, run.hasRecording) = ("secret place", true, true)
    (run.distanceMeters, run.ascentMeters, run.averageHeartRate) = (10_123, 97, 151)
    (run.energyKilocalories, run.vo2Max, run.averageTemperatureCelsius) = (711.5, 53.25, 17.75)
    (run.aerobicTrainingEffect, run.perceivedExertion, run.maximumHeartRate) = (3.75, 6.5, 178.5)
    return run
  }

  private func log(_ activities: [Activity]) -> TrainingLog {
    var athlete = Athlete()
    athlete.heartRates = [
      HeartRateProfile(
        from: Day(number: 20_000), resting: 47.25, maximum: 186.75, threshold: 168.25)
    ]
    athlete.garminZones = [107, 121, 141, 161, 171]
    var day = WellnessDay(day: Day(number: 20_702))
    day.restingHeartRate = 46.5
    var night = Night(day: Day(number: 20_701))
    night.toldAsleepSeconds = 27_001
    var log = TrainingLog(
      athlete: athlete, activities: activities, days: [day], nights: [night],
      addresses: Dictionary(uniqueKeysWithValues: activities.map { ($0.id, "runs/\($0.id).html") }),
      formerAddresses: ["runs/secret.html": 1])
    for activity in activities {
      var derived = DerivedValues(activityID: activity.id)
      derived.zoneLowerBounds = [107, 121, 141, 161, 171]
      derived.gradeAdjustedSplits.metric = [
        GradeAdjustedSplit(lengthMeters: 1_000, secondsPerKilometer: 300, heartRate: 149.5)
      ]
      derived.setZonesOfSplits()
      derived.thumbnail = [GeoPoint(latitude: 47.125, longitude: 8.125)]
      log.derived[activity.id] = derived
    }
    log.corrections = [1: []]
    var gear = Gear(id: 5, name: "Gannet")
    gear.activityIDs = activities.map(\.id)
    log.wellness.gear = [gear]
    log.wellness.hillScores = [HillScore(day: Day(number: 20_700), score: 44)]
    return log
  }

  @Test("no words that the runner did not write for it, nothing of the body, no threshold")
  func nothingPrivate() {
    let view = PublicView(hidden: [], unplaced: [1], titled: [2])
    let seen = view.log(log([run(1), run(2)]))
    var text = ""
    dump(seen, to: &text)
    for secret in [
      "secret notes", "secret own", "secret place", "secret.html", "711.5", "53.25", "17.75",
      "3.75", "178.5", "149.5", "47.25", "186.75", "168.25", "46.5", "27001", "107",
    ] {
      #expect(!text.contains(secret), "\(secret)")
    }
    #expect(seen.activities.map(\.name) == [nil, "secret name"])
    #expect(seen.derived[1]?.gradeAdjustedSplits.metric.map(\.zone) == [3], "a zone, no beats")
    #expect(seen.wellness.hillScores.isEmpty && seen.days.isEmpty && seen.nights.isEmpty)
    #expect(seen.activities.map(\.distanceMeters) == [10_123, 10_123])
    #expect(seen.completeUntil == Day(number: 20_702), "a day with a watch and no run is rest")
  }

  @Test("what touches a place has no place; the others have theirs")
  func places() {
    let view = PublicView(hidden: [], unplaced: [1], titled: [])
    let seen = view.log(log([run(1), run(2)]))
    #expect(seen.activities.map(\.hasRoute) == [false, true])
    #expect(seen.derived[1]?.thumbnail == [])
    #expect(seen.derived[2]?.thumbnail.count == 1)
    #expect(view.mapCount([run(1), run(2)]) == 1)
  }

  @Test("of what is drawn up to a place everything is that of its drawn part")
  func parts() {
    var derived = DerivedValues(activityID: 1)
    (derived.ascentMeters, derived.averageHeartRate) = (31, 144)
    derived.zoneLowerBounds = [107, 121, 141, 161, 171]
    derived.thumbnail = [GeoPoint(latitude: 47.25, longitude: 8.25)]
    let part = VisiblePart(
      movingSeconds: 1_200, elapsedSeconds: 1_230, distanceMeters: 4_000, derived: derived)
    let view = PublicView(hidden: [], unplaced: [], titled: [1], parts: [1: part], maskDigest: 3)
    var whole = run(1)
    (whole.elapsedSeconds, whole.descentMeters, whole.garminLoad) = (3_077, 91.5, 88.5)
    (whole.relativeEffort, whole.averageCadence, whole.averagePowerWatts) = (66.5, 171.5, 233.5)
    whole.garminZoneSeconds = [1_001, 1_002]
    let seen = view.log(log([whole, run(2)]))
    #expect(seen.activities.map(\.distanceMeters) == [4_000, 10_123])
    #expect(seen.activities.map(\.hasRoute) == [true, true])
    #expect(seen.derived[1]?.ascentMeters == 31 && seen.derived[1]?.zoneLowerBounds == [])
    #expect(seen.derived[1]?.thumbnail == derived.thumbnail)
    var text = ""
    dump(seen.activities[0], to: &text)
    for total in [
      "3001", "3077", "10123", "97", "91.5", "88.5", "66.5", "171.5", "233.5", "151", "1001",
      "secret",
    ] { #expect(!text.contains(total), "\(total)") }
    #expect(view.digest(7, of: 1) != view.digest(7, of: 2))
    let withoutMap = PublicView(hidden: [], unplaced: [1], titled: [], parts: [1: part])
    #expect(withoutMap.log(log([whole])).activities.map(\.hasRoute) == [false])
    #expect(withoutMap.log(log([whole])).derived[1]?.thumbnail == [])
    let fingerprints = [view, withoutMap, PublicView(hidden: [], unplaced: [1], titled: [])]
      .map { Audience.everybody($0).fingerprint }
    #expect(Set(fingerprints).count == 3)
  }

  @Test("a start is told to the hour of its own clock", arguments: [420, 432, 479])
  func hours(minute: Int) {
    let seen = PublicView(hidden: [], unplaced: [], titled: []).log(log([run(1, minute: minute)]))
    #expect(seen.activities.first?.start.secondOfDay == 7 * 3_600)
    #expect(seen.activities.first?.day == Day(number: 20_700))
  }

  @Test("what is hidden is in nothing, nor are the legs of what is hidden")
  func hidden() {
    var leg = run(4)
    leg.parentID = 2
    let seen = PublicView(hidden: [2], unplaced: [], titled: []).log(log([run(1), run(2), leg]))
    #expect(seen.activities.map(\.id) == [1])
    #expect(seen.derived.keys.sorted() == [1] && seen.addresses.keys.sorted() == [1])
    #expect(seen.wellness.gear.first?.activityIDs == [1])
  }

  @Test("a hidden race is not there, nor is a note about it; one of its name on another day is")
  func hiddenRaces() {
    var told = log([run(1)])
    let races = [20_800, 21_000].map {
      Race(name: "Secret", day: Day(number: $0), distanceMeters: 10_000)
    }
    told.races = races
    told.races[0].isHidden = true
    let view = PublicView(hidden: [1], unplaced: [], titled: [])
    #expect(view.log(told).races == [races[1]])
    let everybody = Audience.everybody(view)
    func isShown(_ number: Int, to audience: Audience) -> Bool {
      audience.shows(.race("Secret", day: Day(number: number)), races: told.races)
    }
    #expect(!isShown(20_800, to: everybody) && isShown(21_000, to: everybody))
    #expect(isShown(20_800, to: .runner))
    #expect(!everybody.shows(.activity(1), races: []) && everybody.shows(.activity(2), races: []))
  }

  @Test("a run is called as the plan calls its day, where it came to about what was planned")
  func plannedTitles() {
    var told = log([run(1)])
    let day = Day(number: 20_700)
    for (meters, title) in [(9_000.0, "Steady"), (13_400, "Steady"), (13_600, nil), (8_000, nil)] {
      told.plan = [
        PlannedWeek(
          week: ISOWeek(containing: day), distanceMeters: 40_000,
          sessions: [
            PlannedSession(weekday: day.weekday, distanceMeters: meters, title: "Steady")
          ])
      ]
      let view = PublicView(hidden: [], unplaced: [], titled: [])
      #expect(view.log(told).activities.map(\.name) == [title], "\(meters)")
      let own = PublicView(hidden: [], unplaced: [], titled: [1])
      #expect(own.log(told).activities.map(\.name) == ["secret name"])
    }
  }

  @Test("another choice is another site")
  func fingerprints() {
    let views =
      [
        PublicView(hidden: [1], unplaced: [], titled: []),
        PublicView(hidden: [], unplaced: [1], titled: []),
        PublicView(hidden: [], unplaced: [], titled: [1]),
        PublicView(hidden: [], unplaced: [], titled: []),
      ].map { Audience.everybody($0).fingerprint } + [Audience.runner.fingerprint]
    #expect(Set(views).count == views.count)
    let view = PublicView(hidden: [], unplaced: [1], titled: [])
    #expect(Set([7, view.digest(7, of: 1), view.digest(7, of: 2)]).count == 3)
  }
}

@Suite("What everybody sees drawn of a run")
struct PublicDrawingTests {
  private let drawing: RunDrawing = {
    var drawing = RunDrawing()
    drawing.totalMeters = 2_000
    drawing.route = DrawnRoute(
      points: [GeoPoint(latitude: 47, longitude: 8), GeoPoint(latitude: 47.01, longitude: 8)],
      pieces: [.init(colorClass: 2, pointCount: 2)], coloring: .none,
      division: InUnits(
        metric: .init(splits: [0, 0], marks: []), imperial: .init(splits: [0, 0], marks: [])),
      outline: nil)
    let line = DrawnStreams.Line(x: [0, 2_000], y: [1, 2])
    drawing.streams = DrawnStreams(
      axis: .meters, end: 2_000,
      panels: [.elevation, .pace, .heartRate].map { .init(kind: $0, lines: [line]) }, stops: [],
      lapPlaces: [])
    var row = DrawnSplits.Row(number: 1, endMeters: 1_000, lengthMeters: 1_000, seconds: 300)
    (row.heartRate, row.zone, row.ascentMeters) = (150, 2, 30)
    let splits = DrawnSplits(
      lengthMeters: 1_000, rows: [row], firstHalfSeconds: 300, secondHalfSeconds: 300)
    drawing.splits = InUnits(metric: splits, imperial: splits)
    var lap = Lap(startSeconds: 0, movingSeconds: 300)
    (lap.ascentMeters, lap.averageHeartRate, lap.distanceMeters) = (30, 150, 1_000)
    drawing.laps = [lap]
    return drawing
  }()

  @Test("of one that touches a place nothing that lies in space, nor a pace along the way")
  func unplaced() {
    let view = PublicView(hidden: [], unplaced: [1], titled: [])
    let seen = view.drawing(drawing, of: 1)
    #expect(seen.route == nil && seen.streams == nil)
    #expect(seen.splits.metric == nil && seen.splits.imperial == nil)
    #expect(seen.laps.isEmpty && seen.watchSplits.isEmpty)
    #expect(seen.totalMeters == 2_000)
    var workout = drawing
    var step = WorkoutStep(number: 0)
    (step.name, step.target) = ("To the park", .init(.heartRate, low: 161, high: 169))
    workout.steps = [step]
    #expect(view.drawing(workout, of: 1).steps == [WorkoutStep(number: 0)])
    workout.steps[0].target = .init(.speed, low: 3, high: 4)
    #expect(view.drawing(workout, of: 2).steps.map(\.target?.low) == [3])
    let parts = view.drawing(workout, of: 1).laps
    #expect(parts.map(\.distanceMeters) == [1_000] && parts.allSatisfy { $0.ascentMeters == nil })
  }

  @Test("of others no heart rate beside the color of a zone")
  func shown() {
    let seen = PublicView(hidden: [], unplaced: [], titled: []).drawing(drawing, of: 1)
    #expect(seen.route == drawing.route)
    #expect(seen.streams?.panels.map(\.kind) == [.elevation, .pace])
    #expect(seen.splits.metric?.rows.map(\.heartRate) == [nil])
    #expect(seen.splits.metric?.rows.map(\.zone) == [2])
    #expect(seen.laps.map(\.averageHeartRate) == [nil])
  }
}
