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
  var links = points.indices.map { Link(previous: $0 - 1, next: $0 + 1) }
  for index in fixed + [0, count - 1] where points.indices.contains(index) {
    links[index].isFixed = true
  }
  let areas = points.indices.map { index in
    links[index].isFixed
      ? .infinity : triangleArea(points[index - 1], points[index], points[index + 1])
  }
  AreaTournament.of(areas) { tournament in
    points.withUnsafeBufferPointer { points in
      links.withUnsafeMutableBufferPointer { links in
        for _ in max(2, budget)..<max(2, budget, count) {
          let smallest = tournament.smallest
          guard smallest.area <= area, smallest.area < .infinity else { return }
          let dropped = links[smallest.index]
          tournament.update(smallest.index, area: .infinity)
          links[dropped.previous].next = dropped.next
          links[dropped.next].previous = dropped.previous
          for neighbor in [dropped.previous, dropped.next] where !links[neighbor].isFixed {
            let link = links[neighbor]
            tournament.update(
              neighbor,
              area: triangleArea(points[link.previous], points[neighbor], points[link.next]))
          }
        }
      }
    }
  }
  return Array(sequence(first: 0) { $0 < count - 1 ? links[$0].next : nil })
}

/// A point's neighbors among those that are left.
private struct Link {
  var previous: Int
  var next: Int
  var isFixed = false
}

/// Never infinite, and 0 where it cannot be told.
private func triangleArea(_ a: PlanarPoint, _ b: PlanarPoint, _ c: PlanarPoint) -> Double {
  let area = abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2
  return area.isNaN ? 0 : min(area, .greatestFiniteMagnitude)
}
