/// What running up and down costs against running on the flat.
package enum GradeModel: String, Sendable, CaseIterable {
  /// By the energy it takes (Minetti 2002), for grades of −45 % to 45 %.
  case energy
  /// By the heart rate of many runners: our own fit through published points, within 0.02 of them,
  /// for grades of −32 % to 32 %. Less credit uphill than by energy; the cheapest grade is −9 %.
  case heartRate

  /// How many flat meters a meter at this grade is worth.
  ///
  /// - Parameter grade: rise by run; one that is no number counts as flat.
  /// - Returns: beyond the range of the model, what it says at its end.
  package func factor(grade: Double) -> Double {
    let grade = grade.isFinite ? grade : 0
    switch self {
    case .energy:
      return costOfRunning(grade: grade) / 3.6
    case .heartRate:
      let g = min(0.32, max(-0.32, grade))
      return 1 + g * (3.1313 + g * (18.9181 + g * (-3.9856 + g * -46.2228)))
    }
  }
}

/// The energy of running, in joules a kilogram and meter (Minetti 2002).
///
/// - Parameter grade: rise by run.
/// - Returns: beyond −0.45 and 0.45, what it costs there.
package func costOfRunning(grade: Double) -> Double {
  let g = grade.isFinite ? min(0.45, max(-0.45, grade)) : 0
  return 3.6 + g * (19.5 + g * (46.3 + g * (-43.3 + g * (-30.4 + g * 155.4))))
}
