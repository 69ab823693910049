import Metrics
import Routes
package import Training
import TrainingStore

/// What costs a pass over the samples of one activity.
func derived(
  from recording: Recording, of activity: Activity, athlete: Athlete
) -> DerivedValues {
  var derived = derivedValues(of: recording, activity: activity, athlete: athlete)
  if activity.hasRoute { derived.thumbnail = thumbnail(of: thinned(recording), points: 60) }
  return derived
}

/// The route with so few samples that drawing it as small as a stamp is cheap; every place it
/// turns is still there.
private func thinned(_ recording: Recording) -> Recording {
  let step = recording.count / 900
  guard step > 1 else { return recording }
  let rows = Array(stride(from: 0, to: recording.count, by: step))
  let streams = [StreamKind.time, .latitude, .longitude].compactMap { recording.stream($0) }
  return Recording(
    streams: streams.map { stream in
      var stream = stream
      stream.raw = rows.map { stream.raw[$0] }
      return stream
    }, pauses: recording.pauses)
}

extension Athlete {
  /// A fingerprint of all settings that the training impulse and the time in zones of a day rest on.
  ///
  /// Changing a heart rate touches only the activities whose profile it is.
  package func derivedFingerprint(on day: Day) -> UInt64 {
    var texts = [weighting.rawValue, zoneMethod.rawValue]
    texts += (zoneBounds ?? []).map { String($0.bitPattern) }
    if let profile = heartRates.profile(on: day) {
      let rates = [profile.resting, profile.maximum, profile.threshold ?? 0]
      texts += rates.map { String($0.bitPattern) }
    }
    return fingerprint(of: texts)
  }
}

/// A fingerprint of what all derived values of an activity rest on besides its samples and the
/// athlete's settings: the formulas, and whether it is a run.
func formulas(for activity: Activity) -> UInt64 {
  fingerprint(of: [derivedVersion, activity.sport.isRun ? "run" : ""])
}

/// Raised when a formula changes, so that everything is derived again.
private let derivedVersion = "2"
