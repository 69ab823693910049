import Foundation

/// Whether Banister's model knows more about an athlete than two guesses that need no model.
package struct ImpulseResponseTrial: Hashable, Sendable {
  package var fit: ImpulseResponseFit
  /// The root mean square error of foretelling each performance from all others.
  package var error: Double
  /// The same for the guess that the last performance is repeated.
  package var lastError: Double
  /// The same for the guess that it is the mean of all others.
  package var meanError: Double

  /// Whether to show anything at all.
  package var isConvincing: Bool {
    fit.isIdentifiable && error < lastError && error < meanError
  }
}

/// Banister's model fitted, and tried by leaving out one performance after the other.
///
/// - Returns: `nil` with fewer than ten performances or less than 120 days between first and last:
///   then there is nothing to try.
/// - Complexity: a fit for each performance.
package func impulseResponseTrial(
  dailyLoads: [Double], performances: [Performance]
) -> ImpulseResponseTrial? {
  let known = performances.filter { dailyLoads.indices.contains($0.day) && $0.value.isFinite }
    .sorted { $0.day < $1.day }
  guard known.count >= 10, let first = known.first, let last = known.last,
    last.day - first.day >= 120,
    let fit = impulseResponseFit(dailyLoads: dailyLoads, performances: known)
  else { return nil }
  var (model, repeated, mean) = (0.0, 0.0, 0.0)
  // The first has no performance before it, so it is foretold by none of the three.
  for index in known.indices.dropFirst() {
    var others = known
    let left = others.remove(at: index)
    guard let trial = impulseResponseFit(dailyLoads: dailyLoads, performances: others) else {
      return nil
    }
    let foretold = trial.model.performances(dailyLoads: dailyLoads)[left.day]
    let average = others.reduce(0) { $0 + $1.value } / Double(others.count)
    model += (foretold - left.value) * (foretold - left.value)
    repeated += (known[index - 1].value - left.value) * (known[index - 1].value - left.value)
    mean += (average - left.value) * (average - left.value)
  }
  let count = Double(known.count - 1)
  return ImpulseResponseTrial(
    fit: fit, error: (model / count).squareRoot(), lastError: (repeated / count).squareRoot(),
    meanError: (mean / count).squareRoot())
}
