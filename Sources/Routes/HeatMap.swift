/// How many activities have passed through the squares of a grid.
package struct HeatMap: Hashable, Sendable {
  package struct Cell: Hashable, Sendable {
    package var cell: GridCell
    /// How many activities; each counts once, however slowly it passed.
    package var count: Int
  }

  /// By column, then row.
  package var cells: [Cell]

  /// The largest count; 0 without a cell.
  package var maximum: Int { cells.map(\.count).max() ?? 0 }
}

/// How many activities have passed through the squares of a grid.
///
/// - Parameters:
///   - tracks: one for each activity, in one plane, already cut by `PrivacyMask`.
///   - cellSize: in the unit of the points.
///   - minimumActivities: cells with fewer are left out. Take 3 for what others may see: where only
///     one or two runs lead, somebody lives.
/// - Returns: the cells that count, sorted.
/// - Complexity: O(cells crossed), then sorted.
package func heatMap(
  of tracks: [[PlanarPoint]], cellSize: Double, minimumActivities: Int = 1
) -> HeatMap {
  var counts: [GridCell: Int] = [:]
  for track in tracks {
    for cell in visitedCells(of: track, cellSize: cellSize) { counts[cell, default: 0] += 1 }
  }
  return HeatMap(
    cells: counts.filter { $0.value >= minimumActivities }
      .map { HeatMap.Cell(cell: $0.key, count: $0.value) }
      .sorted { $0.cell < $1.cell })
}
