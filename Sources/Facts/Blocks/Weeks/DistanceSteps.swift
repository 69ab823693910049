import Metrics

/// Four steps of distance, made from the runs themselves, between round numbers of a unit.
package struct DistanceSteps: Hashable, Sendable, Encodable {
  /// Three rising bounds in meters, whole multiples of the unit.
  package private(set) var bounds: [Double]

  /// - Parameters:
  ///   - meters: the distances of runs; those of nothing are left out.
  ///   - unit: what bounds are rounded to, in meters.
  package init(_ meters: [Double], roundedTo unit: Double = 1_000) {
    let lengths = meters.filter { $0 > 0 }.map { $0 / unit }.sorted()
    var whole = [0.3, 0.65, 0.92].map { share -> Int in
      let value = quantile(share, ofSorted: lengths) ?? 0
      return value < 10_000 ? Int(value.rounded()) : 10_000
    }
    whole[0] = max(1, whole[0])
    whole[1] = max(whole[0] + 1, whole[1])
    whole[2] = max(whole[1] + 1, whole[2])
    bounds = whole.map { Double($0) * unit }
  }

  /// 1 to 4; 0 for nothing.
  package func step(_ meters: Double) -> Int {
    meters > 0 ? 1 + bounds.count { $0 <= meters } : 0
  }
}
