import Foundation
import Site
import Training

/// A note and its text.
struct EditedNote {
  enum Target: Hashable {
    case run(Day)
    case activity(Int64)
    case file(String)
    case week(ISOWeek)
    case race(String)
    case page(isInNavigation: Bool)
  }

  var target: Target
  var title: String?
  var description: String?
  var day: Day?
  var order: Int?
  var isDraft = false
  var text: String

  /// The whole file.
  var file: String {
    var lines: [String] = []
    switch target {
    case .run(let day): lines.append("run = \(day.iso)")
    case .activity(let id): lines.append("run = \(id)")
    case .file(let name): lines.append("run = \"\(name)\"")
    case .week(let week): lines.append("week = \"\(week.iso)\"")
    case .race(let name): lines.append("race = \"\(name)\"")
    case .page(let isInNavigation): lines.append("nav = \(isInNavigation)")
    }
    if let title { lines.append("title = \"\(title)\"") }
    if let description { lines.append("description = \"\(description)\"") }
    if let day { lines.append("date = \(day.iso)") }
    if isDraft { lines.append("draft = true") }
    if let order { lines.append("order = \(order)") }
    return "+++\n" + lines.joined(separator: "\n") + "\n+++\n" + text + "\n"
  }
}

extension EditedReport {
  mutating func write(_ note: EditedNote, to file: String) throws {
    notes[file] = note
    try report.edit("content/" + file) { _ in note.file }
  }

  mutating func removeNote(_ file: String) throws {
    notes[file] = nil
    try FileManager.default.removeItem(atPath: folder + "/content/" + file)
  }
}
