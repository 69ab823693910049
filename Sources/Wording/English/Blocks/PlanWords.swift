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
    case .pseudo: PseudoPlan(plain: plain.plan)
    }
  }
}

struct EnglishPlan: PlanWords {
  let wording: Wording

  func session(_ session: PlannedSession) -> String {
    let distance = wording.roundDistance(session.distanceMeters)
    guard let title = session.title else { return distance }
    let name = wording.name(title)
    return title.contains(wording.distanceUnit) ? name : name + ", " + distance
  }
}
