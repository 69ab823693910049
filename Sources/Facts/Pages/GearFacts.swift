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
  /// Where the page of the last activity lies; `nil` without any.
  package var lastPath: String?
  /// Of the last 90 days; 0 of what was put away, whose limit comes no nearer.
  package var recentMeters: Double

  /// In how many days the limit is reached if it goes on as in the last 90; `nil` without a limit,
  /// past it, and where nothing was done in them.
  package var daysLeft: Double? {
    guard let limitMeters, limitMeters > meters, recentMeters > 0 else { return nil }
    return (limitMeters - meters) / (recentMeters / Double(Season.recentDays))
  }

  /// How much of its limit is used up; `nil` without a limit.
  package var share: Double? { limitMeters.flatMap { $0 > 0 ? meters / $0 : nil } }
}

/// What is most worth saying of all gear.
package enum GearFinding: Hashable, Sendable, Encodable {
  case pastLimit(name: String, limitMeters: Double)
  /// The piece in use that has the largest share of its limit behind it.
  case nearest(name: String, meters: Double, limitMeters: Double)
  /// No piece in use has a limit: the one that came furthest, in use if any is.
  case furthest(name: String, meters: Double)
}

extension GearFacts {
  /// `nil` while nothing was done in any gear.
  package init?(_ season: Season) {
    guard season.hasGear else { return nil }
    let pieces = season.gear.pieces.filter { $0.count > 0 || $0.meters > 0 }
      .sorted { Self.isBefore($0, $1) }
    let today = season.known.day
    let recent = season.counted.filter { $0.day > today - Season.recentDays }
    func told(_ piece: GearUses.Piece, isInUse: Bool) -> GearPiece {
      let ids = Set(piece.gear.activityIDs)
      return GearPiece(
        piece, lastPath: season.counted.last { ids.contains($0.id) }?.path,
        recentMeters: isInUse
          ? recent.reduce(0) { $0 + (ids.contains($1.id) ? $1.activity.distanceMeters ?? 0 : 0) }
          : 0)
    }
    inUse = pieces.filter { Self.isInUse($0, today: today) }.map {
      told($0, isInUse: true)
    }
    atRest = pieces.filter { !Self.isInUse($0, today: today) }.map {
      told($0, isInUse: false)
    }
    finding = GearFinding(inUse: inUse, atRest: atRest)
  }

  /// Whether something was done in it within half a year of the last day that anything is known of,
  /// and nobody put it away.
  private static func isInUse(_ piece: GearUses.Piece, today: Day) -> Bool {
    !piece.gear.isRetired && piece.lastDay.map { today - $0 <= 183 } ?? false
  }

  private static func isBefore(_ a: GearUses.Piece, _ b: GearUses.Piece) -> Bool {
    let (left, right) = (a.lastDay?.number ?? .min, b.lastDay?.number ?? .min)
    return left == right ? a.gear.id < b.gear.id : left > right
  }
}

extension GearPiece {
  init(_ piece: GearUses.Piece, lastPath: String? = nil, recentMeters: Double = 0) {
    id = piece.gear.id
    name = piece.gear.name
    sport = piece.gear.kind == .bike ? .cycling : .running
    meters = piece.meters
    limitMeters = piece.gear.maximumMeters
    metersPerSecond = piece.pacedSeconds > 0 ? piece.pacedMeters / piece.pacedSeconds : nil
    count = piece.count
    lastDay = piece.lastDay
    self.lastPath = lastPath
    self.recentMeters = recentMeters
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
    if let nearest = inUse.filter({ $0.share != nil }).max(by: {
      ($0.share ?? 0) < ($1.share ?? 0)
    }), let limit = nearest.limitMeters {
      self = .nearest(name: nearest.name, meters: nearest.meters, limitMeters: limit)
      return
    }
    let all = inUse.isEmpty ? atRest : inUse
    guard let furthest = all.max(by: { $0.meters < $1.meters }), furthest.meters > 0 else {
      return nil
    }
    self = .furthest(name: furthest.name, meters: furthest.meters)
  }
}

extension Season {
  /// Whether anything was done in a piece of gear.
  package var hasGear: Bool { gear.pieces.contains { $0.count > 0 } }
}
