import Facts
import Metrics
import Training
import Wording

extension MetricEntry {
  /// How fast it can go, and how it adds up over a year.
  static let records: [MetricEntry] = [
    MetricEntry(
      .bestEffort,
      meaning: "The fastest stretch of a distance anywhere inside a run.",
      formula: "The smallest elapsed time in which the recorded distance grows by 400 m, 800 m, "
        + "1 km, 1 mile, 3, 5, 10, 15 km, a half marathon or a marathon; distance is linear between "
        + "samples. Leaps of the satellites are taken out first.",
      source: "Computed from the recording.",
      limits: "As good as the recorded distance. Stops count. An effort faster than the world "
        + "record is left out.",
      missing: "Runs without a recorded distance have none."),
    MetricEntry(
      .personalRecord,
      meaning: "The fastest whole run of about a distance.",
      formula: "The run with the best pace among those at most 2 % longer or shorter; the time "
        + "shown is for exactly the distance at that pace. Of equals the earlier one.",
      source: "Computed from moving time and distance.",
      limits: "Training runs count as races do; pauses of the timer do not.",
      missing: "Left out where no run comes near the distance."),
    MetricEntry(
      .paceCurve,
      meaning: "The fastest pace that was held for each length of time.",
      formula: "The furthest way in any window of 30 seconds to 12 hours of a run, as a pace; the "
        + "best of all runs, and of those of the last 90 days.",
      source: "Computed from the recordings.",
      limits:
        "A length of time nobody ran hard for looks slow. A run with a way no human covers is "
        + "left out.",
      missing: "The curve ends where no run is as long."),
    MetricEntry(
      .gradeAdjustedPace,
      meaning: "The pace on the flat that would have been as hard.",
      formula: "Pace ÷ the mean factor of the grades, weighted by distance. Factor = 1 + 3.13 g + "
        + "18.92 g² − 3.99 g³ − 46.22 g⁴, g the grade over 40 m.",
      source: "Our own fit through published heart rates of many runners on hills.",
      limits: "Rough ground and tired legs downhill are not in it; altitude by satellite is noisy.",
      missing: "Left out without altitude, and where it differs by less than a second."),
    MetricEntry(
      .raceEquivalent,
      meaning: "What the best recent effort is worth over other distances.",
      formula: "Riegel: t × (d ÷ d0)^1.06. VDOT: the time with the same VDOT. Cameron: from world "
        + "records. The effort is that of the last 90 days, 3 km to half marathon, with the highest "
        + "VDOT.",
      source: "Riegel 1981; Daniels and Gilbert 1979; Cameron 1998.",
      limits:
        "It supposes training for the distance: half of all runners are ten minutes slower in "
        + "a marathon. An effort inside a training run is less than a race.",
      missing: "Left out without an effort of 3 km in the last 90 days."),
    MetricEntry(
      .vdot,
      meaning: "The oxygen uptake that an effort would need at usual economy, in ml/kg/min.",
      formula: "(−4.60 + 0.182258 v + 0.000104 v²) ÷ (0.8 + 0.1894393 e^(−0.012778 t) + "
        + "0.2989558 e^(−0.1932605 t)), v in metres a minute, t in minutes.",
      source: "Daniels and Gilbert 1979.",
      limits: "A number for comparing efforts, not a measurement of the lungs.",
      missing: "As race equivalent."),
    MetricEntry(
      .trainingPaces,
      meaning: "Paces that go with a VDOT, from easy to repetition.",
      formula: "Easy at 62 to 70 %, threshold at 88 % and interval at 97.5 % of VDOT as oxygen "
        + "uptake; marathon and repetition at the equivalent times over marathon and mile.",
      source: "Daniels' scheme, computed from the formula above.",
      limits: "For flat and cool courses. How a run feels outranks it.",
      missing: "As race equivalent."),
    MetricEntry(
      .efficiencyFactor,
      meaning: "Metres a beat in moving time with a heart rate alone.",
      formula: "Speed of all samples faster than 0.5 m/s with a heart rate, weighted by time, ÷ "
        + "their heart rate, × 60.",
      source: "Friel's efficiency factor, in metres a beat.",
      limits: "As metres per beat.",
      missing: "Left out under ten minutes of such samples."),
    MetricEntry(
      .eddington,
      meaning: "The largest number E such that on E days at least E kilometres were run.",
      formula: "Distances of a day add up; days sorted by distance, longest first; the last place "
        + "whose day is at least as long as its number.",
      source: "Arthur Eddington, who counted his bicycle rides so.",
      limits: "It grows slower and slower, as it should.",
      missing: "Runs without a distance do not count."),
    MetricEntry(
      .streak,
      meaning: "Days in a row with a run.",
      formula: "Calendar days where each run began; weeks from Monday to Sunday likewise.",
      source: "Computed.",
      limits: "Rest is training too.",
      missing: "A day without a run ends it."),
  ]

  /// How the load is spread.
  static let spread: [MetricEntry] = [
    MetricEntry(
      .monotony,
      meaning:
        "How alike the days of a week were. Above 2 there was little change between hard and "
        + "easy.",
      formula: "Mean load a day of the last seven days ÷ their standard deviation (n − 1).",
      source: "Foster 1998.",
      limits: "Small weeks of even days are as monotonous as large ones.",
      missing: "Left out in the first six days, and where all days were the same."),
    MetricEntry(
      .strain,
      meaning: "How much a week asked, more for days that were alike.",
      formula: "Load of seven days × monotony.",
      source: "Foster 1998.",
      limits: "Compare it with your own weeks only.",
      missing: "As monotony."),
    MetricEntry(
      .workloadRatio,
      meaning: "How sudden a rise or fall of load is.",
      formula: "Mean load a day of the last 7 days ÷ that of the 21 days before.",
      source: "The uncoupled acute to chronic workload ratio (Windt and Gabbett 2018).",
      limits: "It says nothing of injuries: studies that claimed so did not hold up.",
      missing: "Left out in the first 27 days, and after three weeks without load."),
    MetricEntry(
      .warmingUp,
      meaning: "The first months, in which fitness still remembers that it began at zero.",
      formula: "Three time constants of fitness; e^(−days ÷ τ) of the true value is still missing.",
      constants: {
        "until day \($0.language.integer(warmingUpDays(timeConstant: $0.log.athlete.fitnessDays)))."
      },
      source: "Follows from the exponential average.",
      limits: "Whoever trained before the first recording is fitter than the curve says.",
      missing: "Not marked where the records are older than that."),
  ]
}
