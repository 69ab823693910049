import Metrics

/// How fast it can go, and how it adds up over a year.
extension EnglishMetrics {
  var bestEffort: MetricExplanation {
    MetricExplanation(
      meaning: "The fastest stretch of a distance anywhere inside a run.",
      formula: "The smallest elapsed time in which the recorded distance grows by "
        + "\(distances), a half marathon or a marathon; distance is linear between "
        + "samples. Leaps of the satellites are taken out first.",
      source: "Computed from the recording.",
      limits:
        "As good as the recorded distance. Stops of up to an hour count, longer ones are part "
        + "of no effort. An effort faster than the world record is left out.",
      missing:
        "Runs without a recorded distance have none, nor have those of which more than 3 % is "
        + "leaps or whose mean beats the world record.")
  }

  static let personalRecord = MetricExplanation(
    meaning: "The fastest whole run of about a distance.",
    formula: "The run with the best pace among those at most 2 % longer or shorter; the time "
      + "shown is for exactly the distance at that pace. Of equals the earlier one.",
    source: "Computed from moving time and distance.",
    limits: "Training runs count as races do; pauses of the timer do not.",
    missing: "Left out where no run comes near the distance.")

  static let paceCurve = MetricExplanation(
    meaning: "The fastest pace that was held for each length of time.",
    formula: "The furthest way in any window of 30 seconds to 12 hours of a run, as a pace; the "
      + "best of all runs, and of those of the last 90 days.",
    source: "Computed from the recordings.",
    limits:
      "A length of time nobody ran hard for looks slow. A run with a way no human covers is "
      + "left out.",
    missing: "The curve ends where no run is as long.")

  var gradeAdjustedPace: MetricExplanation {
    MetricExplanation(
      meaning: "The pace on the flat that would have been as hard.",
      formula: "Pace ÷ the mean factor of the grades, weighted by distance. Factor = 1 + 3.13 g + "
        + "18.92 g² − 3.99 g³ − 46.22 g⁴, g the grade over \(wording.height(40).text).",
      source: "Our own fit through published heart rates of many runners on hills.",
      limits: "Rough ground and tired legs downhill are not in it; altitude by satellite is noisy.",
      missing: "Left out without altitude, and where it differs by less than a second.")
  }

  var raceEquivalent: MetricExplanation {
    MetricExplanation(
      meaning: "What the best recent effort is worth over other distances.",
      formula: "Riegel: t × (d ÷ d0)^1.06. VDOT: the time with the same VDOT. Cameron: from world "
        + "records. The effort is that of the last 90 days, \(wording.effortDistance(3_000)) to half marathon, with the highest "
        + "VDOT.",
      source: "Riegel 1981; Daniels and Gilbert 1979; Cameron 1998.",
      limits:
        "It supposes training for the distance: half of all runners are ten minutes slower in "
        + "a marathon. An effort inside a training run is less than a race.",
      missing: "Left out without an effort of \(wording.effortDistance(3_000)) in the last 90 days."
    )
  }

  static let vdot = MetricExplanation(
    meaning: "The oxygen uptake that an effort would need at usual economy, in ml/kg/min.",
    formula: "(−4.60 + 0.182258 v + 0.000104 v²) ÷ (0.8 + 0.1894393 e^(−0.012778 t) + "
      + "0.2989558 e^(−0.1932605 t)), v in metres a minute, t in minutes.",
    source: "Daniels and Gilbert 1979.",
    limits: "A number for comparing efforts, not a measurement of the lungs.",
    missing: "As race equivalent.")

  static let trainingPaces = MetricExplanation(
    meaning: "Paces that go with a VDOT, from easy to repetition.",
    formula: "Easy at 62 to 70 %, threshold at 88 % and interval at 97.5 % of VDOT as oxygen "
      + "uptake; marathon and repetition at the equivalent times over marathon and mile.",
    source: "Daniels' scheme, computed from the formula above.",
    limits: "For flat and cool courses. How a run feels outranks it.",
    missing: "As race equivalent.")

  var eddington: MetricExplanation {
    MetricExplanation(
      meaning:
        "The largest number E such that on E days at least E \(wording.distanceNouns) were run.",
      formula: "Distances of a day add up; days sorted by distance, longest first; the last place "
        + "whose day is at least as long as its number.",
      source: "Arthur Eddington, who counted his bicycle rides so.",
      limits: "It grows more and more slowly, as it should.",
      missing: "Runs without a distance do not count.")
  }

  static let streak = MetricExplanation(
    meaning: "Days in a row with a run.",
    formula: "Calendar days where each run began; weeks from Monday to Sunday likewise.",
    source: "Computed.",
    limits: "Rest is training too.",
    missing: "A day without a run ends it.")

  /// Below the half marathon.
  private var distances: String {
    [400, 800, 1_000, RaceDistance.mile, 3_000, 5_000, 10_000, 15_000]
      .map { wording.effortDistance($0) }.joined(separator: ", ")
  }
}
