import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

/// A small report that tests change bit by bit, as a runner does over the months.
struct EditedReport {
  /// Where it lies.
  private(set) var folder: String
  /// The day the next build is made on.
  var today = firstToday
  /// What openrun.toml says.
  var settings = EditedSettings()
  /// The notes by their file below the folder of notes.
  var notes: [String: EditedNote] = [:]
  /// The files of the report's own themes that stand over the built-in one.
  var themeFiles: Set<String> = []
  /// The recording that was ingested last.
  var lastRecording: [UInt8] = []
  /// The names of the files that recordings were read from.
  var recordingFiles: [String] = []
  private var counter = 0

  /// The day the base report ends, a Tuesday.
  static let firstToday = Day(number: 20_522)

  /// A copy of the base report in a new folder.
  init(in folder: URL) throws {
    self = try Self.base.get()
    try FileManager.default.copyItem(atPath: self.folder, toPath: folder.path)
    self.folder = folder.path
  }

  private init(empty folder: URL) throws {
    self.folder = folder.path
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  var report: DemoReport { DemoReport(folder: folder, today: today) }

  /// A number that tells new files, notes and activities apart.
  mutating func nextNumber() -> Int {
    counter += 1
    return counter
  }

  /// Runs one step on the store.
  func withStore<Value>(_ body: (TrainingStore) throws -> Value) throws -> Value {
    let store = try report.store()
    defer { try? store.close() }
    return try body(store)
  }

  /// Keeps an activity as a list would tell it, in place of what the list said of it before.
  func keep(_ activity: Activity) throws {
    try withStore { store in
      try store.write { writer in
        guard activity.byHand == nil else {
          _ = try writer.save(byHand: activity)
          return
        }
        try writer.save(
          ActivityItem(
            id: activity.id, fileID: 0, place: .leg(0), source: .garminList, activity: activity))
      }
    }
  }

  /// Ingests the bytes of a file of that name, which does not stay.
  mutating func ingest(_ bytes: [UInt8], as name: String) throws {
    let path = folder + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    try report.ingest([path])
  }

  /// Ingests a recording.
  mutating func ingest(_ file: WatchFile) throws {
    lastRecording = file.bytes
    let name = "watch-\(nextNumber()).fit"
    recordingFiles.append(name)
    try ingest(lastRecording, as: name)
  }
}

extension EditedReport {
  /// Made once for all tests, each of which works on a copy.
  private static let base: Result<EditedReport, any Error> = Result {
    var report = try EditedReport(empty: bases.appendingPathComponent("edited"))
    atexit { try? FileManager.default.removeItem(at: bases) }
    try report.fill()
    return report
  }

  /// Nine weeks: a dozen runs and four activities of other sports, a third of them from a list
  /// without a recording, two activities by hand, and something of all that pages tell.
  private mutating func fill() throws {
    try writeSettings()
    for number in 0..<12 {
      let day = Self.firstToday - 62 + number * 5
      var file = WatchFile(start: day.number * 86_400 + 25_200 + number * 60, utcOffset: 3_600)
      file.minutes = 24 + number % 4 * 3
      file.metersPerSecond = 2.8 + Double(number % 5) * 0.1
      file.heartRate = 140 + Double(number % 3) * 8
      file.route = number % 4 == 3 ? nil : (47.3, 8.5, Double(number % 2))
      file.lapMeters = number % 2 == 0 ? 1_000 : nil
      if number % 3 == 2 { try keep(Self.listed(file, id: number + 1)) } else { try ingest(file) }
    }
    for (number, sport) in [("cycling", "generic"), ("training", "strength_training")].enumerated()
    {
      for week in [1, 4] {
        let day = Self.firstToday - 62 + (week + number) * 5
        var file = WatchFile(start: day.number * 86_400 + 43_200, utcOffset: 3_600)
        (file.sport, file.subSport) = sport
        file.heartRate = number == 0 ? nil : 110
        try ingest(file)
      }
    }
    for (daysAgo, second) in [(33, nil), (12, 64_800)] {
      try keep(
        Self.byHand(
          on: Self.firstToday - daysAgo, second: second, sport: .running, minutes: 40,
          meters: 7_000))
    }
    try fillWellness()
    try fillFormerAddresses()
    for note in [
      EditedNote(target: .run(Self.firstToday - 7), text: "It rained."),
      EditedNote(target: .week((Self.firstToday - 7).isoWeek), text: "An easy week."),
      EditedNote(target: .page(isInNavigation: true), title: "About me", text: "I run."),
    ] { try write(note, to: "base-\(nextNumber()).md") }
  }

  private func fillWellness() throws {
    let runs = try activities().filter(\.sport.isRun).map(\.id)
    try withStore { store in
      try store.write { writer in
        for daysAgo in 0..<20 {
          try writer.save(Self.wellness(Self.firstToday - daysAgo, restingHeartRate: 50))
        }
        for daysAgo in 0..<9 {
          // More estimates of riding than of running: which is the latest depends on the sport.
          _ = try writer.save(
            Self.estimate(
              Self.firstToday - daysAgo * 4, sport: daysAgo == 8 ? .running : .cycling,
              vo2Max: 50))
        }
        var shoes = Gear(id: 7, name: "Ghost")
        shoes.activityIDs = runs
        _ = try writer.save(shoes)
      }
    }
  }

  /// Addresses that led to a recording, to a line by hand, and to what is gone.
  private func fillFormerAddresses() throws {
    let (recorded, line) = (try activities().first, try withStore { try $0.byHand().first })
    try withStore { store in
      try store.write { writer in
        for (number, id) in [recorded?.id, line?.id, -99].enumerated() {
          guard let id else { continue }
          try writer.save(formerAddress: "runs/2026-01-0\(number + 1)-hill-street.html", of: id)
        }
      }
    }
  }

  /// What a list tells of a recording that nobody has.
  private static func listed(_ file: WatchFile, id: Int) -> Activity {
    var activity = Activity(
      id: Int64(id), sport: .running,
      start: Moment(unixSeconds: file.start, utcOffsetSeconds: file.utcOffset),
      movingSeconds: Double(file.minutes * 60))
    activity.name = titles[id % titles.count]
    activity.distanceMeters = activity.movingSeconds * file.metersPerSecond
    activity.averageHeartRate = file.heartRate
    return activity
  }

  static func estimate(
    _ day: Day, sport: FitnessEstimate.Sport, vo2Max: Double
  ) -> FitnessEstimate {
    let noon = Moment(unixSeconds: day.number * 86_400 + 43_200, utcOffsetSeconds: nil)
    return FitnessEstimate(day: day, time: noon, sport: sport, vo2Max: vo2Max)
  }

  static func wellness(_ day: Day, restingHeartRate: Double) -> WellnessDay {
    var wellness = WellnessDay(day: day)
    wellness.restingHeartRate = restingHeartRate
    return wellness
  }
}
