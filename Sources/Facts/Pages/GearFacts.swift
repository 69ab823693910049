package import Training

/// What the page about gear tells.
package struct GearFacts: PageFacts {
  /// Used within half a year and not put away; what was used last comes first.
  package var inUse: [GearPiece]
  /// Retired or at rest, in the same order.
  package var atRest: [GearPiece]
  package var finding: GearFinding?
}

/// A piece of gear with what was done in it.
package struct GearPiece: Hashable, Sendable, Encodable, Identifiable {
  package var id: Int64
  package var name: String
  package var sport: Sport
  package var meters: Double
  /// When it should be replaced; `nil` without a limit.
  package var limitMeters: Double?
  /// Of the activities with distance and time; `nil` without any.
  package var metersPerSecond: Double?
  package var count: Int
  package var lastDay: Day?

  /// How much of its limit is used up; `nil` without a limit.
  package var share: Double? { limitMeters.flatMap { $0 > 0 ? meters / $0 : nil } }
}

/// What is most worth saying of all gear.
package enum GearFinding: Hashable, Sendable, Encodable {
  case pastLimit(name: String, limitMeters: Double)
  /// The piece that came furthest, in use if any is.
  case furthest(name: String, meters: Double, limitMeters: Double?)
}

extension GearFacts {
  /// `nil` while nothing was done in any gear.
  package init?(_ season: Season) {
    guard season.hasGear else { return nil }
    let pieces = season.gear.pieces.sorted { Self.isBefore($0, $1) }
    inUse = pieces.filter { Self.isInUse($0, today: season.today) }.map { GearPiece($0) }
    atRest = pieces.filter { !Self.isInUse($0, today: season.today) }.map { GearPiece($0) }
    finding = GearFinding(inUse: inUse, atRest: atRest)
  }

  /// Whether something was done in it within half a year, and nobody put it away.
  private static func isInUse(_ piece: GearUses.Piece, today: Day) -> Bool {
    !piece.gear.isRetired && piece.lastDay.map { today - $0 <= 183 } ?? false
  }

  private static func isBefore(_ a: GearUses.Piece, _ b: GearUses.Piece) -> Bool {
    let (left, right) = (a.lastDay?.number ?? .min, b.lastDay?.number ?? .min)
    return left == right ? a.gear.id < b.gear.id : left > right
  }
}

extension GearPiece {
  init(_ piece: GearUses.Piece) {
    id = piece.gear.id
    name = piece.gear.name
    sport = piece.gear.kind == .bike ? .cycling : .running
    meters = piece.meters
    limitMeters = piece.gear.maximumMeters
    metersPerSecond = piece.pacedSeconds > 0 ? piece.pacedMeters / piece.pacedSeconds : nil
    count = piece.count
    lastDay = piece.lastDay
  }
}

extension GearFinding {
  /// `nil` without any piece.
  package init?(inUse: [GearPiece], atRest: [GearPiece]) {
    if let done = inUse.filter({ ($0.share ?? 0) >= 1 }).max(by: {
      ($0.share ?? 0) < ($1.share ?? 0)
    }), let limit = done.limitMeters {
      self = .pastLimit(name: done.name, limitMeters: limit)
      return
    }
    let all = inUse.isEmpty ? atRest : inUse
    guard let furthest = all.max(by: { $0.meters < $1.meters }) else { return nil }
    self = .furthest(
      name: furthest.name, meters: furthest.meters, limitMeters: furthest.limitMeters)
  }
}

extension Season {
  /// Whether anything was done in a piece of gear.
  package var hasGear: Bool { gear.pieces.contains { $0.count > 0 } }
}
