import Facts
package import Training
import Wording

/// Reads what a page draws of an activity when that page is made.
package typealias DrawingReader = @Sendable (Int64) throws -> RunDrawing

extension Report {
  /// One page for each activity.
  ///
  /// - Parameters:
  ///   - context: what all plans share.
  ///   - digest: what identifies the stored drawing of an activity; it changes when that does.
  ///   - reader: called only when a page is made.
  /// - Throws: never, as long as no facts hold what has no order.
  /// - Returns: in the order of the entries.
  func runPlans(
    _ context: PlanContext, digest: (Int64) -> UInt64?, reader: @escaping DrawingReader
  ) throws -> [PagePlan] {
    try entries.indices.map { index in
      let id = entries[index].id
      let facts = RunFacts(
        of: index, in: season, notes: notes(on: .activity(id)), digest: digest(id))
      return try context.plan(facts.path, .activity, facts) { facts, wording in
        RunPage(facts: facts, drawing: try reader(facts.drawing.activityID), wording: wording)
          .page()
      }
    }
  }
}
