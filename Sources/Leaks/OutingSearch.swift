import Foundation
import Routes
import Training

/// What was found about one activity.
package struct OutingFindings: Sendable {
  package var leaks: [Leak] = []
  /// Where its way begins and ends, if it touches a private place: cut, or at its door.
  var ends: [WayEnd] = []
  /// Whether its way tells something together with others.
  package var isTelling: Bool { !ends.isEmpty }
  /// How much of it is not drawn, where the page says how long all of it was.
  var hidden: [HiddenLength] = []
  /// What is drawn of it.
  var seen: [GeoPoint] = []
}

/// Holds what pages show of one activity against its track.
struct OutingSearch: Sendable {
  let concealed: Concealed

  /// `sights` is all there is to see of it; `outing` is what the store knows, `nil` where it knows no
  /// such activity.
  func findings(_ sights: [Sight], of outing: Outing?) -> OutingFindings {
    var found = OutingFindings()
    guard let outing, !outing.isHidden else {
      let kind: Leak.Kind = outing == nil ? .strangeWay : .hiddenActivity
      found.leaks = sights.map { Leak(kind, in: $0.file, line: $0.line) }
      return found
    }
    let isTouched = outing.track.contains { $0.map(concealed.mask.hides) ?? false }
    let track = Track(outing.track)
    let parts = isTouched ? visibleParts(of: outing.track, in: track) : []
    var totals: PrintedTotals?
    var hasMap = false
    for sight in sights {
      switch sight.kind {
      case .page(let printed): totals = printed
      case .profile: break
      case .way(let way):
        hasMap = hasMap || !way.isStamp
        if isTouched, !concealed.allowsCutWays {
          found.leaks.append(Leak(.way, in: sight.file, line: sight.line))
        }
        guard let track, let placement = Placement.of(way, over: track, parts: parts) else {
          if isTouched, concealed.allowsCutWays {
            found.leaks.append(Leak(.strangeWay, in: sight.file, line: sight.line))
          }
          continue
        }
        if !isTouched || concealed.allowsCutWays,
          let place = hiddenVertex(of: way, placement, track.plane)
        {
          found.leaks.append(
            Leak(.vertex(placeLine: place.line), in: sight.file, line: sight.line))
        }
        guard isTouched, !way.isStamp else { continue }
        let laid = LaidWay(way, at: placement, on: track)
        found.ends += laid.ends(of: sight.outing)
        found.seen += laid.seen
        if let totals, let hidden = laid.hiddenLength(totals, of: outing) {
          found.hidden.append(hidden)
          found.leaks.append(Leak(.wholeLength, in: sight.file, line: nil))
        }
      }
    }
    let mayHaveProfile =
      isTouched ? concealed.allowsCutWays && hasMap : track != nil || outing.isIndoor
    for sight in sights {
      guard case .profile = sight.kind, !mayHaveProfile else { continue }
      found.leaks.append(Leak(.profile, in: sight.file, line: sight.line))
    }
    return found
  }

  /// What may be drawn of a track: all that is not hidden, and each part of it.
  private func visibleParts(of places: [GeoPoint?], in track: Track?) -> [[PlanarPoint]] {
    guard let track else { return [] }
    let parts = concealed.mask.visibleRanges(of: places)
      .map { places[$0].compactMap { $0.map(track.plane.point) } }
      .filter { part in zip(part, part.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) } > 200
      }
    return [parts.flatMap(\.self)] + parts.sorted { $0.count > $1.count }.prefix(4)
  }

  /// The place a vertex lies in, if one does; one at the border does not.
  ///
  /// Where a vertex lies is known as well as its last digit tells, and less well far from the way by
  /// which the drawing was laid on the ground: there pale lines of other ways are.
  private func hiddenVertex(
    of way: DrawnWay, _ placement: Placement, _ plane: LocalPlane
  ) -> Concealed.Place? {
    for vertex in way.vertices {
      let point = placement(vertex)
      let slack = 0.1 * placement.scale + 1 + 0.004 * placement.distanceFromMiddle(of: point)
      let isHidden = [(0.0, 0.0), (slack, 0), (-slack, 0), (0, slack), (0, -slack)].allSatisfy {
        concealed.mask.hides(plane.place(PlanarPoint(x: point.x + $0.0, y: point.y + $0.1)))
      }
      guard isHidden else { continue }
      let place = plane.place(point)
      return concealed.places.min {
        (greatCircleMeters(from: $0.zone.center, to: place) ?? .infinity)
          < (greatCircleMeters(from: $1.zone.center, to: place) ?? .infinity)
      }
    }
    return nil
  }
}
