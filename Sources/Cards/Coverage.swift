/// How much of each pixel of a region lies inside shapes.
///
/// Each edge adds, to the pixels it crosses, the area between it and the pixel's right side, signed
/// by whether it runs down or up. The sum along a row is then the covered part of each pixel.
struct Coverage {
  let left: Int
  let top: Int
  let width: Int
  let height: Int
  private var areas: [Float]

  /// What an outline covers of a sheet; nil if nothing.
  init?(_ outline: Outline, width sheetWidth: Int, height sheetHeight: Int) {
    var least = Point(x: .infinity, y: .infinity)
    var most = Point(x: -.infinity, y: -.infinity)
    for contour in outline.contours {
      for point in contour {
        least = Point(x: min(least.x, point.x), y: min(least.y, point.y))
        most = Point(x: max(most.x, point.x), y: max(most.y, point.y))
      }
    }
    let bounds = (
      left: Self.whole(least.x.rounded(.down), within: sheetWidth),
      top: Self.whole(least.y.rounded(.down), within: sheetHeight),
      right: Self.whole(most.x.rounded(.up), within: sheetWidth),
      bottom: Self.whole(most.y.rounded(.up), within: sheetHeight)
    )
    guard bounds.left < bounds.right, bounds.top < bounds.bottom else { return nil }
    left = bounds.left
    top = bounds.top
    width = bounds.right - bounds.left
    height = bounds.bottom - bounds.top
    // One more a row, and one at the end: an edge also adds to the pixel right of those it crosses.
    areas = Array(repeating: 0, count: (width + 1) * height + 1)
    for contour in outline.contours {
      guard var from = contour.last else { continue }
      for to in contour {
        addEdge(from, to)
        from = to
      }
    }
  }

  private static func whole(_ place: Double, within size: Int) -> Int {
    place.isFinite ? Int(min(max(place, 0), Double(size))) : 0
  }

  private mutating func addEdge(_ from: Point, _ to: Point) {
    guard from.y != to.y else { return }
    let (upper, lower, sign): (Point, Point, Float) = from.y < to.y ? (from, to, 1) : (to, from, -1)
    let firstRow = max(upper.y - Double(top), 0)
    let lastRow = min(lower.y - Double(top), Double(height))
    guard firstRow < lastRow else { return }
    let slope = (lower.x - upper.x) / (lower.y - upper.y)
    let stride = width + 1
    areas.withUnsafeMutableBufferPointer { areas in
      var row = Int(firstRow)
      var y = firstRow
      while y < lastRow {
        let next = min(Double(row + 1), lastRow)
        let start = upper.x + (y + Double(top) - upper.y) * slope - Double(left)
        let end = upper.x + (next + Double(top) - upper.y) * slope - Double(left)
        Self.add(
          Float(min(max(start, 0), Double(width))), Float(min(max(end, 0), Double(width))),
          sign * Float(next - y), row * stride, &areas)
        y = next
        row += 1
      }
    }
  }

  /// Adds the part of an edge within one row, from one x to another; `height` is signed.
  private static func add(
    _ start: Float, _ end: Float, _ height: Float, _ row: Int,
    _ areas: inout UnsafeMutableBufferPointer<Float>
  ) {
    let low = min(start, end)
    let high = max(start, end)
    let first = Int(low)
    let last = Int(high.rounded(.up))
    guard last > first + 1 else {
      let right = (low + high) / 2 - Float(first)
      areas[row + first] += height * (1 - right)
      areas[row + first + 1] += height * right
      return
    }
    // The covered part grows along the slope: each pixel gets what it has more than the one before.
    let rise = height / (high - low)
    var before: Float = 0
    for column in first..<last {
      let enter = max(low, Float(column))
      let leave = min(high, Float(column + 1))
      let passed = rise * (enter - low)
      let covered =
        passed * (leave - enter) + rise * (leave - enter) * (leave - enter) / 2
        + (passed + rise * (leave - enter)) * (Float(column + 1) - leave)
      areas[row + column] += covered - before
      before = covered
    }
    areas[row + last] += height - before
  }

  /// Calls with the columns and rows of a sheet where anything is covered, and how many of `all` parts.
  func forEach(ofParts all: Int, _ body: (_ column: Int, _ row: Int, _ parts: Int) -> Void) {
    areas.withUnsafeBufferPointer { areas in
      var index = 0
      for row in 0..<height {
        var sum: Float = 0
        for column in 0..<width {
          sum += areas[index]
          index += 1
          let parts = Int(min(abs(sum), 1) * Float(all) + 0.5)
          if parts > 0 { body(left + column, top + row, parts) }
        }
        index += 1
      }
    }
  }
}
