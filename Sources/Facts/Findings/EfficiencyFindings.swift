import Metrics
package import Training

/// Which runs the last 90 days are compared with.
package enum EfficiencyReference: String, Hashable, Sendable, Encodable {
  /// The same 90 days a year ago.
  case yearAgo
  /// The 90 days before.
  case before
}

/// How far a heartbeat carries lately, against earlier.
package enum EfficiencyFinding: Hashable, Sendable, Encodable {
  /// There is nothing to compare with.
  case alone(metersPerBeat: Double)
  /// Less than 1 % apart.
  case alike(metersPerBeat: Double, EfficiencyReference)
  case further(metersPerBeat: Double, share: Double, EfficiencyReference)
  case lessFar(metersPerBeat: Double, share: Double, EfficiencyReference)
}

/// How the latest month with like runs compares with the best one since the first that is told.
package enum BeatsFinding: Hashable, Sendable, Encodable {
  case most(metersPerBeat: Double, month: Day, since: Day)
  case less(metersPerBeat: Double, month: Day, most: Double, mostMonth: Day, since: Day)
}

/// How much pace drifts against heart rate, as shares: in the latest month, and at least and at most.
package struct MonthlyDriftFinding: Hashable, Sendable, Encodable {
  package var latest: Double
  /// The first day of that month.
  package var month: Day
  package var low: Double
  package var high: Double

  /// Below 5 %, by convention a steady run.
  package var isSteady: Bool { latest * 100 < 5 }
}

extension EfficiencyFinding {
  /// From medians, now and earlier.
  package init(now: Double, earlier: Double?, _ reference: EfficiencyReference?) {
    guard let reference, let earlier, earlier > 0 else {
      self = .alone(metersPerBeat: now)
      return
    }
    let change = now / earlier - 1
    self =
      abs(change) < 0.01
      ? .alike(metersPerBeat: now, reference)
      : change > 0
        ? .further(metersPerBeat: now, share: change, reference)
        : .lessFar(metersPerBeat: now, share: abs(change), reference)
  }
}

extension BeatsFinding {
  /// `nil` with fewer than three months to draw.
  package init?(_ months: [EfficiencyMonth]) {
    let known = months.filter { $0.metersPerBeat != nil }
    guard known.count >= 3,
      let most = known.max(by: { ($0.metersPerBeat ?? 0) < ($1.metersPerBeat ?? 0) }),
      let value = most.metersPerBeat, let last = known.last, let now = last.metersPerBeat,
      let since = known.first?.first
    else { return nil }
    // As they are printed: 1.23 is not less than 1.23.
    self =
      (now * 100).rounded() >= (value * 100).rounded()
      ? .most(metersPerBeat: now, month: last.first, since: since)
      : .less(
        metersPerBeat: now, month: last.first, most: value, mostMonth: most.first, since: since)
  }
}

extension MonthlyDriftFinding {
  /// `nil` with fewer than three months to draw.
  package init?(_ months: [EfficiencyMonth]) {
    let known = months.compactMap { month in month.decoupling.map { (month.first, $0) } }
    let shares = known.map(\.1)
    guard known.count >= 3, let low = shares.min(), let high = shares.max(), let last = known.last
    else { return nil }
    self.init(latest: last.1, month: last.0, low: low, high: high)
  }
}
