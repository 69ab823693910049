package import Training

extension RunDrawing {
  /// Everything but the route.
  ///
  /// - Parameters:
  ///   - samples: `nil` for an activity without samples.
  ///   - details: its parts.
  ///   - sport: how it is split and how its heights are read.
  ///   - isRace: the splits of a race are by elapsed time.
  ///   - zoneBounds: of the heart-rate zones of the day, five in beats a minute, or empty.
  ///   - climbs: those of the recording, where they are known.
  package init(
    samples: SampleColumns?, details: ActivityDetails, sport: Sport, isRace: Bool,
    zoneBounds: [Int], climbs: ClimbProfile? = nil
  ) {
    self.init()
    if let samples {
      totalMeters = samples.totalMeters
      streams = drawnStreams(of: samples, family: sport.family, laps: details.laps)
      splits = drawnSplits(
        of: samples, sport: sport, isRace: isRace, zoneBounds: zoneBounds, climbs: climbs)
    }
    laps = details.laps
    lengths = details.lengths
    poolHeartRates = heartRates(of: PoolPart.parts(of: lengths), in: samples)
    sets = details.sets
    steps = details.steps
    watchSplits = details.watchSplits
  }
}
