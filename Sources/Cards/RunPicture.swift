/// A run's ribbon, and below it how much of its time was in each zone.
struct RunPicture {
  let run: CardRun
  let box: Box
  let noteSize: Double

  func draw(with pen: inout Pen) {
    let note = TextStyle(size: noteSize, weight: 500, color: .dim)
    var foot = box.bottom
    if let text = run.note, pen.typeface.canSet(text) {
      pen.set(
        pen.typeface.shortened(text, note, width: box.width), note, x: box.left, line: foot)
      foot -= noteSize * 1.5
    }
    let seconds = run.zoneSeconds.reduce(0, +)
    if seconds > 0 {
      let strip = Box(left: box.left, top: foot - 18, width: box.width, height: 18)
      drawZones(seconds, in: strip, &pen)
      foot -= 18 + 22
    }
    Ribbon(
      bars: run.bars,
      box: Box(left: box.left, top: box.top, width: box.width, height: foot - box.top)
    ).draw(with: &pen)
  }

  private func drawZones(_ seconds: Double, in strip: Box, _ pen: inout Pen) {
    var passed = 0.0
    for (index, part) in run.zoneSeconds.enumerated() {
      let left = (strip.left + strip.width * passed / seconds).rounded()
      passed += part
      let right = (strip.left + strip.width * passed / seconds).rounded()
      let gap = passed < seconds ? 2.0 : 0
      pen.fill(
        Box(left: left, top: strip.top, width: right - left - gap, height: strip.height),
        .zone(index + 1))
    }
  }
}
