import Diagnostics
import Foundation
import Training
import TrainingStore
import Wording

/// The files one activity comes from, and what it has from which, in words or in JSON.
struct ActivitySources {
  var activity: Activity
  var sources: [ActivitySource]
  var corrections: [Correction] = []

  var text: String {
    var lines = [heading]
    for source in sources {
      let place = [source.container, source.entry].filter { !$0.isEmpty }
        .joined(separator: " › ")
      lines.append("  " + redacted(place) + (source.kind.map { " (\($0))" } ?? ""))
      lines.append("    " + words(for: source.gave))
    }
    if sources.isEmpty { lines.append("  no file: it was entered by hand") }
    lines += corrections.map { "  " + Wording.english.corrections.sentence($0, of: activity) }
    if sources.count > 1 {
      lines.append(
        "To choose other sources, move this store away and ingest only the files you want.")
    }
    return lines.joined(separator: "\n")
  }

  private var heading: String {
    let name = activity.name.map { " ‘\($0)’" } ?? ""
    let start = activity.start.iso.prefix(activity.hasTimeOfDay ? 16 : 10)
      .replacingOccurrences(of: "T", with: " ")
    return "Activity \(activity.id)\(name), \(activity.sport.rawValue), \(start)"
  }

  private func words(for fields: ActivityFields) -> String {
    fields.isEmpty
      ? "nothing that another file does not know better"
      : fields.fields.map(Wording.english.name).joined(separator: ", ")
  }

  /// One activity as `status activity --json` prints it.
  struct Listed: Encodable {
    var id: Int64
    var name: String?
    var sport: String
    var start: String
    /// What the runner wrote for nobody else.
    var privateNotes: String?
    var sources: [Source]
    var corrections: [Correction]

    struct Source: Encodable {
      var container: String
      var entry: String
      var kind: String?
      var gave: [String]
    }
  }

  var listed: Listed {
    Listed(
      id: activity.id, name: activity.name, sport: activity.sport.rawValue,
      start: activity.start.iso, privateNotes: activity.privateNotes,
      sources: sources.map { source in
        Listed.Source(
          container: redacted(source.container), entry: redacted(source.entry), kind: source.kind,
          gave: source.gave.fields.map(Wording.english.name))
      }, corrections: corrections)
  }
}

extension TrainingStore {
  /// The activities that the words `activity` and a number or a day mean, with their sources.
  func activitySources(_ words: [String]) throws -> [ActivitySources] {
    guard words.count == 2, words[0] == "activity" else {
      throw Stopped(
        "error: ‘status \(words.joined(separator: " "))’ is not understood\n"
          + "help: write  openrun status activity 2026-11-22  or the number of an activity")
    }
    let found: [Activity]
    if let id = Int64(words[1]) {
      found = try (activities() + byHand()).filter { $0.id == id }
    } else if let day = Day(iso: words[1]) {
      found = try (activities() + byHand()).filter { $0.day == day }
    } else {
      throw Stopped(
        "error: ‘\(words[1])’ is neither a day nor the number of an activity\n"
          + "help: ‘openrun list --json’ tells the numbers; a day is written 2026-11-22")
    }
    guard !found.isEmpty else {
      throw Stopped(
        "error: there is no activity ‘\(words[1])’\nhelp: ‘openrun list’ tells what there is")
    }
    return try found.map {
      ActivitySources(
        activity: $0, sources: try sources(of: $0.id), corrections: try corrections(of: $0.id))
    }
  }
}
