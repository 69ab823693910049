package import Training

/// Where the loads of the activities come from.
package struct LoadOrigins: Hashable, Sendable, Encodable {
  /// How many activities have a load of one kind.
  package struct Count: Hashable, Sendable, Encodable {
    package var source: LoadSource
    package var count: Int
  }

  /// How heart rate becomes load.
  package var weighting: Athlete.Weighting
  /// In the order in which sources are believed; none with nothing.
  package var counts: [Count]
}

extension LoadOrigins {
  package init(_ season: Season) {
    weighting = season.log.athlete.weighting
    counts = LoadSource.allCases.compactMap { source in
      let count = season.counted.count { $0.loadSource == source }
      return count > 0 ? Count(source: source, count: count) : nil
    }
  }
}
