/// The area between two lines, one class where the first is above, another where it is below.
///
/// This is Playfair's balance: the eye reads the area, not the lines. Where the lines cross, both
/// areas end in the crossing.
package struct BetweenMark: Sendable {
  var x: [Double]
  var first: [Double]
  var second: [Double]
  /// The class where the first line has the larger value.
  var above: StaticString
  var below: StaticString

  package init(
    x: [Double], first: [Double], second: [Double], above: StaticString, below: StaticString
  ) {
    self.x = x
    self.first = first
    self.second = second
    self.above = above
    self.below = below
  }

  func draw(on canvas: inout Canvas, x scale: LinearScale, y: LinearScale) {
    let lobes = lobes
    for isAbove in [false, true] {
      let wanted = lobes.filter { lobe in
        lobe.isAbove == isAbove && lobe.corners.count > 1
          && lobe.corners.contains { $0.first != $0.second }
      }
      guard !wanted.isEmpty else { continue }
      canvas.openPath(isAbove ? above : below)
      for lobe in wanted {
        for (index, corner) in lobe.corners.enumerated() {
          canvas.pathPoint(scale.grid(corner.x), y.grid(corner.first), isFirst: index == 0)
        }
        for corner in lobe.corners.reversed() where corner.first != corner.second {
          canvas.pathPoint(scale.grid(corner.x), y.grid(corner.second), isFirst: false)
        }
        canvas.write("Z")
      }
      canvas.closePath()
    }
  }

  private struct Corner {
    var x: Double
    var first: Double
    var second: Double
  }

  private struct Lobe {
    var isAbove: Bool
    var corners: [Corner]
  }

  /// The area cut at gaps and crossings.
  private var lobes: [Lobe] {
    var lobes: [Lobe] = []
    var current: Lobe?
    for index in 0..<min(x.count, first.count, second.count) {
      let corner = Corner(x: x[index], first: first[index], second: second[index])
      guard corner.first.isFinite, corner.second.isFinite else {
        if let done = current { lobes.append(done) }
        current = nil
        continue
      }
      let isAbove = corner.first >= corner.second
      if let open = current, open.isAbove != isAbove, let last = open.corners.last {
        let crossing = crossing(last, corner)
        current?.corners.append(crossing)
        if let done = current { lobes.append(done) }
        current = Lobe(isAbove: isAbove, corners: [crossing])
      }
      if current == nil { current = Lobe(isAbove: isAbove, corners: []) }
      current?.corners.append(corner)
    }
    if let done = current { lobes.append(done) }
    return lobes
  }

  private func crossing(_ a: Corner, _ b: Corner) -> Corner {
    let (before, after) = (a.first - a.second, b.first - b.second)
    let share = before == after ? 0.5 : before / (before - after)
    let value = a.first + (b.first - a.first) * share
    return Corner(x: a.x + (b.x - a.x) * share, first: value, second: value)
  }
}
