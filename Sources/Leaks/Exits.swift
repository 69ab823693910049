import Foundation
import Routes

/// By which ways runs leave what is hidden: ends of cut ways that lie together are one.
struct Exits {
  struct Exit {
    var at: PlanarPoint
    /// Into what is hidden, of length one, or shorter where ways differ.
    var into: PlanarPoint
    var count: Int
  }

  /// Of all ends, for what many of them tell.
  let ends: [PlanarPoint]
  let outingCount: Int
  private(set) var all: [Exit] = []

  private static let width = 35.0

  init(_ ends: [WayEnd], in plane: LocalPlane) {
    self.ends = ends.map { plane.point($0.at) }
    outingCount = Set(ends.map(\.outing)).count
    for end in ends {
      let (at, before) = (plane.point(end.at), plane.point(end.before))
      let length = max(0.1, at.distance(to: before))
      let into = PlanarPoint(x: (at.x - before.x) / length, y: (at.y - before.y) / length)
      if let index = all.firstIndex(where: { $0.at.distance(to: at) < Self.width }) {
        all[index].add(at, into)
      } else {
        all.append(Exit(at: at, into: into, count: 1))
      }
    }
  }

  /// The same without one, which tells how much an estimate rests on it.
  func without(_ index: Int) -> Exits {
    var exits = self
    exits.all.remove(at: index)
    return exits
  }

  var points: [PlanarPoint] { all.map(\.at) }

  /// How far they lie from their middle, as a rule.
  var spread: Double {
    guard let middle = mean(points) else { return 0 }
    let distances = points.map { $0.distance(to: middle) }.sorted()
    return distances.isEmpty ? 0 : distances[distances.count / 2]
  }
}

extension Exits.Exit {
  fileprivate mutating func add(_ point: PlanarPoint, _ heading: PlanarPoint) {
    let share = 1 / Double(count + 1)
    at.x += (point.x - at.x) * share
    at.y += (point.y - at.y) * share
    into.x += (heading.x - into.x) * share
    into.y += (heading.y - into.y) * share
    count += 1
  }
}
