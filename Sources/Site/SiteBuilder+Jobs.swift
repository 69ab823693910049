import Diagnostics
import Foundation
import Markup
package import Report
import Theming
package import Training
package import TrainingStore

extension SiteBuilder {
  /// Every file the site should hold, with what it depends on and how to make it.
  func jobs(_ theme: Theme) throws -> (jobs: [SiteJob], problems: [Diagnostic]) {
    let (report, problems) = try report()
    let frame = report.frame
    let digests = try store.contentDigests()
    let store = store
    let plans = report.pagePlans(
      digest: { digests[$0].map { withUnsafeBytes(of: $0.littleEndian, Array.init) } ?? [] },
      reader: { try store.details(of: $0) })
    let shell = fingerprint(
      [Array(program.utf8), theme.fingerprint, Array(String(describing: frame).utf8)])
    var jobs = plans.map { plan in
      SiteJob(
        path: plan.path,
        fingerprint: fingerprint([Array(shell.utf8), plan.dependencies])
      ) { theme.render(try plan.make(), in: frame) }
    }
    jobs += theme.assets.map { asset in
      SiteJob(path: asset.path, fingerprint: fingerprint([asset.bytes])) { asset.bytes }
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
