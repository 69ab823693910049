package import Training

/// How long a split's bar is: the slowest usual one short, the fastest full.
package struct SplitScale {
  private var slowest = 0.0
  private var fastest = 0.0

  package init(_ rows: [DrawnSplits.Row]) {
    let full = rows.filter { !$0.isPartial }
    let paces = (full.isEmpty ? rows : full).map(\.secondsPerKilometer).sorted()
    guard let first = paces.first else { return }
    fastest = first
    // A single stop must not make all other bars look alike.
    let typical = paces[paces.count * 9 / 10]
    slowest = max(typical, first + 20)
  }

  package func share(of row: DrawnSplits.Row) -> Double {
    guard slowest > fastest else { return 0.5 }
    let share = (slowest - row.secondsPerKilometer) / (slowest - fastest)
    return max(0.04, min(1, 0.25 + 0.75 * share))
  }
}
