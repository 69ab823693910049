/// A chart's grid and the words along its edges.
enum Axes {
  /// The narrowest a chart gets: a phone of 360 pixels with its margins.
  static let phoneWidth = 290.0
  /// The same with a margin for words at either side.
  static let narrowPhoneWidth = 232.0
  /// The width from which on labels need not give way.
  static let wideWidth = 640.0

  static func grid(_ ticks: [AxisLabel], y: LinearScale, on canvas: inout Canvas) {
    for tick in ticks { canvas.rule("gl", y: y(tick.at)) }
  }

  /// Values in the left margin, where lines end at the right: nothing that is drawn lies below them.
  static func leftLabels(_ ticks: [AxisLabel], y: LinearScale, on canvas: inout Canvas) {
    for tick in ticks { canvas.text(tick.text, x: 0, y: y(tick.at), dx: -6, dy: 4, anchor: .end) }
  }

  /// Values in the right margin.
  static func rightLabels(
    _ ticks: [AxisLabel], y: LinearScale, isOnPhoneAlone: Bool = false, on canvas: inout Canvas
  ) {
    for tick in ticks {
      canvas.text(
        tick.text, isOnPhoneAlone ? "narrow" : "", x: 1_000, y: y(tick.at), dx: 8, dy: 4)
    }
  }

  /// Words under the axis.
  ///
  /// Those that would touch on a phone give way there, those that would
  /// touch on a wide screen are left out.
  static func bottomLabels(
    _ labels: [AxisLabel], x: LinearScale, dy: Double = -1, phoneWidth: Double = phoneWidth,
    on canvas: inout Canvas
  ) {
    bottomLabels(labels, dy: dy, phoneWidth: phoneWidth, on: &canvas) { x($0) }
  }

  static func bottomLabels(
    _ labels: [AxisLabel], dy: Double = -1, phoneWidth: Double = phoneWidth,
    on canvas: inout Canvas, place: (Double) -> Double
  ) {
    let places = labels.map { label in
      EdgedLabel(label.text, at: place(label.at), phoneWidth: phoneWidth, canvas.widths)
    }
    let major = zip(labels, places).filter { !$0.0.isMinor }.map(\.1)
    let majorFits = LabelPlacement.fitting(major.map { $0.stretch(width: phoneWidth) })
    let wideFits = LabelPlacement.fitting(places.map { $0.stretch(width: wideWidth) })
    var majorIndex = 0
    for (index, label) in labels.enumerated() {
      let isOnPhone = !label.isMinor && majorFits[majorIndex]
      if !label.isMinor { majorIndex += 1 }
      guard wideFits[index] || isOnPhone else { continue }
      let classes: StaticString = !isOnPhone ? "wide" : wideFits[index] ? "" : "narrow"
      canvas.text(
        label.text, classes, x: places[index].x, y: 1_000, dy: dy, anchor: places[index].anchor)
    }
  }
}

/// Where a word under an axis stands: below its place, and near an edge turned away from it.
private struct EdgedLabel {
  /// Where the text has its anchor, in thousandths.
  let x: Double
  let anchor: TextAnchor
  /// In pixels.
  private let length: Double

  init(_ text: String, at place: Double, phoneWidth: Double, _ widths: LabelWidths) {
    length = widths.pixels(text)
    let half = length / 2 * 1_000 / phoneWidth
    anchor = place < half ? .start : place > 1_000 - half ? .end : .middle
    x =
      switch anchor {
      case .start: max(0, place - half / 2)
      case .middle: place
      case .end: min(1_000, place + half / 2)
      }
  }

  /// From where to where it goes, in pixels of a drawing so wide.
  func stretch(width: Double) -> (left: Double, right: Double) {
    let place = x * width / 1_000
    return switch anchor {
    case .start: (place, place + length)
    case .middle: (place - length / 2, place + length / 2)
    case .end: (place - length, place)
    }
  }
}
