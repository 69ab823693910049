package import Training

/// What is said of what is planned, on any page.
package protocol PlanWords: Sendable {
  /// `Easy, 8 km`; a title that names its distance stands alone.
  func session(_ session: PlannedSession) -> String
}

extension Wording {
  package var plan: any PlanWords {
    switch language {
    case .english: EnglishPlan(wording: self)
    }
  }
}
