import Desk
import Diagnostics
import Training
import Wording

/// The files one activity comes from, and what it has from which, in words or in JSON.
struct ActivitySources {
  private let origin: ActivityOrigin

  init(_ origin: ActivityOrigin) { self.origin = origin }

  private var activity: Activity { origin.activity }
  private var sources: [ActivityOrigin.Source] { origin.sources }

  var text: String {
    var lines = [heading]
    switch origin.absence {
    case .removed: lines.append("  on no page: removed at its source")
    case .excluded: lines.append("  on no page: left out in openrun.toml")
    case nil: break
    }
    for source in sources {
      let place = [source.container, source.entry].filter { !$0.isEmpty }
        .joined(separator: " › ")
      lines.append("  " + place + (source.kind.map { " (\($0))" } ?? ""))
      lines.append("    " + words(for: source.gave))
    }
    if sources.isEmpty { lines.append("  no file: it was entered by hand") }
    lines += origin.originals.map { "  its original lies in \($0)" }
    lines += origin.corrections.map {
      "  " + Wording.english.corrections.sentence($0, of: activity)
    }
    if sources.count > 1 {
      lines.append(
        "To choose other sources, move this store away and ingest only the files you want.")
    }
    return lines.joined(separator: "\n")
  }

  private var heading: String {
    let name = activity.name.map { " ‘\($0)’" } ?? ""
    let sport = Wording.english.sport(activity.sport)
    return "Activity \(activity.id)\(name), \(sport), \(activity.startText)"
  }

  private func words(for correction: Correction) -> String {
    let count = correction.count > 0 ? " (\(grouped(correction.count)))" : ""
    return "  mended: \(correction.finding.rawValue)\(count)"
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
    /// Why it is on no page: `removed` or `excluded`; not there for those that are.
    var absence: String?

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
          container: source.container, entry: source.entry, kind: source.kind,
          gave: source.gave.fields.map(Wording.english.name))
      }, corrections: origin.corrections, absence: origin.absence?.rawValue)
  }
}
