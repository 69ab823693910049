/// A run as bars side by side: as wide as each part is long, as high as it was fast.
struct Ribbon {
  let bars: [CardBar]
  let box: Box

  func draw(with pen: inout Pen) {
    let meters = bars.reduce(0) { $0 + $1.meters }
    guard meters > 0 else { return }
    let longest = bars.map(\.meters).max() ?? 0
    // A short run has bars, not blocks: none is wider than three quarters of its room are high.
    let scale = min(box.width / meters, 0.75 * box.height / longest)
    // An eighth of a whole part, which is as long as the longest.
    let gap = min(longest * scale * 0.12, 8)
    // The last bar has no gap after it, so all are as much wider as that makes.
    let width = meters * scale
    let stretch = width / max(width - gap, 1)
    var passed = 0.0
    for bar in bars {
      let height = max(box.height * bar.height, 2)
      let left = passed * scale * stretch
      let barWidth = max(bar.meters * scale * stretch - gap, 1)
      if bar.meters > 0 {
        pen.fill(
          Box(
            left: box.left + left, top: box.bottom - height, width: min(barWidth, width - left),
            height: height), .zone(bar.zone))
      }
      passed += bar.meters
    }
  }
}
