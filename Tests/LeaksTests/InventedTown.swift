import Foundation
import Leaks
import Markup
import Plotting
import Routes
import TestSupport
import Training

/// A town of crooked blocks, a home in the middle of a street, and loops that begin and end there.
struct InventedTown {
  let home: GeoPoint
  let zone: PrivacyZone
  let mask: PrivacyMask
  /// Each run as a watch records it, a point every eight meters or so.
  let runs: [[GeoPoint]]
  private static let crossings = 36

  init(seed: UInt64, runs count: Int = 40, radius: Double = 800) throws {
    var random = SplitMix64(seed: seed)
    let home = GeoPoint(
      latitude: Double.random(in: -60...60, using: &random),
      longitude: Double.random(in: -170...170, using: &random))
    let plane = LocalPlane(at: home)
    let (block, turn) = (
      Double.random(in: 90...140, using: &random), Double.random(in: 0...1.5, using: &random)
    )
    var corners: [[PlanarPoint]] = []
    for column in -Self.crossings...Self.crossings {
      corners.append(
        (-Self.crossings...Self.crossings).map { row in
          let x = (Double(column) + Double.random(in: -0.25...0.25, using: &random)) * block
          let y = (Double(row) + Double.random(in: -0.25...0.25, using: &random)) * block
          return PlanarPoint(x: x * cos(turn) - y * sin(turn), y: x * sin(turn) + y * cos(turn))
        })
    }
    let middle = Self.crossings
    // The door, at the origin: between two corners, which are moved so that it is.
    corners[middle][middle] = PlanarPoint(x: -0.4 * block * cos(turn), y: -0.4 * block * sin(turn))
    corners[middle + 1][middle] = PlanarPoint(
      x: 0.6 * block * cos(turn), y: 0.6 * block * sin(turn))
    let places = corners
    func leg(_ from: (Int, Int), _ to: (Int, Int)) -> [(Int, Int)] {
      var (at, way) = (from, [from])
      while at != to {
        let (dx, dy) = (to.0 - at.0, to.1 - at.1)
        let isAcross =
          dy == 0 || dx != 0 && Int.random(in: 1...(abs(dx) + abs(dy)), using: &random) <= abs(dx)
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          if isAcross, at.0 != to.0 { at.0 += dx.signum() }
          if !isAcross, at.1 != to.1 { at.1 += dy.signum() }
          if way.last.map({ $0 != at }) ?? true { way.append(at) }
        }
      }
      return way
    }
    runs = (0..<count).map { _ in
      let door = (middle + Int.random(in: 0...1, using: &random), middle)
      let (angle, far) = (
        Double.random(in: 0...(2 * .pi), using: &random), Double.random(in: 11...26, using: &random)
      )
      let stops = [-0.6, 0.6].map { side in
        (middle + Int(far * cos(angle + side)), middle + Int(far * sin(angle + side)))
      }
      let back = (middle + Int.random(in: 0...1, using: &random), middle)
      let nodes =
        leg(door, stops[0]) + leg(stops[0], stops[1]).dropFirst() + leg(stops[1], back).dropFirst()
      let origin = PlanarPoint(x: 0, y: 0)
      let corners = [origin] + nodes.map { places[$0.0][$0.1] } + [origin]
      return zip(corners, corners.dropFirst()).flatMap { from, to -> [GeoPoint] in
        let steps = max(1, Int(from.distance(to: to) / 8))
        return (0..<steps).map { step in
          let share = Double(step) / Double(steps)
          return plane.place(
            PlanarPoint(
              x: from.x + (to.x - from.x) * share + Double.random(in: -2...2, using: &random),
              y: from.y + (to.y - from.y) * share + Double.random(in: -2...2, using: &random)))
        }
      }
    }
    self.home = home
    zone = PrivacyZone(id: "home", center: home, radiusMeters: radius)
    let key = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
    mask = PrivacyMask(zones: [ZoneMask(of: zone, key: key)].compactMap(\.self))
  }

  func concealed(cutWays: Bool = false) -> Concealed {
    var concealed = Concealed(mask: mask, places: [.init(zone, line: 7)])
    concealed.allowsCutWays = cutWays
    return concealed
  }

  func outing(_ number: Int) -> Outing {
    Outing(
      track: runs[number], isHidden: false, isIndoor: false,
      distanceMeters: lengthMeters(of: runs[number]), seconds: [3_000])
  }

  /// The page of a run on which a part of its way is drawn, as our pages draw it.
  ///
  /// `ghosts` are pale lines of other runs below it.
  func page(
    _ number: Int, showing parts: [[GeoPoint]], ghosts: [[GeoPoint]] = [], length: Double? = nil
  ) -> SiteFile {
    let plane = LocalPlane(at: parts.first?.first ?? home)
    let lines = parts.map { part in
      simplified(part, budget: 300).map { point in
        Point(x: plane.point(point).x, y: plane.point(point).y)
      }
    }
    let map = RouteMap(
      caption: ChartCaption(id: "map", title: "Route", finding: "A loop"),
      segments: lines.map { RouteMap.Segment(zone: 2, points: $0) },
      ghosts: ghosts.map { ghost in
        simplified(ghost, budget: 60).map { point in
          Point(x: plane.point(point).x, y: plane.point(point).y)
        }
      }, scaleSteps: [], north: "N")
    let widths = LabelWidths()
    let tenths = ((length ?? 0) / 100).rounded() / 10
    let text =
      "<h1>Run</h1>\n"
      + (length == nil ? "" : "<dl><dd class=\"v\">\(tenths) <small>km</small></dd></dl>\n")
      + map.markup(widths: widths).description + "\n"
    return SiteFile(path: Self.path(number), bytes: Array(text.utf8))
  }

  static func path(_ number: Int) -> String { "runs/\(number).html" }

  /// The way between two lengths along a run.
  static func trimmed(_ run: [GeoPoint], start: Double, end: Double) -> [GeoPoint] {
    var passed = [0.0]
    for (from, to) in zip(run, run.dropFirst()) {
      passed.append((passed.last ?? 0) + (greatCircleMeters(from: from, to: to) ?? 0))
    }
    let length = passed.last ?? 0
    return run.indices.filter { passed[$0] >= start && passed[$0] <= length - end }.map { run[$0] }
  }
}
