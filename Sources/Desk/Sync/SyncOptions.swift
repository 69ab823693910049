package import Training

/// What is to be fetched.
package struct SyncOptions: Sendable {
  /// The services that are asked; `nil` for all that something opens.
  package var services: Set<Service>?
  /// The first day; `nil` for what came since the last time.
  package var since: Day?
  /// Whether originals are fetched, too.
  package var fetchesFiles = true
  /// Whether everything is left alone but the list of what is new.
  package var isDryRun = false
  /// Whether the years before are fetched, too, and how many of their recordings.
  package var backfill: Backfill?

  package init() {}

  /// How the years before are fetched: month by month, the latest first, over several days.
  package struct Backfill: Sendable {
    /// The sport whose recordings are fetched, as `running`; `nil` for all.
    package var sport: String?
    /// So many recordings at most; `nil` for so many a day that nobody is bothered.
    package var limit: Int?

    package init(sport: String? = nil, limit: Int? = nil) {
      (self.sport, self.limit) = (sport, limit)
    }
  }
}
