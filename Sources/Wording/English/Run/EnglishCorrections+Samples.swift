import Training

/// Places, distance and what sensors read.
extension EnglishCorrections {
  func placesSentence(_ correction: Correction, _ activity: Activity) -> String {
    let count = correction.count
    let left = lessMeters(correction).map { ": \(distance($0)) that nobody went." } ?? "."
    switch correction.finding {
    case .staleFirstFix:
      return
        (count == 1 ? "The first point was" : "The first \(wording.integer(count)) points were")
        + " where the receiver had been before, and left out" + left
    case .leapingDistance:
      return counted(count, "leap", "was", "were") + " taken out of the distance" + left
    case .strayPoints:
      return "\(wording.digits(count, "point")) far off the track \(count == 1 ? "was" : "were")"
        + " left out" + left
    case .ride:
      return wording.digits(count, "stretch", "stretches")
        + " as fast as a train, a car or a ferry "
        + (count == 1 ? "counts as a pause" : "count as pauses")
        + (lessMeters(correction).map { ": \(distance($0)) less." } ?? ".")
    default:
      return counted(count, "step", "is a leap", "are leaps")
        + " that nobody makes: with so many it sets no records."
    }
  }

  func distanceSentence(_ correction: Correction) -> String {
    let after = correction.after.map { wording.distance($0) } ?? Wording.unknown
    let told = correction.before.flatMap { $0 > 0 ? distance($0) : nil }
    switch correction.finding {
    case .distanceFromPlaces: return "No distance was recorded; along the places it is \(after)."
    case .distanceFromSpeeds: return "No distance was recorded; the speeds add up to \(after)."
    case .distanceFromSamples:
      guard let told else { return "A distance of 0 was written; its samples make \(after)." }
      return (correction.before ?? 0) > Self.longest
        ? "Its distance would be \(told); what is left of its samples makes \(after)."
        : "A distance of \(told) was written; its samples make \(after) and decide."
    case .lapsFromSamples:
      let change = change(correction, { wording.distance($0) }, { fineDistance($0) })
      return "\(wording.digits(correction.count, "lap")) had a distance of 0 or one far from "
        + (correction.count == 1 ? "its samples" : "their samples")
        + (change.map { ", which decide: \($0.before) became \($0.after)." } ?? ", which decide.")
    case .distanceFromOwner:
      let change = change(correction, { wording.distance($0) }, { fineDistance($0) })
      return "Its owner corrected the distance"
        + (change.map { " from \($0.before) to \($0.after)" } ?? "")
        + "; splits and speeds follow."
    case .distanceBeyondReach:
      return
        "\(told.map { "A distance of \($0)" } ?? "The distance") is farther than anybody gets in "
        + "its time, and counts as unknown."
    default:
      return "In whole or in part it is faster than anybody ever was: it sets no records."
    }
  }

  func readingSentence(_ correction: Correction) -> String {
    switch correction.finding {
    case .impossibleHeights:
      return heights(
        correction, "below \(wording.height(-450).text) or above \(wording.height(9_000).text)")
    case .loneZeroHeights: return heights(correction, "of 0 among others")
    case .steepSteps: return heights(correction, "that no hill is steep enough for")
    case .climbBeyondDistance:
      let climb = correction.before.map { "\(wording.height($0).text), " } ?? ""
      return "It climbs \(climb)more than 40\u{A0}% of its distance; nothing was changed."
    case .impossibleHeartRates: return beats(correction, "over 230")
    case .zeroHeartRates: return beats(correction, "0")
    case .zerosInMean:
      return change(correction) { wording.heartRate($0).text }
        .map {
          "Its mean heart rate counted the time without one as 0: \($0.before) became \($0.after)."
        } ?? "Mean heart rates of laps counted the time without one as 0."
    case .doubledCadence:
      return "Each step was counted twice" + steps(correction, "the cadence is halved")
    default: return "The steps of one leg were counted" + steps(correction, "they are doubled")
    }
  }

  private func heights(_ correction: Correction, _ which: String) -> String {
    let climb =
      change(correction) { wording.height($0).text }
      .map { "; the climb went from \($0.before) to \($0.after)." } ?? "."
    return "\(wording.digits(correction.count, "height")) \(which) "
      + (correction.count == 1 ? "was" : "were") + " left out" + climb
  }

  private func beats(_ correction: Correction, _ what: String) -> String {
    let place =
      correction.count > 0
      ? "in \(wording.digits(correction.count, "sample"))" : "in its mean or maximum"
    let change =
      change(correction) { wording.heartRate($0).text }
      .map { " \($0.before) became \($0.after)." } ?? ""
    return "The heart rate was \(what) \(place), which is no heart rate." + change
  }

  private func steps(_ correction: Correction, _ otherwise: String) -> String {
    change(correction) { wording.quantity($0, "steps/min") }
      .map { ": \($0.before) became \($0.after)." } ?? "; \(otherwise)."
  }

  /// How much shorter it became; `nil` for what nobody sees.
  private func lessMeters(_ correction: Correction) -> Double? {
    guard let before = correction.before, let after = correction.after, before - after >= 1 else {
      return nil
    }
    return before - after
  }

  /// The distance in words; where it is longer than any that a recording can hold, the longest.
  private func distance(_ meters: Double) -> String {
    meters > Self.longest
      ? "more than \(wording.distance(Self.longest))" : wording.distance(meters)
  }

  /// Half around the globe, in meters: beyond it distances do not count on.
  private static let longest = 2e7

  /// `10.02 km`.
  private func fineDistance(_ meters: Double) -> String {
    wording.decimal(meters / wording.distanceUnitMeters, places: 2) + Wording.space
      + wording.distanceUnit
  }
}
