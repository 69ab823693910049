import Foundation
import Routes
import Training

/// Attacks a site with what its files say, and nothing else but the truth to hold them against.
///
/// It has three steps, each of which can be done for many files or activities at a time: what is in
/// one file, what is shown of one activity, and what all cut ways tell together.
package struct LeakSearch: Sendable {
  package let concealed: Concealed
  private let bytes: ByteSearch
  private let outings: OutingSearch

  package init(_ concealed: Concealed) {
    self.concealed = concealed
    bytes = ByteSearch(concealed)
    outings = OutingSearch(concealed: concealed)
  }

  /// What a file says that must not be told.
  package func leaks(in file: SiteFile) -> [Leak] { bytes.leaks(in: file) }

  /// What is wrong with what pages show of one activity, and what else it tells.
  package func findings(_ sights: [Sight], of outing: Outing?) -> OutingFindings {
    outings.findings(sights, of: outing)
  }

  /// The private places that ways lead to, cut or whole.
  ///
  /// Ends near a place are taken together, as somebody would who knows the part of town; what is
  /// guessed of them knows nothing of the place. Without ends there is no guess.
  package func guesses(from findings: [OutingFindings]) -> [Leak] {
    let ends = findings.flatMap(\.ends)
    return concealed.places.compactMap { place in
      let reach = 1.5 * place.zone.radiusMeters + 500
      func isNear(_ point: GeoPoint) -> Bool {
        (greatCircleMeters(from: point, to: place.zone.center) ?? .infinity) < reach
      }
      let near = ends.filter { isNear($0.at) }
      guard let first = near.first else { return nil }
      let plane = LocalPlane(at: first.at)
      let hidden = findings.flatMap(\.hidden)
        .filter { !$0.ends.isEmpty && $0.ends.allSatisfy(isNear) }
      let guess = HomeGuess(
        Exits(near, in: plane),
        hidden: hidden.map { ($0.meters, $0.ends.map(plane.point)) },
        seen: findings.flatMap(\.seen).filter(isNear).map(plane.point))
      guard let guess,
        let error = greatCircleMeters(from: plane.place(guess.at), to: place.zone.center),
        error < Self.leastMeters
      else { return nil }
      return Leak(
        .guess(meters: Int(error.rounded()), placeLine: place.line),
        in: near.map(\.outing).min() ?? first.outing)
    }
  }

  /// A guess that is nearer than this finds the place.
  static let leastMeters = 100.0
}
