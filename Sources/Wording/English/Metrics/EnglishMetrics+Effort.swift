/// How hard it was.
extension EnglishMetrics {
  static let averageHeartRate = MetricExplanation(
    meaning: "Beats a minute, the mean over the moving time.",
    formula: "The watch's mean; where it has none, the mean of the recording weighted by time.",
    source: "The watch or a chest strap.",
    limits: "Sensors at the wrist lag behind and sometimes count steps for beats.",
    missing: "Left out, and everything that rests on it as well.")

  static let maximumHeartRate = MetricExplanation(
    meaning: "The highest value of the activity.",
    formula: "The watch's maximum.",
    source: "The watch or a chest strap.",
    limits: "One false reading is enough to be wrong.",
    missing: "Left out.")

  static let perceivedExertion = MetricExplanation(
    meaning: "How hard the runner found it, from 0 to 10.",
    formula: "As entered on the watch.",
    source: "The runner.",
    limits: "A feeling, and a good one.",
    missing: "Left out.")

  static let relativeEffort = MetricExplanation(
    meaning: "Strava's own number of how hard an activity was for the heart.",
    formula: "Strava's, not public; from time in heart-rate zones.",
    source: "Strava's export.",
    limits: "It is shown and goes into no sum: load, fitness and form do not know it.",
    missing: "Left out.")

  static let zones = MetricExplanation(
    meaning: "Time in five ranges of heart rate, from recovery to hard.",
    formula: "Each sample holds until the next one. Pauses and gaps count nowhere: a gap is longer "
      + "than 30 seconds and than twice the usual step between the samples of its recording, or "
      + "than five minutes. "
      + "Lower bounds are rounded up to whole beats and belong to the zone; time below zone 1 is "
      + "counted to zone 1.",
    source: "Computed from the recording with the bounds of its day; without a recording the "
      + "watch's own times in zone.",
    limits: "Bounds are conventions, and only as good as the heart rates they are made from.",
    missing:
      "Runs without a heart rate have no zones and are left out of the shares; of one with a heart "
      + "rate for a part that part counts, and its page says for how long it is unknown.")

  static let easyShare = MetricExplanation(
    meaning: "The share of zones 1 and 2 in the time with zones. "
      + "Endurance runners often spend about four fifths there.",
    formula: "(Z1 + Z2) ÷ (Z1 + Z2 + Z3 + Z4 + Z5), runs only.",
    source: "Computed from the zones.",
    limits:
      "Heart rate lags behind short efforts, which therefore count as easier than they were.",
    missing: "Left out in weeks without a heart rate.")

  var decoupling: MetricExplanation {
    MetricExplanation(
      meaning: "How much pace for the same heart rate was lost from the first half to the second. "
        + "Below 5 % is by convention a steady run.",
      formula: "E = speed ÷ heart rate of each half of the valid time; drift = (E1 − E2) ÷ E1. "
        + "Positive is drift.",
      source: "Friel's aerobic decoupling, with means weighted by time.",
      limits:
        "Says something about even runs of 20 minutes and more; heat and a fast finish show in it as "
        + "well.",
      missing:
        "Left out under 20 minutes of speed with heart rate. And where the "
        + "halves are unlike: further than 3 % apart in pace, or than a third and \(climbApart) for each "
        + "\(wording.distanceNoun) in what they climb and descend; never told of workouts and races."
    )
  }

  var metersPerBeat: MetricExplanation {
    MetricExplanation(
      meaning: "How far one heartbeat carries. More is better among like runs.",
      formula: "Speed in \(wording.heightNouns) a minute ÷ heart rate.",
      source: "The efficiency factor of Friel, in \(wording.heightNouns) a beat.",
      limits: "Rises with speed by itself and falls in heat and uphill: compare like with like.",
      missing: "Left out without a heart rate or a distance.")
  }

  var likeRuns: MetricExplanation {
    MetricExplanation(
      meaning: "Earlier runs that a run can fairly be compared with.",
      formula:
        "The latest of the year before, 24 at most, of the same sport and kind, whose distance "
        + "is within a quarter of this one's, whose climb for each \(wording.distanceNoun) is within a third or \(climbApart), "
        + "and which have a heart rate. Races are a kind; so are workouts whose title tells "
        + "repetitions within a tenth of the same length, and runs of which a third or more was in "
        + "zones 4 and 5. For a long run with fewer than four like it, the long runs of its plan so "
        + "far. Usual is their median; at least four are needed.",
      source: "Computed.",
      limits: "Course, heat and purpose may still differ.",
      missing: "The block is left out where there are fewer than four.")
  }

  /// How far climbs of a unit of distance may lie apart and be alike: 5 m a kilometer.
  private var climbApart: String { wording.height(5 * wording.distanceUnitMeters / 1_000).text }
}
