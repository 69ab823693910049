extension Canvas {
  /// A name beside the right edge of a plot; one that is too long for the room there ends with it and
  /// reaches into the plot.
  ///
  /// The first of the classes say how it looks beside the plot, the others over what is drawn; the
  /// room is what the style leaves beside the plot and a phone beside that, in CSS pixels.
  mutating func endLabel(
    _ label: String, _ classes: (beside: StaticString, inside: StaticString), y: Double,
    dy: Double = 4, room: Double
  ) {
    let offset = 10.0
    let isLong = offset + widths.pixels(label, isBold: true) > room
    text(
      label, isLong ? classes.inside : classes.beside, x: 1_000, y: y,
      dx: isLong ? room : offset, dy: dy, anchor: isLong ? .end : .start)
  }
}
