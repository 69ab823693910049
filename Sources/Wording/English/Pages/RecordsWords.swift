package import Facts
package import Training

/// What is said on the page of records.
package protocol RecordsWords: Sendable {
  /// What the page is called.
  var title: String { get }
  func kicker(_ today: Day) -> String
  func printTitle(_ today: Day) -> String
  /// `Fastest ever over 1 km and 5 km in the last 90 days`, `10 km in 44:12 lately, 3 % slower than
  /// the best`.
  func heading(_ finding: RecordsFinding) -> String
  /// `The last 90 days: 5 km in 22:14 (ever 21:40).`; `nil` without any.
  func sentence(_ bests: [RecentBest]) -> String?
  /// `No marathon yet.`: no run covers the distance of the next race.
  func notYet(over meters: Double) -> String
  /// What search engines say of the page below its heading.
  func summary(heading: String) -> String

  /// `Six of the nine bests are from 2026`.
  func efforts(_ finding: YearBestsFinding) -> String
  func effortsMeaning(hasTrend: Bool) -> String
  var effortColumns: RecordColumns { get }
  /// What the table of efforts is called.
  var effortsTitle: String { get }
  /// What the line of a distance shows, with its slowest and fastest point in seconds.
  func trend(over meters: Double, fastest: Double, slowest: Double) -> String

  /// The same beside the line: `43:10 to 45:02`.
  func range(fastest: Double, slowest: Double) -> String

  /// `20 min at 4:32 /km lately, at 4:25 /km at best`.
  func curve(_ finding: PaceCurveFinding) -> String
  /// What the curve shows; of runs of the last 90 days alone there is one.
  func curveMeaning(isNew: Bool) -> String
  /// `It ends where the pace is slower than 20:00 /km: …`, below a curve that was cut.
  func curveEnd(slowest: Double) -> String
  func curveTitle(isNew: Bool) -> String
  var curveColumns: PaceCurveColumns { get }
  /// What the table of the curve is called.
  var curveNumbers: String { get }
  /// Names at the ends of the two lines.
  var curveLabels: (now: String, ever: String) { get }

  /// `Half marathon in 1:38:20, the fastest of four`.
  func wholeRuns(_ finding: WholeRunsFinding) -> String
  var wholeRunsMeaning: String { get }
  var wholeRunColumns: WholeRunColumns { get }
  var wholeRunsTitle: String { get }
  /// `4 runs`: how many were about as long.
  func candidates(_ count: Int) -> String
}

/// The heads of the table of efforts; one is the year.
package struct RecordColumns: Sendable {
  package var distance: String
  package var recent: String
  package var ever: String
  package var day: String
  package var trend: String
}

/// The heads of the table of the pace curve.
package struct PaceCurveColumns: Sendable {
  package var length: String
  package var recent: String
  package var ever: String
  package var gap: String
}

/// The heads of the table of whole runs.
package struct WholeRunColumns: Sendable {
  package var distance: String
  package var time: String
  package var day: String
  package var candidates: String
}

extension Wording {
  package var records: any RecordsWords {
    switch language {
    case .english: EnglishRecords(wording: self)
    case .pseudo: PseudoRecords(plain: plain.records)
    }
  }
}

struct EnglishRecords: RecordsWords {
  let wording: Wording

  let title = "Records"

  func kicker(_ today: Day) -> String { "\(title) · " + wording.longDay(today) }
  func printTitle(_ today: Day) -> String { "\(title), " + wording.longDay(today) }

  func heading(_ finding: RecordsFinding) -> String {
    switch finding {
    case .fastestEver(let distances) where distances.count > 3:
      "Fastest ever over \(wording.countWord(distances.count)) distances in the last 90 days"
    case .fastestEver(let distances):
      "Fastest ever over \(wording.list(distances.map { wording.effortDistance($0) })) in the last "
        + "90 days"
    case .offBest(let meters, let seconds, let share):
      "\(wording.effortName(meters)) in \(wording.duration(seconds)) lately, "
        + (share < 0.005 ? "just behind" : "\(wording.percent(share)) slower than") + " the best"
    case .stretches: "The fastest stretch of each distance"
    case .wholeRuns: "The fastest whole runs"
    }
  }

