/// What it adds up to, and how it is spread.
extension EnglishMetrics {
  var trainingLoad: MetricExplanation {
    MetricExplanation(
      meaning: "One number for how much an activity asked, from duration and effort together. "
        + "All sports count.",
      formula: "Garmin's exercise load where the watch gave one. Else TRIMP from heart rate "
        + "(minutes × x × a·e^(b·x), x the share of the heart-rate reserve; time without a heart "
        + "rate at the mean of the rest, if that is three quarters of all), scaled by the median "
        + "ratio of the two over activities that have both. Else, for activities entered by hand, "
        + "the load that was entered, or exertion × minutes × the median ratio over activities "
        + "that have both, or × 0.25 where too few have. Else, for runs, distance × the median load of a "
        + "\(wording.distanceNoun), or \(wording.integer(7 * wording.distanceUnitMeters / 1_000)) a \(wording.distanceNoun) where no run has a load. If most activities have only TRIMP and fewer "
        + "than five have both, TRIMP alone counts.",
      source: "Garmin; Banister's training impulse; Foster's session RPE.",
      limits: "Strength, heat, sleep and stress are not in it. Garmin's formula is not public.",
      missing: "An activity without load, heart rate, exertion and distance adds nothing; a "
        + "transition never does.")
  }

  var loadPerKilometer: MetricExplanation {
    MetricExplanation(
      meaning: "What a \(wording.distanceNoun) of your running usually costs. "
        + "It turns planned \(wording.distanceNouns) into planned load.",
      formula:
        "The median of load ÷ distance over runs of at least \(wording.roundDistance(1_000)) of the last 180 days; "
        + "for race \(wording.distanceNouns) that of the races, where there are three or more, else 1.4 times the "
        + "usual.",
      source: "Computed from your runs.",
      limits: "A planned \(wording.distanceNoun) uphill or fast costs more than the median.",
      missing: "With fewer than five such runs, planned loads are left out.")
  }

  static let fitness = MetricExplanation(
    meaning: "The load of the last six weeks, recent days counting most. Also called CTL.",
    formula: "Each day: fitness + (load − fitness) × (1 − e^(−1/τ)), from zero. "
      + "Each day has a morning, before its load, and an evening, after it: lines, tables and highest "
      + "values are of evenings; once today has a load, tonight is told.",
    source: "Banister's model in the form of an exponential average.",
    limits: "It measures training, not talent, and knows only what was recorded. "
      + "It needs six weeks to mean anything and four months to forget that it began at zero.",
    missing:
      "A day without an activity is a day of rest, as far as the data reach; what came after is "
      + "unknown, and nothing is computed of it.")

  static let fatigue = MetricExplanation(
    meaning: "The load of the last week, recent days counting most. Also called ATL.",
    formula: "As fitness, with a shorter time constant.",
    source: "As fitness.",
    limits: "It knows nothing of sleep, heat or work.",
    missing:
      "A day without an activity is a day of rest, as far as the data reach; what came after is "
      + "unknown, and nothing is computed of it.")

  static let form = MetricExplanation(
    meaning: "How fresh you are: fitness minus fatigue. Also called TSB.",
    formula:
      "Fitness − fatigue: of the morning, what you wake up with, or of the evening, after the "
      + "day's load. Races and readiness take the morning. Tired below −20 % of fitness, fresh "
      + "above +8 %.",
    source: "As fitness. The limits are shares of fitness, so that they suit small and large "
      + "loads alike.",
    limits: "A model of load, not of you.",
    missing: "No word is given under six weeks of data or below a fitness of 10.")

  static let rampRate = MetricExplanation(
    meaning: "How fast fitness rises or falls.",
    formula: "Fitness now − fitness at the same time of day seven days ago.",
    source: "Computed.",
    limits: "How much is too much differs from runner to runner; no limit is drawn.",
    missing: "Left out in the first seven days.")

  static let monotony = MetricExplanation(
    meaning:
      "How alike the days of a week were. Above 2 there was little change between hard and "
      + "easy.",
    formula: "Mean load a day of the last seven days ÷ their standard deviation (n − 1).",
    source: "Foster 1998.",
    limits: "Small weeks of even days are as monotonous as large ones.",
    missing: "Left out in the first six days, and where all days were the same.")

  static let strain = MetricExplanation(
    meaning: "How much a week asked, more for days that were alike.",
    formula: "Load of seven days × monotony.",
    source: "Foster 1998.",
    limits: "Compare it with your own weeks only.",
    missing: "As monotony.")

  static let workloadRatio = MetricExplanation(
    meaning: "How sudden a rise or fall of load is.",
    formula: "Mean load a day of the last 7 days ÷ that of the 21 days before.",
    source: "The uncoupled acute to chronic workload ratio (Windt and Gabbett 2018).",
    limits: "It says nothing of injuries: studies that claimed so did not hold up.",
    missing: "Left out in the first 27 days, and after three weeks without load.")

  static let warmingUp = MetricExplanation(
    meaning: "The first months, in which fitness still remembers that it began at zero.",
    formula: "Three time constants of fitness; e^(−days ÷ τ) of the true value is still missing.",
    source: "Follows from the exponential average.",
    limits: "Whoever trained before the first recording is fitter than the curve says.",
    missing: "Not marked where the records are older than that.")
}
