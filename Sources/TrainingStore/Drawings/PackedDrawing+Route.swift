import Training

/// Degrees in the steps that watches measure them in, 9 mm at the equator: a place comes back as it
/// was recorded, and takes no more bytes than in steps of 10⁻⁶ degrees.
private let semicircles = Grid(scale: 2_147_483_648 / 180)

/// A 64th of that, a seventh of a millimeter, for places between two samples.
private let fineSteps = Grid(scale: 64 * 2_147_483_648 / 180)

extension DrawingWriter {
  mutating func write(_ route: DrawnRoute) {
    list(route.pieces) { $0.whole($1.pointCount << 3 | $1.colorClass & 7) }
    column(route.points.map { semicircles.step(of: $0.latitude) })
    column(route.points.map { semicircles.step(of: $0.longitude) })
    write(route.coloring)
    for units in Units.allCases { write(route.division[units]) }
    flag(route.outline != nil)
    if let outline = route.outline {
      millimeters(outline.reach)
      millimeters(outline.endsApart)
      millimeters(outline.wayBackApart)
    }
  }

  private mutating func write(_ division: DrawnRoute.Division) {
    runs(of: division.splits)
    whole(division.marks.count)
    risingColumn(division.marks.map(\.number))
    column(division.marks.map { fineSteps.step(of: $0.place.latitude) })
    column(division.marks.map { fineSteps.step(of: $0.place.longitude) })
  }

  /// No receiver knows a place as well.
  private mutating func millimeters(_ meters: Double?) {
    optional(meters.map { ($0 * 1_000).rounded() / 1_000 })
  }

  private mutating func write(_ coloring: DrawnRoute.Coloring) {
    switch coloring {
    case .none: whole(0)
    case .heartRateZones(let most):
      whole(1)
      optional(most)
    case .speedBands(let edges):
      whole(2)
      list(edges) { $0.real($1) }
    }
  }

  /// Splits hardly ever change: each with the number of points that lie in it.
  private mutating func runs(of splits: [Int]) {
    var (start, last) = (0, 0)
    while start < splits.count {
      let end = splits[start...].firstIndex { $0 != splits[start] } ?? splits.count
      whole(end - start)
      signed(splits[start] &- last)
      (start, last) = (end, splits[start])
    }
  }
}

extension DrawingReader {
  mutating func route() -> DrawnRoute {
    let pieces = list(bytesEach: 1) { reader in
      let number = reader.whole()
      return DrawnRoute.Piece(
        colorClass: Int(number & 7), pointCount: Int(truncatingIfNeeded: number >> 3))
    }
    let count = pointCount(of: pieces)
    let (north, east) = (column(count), column(count))
    return DrawnRoute(
      points: zip(north, east).map {
        GeoPoint(latitude: semicircles.number(at: $0), longitude: semicircles.number(at: $1))
      },
      pieces: pieces, coloring: coloring(),
      division: InUnits(metric: division(count), imperial: division(count)),
      outline: flag()
        ? DrawnRoute.Outline(
          reach: optional() ?? 0, endsApart: optional() ?? 0, wayBackApart: optional()) : nil)
  }

  /// Of all pieces.
  private mutating func pointCount(of pieces: [DrawnRoute.Piece]) -> Int {
    var sum = 0
    for piece in pieces {
      guard canHold(piece.pointCount), canHold(sum + piece.pointCount) else {
        fail()
        return 0
      }
      sum += piece.pointCount
    }
    return sum
  }

  private mutating func division(_ pointCount: Int) -> DrawnRoute.Division {
    DrawnRoute.Division(splits: runs(pointCount), marks: marks())
  }

  private mutating func marks() -> [DrawnRoute.Mark] {
    let count = self.count()
    let (numbers, north, east) = (risingColumn(count), column(count), column(count))
    guard !isDamaged else { return [] }
    return numbers.indices.map { index in
      DrawnRoute.Mark(
        number: numbers[index],
        place: GeoPoint(
          latitude: fineSteps.number(at: north[index]),
          longitude: fineSteps.number(at: east[index])))
    }
  }

  private mutating func coloring() -> DrawnRoute.Coloring {
    switch whole(below: 3) {
    case 1: .heartRateZones(most: optional())
    case 2: .speedBands(edges: list(bytesEach: 8) { $0.real() })
    default: .none
    }
  }

  private mutating func runs(_ count: Int) -> [Int] {
    var last = 0
    var splits: [Int] = []
    splits.reserveCapacity(count)
    while splits.count < count, !isDamaged {
      let length = whole()
      last = last &+ signed()
      guard length > 0, length <= UInt64(count - splits.count) else {
        fail()
        return splits
      }
      splits.append(contentsOf: repeatElement(last, count: Int(length)))
    }
    return splits
  }
}
