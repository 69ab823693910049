/// The way of an activity as a page draws it: some 420 points, colored in pieces.
package struct DrawnRoute: Hashable, Sendable {
  /// The points of all pieces, one piece after the other, in the order they were passed.
  package var points: [GeoPoint]
  /// In order; at least one.
  package var pieces: [Piece]
  package var coloring: Coloring
  package var division: InUnits<Division>
  /// `nil` for a way of two points, and for one that stays within 20 m of its start.
  package var outline: Outline?

  /// A stretch of one color.
  ///
  /// It begins with the last point of the piece before, unless there is a gap between them.
  package struct Piece: Hashable, Sendable {
    /// 1 to 5, from easy or slow to hard or fast; 0 where nothing is known.
    package var colorClass: Int
    /// At least two.
    package var pointCount: Int

    package init(colorClass: Int, pointCount: Int) {
      self.colorClass = colorClass
      self.pointCount = pointCount
    }
  }

  /// How the way is cut into splits.
  package struct Division: Hashable, Sendable {
    /// The split that each point lies in, from 0; −1 where there is none.
    package var splits: [Int]
    /// Full units; empty for what is shorter, or so long that it is split in fives.
    package var marks: [Mark]

    package init(splits: [Int], marks: [Mark]) {
      self.splits = splits
      self.marks = marks
    }
  }

  package enum Coloring: Hashable, Sendable {
    /// By heart-rate zone, and the zone most samples have; `nil` if none has any.
    case heartRateZones(most: Int?)
    /// By speed in five bands that each hold a fifth of the samples; the four speeds between them, in
    /// meters a second.
    case speedBands(edges: [Double])
    case none
  }

  package struct Mark: Hashable, Sendable {
    /// 1 at the first kilometer or mile.
    package var number: Int
    package var place: GeoPoint

    package init(number: Int, place: GeoPoint) {
      self.number = number
      self.place = place
    }
  }

  /// What the shape of the way is judged by, in meters.
  package struct Outline: Hashable, Sendable {
    /// From the start to the point farthest from it.
    package var reach: Double
    /// From the start to the end.
    package var endsApart: Double
    /// Four fifths of the way back lie within so much of the way out; `nil` if there is no way back.
    package var wayBackApart: Double?

    package init(reach: Double, endsApart: Double, wayBackApart: Double?) {
      self.reach = reach
      self.endsApart = endsApart
      self.wayBackApart = wayBackApart
    }
  }

  package init(
    points: [GeoPoint], pieces: [Piece], coloring: Coloring, division: InUnits<Division>,
    outline: Outline?
  ) {
    self.points = points
    self.pieces = pieces
    self.coloring = coloring
    self.division = division
    self.outline = outline
  }
}

extension DrawnRoute {
  /// The lines of the pieces, in order.
  package var lines: [(colorClass: Int, points: ArraySlice<GeoPoint>)] {
    var start = 0
    return pieces.map { piece in
      defer { start += piece.pointCount }
      return (piece.colorClass, points[start..<start + piece.pointCount])
    }
  }

  /// The line of each split, the first one first; a split that follows another begins where that
  /// one ends.
  package func splitLines(in units: Units, count: Int) -> [[GeoPoint]] {
    var lines = [[GeoPoint]](repeating: [], count: count)
    var last = -1
    for (split, point) in zip(division[units].splits, points) where lines.indices.contains(split) {
      if last >= 0, split == last + 1 { lines[last].append(point) }
      lines[split].append(point)
      last = split
    }
    return lines
  }
}
