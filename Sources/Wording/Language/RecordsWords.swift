package import Facts
package import Training

/// What is said on the page of records.
package protocol RecordsWords: Sendable {
  /// What the page is called.
  var title: String { get }
  func kicker(_ today: Day) -> String
  func printTitle(_ today: Day) -> String
  /// `Fastest ever over 1 km and 5 km in the last 90 days`, `10 km in 44:12 lately, 3 % off the
  /// best`.
  func heading(_ finding: RecordsFinding) -> String
  /// `The last 90 days: 5 km in 22:14 (ever 21:40).`; `nil` without any.
  func sentence(_ bests: [RecentBest]) -> String?
  /// What search engines say of the page below its heading.
  func summary(heading: String) -> String

  /// `Six of nine bests are from 2026`.
  func efforts(_ finding: YearBestsFinding) -> String
  var effortsMeaning: String { get }
  var effortColumns: RecordColumns { get }
  /// What the table of efforts is called.
  var effortsTitle: String { get }
  /// What the line of a distance shows, with its slowest and fastest point in seconds.
  func trend(over meters: Double, fastest: Double, slowest: Double) -> String

  /// `For 20 min 4:32 /km lately, 4:25 /km at best`.
  func curve(_ finding: PaceCurveFinding) -> String
  var curveMeaning: String { get }
  var curveTitle: String { get }
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
    }
  }
}
