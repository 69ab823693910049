import Diagnostics
package import Facts
import Foundation
import Notes
import Report
import Theming
package import Training
package import TrainingStore
import Wording

extension SiteBuilder {
  /// Every file the site should hold, with the fingerprint of what it is made of; those that are
  /// due with how to make them.
  ///
  /// - Parameters:
  ///   - theme: dresses the pages.
  ///   - update: knows what the last build left.
  /// - Throws: a `SiteError` when two files would share a path, or what reading the store throws.
  /// - Returns: the files, what is to be warned of, whether they tell of all that is stored, and what
  ///   the first page of a family tells.
  func jobs(
    _ theme: Theme, update: SiteUpdate
  ) async throws -> (
    jobs: [SiteJob], problems: [Diagnostic], isComplete: Bool, week: AthleteWeekFacts?
  ) {
    async let digests = store.drawingDigests()
    async let files = FileSummary(store.fileTallies())
    var log = try workspace.log(from: store)
    // What an ingest at work has given no address yet comes with the next build.
    let (stored, addresses) = (log.activities.count, log.addresses)
    log.activities.removeAll { addresses[$0.id] == nil }
    let (told, problems) = try season(
      log, files: audience.isPublic ? nil : try await files)
    let (shared, subjects) = try shares(log, told)
    let season = told.with(shared: subjects)
    var frame = SiteFrame(season, wording: wording)
    frame.athletes = athleteLinks
    let jobs = try siteJobs(
      theme, frame, wording, program: program, drawings: drawings(try await digests),
      update: update
    ) { context in
      let pages = try season.pagePlans(context)
      var files = try shared.sharePlans(of: subjects, context)
      if audience.isPublic {
        files += [
          try season.feedPlan(of: subjects, tag: feedTag(), context),
          season.siteMapPlan(of: pages, sharing: subjects, context),
        ].compactMap { $0 }
      }
      return (pages, files)
    }
    return (
      jobs, problems, log.activities.count == stored, place.map { _ in AthleteWeekFacts(season) }
    )
  }

  private var wording: Wording {
    Wording(language: workspace.configuration.language, units: workspace.configuration.units)
  }

  /// From each page to the other athletes of a family.
  var athleteLinks: [AthleteLink] { place?.links(wording) ?? [] }

  private func drawings(_ digests: [Int64: UInt64]) -> StoredDrawings {
    StoredDrawings(digest: { [audience] in audience.digest(digests[$0], of: $0) }) {
      [drawing, audience] in audience.drawing(try drawing($0) ?? RunDrawing(), of: $0)
    }
  }

  /// What is sent is told from, which is what everybody may see, whoever the site is for; and what is
  /// told: the latest weeks, and what was asked for.
  private func shares(
    _ log: TrainingLog, _ season: Season
  ) throws -> (season: Season, subjects: [ShareSubject]) {
    guard audience.isPublic || sharedView != nil else { return (season, []) }
    let shared =
      sharedView.map { view in
        var view = view
        view.unplaced = Set(log.activities.map(\.id))
        return workspace.season(of: view.log(log), today: today, isPublic: true, isShare: true)
      } ?? season
    let latest = WeekShareFacts.latest(shared).map { ShareSubject.week($0) }
    let subjects = try store.sharedSubjects().union(latest).filter(shared.canTell)
    return (shared, subjects.sorted { $0.text < $1.text })
  }

  /// What ids of the feed begin with: where the site lay and in which year, when it first had a feed.
  private func feedTag() throws -> String? {
    guard let baseURL = workspace.configuration.baseURL, let host = URL(string: baseURL)?.host()
    else {
      return nil
    }
    return try store.feedTag(orKeep: "tag:\(host),\(today.year)")
  }

  /// What all pages are told from, with the notes in their places.
  private func season(
    _ log: TrainingLog, files: FileSummary?
  ) throws -> (season: Season, problems: [Diagnostic]) {
    let bare = workspace.season(
      of: audience.log(log), files: files, today: today, isPublic: audience.isPublic)
    guard !materials.notes.isEmpty else { return (bare, []) }
    let existing = PageEntry.all.filter { $0.address(bare) != nil }.compactMap(\.path)
    // What is about a run that is hidden is not about another one of its day.
    let whole = audience.hides ? workspace.season(of: log, today: today) : bare
    let races = workspace.configuration.races
    let binding = NoteBinding(
      addresses: NoteAddresses(notes: materials.notes, existing: Set(existing)), races: races,
      entries: whole.entries,
      sources: materials.notes.contains(where: \.namesFile) ? try store.sources() : [:],
      today: today)
    let (notes, problems) = binding.bound(materials.notes) { audience.shows($0, races: races) }
    return (bare.with(notes: notes), problems)
  }
}

extension Note {
  fileprivate var namesFile: Bool {
    if case .runFromFile = target { true } else { false }
  }
}

extension Workspace {
  /// All that is in a store, in the site's time zone, with what the settings say.
  package func log(from store: TrainingStore) throws -> TrainingLog {
    try store.trainingLog(
      athlete: configuration.athlete, races: configuration.races, plan: configuration.plan,
      corrections: configuration.corrections
    ).localized(in: configuration.timeZone)
  }

  /// What pages are told from, as of a day; without notes.
  package func season(
    of log: TrainingLog, files: FileSummary? = nil, today: Day, isPublic: Bool = false,
    isShare: Bool = false
  ) -> Season {
    Season(
      log: log, today: today,
      options: ReportOptions(
        siteTitle: configuration.title, author: configuration.author, units: configuration.units,
        baseURL: isShare ? nil : configuration.baseURL, keepsFormerAddresses: !isPublic,
        isPublic: isPublic),
      files: files)
  }
}
