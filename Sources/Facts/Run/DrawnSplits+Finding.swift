package import Training

extension DrawnSplits.Row {
  package var secondsPerKilometer: Double { seconds / lengthMeters * 1_000 }
}

extension DrawnSplits {
  /// Whether they are stretches of five kilometers or miles.
  package var isLong: Bool { lengthMeters > units.distanceMeters }

  /// Whether each can be pointed at in the streams: when there are not too many.
  package var canBePointedAt: Bool { rows.count <= 60 }

  package func place(of row: Row) -> SplitPlace {
    SplitPlace(
      number: row.number, endMeters: row.endMeters, lengthMeters: row.lengthMeters,
      isPartial: row.isPartial, isLong: isLong)
  }

  /// The full split that took the least time, if there are enough to choose from.
  package var fastest: Row? {
    let full = rows.filter { !$0.isPartial }
    return full.count >= 3 ? full.min { $0.seconds < $1.seconds } : nil
  }

  /// The fastest full split, unless another would have taken 3 % less on the flat and is not too
  /// steep to say so: then that one.
  private var best: Row? {
    let flat = rows.filter { !$0.isPartial }.compactMap { row in
      row.flatSecondsPerKilometer.map { (row: row, pace: $0) }
    }
    guard let fastest, let own = fastest.flatSecondsPerKilometer,
      flat.count == rows.count(where: { !$0.isPartial }),
      let best = flat.min(by: { $0.pace < $1.pace }), best.pace < 0.97 * own,
      (best.row.grade ?? 1) < Self.steepestTold
    else { return fastest }
    return best.row
  }

  /// Climb and descent for a meter of the way from which on a pace on the flat is no more than a
  /// guess: one walks, or brakes.
  private static let steepestTold = 0.15

  package var slowest: Row? { rows.filter { !$0.isPartial }.max { $0.seconds < $1.seconds } }

  /// The full split that climbs most, if any climbs more than 20 m.
  private var steepest: Row? {
    rows.filter { !$0.isPartial && ($0.ascentMeters ?? 0) > 20 }
      .max { ($0.ascentMeters ?? 0) < ($1.ascentMeters ?? 0) }
  }

  /// Where it was fastest, hills taken out, and steepest; `nil` with fewer than three full splits.
  package var finding: StreamsFinding? {
    best.map {
      StreamsFinding(
        fastest: $0.number, secondsPerKilometer: $0.secondsPerKilometer,
        flatSecondsPerKilometer: $0.number == fastest?.number ? nil : $0.flatSecondsPerKilometer,
        steepest: steepest?.number)
    }
  }
}
