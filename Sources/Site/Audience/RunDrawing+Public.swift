import Training

extension RunDrawing {
  /// The same without what lies in space: way, heights, and paces along the way, which are a profile
  /// of heights in disguise.
  ///
  /// What the runner chose stays: the parts of a workout and the sets of a training, without climb.
  var withoutSpace: RunDrawing {
    var drawing = forEverybody
    (drawing.route, drawing.streams) = (nil, nil)
    drawing.splits = InUnits(metric: nil, imperial: nil)
    drawing.watchSplits = []
    drawing.laps = steps.isEmpty ? [] : drawing.laps.map(\.withoutClimb)
    return drawing
  }

  /// The same without a heart rate beside the color of a zone, since both together tell the zones'
  /// bounds, and without the watch's words.
  var forEverybody: RunDrawing {
    var drawing = self
    drawing.steps = steps.map(\.forEverybody)
    drawing.streams?.panels.removeAll { $0.kind == .heartRate }
    if drawing.streams?.panels.isEmpty ?? false { drawing.streams = nil }
    drawing.laps = laps.map(\.withoutHeartRate)
    drawing.splits = InUnits(
      metric: splits.metric?.withoutHeartRates, imperial: splits.imperial?.withoutHeartRates)
    return drawing
  }
}

extension WorkoutStep {
  fileprivate var forEverybody: WorkoutStep {
    var step = self
    step.name = nil
    if let kind = target?.kind, [.heartRate, .heartRateShare].contains(kind) { step.target = nil }
    return step
  }
}

extension DrawnSplits {
  fileprivate var withoutHeartRates: DrawnSplits {
    var splits = self
    for index in splits.rows.indices { splits.rows[index].heartRate = nil }
    return splits
  }
}

extension Lap {
  fileprivate var withoutHeartRate: Lap {
    var lap = self
    (lap.averageHeartRate, lap.maximumHeartRate) = (nil, nil)
    return lap
  }

  fileprivate var withoutClimb: Lap {
    var lap = self
    (lap.ascentMeters, lap.descentMeters) = (nil, nil)
    return lap
  }
}
