/// Which pieces of a broken line belong together.
///
/// A line is broken where one step cannot have been. Either what lies between two breaks is astray,
/// or something did happen there: pieces are kept so that most of the time is, and each break that
/// stays counts against it.
///
/// - Parameters:
///   - weights: seconds that each piece stands for, in order.
///   - breakCost: seconds that must be behind a break for it to be believed; 0 where one piece can
///     follow another directly.
/// - Returns: the pieces that are kept, in order.
/// - Complexity: O(*n*) for each of the 64 pieces that may lie between two that are kept.
func keptPieces(
  weights: [Double], breakCost: (_ from: Int, _ to: Int) -> Double
) -> [Int] {
  var best = [Double](repeating: 0, count: weights.count)
  var before = [Int](repeating: -1, count: weights.count)
  var end = 0
  for piece in weights.indices {
    for other in stride(from: piece - 1, through: max(0, piece - 64), by: -1) {
      // What cannot be better is not measured.
      guard best[other] > best[piece] else { continue }
      let score = best[other] - breakCost(other, piece)
      if score > best[piece] { (best[piece], before[piece]) = (score, other) }
    }
    best[piece] += weights[piece]
    if best[piece] > best[end] { end = piece }
  }
  var kept: [Int] = []
  var piece = weights.isEmpty ? -1 : end
  while piece >= 0 {
    kept.append(piece)
    piece = before[piece]
  }
  return kept.reversed()
}
