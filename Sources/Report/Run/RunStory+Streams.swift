import Facts
import Markup
import Plotting
import Training
import Wording

extension RunStory {
  /// Elevation, pace, heart rate and cadence over the way; `nil` where nothing was recorded.
  func streamsBlock() -> Block? {
    guard let samples, samples.time.count >= 10 else { return nil }
    let (axis, isDistance) = samples.axis
    guard let end = axis.last(where: \.isFinite), end > 0 else { return nil }
    let panels = panels(of: samples, axis: axis)
    guard !panels.isEmpty else { return nil }
    let names = language.list(panels.map(\.name))
    let measure =
      language.sentence(names) + (isDistance ? " over distance" : " over time")
    let heading = RunHeadings(language: language).streams(
      fastest: fastestSplit, steepest: steepestSplit, splitLength: splitLength)
    var block = Block(
      "streams", kicker: "Streams", heading: heading ?? measure,
      subtitle: hasHotSplits
        ? "Point at a kilometre to find it on the map and in the splits."
        : heading == nil ? nil : measure + ".")
    block.add(
      StreamPanels(
        caption: ChartCaption(
          id: "streams", title: measure, finding: (heading ?? measure) + "." + rangesSentence),
        extent: 0...end, panels: panels.map(\.panel), spans: spans(samples: samples, axis: axis),
        notes: stops(samples: samples, axis: axis),
        xLabels: xLabels(end: end, isDistance: isDistance),
        hot: hotSplits(end: end, isDistance: isDistance)))
    return block
  }

  private struct NamedPanel {
    var name: String
    var panel: StreamPanels.Panel
  }

  private func panels(of samples: RunSamples, axis: [Double]) -> [NamedPanel] {
    var panels: [NamedPanel] = []
    func add(
      _ name: String, _ label: String, _ kind: StreamPanels.Kind, _ trace: Trace,
      ticks: [AxisLabel] = [], zones: [Double] = []
    ) {
      guard trace.extent != nil else { return }
      panels.append(
        NamedPanel(
          name: name,
          panel: StreamPanels.Panel(
            kind: kind, label: label, trace: trace.thinned(to: 360), ticks: ticks, zones: zones)))
    }
    let time = samples.time
    if samples.hasAltitude {
      let trace = Trace(x: axis, y: samples.altitude).smoothedByMean(window: 15, along: time)
      add("elevation", "Elevation, m", .elevation, trace)
    }
    if !samples.speed.isEmpty { addSpeed() }
    if samples.hasHeartRate {
      let rates = samples.heartRate.map { $0 > 0 ? $0 : .nan }
      let trace = Trace(x: axis, y: rates).smoothedByMean(window: 5, along: time)
        .clipped(low: 0.02, high: 1)
      let bounds = zoneBounds.count == 5 ? zoneBounds.dropFirst().map(Double.init) : []
      add("heart rate", "Heart rate, bpm", .heartRate, trace, zones: bounds)
    }
    if samples.cadence.contains(where: { $0 > 0 }) {
      let steps = samples.cadence.map { $0 > 0 ? $0 : .nan }
      let trace = Trace(x: axis, y: steps).smoothedByMean(window: 15, along: time)
        .clipped(low: 0.02, high: 0.99)
      add("cadence", cadenceLabel, .cadence, trace)
    }
    if samples.power.contains(where: { $0 > 0 }), panels.count < 4 {
      let trace = Trace(x: axis, y: samples.power).smoothedByMean(window: 30, along: time)
      add("power", "Power, W", .power, trace)
    }
    return panels

    func addSpeed() {
      let family = entry.family
      // Meters for which the time is told; a ride tells its speed.
      let meters = family == .swimming ? 100.0 : 1_000
      let values = samples.speed.map { speed in
        speed > 0.4 ? (family == .cycling ? speed * 3.6 : meters / speed) : Double.nan
      }
      let trace = Trace(x: axis, y: values).smoothedByMedian(window: 15, along: time)
        .clipped(low: 0.01, high: family == .cycling ? 0.99 : 0.985)
      switch family {
      case .cycling: add("speed", "Speed, km/h", .cadence, trace)
      case .swimming: add("pace", "Pace, min/100 m", .pace, trace)
      default: add("pace", "Pace, min/km", .pace, trace)
      }
    }
  }

