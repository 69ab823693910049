import Training

struct EnglishPlan: PlanWords {
  let wording: Wording

  func session(_ session: PlannedSession) -> String {
    let distance = wording.roundDistance(session.distanceMeters)
    guard let title = session.title else { return distance }
    return title.contains(wording.distanceUnit) ? title : title + ", " + distance
  }
}
