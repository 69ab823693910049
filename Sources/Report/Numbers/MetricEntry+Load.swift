import Facts
import Training
import Wording

extension MetricEntry {
  /// What it adds up to.
  static let load: [MetricEntry] = [
    MetricEntry(
      .trainingLoad,
      meaning: "One number for how much an activity asked, from duration and effort together. "
        + "All sports count.",
      formula: "Garmin's exercise load where the watch gave one. Else TRIMP from heart rate "
        + "(minutes × x × a·e^(b·x), x the share of the heart-rate reserve), scaled by the median "
        + "ratio of the two over activities that have both. Else, for activities entered by hand, "
        + "the load that was entered, or exertion × minutes × the median ratio over activities "
        + "that have both. Else, for runs, distance × the median load of a kilometre. Who has mostly TRIMP and fewer than five activities with both is "
        + "measured by TRIMP alone.",
      constants: { $0.loadConstants },
      source: "Garmin; Banister's training impulse; Foster's session RPE.",
      limits: "Strength, heat, sleep and stress are not in it. Garmin's formula is not public.",
      missing: "An activity without load, heart rate, exertion and distance adds nothing; a "
        + "transition never does."),
    MetricEntry(
      .loadPerKilometer,
      meaning: "What a kilometre of your running usually costs. "
        + "It turns planned kilometres into planned load.",
      formula: "The median of load ÷ distance over runs of at least 1 km of the last 180 days; "
        + "for race kilometres 1.4 times that.",
      constants: { $0.loadPerKilometerConstants },
      source: "Computed from your runs.",
      limits: "A planned kilometre uphill or fast costs more than the median.",
      missing: "With fewer than five such runs, planned loads are left out."),
    MetricEntry(
      .fitness,
      meaning: "The load of the last six weeks, recent days counting most. Also called CTL.",
      formula: "Each day: fitness + (load − fitness) × (1 − e^(−1/τ)), from zero. "
        + "Shown as of the morning, before the day's training.",
      constants: { "τ = " + $0.language.decimalDays($0.log.athlete.fitnessDays) },
      source: "Banister's model in the form of an exponential average.",
      limits: "It measures training, not talent, and knows only what was recorded. "
        + "It needs six weeks to mean anything and four months to forget that it began at zero.",
      missing: "A day without an activity is a day of rest."),
    MetricEntry(
      .fatigue,
      meaning: "The load of the last week, recent days counting most. Also called ATL.",
      formula: "As fitness, with a shorter time constant.",
      constants: { "τ = " + $0.language.decimalDays($0.log.athlete.fatigueDays) },
      source: "As fitness.",
      limits: "It knows nothing of sleep, heat or work.",
      missing: "A day without an activity is a day of rest."),
    MetricEntry(
      .form,
      meaning: "What you wake up with: fitness minus fatigue. Also called TSB.",
      formula: "Fitness − fatigue, both of the evening before. Tired below −20 % of fitness, fresh "
        + "above +8 %.",
      source: "As fitness. The limits are shares of fitness, so that they suit small and large "
        + "loads alike.",
      limits: "A model of load, not of you.",
      missing: "No word is given under six weeks of data or below a fitness of 10."),
    MetricEntry(
      .rampRate,
      meaning: "How fast fitness rises or falls.",
      formula: "Fitness this morning − fitness seven mornings ago.",
      source: "Computed.",
      limits: "How much is too much differs from runner to runner; no limit is drawn.",
      missing: "Left out in the first seven days."),
  ]

  /// What is to come, and how the body answers.
  static let planAndBody: [MetricEntry] = [
    MetricEntry(
      .plannedDistance,
      meaning: "Kilometres of the plan for a week, races included.",
      formula: "As written in the settings.",
      source: "Your plan.",
      limits: "As realistic as you wrote it.",
      missing: "Weeks that are not in the plan have none."),
    MetricEntry(
      .plannedLoad,
      meaning: "What the planned kilometres will probably cost.",
      formula: "Planned kilometres × load per kilometre, on the days of the planned sessions; "
        + "without sessions spread evenly. In a race week the race takes its share at race cost and "
        + "the rest lies before it.",
      source: "Computed.",
      limits: "A plan in kilometres says nothing of intensity.",
      missing: "Left out while load per kilometre is unknown."),
    MetricEntry(
      .forecast,
      meaning: "Fitness, fatigue and form if the plan is done as written.",
      formula: "As fitness and fatigue, continued with planned loads. Today counts what was done, "
        + "or what is planned as long as nothing was.",
      source: "Computed.",
      limits: "Not a promise. Missed and added training is not foreseen.",
      missing: "Without a plan nothing is drawn after today."),
    MetricEntry(
      .goal,
      meaning: "The time you set yourself for a race, and the pace it takes.",
      formula: "Goal time ÷ race distance.",
      source: "Your settings.",
      limits: "An aim, not a prediction.",
      missing: "Left out."),
    MetricEntry(
      .restingHeartRate,
      meaning: "Beats a minute at rest. A rise of several beats over days can mean tiredness or "
        + "illness.",
      formula: "The watch's value of the day.",
      source: "The watch worn day and night.",
      limits: "Garmin smooths it over about a week; other watches measure it otherwise.",
      missing: "Days without it are gaps. The block is left out without any."),
    MetricEntry(
      .heartRateVariability,
      meaning: "How much the time between heartbeats varies in sleep. A fall below the usual range "
        + "can mean strain or illness.",
      formula: "The watch's nightly rMSSD.",
      source: "The watch worn at night.",
      limits: "Differs tenfold between people: compare it with your own usual range only.",
      missing: "Nights without it are gaps. The row is left out without any."),
    MetricEntry(
      .sleep,
      meaning: "Time asleep, on the day of waking.",
      formula: "Deep, light and REM sleep added up, without the time awake.",
      source: "The watch worn at night.",
      limits: "Watches tell sleep from lying still only roughly.",
      missing: "Nights without it are gaps. The block is left out without any."),
    MetricEntry(
      .usualRange,
      meaning: "Where a value lies on most days.",
      formula: "From the 10th to the 90th percentile of the last 60 days.",
      source: "Computed.",
      limits: "Usual is not the same as good.",
      missing: "Not drawn with fewer than 14 values."),
  ]
}
