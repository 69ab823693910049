package import Diagnostics

/// What a sync did with one service.
package struct SyncAnswer: Sendable {
  package var service: Service
  /// One line.
  package var summary: String
  package var remarks: [String] = []
  /// Why it stopped before its end; what was fetched until then is kept.
  package var troubles: [Diagnostic] = []
  /// Whether nothing goes on before the runner has logged in anew.
  package var needsLogin = false
  package var broughtSomething = false
  /// Of a dry run: whether a sync would bring recordings.
  var wouldBring = false

  /// Whether there is nothing to be told of it.
  package var isEmpty: Bool {
    !broughtSomething && !wouldBring && remarks.isEmpty && troubles.isEmpty
  }
}
