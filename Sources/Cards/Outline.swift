/// A place on a sheet, in pixels from its top left corner.
struct Point {
  var x: Double
  var y: Double
}

/// A rectangle on a sheet.
struct Box {
  var left: Double
  var top: Double
  var width: Double
  var height: Double

  var right: Double { left + width }
  var bottom: Double { top + height }
  var middle: Double { left + width / 2 }

  func inset(by pixels: Double) -> Box {
    Box(
      left: left + pixels, top: top + pixels, width: width - 2 * pixels, height: height - 2 * pixels
    )
  }
}

/// Closed shapes by their corners; a shape that runs the other way cuts a hole.
struct Outline {
  var contours: [[Point]] = []

  /// A rectangle, with round corners where it is given a radius.
  static func box(_ box: Box, radius: Double = 0) -> Outline {
    guard box.width > 0, box.height > 0 else { return Outline() }
    guard radius > 0 else {
      return Outline(contours: [
        [
          Point(x: box.left, y: box.top), Point(x: box.right, y: box.top),
          Point(x: box.right, y: box.bottom), Point(x: box.left, y: box.bottom),
        ]
      ])
    }
    let radius = min(radius, box.width / 2, box.height / 2)
    let centers = [
      Point(x: box.right - radius, y: box.bottom - radius),
      Point(x: box.left + radius, y: box.bottom - radius),
      Point(x: box.left + radius, y: box.top + radius),
      Point(x: box.right - radius, y: box.top + radius),
    ]
    var corners: [Point] = []
    var arm = Point(x: radius, y: 0)
    for center in centers {
      for _ in 0..<Self.turns {
        corners.append(Point(x: center.x + arm.x, y: center.y + arm.y))
        arm = Point(
          x: arm.x * Self.turn.x - arm.y * Self.turn.y,
          y: arm.x * Self.turn.y + arm.y * Self.turn.x)
      }
      corners.append(Point(x: center.x + arm.x, y: center.y + arm.y))
    }
    return Outline(contours: [corners])
  }

  /// The edge of a rectangle, so many pixels wide, inside it.
  static func ring(_ box: Box, width: Double, radius: Double = 0) -> Outline {
    let hole = Self.box(box.inset(by: width), radius: max(radius - width, 0))
    return Outline(
      contours: Self.box(box, radius: radius).contours + hole.contours.map { $0.reversed() })
  }

  /// The edge of a rectangle in dashes.
  static func dashes(_ box: Box, width: Double, dash: Double, gap: Double) -> Outline {
    var all = Outline()
    func add(_ part: Box) { all.contours += Self.box(part).contours }
    for place in stride(from: 0, to: box.width, by: dash + gap) {
      let length = min(dash, box.width - place)
      add(Box(left: box.left + place, top: box.top, width: length, height: width))
      add(Box(left: box.left + place, top: box.bottom - width, width: length, height: width))
    }
    for place in stride(from: 0, to: box.height, by: dash + gap) {
      let length = min(dash, box.height - place)
      add(Box(left: box.left, top: box.top + place, width: width, height: length))
      add(Box(left: box.right - width, top: box.top + place, width: width, height: length))
    }
    return all
  }

  /// Steps of a quarter circle, and one step: cosine and sine of 11.25°, written out because the
  /// last digits of a library's differ from machine to machine.
  private static let turns = 8
  private static let turn = Point(x: 0.980_785_280_403_230_4, y: 0.195_090_322_016_128_27)
}
