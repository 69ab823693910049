package import Training

/// What the site's owner decides about the report, besides the numbers of the athlete.
package struct ReportOptions: Hashable, Sendable {
  package var siteTitle: String
  package var author: String?
  /// What distances are counted in where their number matters: steps, the Eddington number.
  package var units: Units
  /// Where the site lies on the web, ending in a slash; `nil` where nobody said.
  package var baseURL: String?
  /// How many activities one list holds at most: above this many, each year gets a list of its own.
  package var runsPerPage: Int
  /// Whether addresses that pages of activities had before lead on to them: for the runner's own
  /// eyes alone, as such an address may hold a title, and that the name of a place.
  package var keepsFormerAddresses: Bool

  /// Whether everybody may see it.
  package var isPublic: Bool

  package init(
    siteTitle: String = "openrun", author: String? = nil, units: Units = .metric,
    baseURL: String? = nil,
    runsPerPage: Int = 240, keepsFormerAddresses: Bool = true,
    isPublic: Bool = false
  ) {
    self.siteTitle = siteTitle
    self.author = author
    self.units = units
    self.baseURL = baseURL
    self.runsPerPage = runsPerPage
    self.keepsFormerAddresses = keepsFormerAddresses
    self.isPublic = isPublic
  }
}
