import Diagnostics
import Facts
import Foundation
import Hashing
package import Report
import Theming
package import Training
package import TrainingStore
import Wording

extension SiteBuilder {
  /// Every file the site should hold, with what it depends on and how to make it.
  func jobs(
    _ theme: Theme, update: SiteUpdate
  ) throws -> (jobs: [SiteJob], problems: [Diagnostic]) {
    let (report, problems) = try report()
    let frame = report.frame
    let digests = try store.contentDigests()
    let store = store
    let wording = report.wording
    let shell = Fingerprint.of { builder in
      builder.combine(program)
      builder.combine(theme.fingerprint)
      builder.combine(String(describing: frame))
      builder.combine(String(describing: wording))
    }
    let context = PlanContext(wording: wording, shell: shell) { path, fingerprint in
      update.isDue(path, fingerprint: fingerprint.text)
    }
    let entries = Dictionary(uniqueKeysWithValues: report.entries.map { ($0.id, $0) })
    let plans = try report.pagePlans(context, digest: { digests[$0] }) { id in
      let details = try store.details(of: id)
      return entries[id].map { RunDrawing(details, of: $0) } ?? RunDrawing()
    }
    var jobs = plans.map { plan -> SiteJob in
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

  /// The report with the notes in their places.
  private func report() throws -> (report: Report, problems: [Diagnostic]) {
    let bare = try workspace.report(from: store, today: today)
    guard !materials.notes.isEmpty else { return (bare, []) }
    let binding = NoteBinding(
      addresses: NoteAddresses(
        notes: materials.notes,
        existing: Set(bare.navigation.map(\.path) + [PagePath.about, PagePath.data])),
      configuration: workspace.configuration, entries: bare.entries,
      sources: try store.sources(), today: today)
    let (notes, problems) = binding.bound(materials.notes)
    return (bare.with(notes: notes), problems)
  }
}

extension Workspace {
  /// The report without notes, as of a day.
  package func report(from store: TrainingStore, today: Day) throws -> Report {
    let log = try store.trainingLog(
      athlete: configuration.athlete, races: configuration.races, plan: configuration.plan)
    return Report(
      log: log.localized(in: configuration.timeZone), today: today,
      options: ReportOptions(siteTitle: configuration.title, author: configuration.author),
      files: FileSummary(try store.fileTallies()))
  }
}
