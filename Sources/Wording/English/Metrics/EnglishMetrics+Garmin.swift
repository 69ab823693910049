/// Garmin's own numbers, which stand beside ours under its name.
extension EnglishMetrics {
  static let garminReadiness = MetricExplanation(
    meaning: "Garmin's own training readiness of the morning, from 0 to 100.",
    formula: "Garmin's, not public.",
    source: "The watch.",
    limits: "Made from other parts than ours: the two need not agree.",
    missing: "Left out on days without one.")

  static let trainingEffect = MetricExplanation(
    meaning: "What the watch thinks an activity did for endurance and for speed: aerobic and "
      + "anaerobic, from 0 to 5.",
    formula: "Garmin's, not public; from heart rate against what the watch knows of the runner.",
    source: "The watch.",
    limits: "Nothing else rests on it; the load of this report is another number.",
    missing: "Left out without one, and where it is 0.")

  static let watchOxygen = MetricExplanation(
    meaning: "The watch's estimate of the largest oxygen uptake after an activity, in ml/kg/min.",
    formula: "Garmin's, from speed and heart rate.",
    source: "The watch.",
    limits:
      "Off by 5 % and more, and by more with a wrong maximum heart rate; VDOT is made from best "
      + "efforts and need not agree.",
    missing: "Left out without one.")

  static let garminPredictions = MetricExplanation(
    meaning: "Garmin's own predictions of race times, the latest of 90 days.",
    formula: "Garmin's, not public; it rests on its estimate of VO₂max and on training.",
    source: "The watch.",
    limits: "For flat and cool courses; often too fast over the marathon.",
    missing: "The column is left out without one.")

  static let garminOxygen = MetricExplanation(
    meaning: "Garmin's own estimate of the largest oxygen uptake, in ml/kg/min.",
    formula: "Garmin's, from speed and heart rate.",
    source: "The watch.",
    limits: "Off by 5 % and more, and by more with a wrong maximum heart rate.",
    missing: "Left out without one in 90 days.")

  static let garminEndurance = MetricExplanation(
    meaning: "Garmin's own score of how long effort can be sustained.",
    formula: "Garmin's, not public.",
    source: "The watch.",
    limits: "All sports count in it; this report has no number like it.",
    missing: "Left out without one in 90 days.")

  static let garminHill = MetricExplanation(
    meaning: "Garmin's own score of running uphill.",
    formula: "Garmin's, not public.",
    source: "The watch.",
    limits: "This report has no number like it.",
    missing: "Left out without one in 90 days.")
}
