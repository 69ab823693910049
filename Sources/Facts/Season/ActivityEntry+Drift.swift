import Training

extension ActivityEntry {
  /// Aerobic decoupling as pages tell it: of runs alone, and neither of repetitions, whose halves are
  /// none of one thing, nor where more than a quarter of its heart rate is unknown.
  ///
  /// That its halves are alike in pace and climb was decided when it was derived.
  package var decoupling: Double? {
    guard isRun, let drift = derived?.decoupling, (knownHeartTime?.unknownShare ?? 0) <= 0.25,
      activity.name.flatMap({ TitledRepetitions(title: $0) }) == nil
    else { return nil }
    return drift
  }
}
