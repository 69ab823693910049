/// How far, how long, how fast.
extension EnglishMetrics {
  static let distance = MetricExplanation(
    meaning: "The length of the way covered. Sums of a week or a year count runs only.",
    formula:
      "The watch's own total; where a file has none, the last value of its distance stream.",
    source: "The watch, from satellites or, on a treadmill, from a foot pod or the wrist.",
    limits: "Satellites are off by about 1 % in the open and by more between houses and trees; "
      + "a treadmill distance is an estimate.",
    missing: "Left out; the activity still counts with its time and load.")

  static let movingTime = MetricExplanation(
    meaning: "Time with the timer running. Pace and weekly hours rest on it.",
    formula: "The watch's timer time: elapsed time without the pauses.",
    source: "The watch.",
    limits:
      "Standing at a light counts when the timer runs; automatic pauses depend on the watch.",
    missing: "Every activity has one.")

  static let elapsedTime = MetricExplanation(
    meaning: "Time from start to end with everything in it.",
    formula: "End minus start.",
    source: "The watch.",
    limits: "A forgotten stop button is counted as well.",
    missing: "Left out.")

  var pace: MetricExplanation {
    MetricExplanation(
      meaning:
        "Minutes and seconds for a \(wording.distanceNoun), in the water for 100\(Wording.space)\(wording.swimUnit). The smaller, the "
        + "faster.",
      formula:
        "Moving time divided by distance. In charts: the median of the speeds of 15 seconds.",
      source: "Computed from the watch's distance and time.",
      limits: "As good as the distance; hills and wind are not taken out.",
      missing: "Left out where there is no distance.")
  }

  var speed: MetricExplanation {
    MetricExplanation(
      meaning:
        "\(wording.sentence(wording.distanceNouns)) an hour, on a bike and in all sports that are neither on foot nor in the "
        + "water.",
      formula: "Distance divided by moving time.",
      source: "Computed from the watch's distance and time.",
      limits: "As good as the distance.",
      missing: "Left out where there is no distance.")
  }

  var ascent: MetricExplanation {
    MetricExplanation(
      meaning: "All climbs added up.",
      formula:
        "The watch's total. Where it has none: the recorded altitude, each height the mean of "
        + "the 20 seconds around it, or of \(wording.height(70).text) of the way if these pass sooner; of climbs that are "
        + "undone by a descent, one below \(climb(0.5)) counts nothing, one of \(climb(2.5)) whole, and part of those "
        + "between. Satellite heights take 20 seconds at any speed, and \(climb(1)) to \(climb(3)). Heights of a virtual "
        + "world are added up as they are.",
      source: "The watch; else computed by the zigzag rule, as the mean of five thresholds.",
      limits:
        "Barometers drift with the weather, satellite heights by tens of \(wording.heightNouns). "
        + "Two watches differ by 10 % and more.",
      missing: "Left out where there is no altitude.")
  }

  static let descent = MetricExplanation(
    meaning: "All descents added up.",
    formula: "As ascent, downward.",
    source: "As ascent.",
    limits: "As ascent.",
    missing: "Left out where there is no altitude.")

  static let cadence = MetricExplanation(
    meaning: "Steps a minute, both feet counted; revolutions on a bike.",
    formula: "The watch's mean over the moving time.",
    source: "The watch, a foot pod or a chest strap.",
    limits: "It rises with speed by itself: compare it at like paces only.",
    missing: "Left out.")

  static let power = MetricExplanation(
    meaning: "Mechanical power as the device reports it.",
    formula: "The device's mean over the moving time.",
    source: "The watch or a power meter.",
    limits: "Running power of two makers differs by tens of per cent; compare one with itself.",
    missing: "Left out.")

  static let temperature = MetricExplanation(
    meaning: "The mean the watch measured.",
    formula: "The watch's mean.",
    source: "The watch on the wrist.",
    limits: "The arm warms it: it reads some degrees too high.",
    missing: "Left out.")

  static let weather = MetricExplanation(
    meaning: "The sky and the air during the activity. With it, the temperature at the top of the "
      + "page is that of the air, not of the watch.",
    formula: "As told for the nearest station. What it felt like is Garmin's reckoning; it is said "
      + "where it is another whole degree.",
    source: "Garmin's service, when it is asked for an activity; no export has it.",
    limits:
      "One moment and one place: the station may stand far away or lower down, and a long run "
      + "outlasts a sky.",
    missing: "Left out, as for all that was done indoors; the watch's own temperature stands in.")

  static let wind = MetricExplanation(
    meaning: "How fast the wind blew, and from where.",
    formula: "As told for the nearest station, to the nearest of eight points of the compass.",
    source: "As weather.",
    limits:
      "Stations measure high above open ground: between houses and trees there is less of it.",
    missing: "Left out.")

  static let energy = MetricExplanation(
    meaning: "Kilocalories used, by the watch's own model.",
    formula: "The watch's total.",
    source: "The watch.",
    limits: "Errors of 10 to 20 % are usual.",
    missing: "Left out.")

  var splits: MetricExplanation {
    MetricExplanation(
      meaning:
        "Time for each \(wording.distanceNoun). In runs of more than \(wording.roundDistance(60_000)) for each five.",
      formula:
        "The moment each full \(wording.distanceNoun) is reached, interpolated between two samples. "
        + "By the time with the timer running, as watches show them; in a race by elapsed time: there "
        + "a stop counts in the \(wording.distanceNoun) it was made in. A stop of more than an hour counts in none. "
        + "Up and down are the climbs of the whole recording, by the rule of the ascent, each \(wording.heightNoun) in "
        + "the \(wording.distanceNoun) where it was climbed first.",
      source: "Computed from the recorded distance and altitude.",
      limits:
        "As good as the recorded distance, which drifts from the posts of a course. The ascent "
        + "of the run may be the watch's own, and not their sum.",
      missing: "Left out where the recording has no distance.")
  }

  static let halves = MetricExplanation(
    meaning: "How the second half of the way compared with the first.",
    formula: "Time for the second half of the distance minus that for the first, by the clock of "
      + "the splits.",
    source: "Computed from the recorded distance.",
    limits: "Hills are not taken out: a way that ends uphill looks slow at the end.",
    missing: "Left out where the recording has no distance.")

  static let swolf = MetricExplanation(
    meaning: "Seconds and strokes of a length added up. The smaller, the further each stroke "
      + "carried.",
    formula: "Time of the length plus its strokes; for a part of a swim the mean of its lengths.",
    source: "Computed from the lengths the watch told apart.",
    limits: "It depends on the length of the pool and on how tall one is: compare it with "
      + "yourself, in the same pool. Watches count one arm.",
    missing: "Left out where the watch counted no strokes, as in drills.")

  static let gear = MetricExplanation(
    meaning: "The shoes or the bike, and how far they had come by the end of the activity.",
    formula: "The distances of all activities up to then that name the piece, added up.",
    source:
      "The lists of gear in Garmin's and Strava's exports. The same name in both is the same "
      + "piece.",
    limits: "Distance never recorded, or not in the store, is missing.",
    missing: "Left out where nobody said what was worn.")

  /// `0.5 m`, `1.6 ft`: a small height.
  private func climb(_ meters: Double) -> String {
    let height = meters / wording.heightUnitMeters
    return wording.quantity(
      height, wording.heightUnit, places: height == height.rounded() ? 0 : 1)
  }
}