  private var cadenceLabel: String {
    switch entry.family {
    case .cycling: "Cadence, turns/min"
    case .swimming: "Cadence, strokes/min"
    default: "Cadence, steps/min"
    }
  }

  private var rangesSentence: String {
    guard let slow = splitRows.filter({ !$0.isPartial }).max(by: { $0.seconds < $1.seconds }),
      let fast = fastestSplit
    else { return "" }
    return " From \(language.barePace(secondsPerKilometer: slow.secondsPerKilometer)) to "
      + "\(language.pace(secondsPerKilometer: fast.secondsPerKilometer))."
  }

  /// Parts of a workout: laps the watch calls active between laps it calls something else.
  private func spans(samples: RunSamples, axis: [Double]) -> [StreamPanels.Span] {
    let hard = laps.filter { $0.intensity == "interval" || $0.intensity == "active" }
    guard hard.count < laps.count, (1...20).contains(hard.count) else { return [] }
    let label = hard.count == 1 ? "work" : "\(language.integer(hard.count)) × work"
    return hard.enumerated().compactMap { index, lap in
      let length = lap.elapsedSeconds ?? lap.movingSeconds
      guard let from = place(at: lap.startSeconds, samples: samples, axis: axis),
        let to = place(at: lap.startSeconds + length, samples: samples, axis: axis), to > from
      else { return nil }
      return StreamPanels.Span(from: from, to: to, label: index == 0 ? label : "")
    }
  }

  /// Stops of more than a minute, the five longest.
  private func stops(samples: RunSamples, axis: [Double]) -> [ChartNote] {
    let long = samples.pauses.filter { $0.upperBound - $0.lowerBound > 60 }
      .sorted { $0.upperBound - $0.lowerBound > $1.upperBound - $1.lowerBound }.prefix(5)
    return long.compactMap { pause in
      place(at: pause.lowerBound, samples: samples, axis: axis).map {
        ChartNote(
          at: $0, text: "stop \(language.duration(pause.upperBound - pause.lowerBound))")
      }
    }
  }

  /// Where on the axis a moment lies; O(log *n*).
  private func place(at seconds: Double, samples: RunSamples, axis: [Double]) -> Double? {
    var (low, high) = (0, samples.time.count)
    while low < high {
      let middle = (low + high) / 2
      if samples.time[middle] < seconds { low = middle + 1 } else { high = middle }
    }
    let index = min(low, axis.count - 1)
    return axis.indices.contains(index) && axis[index].isFinite ? axis[index] : nil
  }

  private func xLabels(end: Double, isDistance: Bool) -> [AxisLabel] {
    Ticks.values(from: 0, to: end, count: 6).enumerated().map { index, tick in
      AxisLabel(
        at: tick.at,
        text: index == 0
          ? tick.text + Wording.space + (isDistance ? "km" : "min") : tick.text,
        isMinor: index % 2 == 1)
    }
  }

  /// Whether kilometers can be pointed at: in runs that have splits and not too many.
  var hasHotSplits: Bool { !splitRows.isEmpty && splitRows.count <= 60 }

  private func hotSplits(end: Double, isDistance: Bool) -> [HotSpan] {
    guard isDistance, hasHotSplits else { return [] }
    return splitRows.map { row in
      HotSpan(
        from: (row.endMeters - row.lengthMeters) / 1_000, to: min(end, row.endMeters / 1_000),
        title: splitTitle(row), kilometre: row.number)
    }
  }

  private func splitTitle(_ row: SplitRow) -> String {
    var text =
      splitName(row) + ": " + language.pace(secondsPerKilometer: row.secondsPerKilometer)
    if let rate = row.heartRate { text += ", " + language.quantity(rate, "bpm") }
    if let up = row.ascentMeters, let down = row.descentMeters {
      text += ", +\(language.integer(up)) −\(language.integer(down))\(Wording.space)m"
    }
    return text
  }

  /// `km 12`, `km 10 to 15`.
  func splitName(_ row: SplitRow) -> String {
    let space = Wording.space
    if splitLength == 1_000 { return "km" + space + String(row.number) }
    return "km" + space + language.integer((row.endMeters - row.lengthMeters) / 1_000) + " to "
      + language.decimal(row.endMeters / 1_000, places: row.isPartial ? 1 : 0)
  }
}
