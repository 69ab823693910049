package import Training

/// The parts that a run is told in beside its kilometers: those of a workout, or laps.
package struct RunParts: Hashable, Sendable {
  /// Whether the laps belong to a workout that the watch led through.
  package var isWorkout: Bool
  /// Two to sixty; empty where the kilometers say more.
  package var parts: [RunPart] = []

  package init(_ drawing: RunDrawing) {
    let numbers = Set(drawing.steps.filter { $0.repetition == nil }.map(\.number))
    isWorkout = drawing.laps.contains { lap in
      lap.stepNumber.map { numbers.contains($0) } ?? false
    }
    // The parts of a swim are told with its lengths.
    guard isWorkout || drawing.hasLapsAlone || drawing.laps.contains(where: \.isTelling),
      drawing.lengths.isEmpty
    else { return }
    let found = RunPart.parts(of: drawing.laps, steps: isWorkout ? drawing.steps : [])
    if (2...60).contains(found.count) { parts = found }
  }
}

extension RunDrawing {
  /// Whether laps are all that is known of it along the way: there are no samples to split.
  fileprivate var hasLapsAlone: Bool {
    streams == nil && splits.metric == nil && laps.allSatisfy { ($0.distanceMeters ?? 0) > 0 }
  }
}

extension Lap {
  private static let tellingIntensities: Set<Intensity> = [
    .interval, .rest, .recovery, .warmup, .cooldown,
  ]

  /// Whether the runner began it, or the watch says what it was for.
  fileprivate var isTelling: Bool {
    trigger == .manual || intensity.map { Self.tellingIntensities.contains($0) } ?? false
  }
}
