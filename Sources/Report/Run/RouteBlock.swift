import Facts
import Hashing
import Markup
import Plotting
import Routes
import Training
import Wording

/// The route without a map under it.
struct RouteBlock {
  let facts: RunFacts
  let drawing: RunDrawing
  let wording: Wording

  private var words: any RouteWords { wording.route }

  /// `nil` without places.
  var block: Block? {
    guard let route = drawing.route, let first = route.points.first else { return nil }
    let plane = LocalPlane(at: first)
    let length = facts.activity.distanceMeters ?? drawing.totalMeters
    let shape = route.outline?.shape(meters: length)
    let coloring = RouteColors(route.coloring, family: facts.family)
    let heading = words.heading(shape, meters: length)
    // Colors of zones tell zones alone.
    let palette: Palette = coloring == .zones ? .zones : .shades
    let marks = route.division[wording.units].marks
    let ghosts = facts.ghosts.map { simplified($0.points, budget: 60) }
    var block = Block(
      "route", kicker: words.route, heading: heading,
      subtitle: words.measure(coloring, hasGhosts: !ghosts.isEmpty))
    block.add(
      RouteMap(
        caption: ChartCaption(
          id: "map", title: words.title(coloring, sport: facts.activity.sport),
          finding: words.finding(heading: heading, mostlyZone: route.mostlyZone)),
        segments: route.lines.map { line in
          RouteMap.Segment(
            zone: line.colorClass == 0 ? nil : line.colorClass,
            points: line.points.map { Point(plane.point($0)) })
        },
        palette: palette,
        marks: marks.map { mark in
          RouteMap.Mark(
            number: mark.number, at: Point(plane.point(mark.place)),
            isNamed: mark.number % (marks.count > 45 ? 10 : 5) == 0)
        },
        highlights: highlights(of: route, plane: plane),
        ghosts: ghosts.map { $0.map { Point(plane.point($0)) } },
        scaleSteps: words.scales.map { RouteMap.ScaleStep(meters: $0.meters, label: $0.name) },
        north: words.north))
    let classes = words.classes(coloring)
    block.add(
      ZoneKey(
        label: words.key(coloring),
        items: classes.enumerated().map { index, name in
          ZoneKey.Item(zone: index + 1, code: name.code, name: name.name)
        }, palette: palette))
    return block
  }

  /// The line of each split, made of the points that are drawn anyway.
  private func highlights(of route: DrawnRoute, plane: LocalPlane) -> [[Point]] {
    guard let splits = drawing.splits[wording.units], !splits.isLong else { return [] }
    return route.splitLines(in: wording.units, count: splits.rows.count).map { line in
      line.map { Point(plane.point($0)) }
    }
  }
}

extension DrawnRoute {
  /// The zone most of it lies in; `nil` where it is not colored by zones.
  var mostlyZone: Int? { if case .heartRateZones(let most) = coloring { most } else { nil } }
}

extension Point {
  init(_ point: PlanarPoint) { self.init(x: point.x, y: point.y) }
}
