package import Testing

/// Checks a law on inputs drawn from seeds, and names the first seed for which it does not hold.
///
/// - Parameters:
///   - seeds: how many, from 0.
///   - only: one alone, to look at it again.
///   - sourceLocation: where a failure is shown.
///   - law: draws its input from the generator and says whether it holds.
package func forAll(
  seeds: Int = 200, only: Int? = nil, sourceLocation: SourceLocation = #_sourceLocation,
  _ law: (inout SplitMix64) throws -> Bool
) {
  for seed in only.map({ $0...$0 }) ?? 0...max(0, seeds - 1) {
    var random = SplitMix64(seed: UInt64(seed))
    do {
      guard try law(&random) else {
        Issue.record("the law does not hold for seed \(seed)", sourceLocation: sourceLocation)
        return
      }
    } catch {
      Issue.record("seed \(seed): \(error)", sourceLocation: sourceLocation)
      return
    }
  }
}
