import Foundation

/// Which points of a line are kept when every dropped one may lie at most so far from it.
///
/// Douglas and Peucker's rule by distance to the segment, not to the endless line: a hairpin
/// keeps its tip, a closed loop its far side. Both ends are always kept.
///
/// - Parameters:
///   - points: the line, in order.
///   - tolerance: in the unit of the points; not above 0 keeps all that is not on a line.
/// - Returns: indices, ascending; empty for no points.
/// - Complexity: O(*n* log *n*) for lines that runners make, O(*n*²) at worst. No recursion.
package func keptIndices(of points: [PlanarPoint], tolerance: Double) -> [Int] {
  guard points.count > 2 else { return Array(points.indices) }
  var isKept = [Bool](repeating: false, count: points.count)
  isKept[0] = true
  isKept[points.count - 1] = true
  let limit = tolerance > 0 ? tolerance * tolerance : 0
  points.withUnsafeBufferPointer { points in
    var spans = [(0, points.count - 1)]
    while let (first, last) = spans.popLast() {
      guard last - first > 1 else { continue }
      let farthest = farthestPoint(in: points, first, last)
      guard farthest.square > limit else { continue }
      isKept[farthest.index] = true
      spans.append((first, farthest.index))
      spans.append((farthest.index, last))
    }
  }
  return points.indices.filter { isKept[$0] }
}

/// The first of the points farthest from the segment between two, and the square of how far.
private func farthestPoint(
  in points: UnsafeBufferPointer<PlanarPoint>, _ first: Int, _ last: Int
) -> (index: Int, square: Double) {
  let (a, b) = (points[first], points[last])
  let (dx, dy) = (b.x - a.x, b.y - a.y)
  let lengthSquare = dx * dx + dy * dy
  var farthest = (index: first, square: -1.0)
  for index in (first + 1)..<last {
    let (px, py) = (points[index].x - a.x, points[index].y - a.y)
    // How far along the segment its nearest place lies, 0 at the one end, 1 at the other.
    let share = lengthSquare > 0 ? min(1, max(0, (px * dx + py * dy) / lengthSquare)) : 0
    let (ex, ey) = (px - share * dx, py - share * dy)
    let square = ex * ex + ey * ey
    if square > farthest.square { farthest = (index, square) }
  }
  return farthest
}
