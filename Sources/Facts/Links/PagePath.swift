package import Training

/// Where every page lies, from the root of the site.
package enum PagePath {
  package static let overview = "index.html"
  package static let runs = "runs/index.html"
  package static let weeks = "weeks/index.html"
  package static let form = "form.html"
  package static let plan = "plan.html"
  package static let records = "records.html"
  package static let efficiency = "efficiency.html"
  package static let gear = "gear.html"
  package static let about = "about.html"
  package static let data = "data.html"
  package static let notFound = "404.html"

  /// `runs/2026.html`.
  package static func runs(in year: Int) -> String { "runs/\(year).html" }

  /// `years/2026.html`.
  package static func year(_ year: Int) -> String { "years/\(year).html" }

  /// `weeks/2026-w47.html`.
  package static func week(_ week: ISOWeek) -> String { "weeks/" + week.iso.lowercased() + ".html" }

  /// The path of each activity, in their order, which is that of their starts; no two are equal.
  ///
  /// A run of a day and a name takes `runs/2026-11-22-long-run.html`; the next one of the same day
  /// and name, by start, gets `-2`.
  package static func activities(_ activities: [Activity]) -> [String] {
    var taken: Set<String> = []
    taken.reserveCapacity(activities.count)
    var paths = [String](repeating: "", count: activities.count)
    for (index, activity) in activities.enumerated() {
      var name = slug(activity.name ?? "")
      if name.isEmpty { name = slug(word(for: activity.sport)) }
      if name.isEmpty { name = "activity" }
      let stem = "runs/" + activity.day.iso + "-" + name
      var candidate = stem
      var number = 2
      while !taken.insert(candidate).inserted {
        candidate = stem + "-" + String(number)
        number += 1
      }
      paths[index] = candidate + ".html"
    }
    return paths
  }

  /// What an address calls an activity that has no name of its own, whatever pages call it.
  private static func word(for sport: Sport) -> String {
    switch sport {
    case .transition: "transition"
    case .running: "run"
    case .treadmillRunning: "treadmill-run"
    case .trailRunning: "trail-run"
    case .trackRunning: "track-run"
    case .cycling: "ride"
    case .indoorCycling: "indoor-ride"
    case .lapSwimming: "pool-swim"
    case .openWaterSwimming: "open-water-swim"
    case .walking: "walk"
    case .hiking: "hike"
    default: sport.rawValue.split(separator: "_").joined(separator: " ")
    }
  }
}
