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
  /// Every file of some weeks, told from what everybody may see.
  package func sharePlans(of weeks: [ISOWeek], _ context: PlanContext) throws -> [SharePlan] {
    try weeks.compactMap { WeekShareFacts(self, $0) }.flatMap { facts -> [SharePlan] in
      let fingerprint = try Fingerprint(of: facts, on: context.shell).text
      let (wording, widths) = (context.wording, context.labelWidths)
      func plan(
        _ path: String, _ make: @escaping @Sendable () throws -> SharePlan.Content
      ) -> SharePlan {
        context.share(path, fingerprint) {
          try LabelWidths.$ofPage.withValue(widths()) { try make() }
        }
      }
      return [
        plan(SharePath.page(facts.week)) {
          .page(SharePage(facts: facts, wording: wording).page())
        },
        plan(SharePath.text(facts.week)) {
          .bytes(Array(ShareText(facts: facts, wording: wording).text.utf8))
        },
        plan(SharePath.mail(facts.week)) {
          .bytes(
            ShareMail(
              facts: facts, wording: wording,
              card: ShareCard(facts: facts, wording: wording).card.landscape()
            ).bytes)
        },
        plan(SharePath.card(facts.week)) {
          .bytes(ShareCard(facts: facts, wording: wording).card.landscape())
        },
        plan(SharePath.portrait(facts.week)) {
          .bytes(ShareCard(facts: facts, wording: wording).card.portrait())
        },
      ]
    }
  }
}

extension Season {
  /// The feed of weeks and runs, where somebody said where the site lies.
  ///
  /// - Parameters:
  ///   - weeks: those that there is a file of.
  ///   - tag: what ids begin with.
  ///   - context: what every page is planned with.
  /// - Throws: what fingerprinting throws.
  /// - Returns: `nil` without an address, and with nothing to tell.
  package func feedPlan(
    of weeks: [ISOWeek], tag: String?, _ context: PlanContext
  ) throws -> SharePlan? {
    guard let facts = FeedFacts(self, weeks: weeks, tag: tag) else { return nil }
    let wording = context.wording
    return context.share(Feed.path, try Fingerprint(of: facts, on: context.shell).text) {
      .bytes(Feed(facts: facts, wording: wording).bytes)
    }
  }

  /// The map of a site's pages for search engines, where somebody said where the site lies.
  package func siteMapPlan(
    of pages: [PagePlan], sharing weeks: [ISOWeek], _ context: PlanContext
  ) -> SharePlan? {
    guard let baseURL = options.baseURL else { return nil }
    let told = pages.filter { $0.kind != .notFound && $0.kind != .moved }.map(\.path)
    let paths = (told + weeks.map { SharePath.page($0) }).sorted()
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
