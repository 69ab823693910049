import Diagnostics
import Site
package import Training
import TrainingStore

/// Where an activity comes from, and what was mended of it.
package struct ActivityOrigin: Sendable {
  package var activity: Activity
  package var sources: [Source]
  /// Where linked originals lie, on this computer, without mail addresses.
  package var originals: [String]
  package var corrections: [Correction]
  /// Why it is on no page; `nil` for those that are shown.
  package var absence: Absence?

  package enum Absence: String, Sendable {
    /// The newest list of its account has it no longer.
    case removed
    /// Left out in openrun.toml.
    case excluded
  }

  /// A file, and what the activity has from it.
  package struct Source: Sendable {
    package var container: String
    package var entry: String
    package var kind: String?
    package var gave: ActivityFields
  }
}

extension Desk {
  /// The activities of a day, or the one with a number, with where they come from.
  package func origins(ofActivity word: String) throws(Refusal) -> [ActivityOrigin] {
    try refusing {
      let store = try settledStore()
      let shown =
        try store.activities() + store.byHand().corrected(by: workspace.configuration.corrections)
      let all: [(activity: Activity, absence: ActivityOrigin.Absence?)] =
        try shown.map { ($0, nil) } + store.activities(hidden: .removed).map { ($0, .removed) }
        + store.activities(hidden: .excluded).map { ($0, .excluded) }
      let found: [(activity: Activity, absence: ActivityOrigin.Absence?)]
      if let id = Int64(word) {
        found = all.filter { $0.activity.id == id }
      } else if let day = Day(iso: word) {
        found = all.filter { $0.activity.day == day }
      } else {
        throw Refusal(
          "‘\(word)’ is neither a day nor the number of an activity",
          help: "‘openrun list --json’ tells the numbers; a day is written 2026-11-22")
      }
      guard !found.isEmpty else {
        throw Refusal(
          "there is no activity ‘\(word)’", help: "‘openrun list’ tells what there is")
      }
      let originals = try originalPlaces(in: store)
      return try found.map { activity, absence in
        ActivityOrigin(
          activity: activity,
          sources: try store.sources(of: activity.id).map {
            ActivityOrigin.Source(
              container: redacted($0.container), entry: redacted($0.entry), kind: $0.kind?.words,
              gave: $0.gave)
          },
          originals: originals[activity.id] ?? [],
          corrections: try store.corrections(of: activity.id), absence: absence)
      }
    }
  }

  /// Where linked originals lie, by activity.
  private func originalPlaces(in store: TrainingStore) throws -> [Int64: [String]] {
    let roots = Dictionary(try store.originalRoots().map { ($0.name, $0.path) }) { $1 }
    let activities = try store.activityFiles()
    var places: [Int64: [String]] = [:]
    for original in try store.originals() {
      guard let root = roots[original.root] else { continue }
      let place = redacted(root + "/" + original.path)
      for activity in activities[original.fileID] ?? []
      where !(places[activity] ?? []).contains(place) {
        places[activity, default: []].append(place)
      }
    }
    return places
  }
}
