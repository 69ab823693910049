import Foundation
import TestSupport
import Training

extension EditedReport {
  mutating func addNote(_ random: inout SplitMix64) throws -> String? {
    let number = nextNumber()
    var note = EditedNote(
      target: .run(try drawnDay(&random)), text: "Text \(number), and [more](form.html).")
    switch Int.random(in: 0..<5, using: &random) {
    case 0: break
    case 1:
      guard let activity = try random.pick(activities()) else { return nil }
      note.target = .activity(activity.id)
    case 2: note.target = .week(try drawnDay(&random).isoWeek)
    case 3:
      guard let race = random.pick(settings.races) else { return nil }
      note.target = .race(race.name)
    default: note.target = .page(isInNavigation: random.happens(oneIn: 2))
    }
    note.title = "Note \(number)"
    note.order = random.pick([nil, 1, 2]) ?? nil
    let file = "note-\(number).md"
    try write(note, to: file)
    return "add \(file) on \(note.target)"
  }

  mutating func changeNote(_ random: inout SplitMix64) throws -> String? {
    guard let file = random.pick(notes.keys.sorted()), var note = notes[file] else { return nil }
    switch (Int.random(in: 0..<3, using: &random), note.target) {
    case (0, .page(let isInNavigation)): note.target = .page(isInNavigation: !isInNavigation)
    case (1, _): note.title = "Renamed \(nextNumber())"
    default: note.text += "\n\nOne more sentence, \(nextNumber())."
    }
    try write(note, to: file)
    return "change \(file)"
  }

  mutating func removeNote(_ random: inout SplitMix64) throws -> String? {
    guard let file = random.pick(notes.keys.sorted()) else { return nil }
    try removeNote(file)
    return "remove \(file)"
  }

  /// Another file of the report's own theme, or one less.
  mutating func changeTheme(_ random: inout SplitMix64) throws -> String? {
    if !themeFiles.isEmpty, random.happens(oneIn: 2) {
      guard let file = random.pick(themeFiles.sorted()) else { return nil }
      themeFiles.remove(file)
      try FileManager.default.removeItem(atPath: folder + "/themes/plain/" + file)
      return "remove \(file) of the theme"
    }
    let number = nextNumber()
    let files = [
      ("assets/style.css", "main { padding: \(number)px; }\n"),
      ("assets/robots.txt", "# \(number)\nUser-agent: *\nDisallow: /\n"),
      (
        "templates/about.mustache",
        "{{<base}}{{$head}}<meta name=\"edit\" content=\"\(number)\">\n{{/head}}{{/base}}\n"
      ),
    ]
    guard let (file, text) = random.pick(files) else { return nil }
    themeFiles.insert(file)
    try report.edit("themes/plain/" + file) { _ in text }
    return "write \(file) of the theme"
  }

  mutating func changeDay(_ random: inout SplitMix64) throws -> String? {
    let days = [1, 1, 2, 7, 30, 95]
    let step = (random.pick(days) ?? 1) * (random.happens(oneIn: 2) ? 1 : -1)
    let bounds = Self.firstToday - 120...Self.firstToday + 200
    today = min(max(today + step, bounds.lowerBound), bounds.upperBound)
    return "build on \(today.iso)"
  }

  /// A file of which nothing is kept.
  mutating func ingestNothing(_ random: inout SplitMix64) throws -> String? {
    let number = nextNumber()
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      try ingest(Array("number \(number)".utf8), as: "unknown-\(number).xyz")
      return "ingest an unknown file"
    case 1:
      try ingest(Array(lastRecording.prefix(200 + number)), as: "broken-\(number).fit")
      return "ingest a broken recording"
    default:
      try ingest(lastRecording, as: "copy-\(number).fit")
      return "ingest a recording again under another name"
    }
  }
}