  func sentence(_ bests: [RecentBest]) -> String? {
    guard !bests.isEmpty else { return nil }
    let parts = bests.map { best in
      let ever = best.everSeconds.map { "ever " + wording.duration($0) } ?? "the best ever"
      return "\(wording.effortDistance(best.meters)) in \(wording.duration(best.seconds)) (\(ever))"
    }
    return "The last 90 days: \(wording.list(parts))."
  }

  func notYet(over meters: Double) -> String { "No \(wording.effortDistance(meters)) yet." }

  func summary(heading: String) -> String {
    heading + ": best efforts from 400 m to the marathon, now, this year and ever."
  }

  func efforts(_ finding: YearBestsFinding) -> String {
    switch finding {
    case .oneDistance(let meters): "The fastest \(wording.effortDistance(meters))"
    case .firstYear(let count, let shortest, let longest):
      wording.sentence(wording.countWord(count))
        + " distances, from \(wording.effortDistance(shortest)) to "
        + wording.effortDistance(longest)
    case .all(2, let year): "Both bests are from \(year)"
    case .all(let count, let year): "All \(wording.countWord(count)) bests are from \(year)"
    case .some(0, 2, let year): "Neither of the two bests is from \(year)"
    case .some(0, let all, let year):
      "None of the \(wording.countWord(all)) bests is from \(year)"
    case .some(let count, let all, let year):
      wording.sentence(wording.countWord(count)) + " of the \(wording.countWord(all)) bests "
        + "\(count == 1 ? "is" : "are") from \(year)"
    }
  }

  func effortsMeaning(hasTrend: Bool) -> String {
    let text = "Fastest stretch of each distance inside any run, stops included"
    guard hasTrend else { return text }
    return text + "; the line is the best of 90 days, week by week over a year, faster upward"
  }

  let effortColumns = RecordColumns(
    distance: "Distance", recent: "Last 90 days", ever: "Ever", day: "On", trend: "Over a year")
  let effortsTitle = "Best efforts by distance"

  func trend(over meters: Double, fastest: Double, slowest: Double) -> String {
    "\(wording.effortName(meters)): the best of 90 days lay between "
      + "\(wording.duration(fastest)) and \(wording.duration(slowest)) over the last year"
  }

  func range(fastest: Double, slowest: Double) -> String {
    let (low, high) = (wording.duration(fastest), wording.duration(slowest))
    return low == high ? low : low + " to " + high
  }

  func curve(_ finding: PaceCurveFinding) -> String {
    switch finding {
    case .first(let seconds, let pace):
      "\(wording.shortDuration(seconds)) at \(wording.pace(secondsPerKilometer: pace))"
    case .best(let seconds, let pace):
      "\(wording.shortDuration(seconds)) at \(wording.pace(secondsPerKilometer: pace)), the best "
        + "ever"
    case .behind(let seconds, let lately, let best):
      "\(wording.shortDuration(seconds)) at \(wording.pace(secondsPerKilometer: lately)) lately, "
        + "at \(wording.pace(secondsPerKilometer: best)) at best"
    case .unknown: "Pace by length of time"
    }
  }

  func curveMeaning(isNew: Bool) -> String {
    "Fastest pace held for each length of time, in minutes for a \(wording.distanceNoun)"
      + (isNew ? "" : ": the last 90 days over all time")
  }

  func curveEnd(slowest: Double) -> String {
    "It ends where the pace is slower than \(wording.pace(secondsPerKilometer: slowest)): in such "
      + "files time stands or jumps."
  }

  func curveTitle(isNew: Bool) -> String {
    curveNumbers + (isNew ? "" : ", last 90 days and ever")
  }
  let curveColumns = PaceCurveColumns(
    length: "For", recent: "Last 90 days", ever: "Ever", gap: "Gap")
  let curveNumbers = "Pace by length of time"
  let curveLabels = (now: "90 days", ever: "ever")

  func wholeRuns(_ finding: WholeRunsFinding) -> String {
    let text = "\(wording.effortName(finding.meters)) in \(wording.duration(finding.seconds))"
    return finding.count > 1
      ? text + ", the fastest of \(wording.countWord(finding.count))" : text + ", the only one"
  }

  let wholeRunsMeaning =
    "Fastest run of about each distance, at most 2 % longer or shorter, by moving time"
  let wholeRunColumns = WholeRunColumns(
    distance: "Distance", time: "Time", day: "On", candidates: "Of")
  let wholeRunsTitle = "Fastest whole runs"

  func candidates(_ count: Int) -> String { wording.digits(count, "run") }
}
