package import Training

extension RunDrawing {
  /// Everything but the route.
  ///
  /// - Parameters:
  ///   - samples: `nil` for an activity without samples.
  ///   - details: its parts.
  ///   - family: of the sport.
  ///   - zoneBounds: of the heart-rate zones of the day, five in beats a minute, or empty.
  package init(
    samples: SampleColumns?, details: ActivityDetails, family: Sport.Family, zoneBounds: [Int]
  ) {
    self.init()
    if let samples {
      totalMeters = samples.totalMeters
      streams = drawnStreams(of: samples, family: family, laps: details.laps)
      splits = drawnSplits(of: samples, family: family, zoneBounds: zoneBounds)
    }
    laps = details.laps
    lengths = details.lengths
    poolHeartRates = heartRates(of: PoolPart.parts(of: lengths), in: samples)
    sets = details.sets
    steps = details.steps
    watchSplits = details.watchSplits
  }
}
