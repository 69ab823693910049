/// The route of a run without a map under it: its shape, colored by zone or by pace, and an arrow
/// that tells which way it was run.
///
/// Its start has no mark of its own, for it is often somebody's door. Points are meters east and north of anywhere. Whoever calls has cut off the private ends.
package struct RouteMap: Drawing {
  package struct Segment: Sendable, Hashable {
    /// 1…5, of heart-rate zones or of bands of pace; `nil` where none is known.
    package var zone: Int?
    package var points: [Point]

    package init(zone: Int?, points: [Point]) {
      self.zone = zone
      self.points = points
    }
  }

  package struct Mark: Sendable, Hashable {
    package var number: Int
    package var at: Point
    /// Whether its number is written; others are small dots.
    package var isNamed: Bool

    package init(number: Int, at: Point, isNamed: Bool) {
      self.number = number
      self.at = at
      self.isNamed = isNamed
    }
  }

  /// A length the scale bar may have, in meters, and its words.
  package struct ScaleStep: Sendable, Hashable {
    package var meters: Double
    package var label: String

    package init(meters: Double, label: String) {
      self.meters = meters
      self.label = label
    }
  }

  package var caption: ChartCaption
  package var segments: [Segment]
  package var palette: Palette
  package var marks: [Mark]
  /// The line of each split, the first one first, for the link with streams and splits.
  package var highlights: [[Point]]
  /// Other runs nearby, pale.
  package var ghosts: [[Point]]
  /// Ascending.
  package var scaleSteps: [ScaleStep]
  package var north: String

  package init(
    caption: ChartCaption, segments: [Segment], palette: Palette = .zones,
    marks: [Mark] = [], highlights: [[Point]] = [], ghosts: [[Point]] = [],
    scaleSteps: [ScaleStep], north: String
  ) {
    self.caption = caption
    self.segments = segments
    self.palette = palette
    self.marks = marks
    self.highlights = highlights
    self.ghosts = ghosts
    self.scaleSteps = scaleSteps
    self.north = north
  }

  /// A route cut where its zone changes; each piece begins where the one before ends.
  package static func segments(points: [Point], zones: [Int?]) -> [Segment] {
    var segments: [Segment] = []
    for index in 0..<min(points.count, zones.count) {
      if let last = segments.last, last.zone == zones[index] {
        segments[segments.count - 1].points.append(points[index])
      } else {
        if !segments.isEmpty { segments[segments.count - 1].points.append(points[index]) }
        segments.append(Segment(zone: zones[index], points: [points[index]]))
      }
    }
    return segments.filter { $0.points.count > 1 }
  }
}
