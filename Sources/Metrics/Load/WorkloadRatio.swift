/// How acute and chronic load are averaged for their ratio.
package enum WorkloadRatioMethod: String, Sendable, CaseIterable {
  /// The last 7 days by the 21 before them.
  case uncoupled
  /// The last 7 days by the last 28, which hold them: never above 4.
  case coupled
  /// Exponential averages with λ = 2/(N + 1), N = 7 and 28, begun at the first load.
  case exponential
}

/// The load of the last week by that of the weeks before it (ACWR): how sudden a rise is.
///
/// - Parameters:
///   - dailyLoads: one for each calendar day, oldest first; a rest day is 0, and so counts a load
///     that is no number.
///   - method: how the two are averaged.
/// - Returns: one for each day; `nil` for the first 27, and where the chronic load is 0.
/// - Complexity: O(*n*).
/// - Note: Windt and Gabbett (uncoupled), Williams (exponential). It shows a spike in load and
///   foretells no injury.
package func workloadRatios(
  dailyLoads: [Double], method: WorkloadRatioMethod = .uncoupled
) -> [Double?] {
  let loads = dailyLoads.map { $0.isFinite ? $0 : 0 }
  guard method != .exponential else { return exponentialRatios(loads) }
  return loads.indices.map { day in
    guard day >= 27 else { return nil }
    let acute = loads[(day - 6)...day].reduce(0, +) / 7
    let chronic =
      method == .coupled
      ? loads[(day - 27)...day].reduce(0, +) / 28
      : loads[(day - 27)...(day - 7)].reduce(0, +) / 21
    return ratio(acute, chronic)
  }
}

private func exponentialRatios(_ loads: [Double]) -> [Double?] {
  var (acute, chronic) = (loads.first ?? 0, loads.first ?? 0)
  return loads.enumerated().map { day, load in
    acute += 2.0 / 8 * (load - acute)
    chronic += 2.0 / 29 * (load - chronic)
    return day < 27 ? nil : ratio(acute, chronic)
  }
}

private func ratio(_ acute: Double, _ chronic: Double) -> Double? {
  guard chronic > 1e-12, (acute / chronic).isFinite else { return nil }
  return acute / chronic
}
