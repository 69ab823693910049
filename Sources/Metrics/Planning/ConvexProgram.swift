/// A convex quadratic programme over a box: minimize ½ xᵀ Q x + cᵀ x with G x ≤ h, 0 ≤ x ≤ u.
///
/// Solved by Mehrotra's primal-dual interior-point method with dense matrices: a few dozen rounds,
/// each of which costs O(rows × variables² + variables³).
struct ConvexProgram {
  /// The upper bounds u, all above 0; their number is that of the variables.
  var upper: [Double]
  var cost: [Double]
  /// Q, row by row; empty for a linear programme.
  var quadratic: [Double] = []
  /// G, row by row.
  var rows: [Double]
  /// h.
  var limits: [Double]

  struct Solution {
    var values: [Double]
    /// How much the optimum would gain from a unit more in each limit.
    var multipliers: [Double]
  }

  /// The optimum; `nil` when the method finds none, as it does when no x keeps all limits.
  func solution() -> Solution? {
    guard !upper.isEmpty, upper.allSatisfy({ $0 > 0 && $0.isFinite }) else { return nil }
    var state = InteriorPoint(self)
    for _ in 0..<120 {
      if state.isOptimal { return Solution(values: state.x, multipliers: state.rowDuals) }
      guard state.advance() else { return nil }
    }
    return nil
  }
}

/// One round after another of the method.
///
/// The limits stand in one list: the rows of G, then −x ≤ 0, then x ≤ u.
private struct InteriorPoint {
  let program: ConvexProgram
  let count: Int
  let rowCount: Int
  var x: [Double]
  /// The distance to each limit, and its multiplier.
  var slack: [Double]
  var dual: [Double]
  private var limits: [Double]

  init(_ program: ConvexProgram) {
    self.program = program
    count = program.upper.count
    rowCount = program.limits.count
    x = program.upper.map { $0 / 2 }
    limits = program.limits + [Double](repeating: 0, count: count) + program.upper
    slack = []
    dual = [Double](repeating: 1, count: limits.count)
    slack = zip(limits, applied(to: x)).map { max(1, $0 - $1) }
  }

  var rowDuals: [Double] { Array(dual[..<rowCount]) }

  /// All left sides for an x.
  private func applied(to x: [Double]) -> [Double] {
    var sides = [Double](repeating: 0, count: limits.count)
    for row in 0..<rowCount { sides[row] = rowProduct(row, x) }
    for index in 0..<count {
      sides[rowCount + index] = -x[index]
      sides[rowCount + count + index] = x[index]
    }
    return sides
  }

  private func rowProduct(_ row: Int, _ x: [Double]) -> Double {
    program.rows.withUnsafeBufferPointer { rows in
      x.withUnsafeBufferPointer { x in
        var sum = 0.0
        let start = row * count
        for index in 0..<count { sum += rows[start + index] * x[index] }
        return sum
      }
    }
  }

  /// The transposed product: what weights on the limits add up to for each variable.
  private func gathered(_ weights: [Double]) -> [Double] {
    var sums = (0..<count).map { weights[rowCount + count + $0] - weights[rowCount + $0] }
    program.rows.withUnsafeBufferPointer { rows in
      for row in 0..<rowCount where weights[row] != 0 {
        let weight = weights[row]
        let start = row * count
        for index in 0..<count { sums[index] += weight * rows[start + index] }
      }
    }
    return sums
  }

  private func quadraticProduct(_ x: [Double]) -> [Double] {
    guard !program.quadratic.isEmpty else { return [Double](repeating: 0, count: count) }
    return (0..<count).map { row in
      var sum = 0.0
      for column in 0..<count { sum += program.quadratic[row * count + column] * x[column] }
      return sum
    }
  }

  private var gap: Double {
    var sum = 0.0
    for index in slack.indices { sum += slack[index] * dual[index] }
    return sum / Double(slack.count)
  }

