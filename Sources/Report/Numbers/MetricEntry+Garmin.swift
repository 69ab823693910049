import Facts
import Wording

extension MetricEntry {
  /// Openrun's readiness, and Garmin's own numbers, which stand beside ours under its name.
  static let garmin: [MetricEntry] = [
    MetricEntry(
      .readiness,
      meaning: "How ready for hard training the morning looks, from 0 to 100, with its parts.",
      formula: "The mean of what is known, weighted: HRV of the week against 60 days (0.35), sleep "
        + "from four to eight hours (0.25), resting heart rate of the week against the usual (0.20), "
        + "form as a share of fitness from −40 to +20 % (0.20).",
      source: "A rule of thumb of our own, shown with its parts.",
      limits: "Nobody has validated it. How you feel outranks it.",
      missing: "Left out with fewer than two parts, or with form alone."),
    MetricEntry(
      .garminReadiness,
      meaning: "Garmin's own training readiness of the morning, from 0 to 100.",
      formula: "Garmin's, not public.",
      source: "The watch.",
      limits: "Made from other parts than ours: the two need not agree.",
      missing: "Left out on days without one."),
    MetricEntry(
      .garminPredictions,
      meaning: "Garmin's own predictions of race times, the latest of 90 days.",
      formula: "Garmin's, not public; it rests on its estimate of VO₂max and on training.",
      source: "The watch.",
      limits: "For flat and cool courses; often too fast over the marathon.",
      missing: "The column is left out without one."),
    MetricEntry(
      .garminOxygen,
      meaning: "Garmin's own estimate of the largest oxygen uptake, in ml/kg/min.",
      formula: "Garmin's, from speed and heart rate.",
      source: "The watch.",
      limits: "Off by 5 % and more, and by more with a wrong maximum heart rate.",
      missing: "Left out without one in 90 days."),
    MetricEntry(
      .garminEndurance,
      meaning: "Garmin's own score of how long effort can be sustained.",
      formula: "Garmin's, not public.",
      source: "The watch.",
      limits: "All sports count in it; openrun has no number like it.",
      missing: "Left out without one in 90 days."),
    MetricEntry(
      .garminHill,
      meaning: "Garmin's own score of running uphill.",
      formula: "Garmin's, not public.",
      source: "The watch.",
      limits: "Openrun has no number like it.",
      missing: "Left out without one in 90 days."),
  ]
}
