/// The points of a line that matter most for its shape, by Visvalingam and Whyatt.
///
/// Each inner point weighs the triangle it makes with its neighbors; the lightest leaves until
/// `budget` are left. The first and the last always stay. The order of weights does not depend on
/// the units of the axes. O(*n* log *n*).
package func simplified(_ points: [Point], to budget: Int) -> [Point] {
  guard points.count > budget else { return points }
  let (x, y) = (points.map(\.x), points.map(\.y))
  return importantIndices(x: x[...], y: y[...], budget: budget).map { points[$0] }
}

/// The indices that stay, ascending.
func importantIndices(x: ArraySlice<Double>, y: ArraySlice<Double>, budget: Int) -> [Int] {
  let (base, count) = (x.startIndex, x.count)
  guard count > max(2, budget) else { return Array(x.indices) }
  var previous = (0..<count).map { $0 - 1 }
  var next = (0..<count).map { $0 + 1 }
  var weight = [Double](repeating: .infinity, count: count)

  func area(_ index: Int) -> Double {
    let (a, b, c) = (base + previous[index], base + index, base + next[index])
    return abs((x[a] - x[c]) * (y[b] - y[a]) - (x[a] - x[b]) * (y[c] - y[a]))
  }

  var heap = WeightHeap()
  for index in 1..<count - 1 {
    weight[index] = area(index)
    heap.insert((weight[index], index))
  }
  var left = count
  var heaviest = 0.0
  while left > max(2, budget), let (lightest, index) = heap.popLightest() {
    guard lightest == weight[index] else { continue }  // an older weight of the same point
    heaviest = max(heaviest, lightest)
    weight[index] = -1
    left -= 1
    let (before, after) = (previous[index], next[index])
    next[before] = after
    previous[after] = before
    for neighbor in [before, after] where neighbor > 0 && neighbor < count - 1 {
      weight[neighbor] = max(heaviest, area(neighbor))
      heap.insert((weight[neighbor], neighbor))
    }
  }
  return (0..<count).filter { weight[$0] >= 0 }.map { base + $0 }
}

/// A binary heap, lightest first; of equal weights the earlier index.
private struct WeightHeap {
  private var items: [(weight: Double, index: Int)] = []

  mutating func insert(_ item: (weight: Double, index: Int)) {
    items.append(item)
    var child = items.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard isLighter(items[child], items[parent]) else { break }
      items.swapAt(child, parent)
      child = parent
    }
  }

  mutating func popLightest() -> (weight: Double, index: Int)? {
    guard let last = items.popLast() else { return nil }
    guard let lightest = items.first else { return last }
    items[0] = last
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < items.count else { break }
      if child + 1 < items.count, isLighter(items[child + 1], items[child]) { child += 1 }
      guard isLighter(items[child], items[parent]) else { break }
      items.swapAt(child, parent)
      parent = child
    }
    return lightest
  }

  private func isLighter(
    _ a: (weight: Double, index: Int), _ b: (weight: Double, index: Int)
  ) -> Bool {
    a.weight < b.weight || (a.weight == b.weight && a.index < b.index)
  }
}
