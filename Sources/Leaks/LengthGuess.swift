import Foundation
import Routes

/// Where the home lies if what is printed of runs is longer than what is drawn of them.
///
/// Each hidden length is the way from where a run is cut to the home, and back to where it goes on;
/// how much ways bend is found along.
///
/// - Returns: `nil` for fewer than three lengths.
func lengthGuess(
  _ hidden: [(meters: Double, ends: [PlanarPoint])], around center: PlanarPoint, reach: Double
) -> HomeGuess? {
  let hidden = hidden.filter { !$0.ends.isEmpty && $0.meters > 50 }
  guard hidden.count >= 3 else { return nil }
  let step = max(reach / 24, 5)
  var rows: [(at: PlanarPoint, chance: Double)] = []
  for east in stride(from: -reach, through: reach, by: step) {
    for north in stride(from: -reach, through: reach, by: step) {
      let at = PlanarPoint(x: center.x + east, y: center.y + north)
      var (product, square) = (0.0, 0.0)
      let straight = hidden.map { row in row.ends.reduce(0) { $0 + $1.distance(to: at) } }
      for (row, length) in zip(hidden, straight) {
        product += row.meters * length
        square += length * length
      }
      guard square > 0 else { continue }
      let bend = min(1.6, max(1, product / square))
      let chance = zip(hidden, straight).reduce(0.0) { sum, pair in
        let width = max(20, 0.1 * pair.0.meters)
        return sum - 1.5 * log1p(pow((pair.0.meters - bend * pair.1) / width, 2) / 3)
      }
      rows.append((at, chance))
    }
  }
  guard let top = rows.map(\.chance).max() else { return nil }
  var (sum, x, y) = (0.0, 0.0, 0.0)
  for row in rows {
    let weight = exp(row.chance - top)
    (sum, x, y) = (sum + weight, x + weight * row.at.x, y + weight * row.at.y)
  }
  let at = PlanarPoint(x: x / sum, y: y / sum)
  let square = rows.reduce(0) { $0 + exp($1.chance - top) * pow($1.at.distance(to: at), 2) / sum }
  return HomeGuess(at: at, errorMeters: max(step, square.squareRoot()))
}
