package import Training

/// A recording and its activity without what cannot have been so.
///
/// Pure, and the first step of deriving: the store keeps what was read. What is plausible passes
/// unchanged, and mending what was mended changes nothing.
///
/// - Complexity: O(*n*) for a sound recording, whose integers are looked at once for each kind.
package func mended(
  _ details: ActivityDetails, _ context: MendingContext
) -> MendedActivity {
  var draft = Draft(details, context)
  let guess = draft.guessSport()
  let crop = draft.mends(.extent) ? Crop(of: details.recording, context) : nil
  draft.mendTime(isCropped: crop != nil)
  if let crop { draft.mendExtent(to: crop) }
  draft.mendPlaces()
  draft.mendDistance()
  draft.mendHeights()
  draft.mendHeartRates()
  draft.mendCadence()
  if let guess {
    draft.activity.sport = guess
    draft.tell(Correction(.sportFromSpeed))
  }
  return draft.result
}

extension Draft {
  /// How it moves decides what is possible, so the guess comes first and is told last.
  fileprivate mutating func guessSport() -> Sport? {
    guard mends(.sport), !context.isSportByHand, activity.sport.isUnnamed, let recording,
      let sport = sportFromSpeed(of: recording)
    else { return nil }
    family = sport.family
    limits = SpeedLimits(of: sport)
    return sport
  }
}
