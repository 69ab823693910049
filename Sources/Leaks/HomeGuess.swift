import Foundation
import Routes

/// Where somebody who sees only what is drawn would look for a home.
///
/// Each method has an opinion of its own error, and the combined guess weighs them by it.
struct HomeGuess {
  var at: PlanarPoint
  /// A typical distance between a guess of this kind and the truth, as far as it can know.
  var errorMeters: Double

  init(at: PlanarPoint, errorMeters: Double) {
    (self.at, self.errorMeters) = (at, errorMeters)
  }

  /// All methods together; `nil` of fewer than three runs: a guess from nothing is none.
  ///
  /// - Parameters:
  ///   - exits: where ways begin and end.
  ///   - hidden: lengths that are not drawn, with the ends they lie between.
  ///   - seen: points of what is drawn.
  init?(_ exits: Exits, hidden: [(meters: Double, ends: [PlanarPoint])], seen: [PlanarPoint]) {
    guard exits.outingCount >= 3, exits.ends.count >= 4, let middle = median(of: exits.ends) else {
      return nil
    }
    // Nothing, or next to nothing, was cut off.
    let tight = exits.ends.count { $0.distance(to: middle) < 60 }
    if Double(tight) > 0.8 * Double(exits.ends.count) {
      self.init(at: middle, errorMeters: 10)
      return
    }
    let (spread, circle) = (max(exits.spread, 10), Circle(through: exits.points))
    if let circle, circle.isSharp {
      self.init(at: circle.middle, errorMeters: max(2, circle.residual))
      return
    }
    // Lengths measure the home itself; all others find what hides it.
    let reach = max(1.6 * spread, 150)
    if let guess = lengthGuess(hidden, around: middle, reach: reach) {
      self = guess
      return
    }
    let guesses = [
      exits.estimate { mean($0.points) },
      exits.estimate { Circle(fitting: $0.points)?.middle },
      exits.headings(spread: spread),
      Hole(in: seen, around: middle, reach: reach)?.guess(spread: spread),
      Circle(fitting: exits.points).flatMap { exits.lean(from: $0) },
    ].compactMap(\.self).map {
      // No opinion is better than what the ends are spread by.
      HomeGuess(at: $0.at, errorMeters: max($0.errorMeters, 0.1 * spread))
    }
    guard let combined = guesses.combined else { return nil }
    self = combined
  }
}

extension [HomeGuess] {
  /// Their mean, weighted by how sure each is.
  fileprivate var combined: HomeGuess? {
    let weights = map { 1 / ($0.errorMeters * $0.errorMeters + 1) }
    let sum = weights.reduce(0, +)
    guard sum > 0, sum.isFinite else { return nil }
    var at = PlanarPoint(x: 0, y: 0)
    for (guess, weight) in zip(self, weights) {
      at.x += guess.at.x * weight / sum
      at.y += guess.at.y * weight / sum
    }
    return HomeGuess(at: at, errorMeters: (1 / sum).squareRoot())
  }
}

extension Exits {
  /// An estimate, and how far it moves when single exits had not been taken (the jackknife).
  fileprivate func estimate(_ method: (Exits) -> PlanarPoint?) -> HomeGuess? {
    guard let at = method(self) else { return nil }
    let others = all.indices.compactMap { method(without($0)) }
    guard others.count > 2, let middle = mean(others) else { return nil }
    let squares = others.reduce(0) { $0 + pow($1.distance(to: middle), 2) }
    let error = (squares * Double(others.count - 1) / Double(others.count)).squareRoot()
    return error.isFinite ? HomeGuess(at: at, errorMeters: error) : nil
  }

  /// Where the ways would meet if they went straight on.
  fileprivate func headings(spread: Double) -> HomeGuess? {
    guard var guess = estimate({ crossing(of: $0.all) }) else { return nil }
    let wide = 25 + 0.05 * spread
    let hits = all.count { exit in
      let (x, y) = (guess.at.x - exit.at.x, guess.at.y - exit.at.y)
      return abs(x * exit.into.y - y * exit.into.x) < wide
        && x * exit.into.x + y * exit.into.y > -30
    }
    // In a grid of streets some lines cross anywhere.
    let (share, byChance) = (Double(hits) / Double(all.count), 4 * wide / (Double.pi * spread))
    let doubt = 0.4 * spread * max(0.05, 1 - max(0, share - byChance) / 0.7)
    guess.errorMeters = hypot(guess.errorMeters, doubt)
    return guess
  }

  /// Whoever leaves a round mask leaves it more often on the near side: the mean of the exits lies
  /// half way between its middle and the home, which is at most half a radius off.
  fileprivate func lean(from circle: Circle) -> HomeGuess? {
    guard let mean = mean(points), circle.residual < 0.25 * circle.radius else { return nil }
    let prior = pow(circle.radius / 4, 2)
    let noise = pow(circle.radius, 2) / (2 * max(0.8 * Double(all.count), 1))
    let share = 0.5 * prior / (prior / 4 + noise)
    let (x, y) = ((mean.x - circle.middle.x) * share, (mean.y - circle.middle.y) * share)
    let bound = min(1, circle.radius / 2 / max(hypot(x, y), 0.1))
    return HomeGuess(
      at: PlanarPoint(x: circle.middle.x + x * bound, y: circle.middle.y + y * bound),
      errorMeters: (2 * prior * noise / (prior / 4 + noise)).squareRoot())
  }
}

/// The point with the least sum of distances to others (Weiszfeld).
func median(of points: [PlanarPoint]) -> PlanarPoint? {
  guard var at = mean(points) else { return nil }
  for _ in 0..<100 {
    var (x, y, sum) = (0.0, 0.0, 0.0)
    for point in points {
      let weight = 1 / max(0.5, point.distance(to: at))
      (x, y, sum) = (x + point.x * weight, y + point.y * weight, sum + weight)
    }
    let next = PlanarPoint(x: x / sum, y: y / sum)
    if next.distance(to: at) < 0.05 { return next }
    at = next
  }
  return at
}

/// The point nearest to the lines that go on from exits; `nil` where they are parallel.
private func crossing(of exits: [Exits.Exit]) -> PlanarPoint? {
  guard exits.count > 2, var at = mean(exits.map(\.at)) else { return nil }
  for _ in 0..<30 {
    var (xx, xy, yy, x, y) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for exit in exits {
      let normal = (x: -exit.into.y, y: exit.into.x)
      let away = (at.x - exit.at.x) * normal.x + (at.y - exit.at.y) * normal.y
      let ahead = (at.x - exit.at.x) * exit.into.x + (at.y - exit.at.y) * exit.into.y
      let weight = ahead > -30 ? 1 / (1 + away * away / 3_600) : 0.02
      let offset = normal.x * exit.at.x + normal.y * exit.at.y
      xx += weight * normal.x * normal.x
      xy += weight * normal.x * normal.y
      yy += weight * normal.y * normal.y
      x += weight * normal.x * offset
      y += weight * normal.y * offset
    }
    let determinant = xx * yy - xy * xy
    guard determinant > 1e-4 * pow(xx + yy, 2) else { return nil }
    let next = PlanarPoint(
      x: (x * yy - y * xy) / determinant, y: (y * xx - x * xy) / determinant)
    if next.distance(to: at) < 0.1 { return next }
    at = next
  }
  return at
}
