import Foundation
import TestSupport
import Training

extension EditedReport {
  mutating func addNote(_ random: inout SplitMix64) throws -> String? {
    let number = nextNumber()
    var note = EditedNote(
      target: .run(try drawnDay(&random)), text: "Text \(number), and [more](form.html).")
    switch Int.random(in: 0..<6, using: &random) {
    case 0: break
    case 1:
      guard let activity = try random.pick(activities()) else { return nil }
      note.target = .activity(activity.id)
    case 2: note.target = .week(try drawnDay(&random).isoWeek)
    case 3:
      guard let race = random.pick(settings.races) else { return nil }
      note.target = .race(race.name)
    case 4:
      guard let file = random.pick(recordingFiles) else { return nil }
      note.target = .file(file)
    default: note.target = .page(isInNavigation: random.happens(oneIn: 2))
    }
    if random.happens(oneIn: 3), let other = random.pick(notes.keys.sorted()) {
      // Several notes in one place, whose order tells on the page.
      note.target = notes[other]?.target ?? note.target
    }
    note.title = "Note \(number)"
    note.order = random.pick([nil, 1, 2]) ?? nil
    note.isDraft = random.happens(oneIn: 6)
    let file = "note-\(number).md"
    try write(note, to: file)
    return "add \(file) on \(note.target)"
  }

  mutating func changeNote(_ random: inout SplitMix64) throws -> String? {
    guard let file = random.pick(notes.keys.sorted()), var note = notes[file] else { return nil }
    var words = "text"
    switch (Int.random(in: 0..<7, using: &random), note.target) {
    case (0, .page(let isInNavigation)):
      (note.target, words) = (.page(isInNavigation: !isInNavigation), "place")
    case (1, _): (note.title, words) = ("Renamed \(nextNumber())", "title")
    case (2, _): (note.description, words) = ("Of number \(nextNumber())", "description")
    case (3, _):
      (note.day, words) = (random.happens(oneIn: 3) ? nil : try drawnDay(&random), "date")
    case (4, _): (note.order, words) = (random.another(than: note.order, of: [nil, 1, 2]), "order")
    case (5, _): (note.isDraft, words) = (!note.isDraft, "draft")
    default: note.text += "\n\nOne more sentence, \(nextNumber())."
    }
    try write(note, to: file)
    return "change the \(words) of \(file)"
  }

  mutating func removeNote(_ random: inout SplitMix64) throws -> String? {
    guard let file = random.pick(notes.keys.sorted()) else { return nil }
    try removeNote(file)
    return "remove \(file)"
  }

  /// Another theme, another file of one of the report's own, or one less.
  mutating func changeTheme(_ random: inout SplitMix64) throws -> String? {
    if random.happens(oneIn: 3) {
      settings.theme = settings.theme == "plain" ? "tinted" : "plain"
      try report.edit("themes/tinted/theme.toml") { _ in "name = \"tinted\"\n" }
      try report.edit("themes/tinted/assets/icon.svg") { _ in
        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"
      }
      try writeSettings()
      return "theme \(settings.theme)"
    }
    if !themeFiles.isEmpty, random.happens(oneIn: 2) {
      guard let file = random.pick(themeFiles.sorted()) else { return nil }
      themeFiles.remove(file)
      try FileManager.default.removeItem(atPath: folder + "/themes/" + file)
      return "remove \(file) of the themes"
    }
    let number = nextNumber()
    let files = [
      ("assets/style.css", "main { padding: \(number)px; }\n"),
      (
        "label-widths.txt", "U+0041 \(100 + number % 900) 700\nU+0030 \(1_000 + number % 900) 800\n"
      ),
      ("assets/robots.txt", "# \(number)\nUser-agent: *\nDisallow: /\n"),
      (
        "templates/about.mustache",
        "{{<base}}{{$head}}<meta name=\"edit\" content=\"\(number)\">\n{{/head}}{{/base}}\n"
      ),
    ]
    let themes = [settings.theme, settings.theme, "plain", "tinted"]
    guard let (path, text) = random.pick(files), let theme = random.pick(themes) else { return nil }
    let file = theme + "/" + path
    themeFiles.insert(file)
    try report.edit("themes/" + file) { _ in text }
    return "write \(file) of the themes"
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
      recordingFiles.append("copy-\(number).fit")
      return "ingest a recording again under another name"
    }
  }
}
