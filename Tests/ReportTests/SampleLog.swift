import Facts
import Hashing
import Ingest
import Markup
import Plotting
import Report
import Testing
import Training
import Wording

/// Small logs and recordings for tests: everything in them is invented and the same every time.
enum SampleLog {
  /// Sunday 22 November 2026.
  static let today = Day(number: 20_779)

  /// A run at eight in the morning, an hour east of UTC.
  static func run(
    _ id: Int64, _ day: Day, kilometers: Double = 10, secondsPerKilometer: Double = 330,
    heartRate: Double? = 140, name: String? = "Easy run"
  ) -> Activity {
    var activity = Activity(
      id: id, sport: .running,
      start: Moment(unixSeconds: day.number * 86_400 + 7 * 3_600, utcOffsetSeconds: 3_600),
      movingSeconds: kilometers * secondsPerKilometer)
    activity.name = name
    activity.distanceMeters = kilometers * 1_000
    activity.averageHeartRate = heartRate
    activity.garminLoad = heartRate == nil ? nil : kilometers * 7
    activity.hasRecording = true
    activity.hasRoute = true
    return activity
  }

  static func athlete() -> Athlete {
    var athlete = Athlete()
    athlete.heartRates = [
      HeartRateProfile(from: today - 1_000, resting: 48, maximum: 187, threshold: 168)
    ]
    return athlete
  }

  /// Four runs a week over some weeks up to today, the Sunday one long.
  static func log(weeks: Int, heartRate: Bool = true) -> TrainingLog {
    var activities: [Activity] = []
    var derived: [Int64: DerivedValues] = [:]
    var id: Int64 = 1
    for day in (today - (7 * weeks - 1))...today where [2, 4, 6, 7].contains(day.weekday) {
      let activity = run(
        id, day, kilometers: day.weekday == 7 ? 18 : 10,
        secondsPerKilometer: 330 + Double(id % 5),
        heartRate: heartRate ? 138 + Double(id % 4) : nil,
        name: day.weekday == 7 ? "Long run" : "Easy run")
      activities.append(activity)
      if heartRate { derived[id] = values(of: activity) }
      id += 1
    }
    return TrainingLog(athlete: athlete(), activities: activities, derived: derived)
  }

  static func values(of activity: Activity) -> DerivedValues {
    var values = DerivedValues(activityID: activity.id)
    let seconds = activity.movingSeconds
    values.zoneSeconds = [0.2, 0.6, 0.1, 0.1, 0].map { $0 * seconds }
    values.zoneLowerBounds = [0, 143, 152, 160, 168]
    values.decoupling = 0.031
    values.thumbnail = [
      GeoPoint(latitude: 47.10, longitude: 8.20), GeoPoint(latitude: 47.11, longitude: 8.22),
      GeoPoint(latitude: 47.10, longitude: 8.24),
    ]
    return values
  }

  /// A plan of some weeks from this one on, with a session on Tuesday and one on Sunday.
  static func plan(weeks: Int) -> [PlannedWeek] {
    (0..<weeks).map { week in
      PlannedWeek(
        week: today.isoWeek + week, distanceMeters: 40_000, focus: "Taper",
        sessions: [
          PlannedSession(weekday: 2, distanceMeters: 12_000, title: "Easy"),
          PlannedSession(weekday: 7, distanceMeters: 28_000, title: "Long run"),
        ])
    }
  }

  /// Even samples, one a second, along a loop: speed and heart rate as given.
  static func recording(
    seconds: Int = 800, metersPerSecond: Double = 3, heartRate: Int32? = 145, route: Bool = true
  ) -> Recording {
    let time = (0..<seconds).map { Int32($0) }
    let distance = time.map { Int32(Double($0) * metersPerSecond * 100) }
    let altitude = time.map { Int32(4_000 + ($0 / 60) % 20 * 10) }
    var streams = [
      Stream(.time, raw: time), Stream(.distance, raw: distance, scale: 100),
      Stream(.altitude, raw: altitude, scale: 10),
      Stream(.cadence, raw: time.map { 172 + $0 % 3 }),
    ]
    if let heartRate {
      streams.append(Stream(.heartRate, raw: time.map { heartRate + $0 / 100 % 5 }))
    }
    if route {
      // A diamond: four straight sides back to the start.
      let side = max(1, seconds / 4)
      let places = time.map { second -> (Int32, Int32) in
        let (leg, step) = (Int(second) / side, Int32(Int(second) % side) * 300)
        let full = Int32(side) * 300
        return switch leg {
        case 0: (step, step)
        case 1: (full - step, full + step)
        case 2: (-step, 2 * full - step)
        default: (step - full, full - step)
        }
      }
      streams.append(Stream(.latitude, raw: places.map { 471_000_000 + $0.0 }, scale: 1e7))
      streams.append(Stream(.longitude, raw: places.map { 82_000_000 + $0.1 }, scale: 1e7))
    }
    return Recording(streams: streams)
  }

  /// The plans of all pages, each due.
  static func plans(
    of report: Season, digest: (Int64) -> UInt64? = { _ in nil },
    details: ActivityDetails = ActivityDetails(), labelWidths: LabelWidths = .ofPlain,
    wording: Wording = .english
  ) throws -> [PagePlan] {
    let entries = Dictionary(uniqueKeysWithValues: report.entries.map { ($0.id, $0) })
    let digests = Dictionary(
      report.entries.compactMap { entry in digest(entry.id).map { (entry.id, $0) } }
    ) { $1 }
    let drawings = StoredDrawings(digest: { digests[$0] }) { id in
      entries[id].map { drawing(of: details, for: $0) } ?? RunDrawing()
    }
    let context = PlanContext(
      wording: wording, shell: Fingerprint.of { _ in }, drawings: drawings,
      labelWidths: { labelWidths })
    return try report.pagePlans(context)
  }

  /// What a page draws of an activity with these samples and parts.
  static func drawing(of details: ActivityDetails, for entry: ActivityEntry) -> RunDrawing {
    runDrawing(
      of: details, sport: entry.activity.sport, isRace: entry.activity.isRace,
      zoneBounds: entry.derived?.zoneLowerBounds ?? [])
  }

  /// All pages of a log, made.
  static func pages(
    of report: Season, recording: Recording? = nil, details: ActivityDetails? = nil,
    wording: Wording = .english
  ) throws -> [String: String] {
    var pages: [String: String] = [:]
    for plan in try plans(
      of: report, details: details ?? ActivityDetails(recording: recording), wording: wording)
    {
      pages[plan.path] = try plan.page().body.description
    }
    return pages
  }
}

extension PagePlan {
  /// The page, made.
  func page() throws -> Page {
    let make = try #require(make)
    return try make()
  }
}

extension Season {
  var frame: SiteFrame { SiteFrame(self, wording: .english) }
}
