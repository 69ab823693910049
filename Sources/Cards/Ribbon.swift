/// A run as bars side by side: as wide as each part is long, as high as it was fast.
struct Ribbon {
  let bars: [CardBar]
  let box: Box

  func draw(with pen: inout Pen) {
    let meters = bars.reduce(0) { $0 + $1.meters }
    guard meters > 0 else { return }
    let scale = box.width / meters
    // An eighth of a whole part, which is as long as the longest.
    let gap = min((bars.map(\.meters).max() ?? 0) * scale * 0.12, 8)
    // The last bar has no gap after it, so all are as much wider as that makes.
    let stretch = box.width / max(box.width - gap, 1)
    var passed = 0.0
    for bar in bars {
      let height = max(box.height * bar.height, 2)
      let left = passed * scale * stretch
      let width = max(bar.meters * scale * stretch - gap, 1)
      if bar.meters > 0 {
        pen.fill(
          Box(
            left: box.left + left, top: box.bottom - height, width: min(width, box.width - left),
            height: height), .zone(bar.zone))
      }
      passed += bar.meters
    }
  }
}
