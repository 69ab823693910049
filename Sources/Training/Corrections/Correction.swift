/// Something a recording says that cannot have been so, what was seen of it, and what was done.
///
/// A correction is told on the page of its activity, counted among the data and listed by
/// `openrun status activity`; `as_recorded` refuses it by its kind.
package struct Correction: Hashable, Sendable, Codable {
  package var finding: Finding
  /// How many samples it concerns; 0 where it concerns none by number.
  package var count: Int
  /// The value that it changed, before and after, in SI units; `nil` where there was none.
  ///
  /// Which value that is follows from the finding: the distance for places and distances, seconds
  /// for times, Unix seconds for starts, seconds east of UTC for offsets, meters of ascent for
  /// heights, beats or steps a minute for rates.
  package var before: Double?
  package var after: Double?

  package init(
    _ finding: Finding, count: Int = 0, before: Double? = nil, after: Double? = nil
  ) {
    (self.finding, self.count, self.before, self.after) = (finding, count, before, after)
  }

  package var kind: Kind { finding.kind }
}

extension Correction {
  /// What is mended, by the names that openrun.toml knows, in the order it is mended.
  package enum Kind: String, Hashable, Sendable, CaseIterable, Codable {
    case clock, sport, time, extent, places, gaps, distance, height
    case heartRate = "heart_rate"
    case cadence
  }

  /// What was seen; the names are stored, so they never change.
  package enum Finding: String, Hashable, Sendable, CaseIterable, Codable {
    /// Samples days off the others, recorded before the clock was set.
    case straySamples
    /// Samples of a clock that was set while somebody was under way, moved to the others.
    case clockSetOnTheWay
    /// A session that begins hours away from its samples.
    case startFromSamples
    /// No offset was recorded, and the place is far from the site's zone.
    case offsetFromPlace
    /// Told by a word in another language, a lap, the name of the file.
    case sportFromWords
    /// A guess from how fast it was.
    case sportFromSpeed
    /// No time, or a time of 0.
    case timeFromSamples
    case minutesForSeconds
    case millisecondsForSeconds
    /// A session that ends before its samples do.
    case timeShorterThanSamples
    /// More time with the timer running than from start to end.
    case movingBeyondElapsed
    /// A part of a file that is said to last into the next one.
    case beyondNextPart
    /// Laps that tell the time since the start of the activity.
    case runningTotals
    /// No time with the timer running, and no samples to tell it.
    case timeFromElapsed
    /// More days from start to end than anything is recorded for.
    case daysBeyondSamples
    /// A row of another source is shorter: samples outside it are left out.
    case cropped
    /// The first fix is where the receiver was last.
    case staleFirstFix
    /// Points no human can have reached, left out.
    case strayPoints
    /// A distance that leaps by itself, with no place that tells of it.
    case leapingDistance
    /// A stretch covered by train, car or ferry while nothing was recorded or nobody pressed stop.
    case ride
    case distanceFromPlaces
    case distanceFromSpeeds
    /// A total that is 0 or far from its samples.
    case distanceFromSamples
    /// Laps whose distance is 0 or far from their samples.
    case lapsFromSamples
    /// A total that its owner corrected: the samples are scaled to it.
    case distanceFromOwner
    /// A total without samples, farther than anybody gets in its time.
    case distanceBeyondReach
    case impossibleHeights
    /// Heights of 0 among others.
    case loneZeroHeights
    case steepSteps
    /// More climb than 40 % of the way on foot; told, not changed.
    case climbBeyondDistance
    case impossibleHeartRates
    /// A total heart rate or a stretch of zeros that is no heart rate.
    case zeroHeartRates
    /// A mean that counted as 0 what has no heart rate.
    case zerosInMean
    case doubledCadence
    case halvedCadence
    /// More of it is leaps than can be left out: it sets no records.
    case tooManyLeaps
    /// Faster than anybody ever was: it sets no records.
    case beyondWorldRecord
  }
}

extension Correction.Finding {
  /// Whether it is decided where a file is read, and no setting refuses it.
  package var isDecidedByReader: Bool {
    switch self {
    case .straySamples, .clockSetOnTheWay, .startFromSamples, .beyondNextPart, .runningTotals,
      .sportFromWords:
      true
    default: false
    }
  }

  package var kind: Correction.Kind {
    switch self {
    case .straySamples, .clockSetOnTheWay, .startFromSamples, .offsetFromPlace: .clock
    case .sportFromWords, .sportFromSpeed: .sport
    case .timeFromSamples, .minutesForSeconds, .millisecondsForSeconds,
      .timeShorterThanSamples, .movingBeyondElapsed, .beyondNextPart, .runningTotals,
      .timeFromElapsed, .daysBeyondSamples:
      .time
    case .cropped: .extent
    case .staleFirstFix, .strayPoints, .leapingDistance, .ride, .tooManyLeaps: .places
    case .distanceFromPlaces, .distanceFromSpeeds, .distanceFromSamples, .lapsFromSamples,
      .distanceFromOwner, .distanceBeyondReach, .beyondWorldRecord:
      .distance
    case .impossibleHeights, .loneZeroHeights, .steepSteps, .climbBeyondDistance: .height
    case .impossibleHeartRates, .zeroHeartRates, .zerosInMean: .heartRate
    case .doubledCadence, .halvedCadence: .cadence
    }
  }
}
