/// Which points of a line are kept when the least important one is dropped again and again, while
/// its triangle with its neighbors is no larger than an area.
///
/// - Parameters:
///   - points: the line, in order.
///   - area: in the square of the points' unit. The areas of the neighbors are measured anew after
///     each drop; of equal ones the first goes.
/// - Returns: indices, ascending; both ends are always kept.
/// - Complexity: O(*n* log *n*).
/// - Note: Visvalingam and Whyatt 1993.
package func keptIndices(of points: [PlanarPoint], area: Double) -> [Int] {
  keptIndices(of: points, fixed: [], budget: 2, area: area)
}

/// Which points of a line are kept when it may have so many, both ends among them.
///
/// - Parameters:
///   - points: the line, in order.
///   - budget: how many; below 2 counts as 2.
/// - Returns: indices, ascending, `budget` of them or all there are.
/// - Complexity: O(*n* log *n*).
/// - Note: Visvalingam and Whyatt 1993; at equal counts it keeps shapes better than Douglas and
///   Peucker's rule.
package func keptIndices(of points: [PlanarPoint], budget: Int) -> [Int] {
  keptIndices(of: points, fixed: [], budget: budget, area: .infinity)
}

/// The same for many lines laid end to end, or for points that must stay.
///
/// `fixed` are indices that are kept whatever their area, as the first and last point are. Where
/// two lines meet, the end of one and the beginning of the next are fixed: then no triangle
/// reaches across.
func keptIndices(of points: [PlanarPoint], fixed: [Int], budget: Int, area: Double) -> [Int] {
  let count = points.count
  guard count > 2 else { return Array(points.indices) }
  var areas = [Double](repeating: 0, count: count)
  var isFixed = [Bool](repeating: false, count: count)
  isFixed[0] = true
  isFixed[count - 1] = true
  for index in fixed where points.indices.contains(index) { isFixed[index] = true }

  var previous = Array(-1..<(count - 1))
  var next = Array(1...count)
  var isKept = [Bool](repeating: true, count: count)
  var left = count
  let enough = max(2, budget)

  points.withUnsafeBufferPointer { points in
    var heap = AreaHeap(capacity: count)
    for index in 1..<(count - 1) where !isFixed[index] {
      areas[index] = triangleArea(points[index - 1], points[index], points[index + 1])
      heap.append(index, area: areas[index])
    }
    heap.order()
    while left > enough, let least = heap.first, least.area <= area {
      heap.removeFirst()
      isKept[least.index] = false
      left -= 1
      let (before, after) = (previous[least.index], next[least.index])
      next[before] = after
      previous[after] = before
      for neighbor in [before, after] where !isFixed[neighbor] {
        heap.update(
          neighbor,
          area: triangleArea(
            points[previous[neighbor]], points[neighbor], points[next[neighbor]]))
      }
    }
  }
  return points.indices.filter { isKept[$0] }
}

private func triangleArea(_ a: PlanarPoint, _ b: PlanarPoint, _ c: PlanarPoint) -> Double {
  let area = abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2
  return area.isNaN ? 0 : area
}
