/// A piece of a course: how long, how much higher at its end, how long it took.
package struct CourseSegment: Hashable, Sendable {
  package var meters: Double
  package var riseMeters: Double
  package var seconds: Double

  package init(meters: Double, riseMeters: Double, seconds: Double) {
    self.meters = meters
    self.riseMeters = riseMeters
    self.seconds = seconds
  }
}

/// A hilly course as a flat one.
package struct GradeAdjustedPace: Hashable, Sendable {
  package var distanceMeters: Double
  /// How far on the flat the same effort goes.
  package var equivalentFlatMeters: Double
  package var seconds: Double

  /// Meters a second on the flat; `nil` without a distance or a time.
  package var speed: Double? {
    seconds > 0 && equivalentFlatMeters > 0 ? equivalentFlatMeters / seconds : nil
  }
}

/// The flat equivalent of a course, piece by piece.
///
/// The factor of its grade goes to the distance of each piece; paces are never averaged.
///
/// - Parameters:
///   - segments: pieces without a length add their time alone.
///   - model: what hills cost.
/// - Returns: `nil` when no piece has a length.
/// - Complexity: O(*n*).
package func gradeAdjustedPace(
  of segments: [CourseSegment], model: GradeModel = .heartRate
) -> GradeAdjustedPace? {
  var result = GradeAdjustedPace(distanceMeters: 0, equivalentFlatMeters: 0, seconds: 0)
  for segment in segments where segment.meters >= 0 && segment.seconds >= 0 {
    if segment.meters > 0 {
      result.distanceMeters += segment.meters
      result.equivalentFlatMeters +=
        segment.meters * model.factor(grade: segment.riseMeters / segment.meters)
    }
    result.seconds += segment.seconds
  }
  let isFinite = result.equivalentFlatMeters.isFinite && result.seconds.isFinite
  return result.distanceMeters > 0 && isFinite ? result : nil
}
