package import Training
package import Wording

/// Everything openrun.toml says, as values.
package struct Configuration: Sendable, Hashable {
  package var title = "Training report"
  package var author: String?
  /// Where the site will lie on the web, ending in a slash; `nil` where nobody said.
  package var baseURL: String?
  package var language = Language.english
  package var units = Units.metric
  /// The zone of activities whose own offset nobody recorded; `nil` means UTC.
  package var timeZone: String?
  package var theme = "plain"
  /// Whether a packed file lies beside each text of the site, for servers that send such.
  package var isPrecompressed = false
  package var athlete = Athlete()
  /// By day.
  package var races: [Race] = []
  /// By week.
  package var plan: [PlannedWeek] = []
  /// What the runner says of single activities, in the order of the file.
  package var corrections: [HandCorrection] = []
  /// Sports by words that nobody else knows.
  package var sportWords: [String: Sport] = [:]
  /// Where the runner was, in the order of the file.
  package var aways: [Away] = []
  /// Relative to the project's folder, or absolute.
  package var store = "data/openrun.sqlite"
  package var content = "content"
  package var output = "public"
  /// Where the site for everybody is written.
  package var published = "published"
  package var privacy = PrivacySettings()
  /// Several athletes, each with a folder of their own, in the order of the file; empty for one.
  package var athletes: [FamilyMember] = []

  package init() {}
}
