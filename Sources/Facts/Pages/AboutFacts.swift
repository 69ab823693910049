import Training

/// What the page about the numbers tells of this site.
package struct AboutFacts: PageFacts {
  /// What a number rests on here.
  package struct Basis: Hashable, Sendable, Encodable {
    package var metric: Metric
    package var basis: MetricBasis
  }

  /// Of those numbers that rest on anything of this site's.
  package var bases: [Basis]
  /// Whether the site is for everybody, so that no way shows a private place.
  package var isPublic: Bool
  /// Whether any page has a map.
  package var hasMaps: Bool
  /// Whether pages tell of the body.
  package var tellsOfBody: Bool
}

extension AboutFacts {
  package init(_ season: Season) {
    bases = Metric.allCases.compactMap { metric in
      MetricBasis(of: metric, in: season).map { Basis(metric: metric, basis: $0) }
    }
    isPublic = season.options.isPublic
    hasMaps = season.entries.contains { !($0.derived?.thumbnail.isEmpty ?? true) }
    tellsOfBody = season.tellsOfBody
  }

  package func basis(of metric: Metric) -> MetricBasis? {
    bases.first { $0.metric == metric }?.basis
  }
}
