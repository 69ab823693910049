/// The best gains for given time constants: least squares with gains that are not negative.
struct LinearResponse {
  var baseline: Double
  var fitnessGain: Double
  var fatigueGain: Double
  /// The sum of the squared residuals.
  var squaredError: Double

  /// The best gains for faded loads on the days of the performances, in O(*n*).
  init?(fitness: [Double], fatigue: [Double], performances: [Double]) {
    guard !performances.isEmpty else { return nil }
    let means = [fitness, fatigue, performances].map { $0.reduce(0, +) / Double($0.count) }
    // The baseline is free, so it takes up the means.
    let a = fitness.map { $0 - means[0] }
    let b = fatigue.map { means[1] - $0 }
    let p = performances.map { $0 - means[2] }

    var best = Gains(fitness: 0, fatigue: 0, squaredError: dot(p, p))
    let both = Gains(both: a, b, p)
    if let both, both.fitness >= 0, both.fatigue >= 0 {
      best = both
    } else {
      // The problem is convex: if the free optimum lies outside, the best lies on an edge.
      for edge in [Gains(fitness: a, p), Gains(fatigue: b, p)] {
        if let edge, edge.squaredError < best.squaredError { best = edge }
      }
    }
    fitnessGain = best.fitness
    fatigueGain = best.fatigue
    baseline = means[2] - best.fitness * means[0] + best.fatigue * means[1]
    squaredError = best.squaredError
  }
}

private struct Gains {
  var fitness: Double
  var fatigue: Double
  var squaredError: Double

  init(fitness: Double, fatigue: Double, squaredError: Double) {
    self.fitness = fitness
    self.fatigue = fatigue
    self.squaredError = squaredError
  }

  /// Both gains free: Gram and Schmidt, which keeps more digits than the normal equations.
  init?(both a: [Double], _ b: [Double], _ p: [Double]) {
    let lengthA = dot(a, a).squareRoot()
    guard lengthA > 0 else { return nil }
    let u = a.map { $0 / lengthA }
    let shared = dot(u, b)
    let rest = zip(b, u).map { $0 - shared * $1 }
    let lengthB = dot(rest, rest).squareRoot()
    guard lengthB > 1e-12 * dot(b, b).squareRoot() else { return nil }
    let v = rest.map { $0 / lengthB }
    let onU = dot(u, p)
    let remaining = zip(p, u).map { $0 - onU * $1 }
    let fatigue = dot(v, remaining) / lengthB
    let fitness = (onU - shared * fatigue) / lengthA
    let residuals = p.indices.map { p[$0] - fitness * a[$0] - fatigue * b[$0] }
    self.init(fitness: fitness, fatigue: fatigue, squaredError: dot(residuals, residuals))
  }

  init?(fitness a: [Double], _ p: [Double]) {
    guard let gain = Self.gain(a, p) else { return nil }
    let residuals = zip(p, a).map { $0 - gain * $1 }
    self.init(fitness: gain, fatigue: 0, squaredError: dot(residuals, residuals))
  }

  init?(fatigue b: [Double], _ p: [Double]) {
    guard let gain = Self.gain(b, p) else { return nil }
    let residuals = zip(p, b).map { $0 - gain * $1 }
    self.init(fitness: 0, fatigue: gain, squaredError: dot(residuals, residuals))
  }

  private static func gain(_ column: [Double], _ p: [Double]) -> Double? {
    let square = dot(column, column)
    guard square > 0 else { return nil }
    return max(0, dot(column, p) / square)
  }
}

private func dot(_ a: [Double], _ b: [Double]) -> Double {
  var sum = 0.0
  for index in a.indices { sum += a[index] * b[index] }
  return sum
}