  private var primalResiduals: [Double] {
    let sides = applied(to: x)
    return sides.indices.map { sides[$0] + slack[$0] - limits[$0] }
  }

  private var dualResiduals: [Double] {
    let (curved, forces) = (quadraticProduct(x), gathered(dual))
    return (0..<count).map { curved[$0] + program.cost[$0] + forces[$0] }
  }

  var isOptimal: Bool {
    gap < 1e-9 && largest(primalResiduals) < 1e-9 && largest(dualResiduals) < 1e-7
  }

  /// One step; `false` when there is no way on.
  mutating func advance() -> Bool {
    let (primal, dualResidual) = (primalResiduals, dualResiduals)
    let weights = zip(dual, slack).map { $0 / $1 }
    guard let factor = CholeskyFactor(normalMatrix(weights), size: count) else { return false }

    func step(_ complement: [Double]) -> (x: [Double], slack: [Double], dual: [Double]) {
      let forces = slack.indices.map {
        (-complement[$0] + dual[$0] * primal[$0]) / slack[$0]
      }
      let gathered = gathered(forces)
      let dx = factor.solved((0..<count).map { -dualResidual[$0] - gathered[$0] })
      let sides = applied(to: dx)
      let ds = slack.indices.map { -primal[$0] - sides[$0] }
      let dz = slack.indices.map { (-complement[$0] - dual[$0] * ds[$0]) / slack[$0] }
      return (dx, ds, dz)
    }

    // Where would the step without centering lead? As far as it goes, little centering is needed.
    let affine = step(slack.indices.map { slack[$0] * dual[$0] })
    let reach = min(reach(slack, affine.slack), reach(dual, affine.dual))
    var reached = 0.0
    for index in slack.indices {
      reached +=
        (slack[index] + reach * affine.slack[index]) * (dual[index] + reach * affine.dual[index])
    }
    let gap = gap
    let ratio = max(0, reached / Double(slack.count) / gap)
    let target = ratio * ratio * ratio * gap
    let move = step(
      slack.indices.map {
        slack[$0] * dual[$0] + affine.slack[$0] * affine.dual[$0] - target
      })
    let length = 0.995 * min(self.reach(slack, move.slack), self.reach(dual, move.dual))
    guard length > 1e-12, length.isFinite else { return false }
    let share = min(1, length)
    for index in x.indices { x[index] += share * move.x[index] }
    for index in slack.indices {
      slack[index] = max(1e-300, slack[index] + share * move.slack[index])
      dual[index] = max(1e-300, dual[index] + share * move.dual[index])
    }
    return x.allSatisfy { $0.isFinite } && largest(dual) < 1e15
  }

  /// How much of a step can be taken until the first value is 0; at most a hair more than all.
  private func reach(_ values: [Double], _ step: [Double]) -> Double {
    var reach = 1 / 0.995
    for index in values.indices where step[index] < 0 {
      reach = min(reach, -values[index] / step[index])
    }
    return reach
  }

  /// Q + Gᵀ W G with the weights W of all limits; the lower triangle.
  private func normalMatrix(_ weights: [Double]) -> [Double] {
    var matrix =
      program.quadratic.isEmpty
      ? [Double](repeating: 0, count: count * count) : program.quadratic
    matrix.withUnsafeMutableBufferPointer { matrix in
      program.rows.withUnsafeBufferPointer { rows in
        for row in 0..<rowCount {
          let start = row * count
          for i in 0..<count where rows[start + i] != 0 {
            let weighted = weights[row] * rows[start + i]
            for j in 0...i { matrix[i * count + j] += weighted * rows[start + j] }
          }
        }
        for i in 0..<count {
          matrix[i * count + i] += weights[rowCount + i] + weights[rowCount + count + i]
        }
      }
    }
    return matrix
  }
}

private func largest(_ values: [Double]) -> Double { values.reduce(0) { max($0, abs($1)) } }
