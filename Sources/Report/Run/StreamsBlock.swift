import Facts
import Markup
import Plotting
import Training
import Wording

/// Elevation, pace, heart rate and cadence over the way.
struct StreamsBlock {
  let facts: RunFacts
  let drawing: RunDrawing
  let story: RunStory
  let wording: Wording

  private var words: any RouteWords { wording.route }
  private var splits: DrawnSplits? { drawing.splits[wording.units] }

  /// `nil` where nothing was recorded.
  var block: Block? {
    guard let streams = drawing.streams else { return nil }
    let isDistance = streams.axis == .meters
    let measure = words.measure(streams.panels.map { kind(of: $0) }, isDistance: isDistance)
    let heading = story.streams.map {
      words.heading($0, isLong: splits?.isLong ?? false)
    }
    var block = Block(
      "streams", kicker: words.streams, heading: heading ?? measure,
      subtitle: heading == nil ? nil : measure + ".")
    // For those who can point, where there is a map to point into.
    if isDistance, drawing.route != nil, splits?.canBePointedAt ?? false {
      block.add("<p class=\"sub hint\">\(words.hotHint)</p>")
    }
    let end = onAxis(streams.end, streams)
    block.add(
      StreamPanels(
        caption: ChartCaption(
          id: "streams", title: measure, finding: (heading ?? measure) + "." + range),
        extent: 0...end, panels: streams.panels.map { panel($0, of: streams) },
        spans: spans(streams),
        notes: streams.stops.map {
          ChartNote(at: onAxis($0.place, streams), text: words.stop(seconds: $0.seconds))
        }, xLabels: xLabels(end: end, isDistance: isDistance),
        hot: hotSplits(end: end, isDistance: isDistance)))
    return block
  }

  /// A place as the axis counts it: in the wording's unit of distance, or in minutes.
  private func onAxis(_ place: Double, _ streams: DrawnStreams) -> Double {
    streams.axis == .meters ? wording.axisDistance(place) : place / 60
  }

  private func panel(_ panel: DrawnStreams.Panel, of streams: DrawnStreams) -> StreamPanels.Panel {
    let kind = kind(of: panel)
    let (x, y) = (panel.lines.map(\.x), panel.lines.map(\.y))
    // A gap lifts the pen.
    let trace = Trace(
      x: Array(x.joined(separator: [.nan])).map { onAxis($0, streams) },
      y: Array(y.joined(separator: [.nan])).map { wording.axisValue($0, of: kind) })
    let bounds = facts.zoneBounds.count == 5 ? facts.zoneBounds.dropFirst().map(Double.init) : []
    return StreamPanels.Panel(
      kind: drawn(kind), label: words.label(kind), trace: trace,
      zones: kind == .heartRate ? bounds : [], zoneNames: (1...5).map(wording.zones.code))
  }

  private func kind(of panel: DrawnStreams.Panel) -> StreamPanelKind {
    StreamPanelKind(panel.kind, in: facts.family)
  }

  private func drawn(_ kind: StreamPanelKind) -> StreamPanels.Kind {
    switch kind {
    case .elevation: .elevation
    case .heartRate: .heartRate
    case .power: .power
    case .pace, .swimPace: .pace
    case .speed, .steps, .turns, .strokes: .cadence
    }
  }

  private var range: String {
    guard let splits, let slow = splits.slowest, let fast = splits.fastest else {
      return ""
    }
    return words.range(slowest: slow.secondsPerKilometer, fastest: fast.secondsPerKilometer)
  }

  /// The work of a workout.
  private func spans(_ streams: DrawnStreams) -> [StreamPanels.Span] {
    let work = drawing.workLaps
    let label = words.workLabel(count: work.count)
    return work.enumerated().compactMap { index, lap in
      guard streams.lapPlaces.indices.contains(lap), let from = streams.lapPlaces[lap].start,
        let to = streams.lapPlaces[lap].end, to > from
      else { return nil }
      return StreamPanels.Span(
        from: onAxis(from, streams), to: onAxis(to, streams), label: index == 0 ? label : "")
    }
  }

  private func xLabels(end: Double, isDistance: Bool) -> [AxisLabel] {
    Ticks.values(from: 0, to: end, count: 6).enumerated().map { index, tick in
      AxisLabel(
        at: tick.at,
        text: index == 0
          ? tick.text + Wording.space + words.axisUnit(isDistance: isDistance) : tick.text,
        isMinor: index % 2 == 1)
    }
  }

  private func hotSplits(end: Double, isDistance: Bool) -> [HotSpan] {
    guard isDistance, let splits, splits.canBePointedAt else { return [] }
    return splits.rows.map { row in
      HotSpan(
        from: wording.axisDistance(row.endMeters - row.lengthMeters),
        to: min(end, wording.axisDistance(row.endMeters)),
        title: words.splitTitle(
          splits.place(of: row), secondsPerKilometer: row.secondsPerKilometer,
          heartRate: row.heartRate, up: row.ascentMeters, down: row.descentMeters),
        split: row.number)
    }
  }
}
