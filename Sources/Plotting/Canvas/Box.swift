/// A rectangle around something drawn, to keep things apart; in pixels of the narrowest drawing.
struct Box: Sendable {
  var middleX: Double
  var middleY: Double
  var width: Double
  var height: Double

  var left: Double { middleX - width / 2 }
  var right: Double { middleX + width / 2 }

  func touches(_ other: Box) -> Bool {
    abs(middleX - other.middleX) * 2 < width + other.width
      && abs(middleY - other.middleY) * 2 < height + other.height
  }
}
