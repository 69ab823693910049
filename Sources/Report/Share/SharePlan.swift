import Cards
package import Facts
import Hashing
import Plotting
package import Training
import Wording

/// A file to be sent that can be made: where it lies, the fingerprint of what it tells, and how to
/// make it.
package struct SharePlan: Sendable {
  /// What such a file is.
  package enum Content: Sendable {
    /// To be dressed by the theme.
    case page(Page)
    case bytes([UInt8])
  }

  package let path: String
  package let fingerprint: String
  /// `nil` for a file that need not be made.
  package let make: (@Sendable () throws -> Content)?
}

extension Season {
  /// Every file of what is sent, told from what everybody may see.
  package func sharePlans(
    of subjects: [ShareSubject], _ context: PlanContext
  ) throws -> [SharePlan] {
    try subjects.flatMap { subject -> [SharePlan] in
      switch subject {
      case .week(let week):
        try plans(of: WeekShareFacts(self, week), context) { WeekShare(facts: $0, wording: $1) }
      case .month(let month):
        try plans(of: MonthShareFacts(self, month), context) { MonthShare(facts: $0, wording: $1) }
      case .run(let address):
        try plans(of: RunShareFacts(self, address), context) { RunShare(facts: $0, wording: $1) }
      }
    }
  }

  private func plans<Told: PageFacts>(
    of facts: Told?, _ context: PlanContext, as document: (Told, Wording) -> some ShareDocument
  ) throws -> [SharePlan] {
    guard let facts else { return [] }
    let fingerprint = try Fingerprint(of: facts, on: context.shell).text
    let document = document(facts, context.wording)
    let (path, wording, widths) = (document.path, context.wording, context.labelWidths)
    func plan(
      _ path: String, _ make: @escaping @Sendable () throws -> SharePlan.Content
    ) -> SharePlan {
      context.share(path, fingerprint) {
        try LabelWidths.$ofPage.withValue(widths()) { try make() }
      }
    }
    return [
      plan(path.page) { .page(document.page) },
      plan(path.text) { .bytes(Array(document.text.utf8)) },
      plan(path.mail) {
        .bytes(
          ShareMail(document: document, wording: wording, card: document.card.landscape()).bytes)
      },
      plan(path.card) { .bytes(document.card.landscape()) },
      plan(path.portrait) { .bytes(document.card.portrait()) },
    ]
  }
}

extension Season {
  /// The feed of weeks and runs, where somebody said where the site lies.
  ///
  /// - Parameters:
  ///   - subjects: what there are files of; weeks among them are told.
  ///   - tag: what ids begin with.
  ///   - context: what every page is planned with.
  /// - Throws: what fingerprinting throws.
  /// - Returns: `nil` without an address, and with nothing to tell.
  package func feedPlan(
    of subjects: [ShareSubject], tag: String?, _ context: PlanContext
  ) throws -> SharePlan? {
    guard let facts = FeedFacts(self, subjects: subjects, tag: tag) else { return nil }
    let wording = context.wording
    return context.share(Feed.path, try Fingerprint(of: facts, on: context.shell).text) {
      .bytes(Feed(facts: facts, wording: wording).bytes)
    }
  }

  /// The map of a site's pages for search engines, where somebody said where the site lies.
  package func siteMapPlan(
    of pages: [PagePlan], sharing subjects: [ShareSubject], _ context: PlanContext
  ) -> SharePlan? {
    guard let baseURL = options.baseURL else { return nil }
    let told = pages.filter { $0.kind != .notFound && $0.kind != .moved }.map(\.path)
    let paths = (told + subjects.map { SharePath($0).page }).sorted()
    let map = SiteMap(baseURL: baseURL, paths: paths)
    let made = Fingerprint.of { builder in
      builder.combine(baseURL)
      for path in paths { builder.combine(path) }
    }
    return context.share(SiteMap.path, made.text) { .bytes(map.bytes) }
  }
}

extension PlanContext {
  fileprivate func share(
    _ path: String, _ fingerprint: String,
    _ make: @escaping @Sendable () throws -> SharePlan.Content
  ) -> SharePlan {
    SharePlan(
      path: path, fingerprint: fingerprint, make: isDue(path, fingerprint) ? make : nil)
  }
}
