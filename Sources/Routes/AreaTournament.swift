/// Which of many points has the smallest triangle, the first of equals.
///
/// A tournament of games of four: every place above the first round has the smallest of the four
/// below it. A changed area is played again to where it makes no difference any more, in
/// O(log *n*); no point has to be looked for, and no game is a branch that nobody can foresee.
struct AreaTournament {
  /// The bits of an area: those of what is not negative are in its order.
  private typealias Player = UInt64

  /// The rounds one after the other, each filled up to whole games; the winner is the last.
  private let places: UnsafeMutableBufferPointer<Player>
  /// Where each round begins.
  private let rounds: UnsafeMutableBufferPointer<Int>

  /// Calls `body` with a tournament of points of these areas, none of which is negative, and none
  /// infinite but those of points that take no part.
  static func of<Result>(
    _ areas: [Double], _ body: (AreaTournament) throws -> Result
  ) rethrows -> Result {
    var rounds = [0]
    var count = max(1, areas.count)
    while count > 1 {
      let games = (count + 3) / 4
      rounds.append(rounds[rounds.count - 1] + 4 * games)
      count = games
    }
    let placeCount = rounds[rounds.count - 1] + 1
    return try withUnsafeTemporaryAllocation(of: Player.self, capacity: placeCount) { places in
      places.initialize(repeating: Double.infinity.bitPattern)
      for (index, area) in areas.enumerated() { places[index] = area.bitPattern }
      return try rounds.withUnsafeMutableBufferPointer { rounds in
        let tournament = AreaTournament(places: places, rounds: rounds)
        for round in rounds.indices.dropFirst() { tournament.play(round) }
        return try body(tournament)
      }
    }
  }

  private func play(_ round: Int) {
    for game in 0..<(rounds[round] - rounds[round - 1]) / 4 {
      let first = rounds[round - 1] + 4 * game
      places[rounds[round] + game] = min(
        min(places[first], places[first + 1]), min(places[first + 2], places[first + 3]))
    }
  }

  /// The winner is followed down to where it came from, in each game the first that is as small.
  var smallest: (index: Int, area: Double) {
    let winner = places[places.count - 1]
    var place = 0
    for round in stride(from: rounds.count - 2, through: 0, by: -1) {
      let first = rounds[round] + 4 * place
      let isLater = places[first] == winner ? 0 : 1
      let isLaterYet = isLater & (places[first + 1] == winner ? 0 : 1)
      let isLast = isLaterYet & (places[first + 2] == winner ? 0 : 1)
      place = 4 * place + isLater + isLaterYet + isLast
    }
    return (place, Double(bitPattern: winner))
  }

  /// Gives a point another area.
  func update(_ index: Int, area: Double) {
    var (winner, place) = (area.bitPattern, index)
    places[place] = winner
    for round in 1..<max(1, rounds.count) {
      let start = rounds[round - 1]
      // The three others of the game are known before the winner of the game below is.
      let others = min(
        min(places[start + (place ^ 1)], places[start + (place ^ 2)]), places[start + (place ^ 3)])
      winner = min(winner, others)
      place /= 4
      let above = rounds[round] + place
      if places[above] == winner { return }
      places[above] = winner
    }
  }
}
