package import Training

/// The grade at each sample: the difference in altitude over a stretch of the way around it.
///
/// - Parameters:
///   - distance: meters since the start; gaps and steps back are bridged.
///   - altitude: meters, as long as `distance`.
///   - baseMeters: length of the stretch; from less than 20 m, noise counts as hills.
/// - Returns: rise by run; a gap where less than half the stretch is there.
/// - Complexity: O(*n*).
package func grades(distance: Column, altitude: Column, baseMeters: Double = 40) -> Column {
  var result = [Double](repeating: .nan, count: distance.count)
  guard distance.count == altitude.count, baseMeters > 0 else { return Column(values: result) }
  var (meters, heights, indices): ([Double], [Double], [Int]) = ([], [], [])
  meters.reserveCapacity(distance.count)
  heights.reserveCapacity(distance.count)
  indices.reserveCapacity(distance.count)
  var furthest = -Double.infinity
  for index in result.indices {
    let (here, height) = (distance.values[index], altitude.values[index])
    guard here.isFinite, height.isFinite, here > furthest else { continue }
    furthest = here
    meters.append(here)
    heights.append(height)
    indices.append(index)
  }
  var (low, high) = (0, 0)
  for position in meters.indices {
    let here = meters[position]
    while low < position, meters[low + 1] <= here - baseMeters / 2 { low += 1 }
    while high < meters.count - 1, meters[high] < here + baseMeters / 2 { high += 1 }
    let run = meters[high] - meters[low]
    guard run >= baseMeters / 2 else { continue }
    result[indices[position]] = (heights[high] - heights[low]) / run
  }
  return Column(values: result)
}
