import Hashing
import Report
import Theming
import Wording

/// One file of the site: where it lies, the fingerprint of what it is made of, and how to make it.
struct SiteJob: Sendable {
  var path: String
  var fingerprint: String
  /// `nil` for a file that stands as the last build left it.
  var make: (@Sendable () throws -> [UInt8])?
}

/// The files of a site: its pages in their frame, and the theme's files.
///
/// - Parameters:
///   - theme: dresses the pages.
///   - frame: what all of them share.
///   - wording: their words.
///   - program: tells one version of the program from another.
///   - drawings: what is drawn of activities.
///   - update: knows what the last build left.
///   - plans: which pages there are, and which files beside them.
/// - Throws: a `SiteError` when two files would share a path, or what planning throws.
/// - Returns: the files; those that are due with how to make them.
func siteJobs(
  _ theme: Theme, _ frame: SiteFrame, _ wording: Wording, program: String,
  drawings: StoredDrawings = .none, update: SiteUpdate,
  plans: (PlanContext) throws -> (pages: [PagePlan], files: [SharePlan])
) throws -> [SiteJob] {
  let told = try Fingerprint(of: Shell(program: program, frame: frame, wording: wording))
  let shell = Fingerprint.of { builder in
    builder.combine(theme.pageFingerprint)
    builder.combine(told)
  }
  let context = PlanContext(
    wording: wording, shell: shell, drawings: drawings, labelWidths: { theme.labelWidths },
    isDue: { update.isDue($0, fingerprint: $1) })
  let (pages, files) = try plans(context)
  var jobs = pages.map { plan -> SiteJob in
    var job = SiteJob(path: plan.path, fingerprint: plan.fingerprint)
    if let make = plan.make { job.make = { theme.render(try make(), in: frame) } }
    return job
  }
  jobs += files.map { plan in
    var job = SiteJob(path: plan.path, fingerprint: plan.fingerprint)
    if let make = plan.make { job.make = { theme.rendered(try make(), in: frame) } }
    return job
  }
  jobs += theme.assets.map { asset -> SiteJob in
    var job = SiteJob(path: asset.path, fingerprint: fingerprint([asset.bytes]))
    if update.isDue(job.path, fingerprint: job.fingerprint) { job.make = { asset.bytes } }
    return job
  }
  var paths: Set<String> = []
  for job in jobs where !paths.insert(job.path).inserted { throw SiteError.samePath(job.path) }
  return jobs
}

/// What every page rests on besides its facts and the theme.
private struct Shell: Encodable {
  var program: String
  var frame: SiteFrame
  var wording: Wording
}

extension Theme {
  fileprivate func rendered(_ content: SharePlan.Content, in frame: SiteFrame) -> [UInt8] {
    switch content {
    case .page(let page): render(page, in: frame)
    case .bytes(let bytes): bytes
    }
  }
}
