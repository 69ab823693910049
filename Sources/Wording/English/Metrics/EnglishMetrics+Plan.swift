/// What is to come.
extension EnglishMetrics {
  static let plannedDistance = MetricExplanation(
    meaning: "Kilometres of the plan for a week, races included.",
    formula: "As written in the settings.",
    source: "Your plan.",
    limits: "As realistic as you wrote it.",
    missing: "Weeks that are not in the plan have none.")

  static let plannedLoad = MetricExplanation(
    meaning: "What the planned kilometres will probably cost.",
    formula: "Planned kilometres × load per kilometre, on the days of the planned sessions; "
      + "without sessions spread evenly. In a race week the race takes its share at race cost and "
      + "the rest lies before it.",
    source: "Computed.",
    limits: "A plan in kilometres says nothing of intensity.",
    missing: "Left out while load per kilometre is unknown.")

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
