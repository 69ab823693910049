/// What the site's owner decides about the report, besides the numbers of the athlete.
package struct ReportOptions: Hashable, Sendable {
  package var siteTitle: String
  package var author: String?
  /// Meters cut off both ends of every track before it reached the report; 0 if nothing was.
  package var trimmedMeters: Double
  /// How many activities one list holds at most: above this many, each year gets a list of its own.
  package var runsPerPage: Int

  package init(
    siteTitle: String = "openrun", author: String? = nil, trimmedMeters: Double = 0,
    runsPerPage: Int = 240
  ) {
    self.siteTitle = siteTitle
    self.author = author
    self.trimmedMeters = trimmedMeters
    self.runsPerPage = runsPerPage
  }
}
