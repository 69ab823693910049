import Foundation

/// A square of a grid over a plane.
package struct GridCell: Hashable, Comparable, Sendable {
  /// The cell of (x, y) is (⌊x / size⌋, ⌊y / size⌋).
  package var column: Int
  package var row: Int

  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  package static func < (a: Self, b: Self) -> Bool { (a.column, a.row) < (b.column, b.row) }
}

/// The cells whose inside a line crosses.
///
/// - Parameters:
///   - line: in order; fewer than two points cross nothing.
///   - cellSize: in the unit of the points.
/// - Returns: none for a size that is not above 0.
/// - Complexity: O(cells crossed, sorted within a step). Steps of more than 10,000 cells are jumps
///   of the receiver and left out, as are points that are no numbers.
package func visitedCells(of line: [PlanarPoint], cellSize: Double) -> Set<GridCell> {
  guard cellSize > 0, cellSize.isFinite else { return [] }
  var cells: Set<GridCell> = []
  var cuts: [Double] = []
  for (a, b) in zip(line, line.dropFirst()) {
    let (from, to) = (
      PlanarPoint(x: a.x / cellSize, y: a.y / cellSize),
      PlanarPoint(x: b.x / cellSize, y: b.y / cellSize)
    )
    let reach = max(abs(from.x), abs(from.y), abs(to.x), abs(to.y))
    guard reach < 1e12, abs(to.x - from.x) + abs(to.y - from.y) < 10_000 else { continue }
    cuts.removeAll(keepingCapacity: true)
    cuts += [0, 1]
    appendCuts(from: from.x, to: to.x, &cuts)
    appendCuts(from: from.y, to: to.y, &cuts)
    cuts.sort()
    // The middle between two cuts lies in one cell for sure.
    for (start, end) in zip(cuts, cuts.dropFirst()) where end > start || cuts.count == 2 {
      let share = (start + end) / 2
      cells.insert(
        GridCell(
          column: Int(floor(from.x + share * (to.x - from.x))),
          row: Int(floor(from.y + share * (to.y - from.y)))))
    }
  }
  return cells
}

/// Where a line crosses the whole numbers, as shares of its way.
private func appendCuts(from start: Double, to end: Double, _ cuts: inout [Double]) {
  guard start != end else { return }
  var line = floor(min(start, end)) + 1
  while line < max(start, end) {
    cuts.append((line - start) / (end - start))
    line += 1
  }
}
