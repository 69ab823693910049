/// How the body answers.
extension EnglishMetrics {
  static let readiness = MetricExplanation(
    meaning: "How ready for hard training the morning looks, from 0 to 100, with its parts.",
    formula: "The mean of what is known, weighted: HRV of the week against 60 days (0.35), sleep "
      + "from four to eight hours (0.25), resting heart rate of the week against the usual (0.20), "
      + "form as a share of fitness from −40 to +20 % (0.20).",
    source: "A rule of thumb of our own, shown with its parts.",
    limits: "Nobody has validated it. How you feel outranks it.",
    missing: "Left out with fewer than two parts, or with form alone.")

  static let restingHeartRate = MetricExplanation(
    meaning: "Beats a minute at rest. A rise of several beats over days can mean tiredness or "
      + "illness.",
    formula: "The watch's value of the day.",
    source: "The watch worn day and night.",
    limits: "Garmin smooths it over about a week; other watches measure it otherwise.",
    missing: "Days without it are gaps. The block is left out without any.")

  static let heartRateVariability = MetricExplanation(
    meaning: "How much the time between heartbeats varies in sleep. A fall below the usual range "
      + "can mean strain or illness.",
    formula: "The watch's nightly rMSSD.",
    source: "The watch worn at night.",
    limits: "Differs tenfold between people: compare it with your own usual range only.",
    missing: "Nights without it are gaps. The row is left out without any.")

  static let sleep = MetricExplanation(
    meaning: "Time asleep, on the day of waking.",
    formula: "Deep, light and REM sleep added up, without the time awake; where nobody knows "
      + "stages, the length that was told.",
    source: "The watch worn at night.",
    limits: "Watches tell sleep from lying still only roughly.",
    missing: "Nights without it are gaps. The block is left out without any.")

  static let usualRange = MetricExplanation(
    meaning: "Where a value lies on most days.",
    formula: "From the 10th to the 90th percentile of the last 60 days.",
    source: "Computed.",
    limits: "Usual is not the same as good.",
    missing: "Not drawn with fewer than 14 values.")
}
