/// The daily loads that lead to the highest fitness on race morning and keep the limits.
///
/// Fitness and fatigue are linear in the loads, so this is a linear programme: its optimum is
/// unique as a number, though not as a plan. Of all plans within 0.1 of it the one is returned
/// whose weeks differ least: the least sum of (load − load a week before)², plus a thousandth of
/// the sum of load².
///
/// - Returns: `nil` when the limits make no sense: no days, more than 366, or numbers that are
///   none.
/// - Complexity: some dozen rounds of O(`days`³): half a year takes well under a second.
package func planOptimum(within limits: PlanLimits) -> PlanOptimum? {
  guard (1...366).contains(limits.days), limits.maximumLoad >= 0, limits.maximumLoad.isFinite,
    limits.chronicDays > 0, limits.acuteDays > 0,
    (limits.chronicLoad + limits.acuteLoad + limits.maximumRamp + limits.minimumForm).isFinite,
    (limits.raceForm.lowerBound + limits.raceForm.upperBound).isFinite
  else { return nil }
  let model = PlanModel(limits)
  guard !model.trainingDays.isEmpty else {
    let broken = model.brokenWithoutTraining
    let rest = [Double](repeating: 0, count: limits.days)
    return broken.isEmpty
      ? .plan(loads: rest, boldLoads: rest, chronicLoad: model.restingFitness)
      : .impossible(broken)
  }
  guard let bold = model.highest.solution() else {
    return .impossible(model.conflict)
  }
  let boldLoads = model.loads(bold.values)
  let highest = model.fitness(of: boldLoads)
  let smooth = model.smoothest(above: highest - 0.1).solution()
  return .plan(
    loads: smooth.map { model.loads($0.values) } ?? boldLoads, boldLoads: boldLoads,
    chronicLoad: highest)
}
