import Diagnostics
package import Facts
import Foundation
import Hashing
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
  ///   - content: of the store.
  ///   - update: knows what the last build left.
  /// - Throws: a `SiteError` when two files would share a path, or what reading the store throws.
  /// - Returns: the files, and what is to be warned of.
  func jobs(
    _ theme: Theme, content: StoreContent, update: SiteUpdate
  ) throws -> (jobs: [SiteJob], problems: [Diagnostic]) {
    let (season, problems) = try season(content)
    let wording = Wording.english
    let frame = SiteFrame(season, wording: wording)
    let told = try Fingerprint(of: Shell(program: program, frame: frame, wording: wording))
    let shell = Fingerprint.of { builder in
      builder.combine(theme.fingerprint)
      builder.combine(told)
    }
    let context = PlanContext(wording: wording, shell: shell, drawings: drawings(content)) {
      update.isDue($0, fingerprint: $1.text)
    }
    var jobs = try season.pagePlans(context).map { plan -> SiteJob in
      var job = SiteJob(path: plan.path, fingerprint: plan.fingerprint.text)
      if let make = plan.make { job.make = { theme.render(try make(), in: frame) } }
      return job
    }
    jobs += theme.assets.map { asset -> SiteJob in
      var job = SiteJob(path: asset.path, fingerprint: fingerprint([asset.bytes]))
      if update.isDue(job.path, fingerprint: job.fingerprint) { job.make = { asset.bytes } }
      return job
    }
    var paths: Set<String> = []
    for job in jobs where !paths.insert(job.path).inserted { throw SiteError.samePath(job.path) }
    return (jobs, problems)
  }

  private func drawings(_ content: StoreContent) -> StoredDrawings {
    StoredDrawings(digest: { content.drawings[$0] }) { [drawing] in
      try drawing($0) ?? RunDrawing()
    }
  }

  /// What all pages are told from, with the notes in their places.
  private func season(_ content: StoreContent) throws -> (season: Season, problems: [Diagnostic]) {
    let bare = try workspace.season(from: store, files: content.files, today: today)
    guard !materials.notes.isEmpty else { return (bare, []) }
    let existing = PageEntry.all.filter { $0.address(bare) != nil }.compactMap(\.path)
    let binding = NoteBinding(
      addresses: NoteAddresses(notes: materials.notes, existing: Set(existing)),
      races: workspace.configuration.races, entries: bare.entries,
      sources: materials.notes.contains(where: \.namesFile) ? try store.sources() : [:],
      today: today)
    let (notes, problems) = binding.bound(materials.notes)
    return (bare.with(notes: notes), problems)
  }
}

extension Note {
  fileprivate var namesFile: Bool {
    if case .runFromFile = target { true } else { false }
  }
}

/// What every page rests on besides its facts and the theme.
private struct Shell: Encodable {
  var program: String
  var frame: SiteFrame
  var wording: Wording
}

extension Workspace {
  /// What pages are told from, as of a day; without notes.
  package func season(
    from store: TrainingStore, files: FileSummary? = nil, today: Day
  ) throws -> Season {
    let log = try store.trainingLog(
      athlete: configuration.athlete, races: configuration.races, plan: configuration.plan)
    return Season(
      log: log.localized(in: configuration.timeZone), today: today,
      options: ReportOptions(
        siteTitle: configuration.title, author: configuration.author,
        baseURL: configuration.baseURL),
      files: files)
  }
}
