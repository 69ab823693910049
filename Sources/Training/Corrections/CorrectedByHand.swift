extension Activity {
  /// Makes of an activity what the runner says it is; what is left out or mended is decided elsewhere.
  package mutating func apply(_ correction: HandCorrection) {
    if let sport = correction.sport { self.sport = sport }
    if let title = correction.title { name = title }
    if let meters = correction.distanceMeters { distanceMeters = meters }
    switch correction.race {
    case .no: isRace = false
    case .yes: isRace = true
    case .named(let race):
      isRace = true
      if correction.title == nil { name = race }
    case nil: break
    }
  }
}

extension HandCorrection.Target {
  /// Whether it is an activity by its number or by its start, as `openrun list` prints that.
  package func names(_ activity: Activity) -> Bool {
    switch self {
    case .id(let id): activity.id == id
    case .minute(let minute):
      activity.hasTimeOfDay && activity.start.localMinute == minute
    case .day(let day): !activity.hasTimeOfDay && activity.day == day
    }
  }
}

extension [Activity] {
  /// Lines of a log kept by hand as the runner corrects them, without those that are left out.
  package func corrected(by corrections: [HandCorrection]) -> [Activity] {
    map { CorrectedLine($0, corrections) }.filter { !$0.isExcluded }.map(\.activity)
  }
}

/// A line of a log kept by hand as the runner corrects it.
struct CorrectedLine {
  var activity: Activity
  var isExcluded = false
  /// The activity it was taken apart from.
  var sameAs: [HandCorrection.Target] = []

  init(_ line: Activity, _ corrections: [HandCorrection]) {
    activity = line
    for correction in corrections {
      if correction.target.names(line) {
        activity.apply(correction)
        if correction.isExcluded { isExcluded = true }
        if let other = correction.sameAs { sameAs.append(other) }
      } else if correction.sameAs?.names(line) ?? false {
        sameAs.append(correction.target)
      }
    }
  }
}
