import Metrics
import Routes
import TrainingStore
package import Training

/// What costs a pass over the samples of one activity.
func derived(
  from recording: Recording, of activity: Activity, athlete: Athlete
) -> DerivedValues {
  var derived = derivedValues(of: recording, activity: activity, athlete: athlete)
  if activity.hasRoute { derived.thumbnail = thumbnail(of: recording, points: 60) }
  return derived
}

extension Athlete {
  /// A fingerprint of all settings that derived values of a day rest on.
  ///
  /// Changing a heart rate touches only the activities whose profile it is.
  package func derivedFingerprint(on day: Day) -> UInt64 {
    var texts = [derivedVersion, weighting.rawValue, zoneMethod.rawValue]
    texts += (zoneBounds ?? []).map { String($0.bitPattern) }
    if let profile = heartRates.profile(on: day) {
      let rates = [profile.resting, profile.maximum, profile.threshold ?? 0]
      texts += rates.map { String($0.bitPattern) }
    }
    return fingerprint(of: texts)
  }
}

/// Raised when a formula changes, so that everything is derived again.
private let derivedVersion = "1"
