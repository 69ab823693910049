import Archives
import Foundation
import Training

/// Writes the export zip as Garmin lays it out, holding one activity in memory at a time.
struct ExportWriter: ~Copyable {
  private let seed: UInt64
  private let hostile: HostileText
  private let entries: [DiaryEntry]
  private var outer: ZipWriter
  private let scratch: String
  private var summaries: [[UInt8]] = []
  private var gear = GearShelf()
  private var records = RecordBook()
  private var loads: [Day: Double] = [:]
  private var meters: [Day: Double] = [:]

  private static let activitiesInAPart = 260

  /// Begins a zip; a file beside it holds each nested zip meanwhile.
  init(
    path: String, seed: UInt64, share: Double, hostile: HostileText, newestActivities: Int?
  ) throws {
    self.seed = seed
    self.hostile = hostile
    let all = Diary(seed: seed, share: share).entries
    entries = all.suffix(newestActivities ?? all.count)
    outer = try ZipWriter(path: path)
    scratch = path + ".part"
  }

  consuming func write() throws {
    let scratch = scratch
    defer { unlink(scratch) }
    try writeUploads()
    let body = BodyDiary(seed: seed, loads: loads, meters: meters).days
    try addUploads(part: 3, Self.wellnessUploads(body))
    try add("DI-Connect-Fitness/\(Demo.mail)_0_summarizedActivities.json", summaryList)
    try add("DI-Connect-Fitness/\(Demo.mail)_gear.json", gear.json(hostile: hostile).bytes)
    try add("DI-Connect-Fitness/\(Demo.mail)_personalRecord.json", records.json.bytes)
    try add(
      "DI-Connect-User/user_profile.json",
      JSON.object([
        ("userName", .text(hostile.text(3) ?? "runner")), ("emailAddress", .text(Demo.mail)),
      ])
      .bytes)
    try add("DI-Connect-User/user_reminders.json", JSON.list([]).bytes)
    for file in WellnessFiles(days: body).files {
      try outer.add(file.path, file.json.bytes, Self.options)
    }
    try outer.finish()
  }

  private mutating func add(_ path: String, _ bytes: [UInt8]) throws {
    try outer.add("DI_CONNECT/" + path, bytes, Self.options)
  }

  private mutating func writeUploads() throws {
    for (part, first) in stride(from: 0, to: entries.count, by: Self.activitiesInAPart).enumerated()
    {
      var inner = try ZipWriter(path: scratch)
      for entry in entries[first..<min(first + Self.activitiesInAPart, entries.count)] {
        let activity = DemoActivity(entry, seed: seed)
        note(activity)
        try inner.add(
          "\(Demo.mail)_\(activity.fileNumber).fit",
          ActivityFile.bytes(of: activity, hostileText: hostile.text(entry.number)),
          Self.options)
      }
      try inner.finish()
      try addScratch(part: part + 1)
    }
  }

  private mutating func note(_ activity: DemoActivity) {
    let day = activity.entry.day
    let text = hostile.text(activity.entry.number)
    summaries.append(ActivitySummary(activity: activity, hostileText: text).json.bytes)
    gear.note(activity)
    records.note(activity)
    loads[day, default: 0] += activity.load ?? Double(activity.totals.timerSeconds) / 38
    if activity.isRun { meters[day, default: 0] += activity.totals.meters }
  }

  /// One list in one object in one list, newest first.
  private var summaryList: [UInt8] {
    var bytes = Array(#"[{"summarizedActivitiesExport":["#.utf8)
    for (index, summary) in summaries.reversed().enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += summary
    }
    return bytes + Array("]}]".utf8)
  }

  private mutating func addUploads(part: Int, _ files: [(name: String, bytes: [UInt8])]) throws {
    var inner = try ZipWriter(path: scratch)
    for file in files { try inner.add(file.name, file.bytes, Self.options) }
    try inner.finish()
    try addScratch(part: part)
  }

  private mutating func addScratch(part: Int) throws {
    var options = Self.options
    options.isStored = true
    try outer.add(
      "DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part\(part).zip",
      contentsOf: scratch, options)
  }

  private static func wellnessUploads(_ days: [BodyDay]) -> [(name: String, bytes: [UInt8])] {
    days.suffix(120).enumerated().map { index, body in
      (
        "\(Demo.mail)_\(251_000_000_000 + index * 77_003).fit", WellnessFIT.monitoring(body)
      )
    }
  }

  /// Sizes behind the data, as Garmin's own packer writes them.
  private static var options: ZipWriter.Options {
    var options = ZipWriter.Options(modified: ZipTime(year: 2026, month: 11, day: 22, hour: 20))
    options.hasDescriptor = true
    return options
  }
}
