/// What is to come.
extension EnglishMetrics {
  var plannedDistance: MetricExplanation {
    MetricExplanation(
      meaning: "\(wording.sentence(wording.distanceNouns)) of the plan for a week, races included.",
      formula: "As written in the settings.",
      source: "Your plan.",
      limits: "As realistic as you wrote it.",
      missing: "Weeks that are not in the plan have none.")
  }

  var plannedLoad: MetricExplanation {
    MetricExplanation(
      meaning: "What the planned \(wording.distanceNouns) will probably cost.",
      formula:
        "Planned \(wording.distanceNouns) × load per \(wording.distanceNoun), on the days of the planned sessions; "
        + "without sessions spread evenly. In a race week the race takes its share at race cost and "
        + "the rest lies before it.",
      source: "Computed.",
      limits: "A plan in \(wording.distanceNouns) says nothing of intensity.",
      missing: "Left out while load per \(wording.distanceNoun) is unknown.")
  }

  static let forecast = MetricExplanation(
    meaning: "Fitness, fatigue and form if the plan is done as written.",
    formula: "As fitness and fatigue, continued with planned loads. Today counts what was done, "
      + "or what is planned as long as nothing was.",
    source: "Computed.",
    limits: "Not a promise. Missed and added training is not foreseen.",
    missing: "Without a plan nothing is drawn after today.")

  static let goal = MetricExplanation(
    meaning: "The time you set yourself for a race, and the pace it takes.",
    formula: "Goal time ÷ race distance.",
    source: "Your settings.",
    limits: "An aim, not a prediction.",
    missing: "Left out.")
}
