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
        guard context.isDue(path, fingerprint) else {
          return SharePlan(path: path, fingerprint: fingerprint, make: nil)
        }
        return SharePlan(path: path, fingerprint: fingerprint) {
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
          .bytes(ShareMail(facts: facts, wording: wording).bytes)
        },
      ]
    }
  }
}
