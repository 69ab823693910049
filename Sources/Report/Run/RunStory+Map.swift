import Facts
import Markup
import Plotting
import Routes
import Training
import Wording

extension RunStory {
  /// The route without a map under it; `nil` without places.
  func routeBlock() -> Block? {
    guard let samples, samples.hasRoute, let coloring = routeColoring(samples) else { return nil }
    let (latitude, longitude) = (
      Column(values: samples.latitude), Column(values: samples.longitude)
    )
    let track = track(samples, classes: coloring.classes)
    guard let first = track.first?.points.first else { return nil }
    let plane = LocalPlane(at: first)
    let outline = outline(of: track, plane: plane)
    let length = activity.distanceMeters ?? samples.totalMeters
    let shape = RouteShape(points: outline, meters: length)
    let title =
      shape.map { RunHeadings(language: language).route($0, meters: length) } ?? "The route"

    var subtitle = coloring.subtitle
    let ghosts = entry.isRun ? self.ghosts : []
    if !ghosts.isEmpty { subtitle += " Pale lines are earlier runs from here." }
    let trimmed = report.options.trimmedMeters
    if trimmed > 0 { subtitle += " The first and last \(language.distance(trimmed)) are left out." }
    var block = Block("route", kicker: "Route", heading: title, subtitle: subtitle)
    let hasDistance = samples.totalMeters >= 1_000 && splitLength == 1_000
    let marks =
      hasDistance
      ? distanceMarks(
        latitude: latitude, longitude: longitude, distance: Column(values: samples.distance))
      : []
    let map = RouteMap(
      caption: ChartCaption(
        id: "map", title: "Route of the \(language.noun(activity.sport)), \(coloring.title)",
        finding: coloring.finding(title)),
      segments: track.map { segment in
        RouteMap.Segment(
          zone: segment.classIndex == 0 ? nil : Int(segment.classIndex),
          points: segment.points.map { Point(plane.point($0)) })
      },
      kilometres: marks.map { mark in
        RouteMap.Kilometre(
          number: mark.number, at: Point(plane.point(mark.place)),
          isNamed: mark.number % (marks.count > 30 ? 10 : 5) == 0)
      },
      highlights: hasDistance ? highlights(of: track, plane: plane, samples: samples) : [],
      ghosts: ghosts.map { $0.map { Point(plane.point($0)) } },
      start: outline.first.map {
        RouteMap.Mark(at: Point($0), label: startLabel(shape, isTrimmed: trimmed > 0))
      })
    block.add(map)
    block.add(ZoneKey(label: coloring.keyLabel, items: coloring.key))
    return block
  }

  /// The colored pieces in about 420 points.
  ///
  /// A place every other second or so is as much as a map of 400 units can show: long recordings
  /// are read in steps, and the samples named are those of the whole recording.
  private func track(_ samples: RunSamples, classes: [UInt8]) -> [RouteSegment] {
    let step = max(1, (samples.time.count + 1_799) / 1_800)
    func stepped<Value>(_ values: [Value]) -> [Value] {
      step == 1 ? values : stride(from: 0, to: values.count, by: step).map { values[$0] }
    }
    var track = routeSegments(
      latitude: Column(values: stepped(samples.latitude)),
      longitude: Column(values: stepped(samples.longitude)),
      time: Column(values: stepped(samples.time)), classes: stepped(classes),
      pauses: samples.pauses, budget: 420)
    if step > 1 {
      for index in track.indices { track[index].samples = track[index].samples.map { $0 * step } }
    }
    return track
  }

  /// Earlier runs nearby, in at most 30 points each.
  private var ghosts: [[GeoPoint]] {
    GhostRuns(of: index, in: report).positions.map { position in
      simplified(report.entries[position].derived?.thumbnail ?? [], budget: 30)
    }
  }

  private func startLabel(_ shape: RouteShape?, isTrimmed: Bool) -> String {
    let words = shape == .oneWay || shape == nil ? "starts" : "starts and ends"
    return isTrimmed ? words + " near here" : words + " here"
  }

  /// About 60 points of the whole track in meters.
  private func outline(of track: [RouteSegment], plane: LocalPlane) -> [PlanarPoint] {
    let all = track.flatMap { $0.points }
    let step = max(1, all.count / 60)
    var outline = stride(from: 0, to: all.count, by: step).map { plane.point(all[$0]) }
    if let last = all.last { outline.append(plane.point(last)) }
    return outline
  }

  /// The line of each kilometer, made of the points that are drawn anyway.
  private func highlights(
    of track: [RouteSegment], plane: LocalPlane, samples: RunSamples
  ) -> [[Point]] {
    guard samples.distance.count == samples.latitude.count,
      let origin = samples.distance.first(where: \.isFinite)
    else { return [] }
    let count = splitRows.count
    var lines = [[Point]](repeating: [], count: count)
    var last: (split: Int, point: Point)?
    for segment in track {
      for (sample, place) in zip(segment.samples, segment.points) {
        let meters = samples.distance[sample] - origin
        guard meters.isFinite, meters >= 0 else { continue }
        let split = min(count - 1, Int(min(meters / splitLength, 1e6)))
        guard split >= 0 else { continue }
        let point = Point(plane.point(place))
        if let last, last.split != split, split == last.split + 1 {
          lines[last.split].append(point)
        }
        lines[split].append(point)
        last = (split, point)
      }
    }
    return lines
  }
}

extension Point {
  init(_ point: PlanarPoint) { self.init(x: point.x, y: point.y) }
}
