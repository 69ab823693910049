package import Hashing
package import Training

/// What a feed tells: the latest weeks and the latest runs, latest first.
package struct FeedFacts: PageFacts {
  /// A week that is over.
  package struct Week: Hashable, Sendable, Encodable {
    package var facts: WeekShareFacts
    /// The hour of its last run's start.
    package var moment: Moment
  }

  package var siteTitle: String
  package var author: String?
  /// Where the site lies on the web, ending in a slash.
  package var baseURL: String
  /// What ids begin with (RFC 4151), `tag:HOST,YEAR`; kept, so that a site that is moved keeps them.
  package var tag: String
  package var weeks: [Week]
  package var runs: [Digested<ActivityLine>]

  private static let mostWeeks = 20
  private static let mostRuns = 50

  /// `nil` where nobody said where the site lies, and with nothing to tell.
  ///
  /// - Parameters:
  ///   - season: what everybody may see.
  ///   - subjects: what there are files of; weeks among them are told.
  ///   - tag: what ids begin with; `nil` where nobody keeps one.
  package init?(_ season: Season, subjects: [ShareSubject], tag: String?) {
    guard let baseURL = season.options.baseURL, let tag else { return nil }
    siteTitle = season.options.siteTitle
    author = season.options.author
    self.baseURL = baseURL
    self.tag = tag
    let weeks = subjects.compactMap { subject -> ISOWeek? in
      guard case .week(let week) = subject else { return nil }
      return week
    }
    self.weeks = weeks.sorted().filter { season.isOver($0) }.suffix(Self.mostWeeks).reversed()
      .compactMap { week in
        guard let facts = WeekShareFacts(season, week), let last = facts.runs.last else {
          return nil
        }
        return Week(facts: facts, moment: last.value.start)
      }
    runs = season.lines[..<season.countedEntries].filter(\.value.isRun).suffix(Self.mostRuns)
      .reversed()
    guard !self.weeks.isEmpty || !runs.isEmpty else { return nil }
  }
}
