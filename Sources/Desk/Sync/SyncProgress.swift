/// How far a sync has come with one service.
package struct SyncProgress: Hashable, Sendable {
  package enum Step: Sendable { case activities, files, days, months, beside }

  package var service: Service
  package var step: Step
  package var done: Int
  /// `nil` where nobody knows how many there are.
  package var total: Int?
}
