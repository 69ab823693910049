package import Metrics
import Routes
package import Training
import TrainingStore

/// What costs a pass over the samples of one activity.
///
/// Without `setsRecords` its efforts count among no records.
func derived(
  from recording: Recording, of activity: Activity, athlete: Athlete, setsRecords: Bool,
  climbs: ClimbProfile?, rides: [Range<Double>]
) -> DerivedValues {
  var derived = derivedValues(
    of: recording, activity: activity, athlete: athlete, setsRecords: setsRecords, climbs: climbs,
    rides: rides)
  if activity.hasRoute { derived.thumbnail = thumbnail(of: recording, points: 60) }
  return derived
}

/// What the page of one activity draws.
///
/// `zoneBounds` are those that its time in zones was told in; empty where it was not. `climbs` are
/// those of its recording, where they are known.
package func runDrawing(
  of details: ActivityDetails, sport: Sport, isRace: Bool, zoneBounds: [Int],
  climbs: ClimbProfile? = nil
) -> RunDrawing {
  let samples = details.recording.flatMap { SampleColumns($0) }
  var drawing = RunDrawing(
    samples: samples, details: details, sport: sport, isRace: isRace, zoneBounds: zoneBounds,
    climbs: climbs)
  guard let samples, samples.hasRoute else { return drawing }
  let colors = routeClasses(of: samples, zoneBounds: zoneBounds)
  drawing.route = drawnRoute(
    of: RouteColumns(
      latitude: samples.latitude, longitude: samples.longitude, time: samples.time,
      distance: samples.distance, classes: colors.classes, pauses: samples.pauses),
    coloring: colors.coloring,
    splitCounts: InUnits(
      metric: marks(in: .metric, of: drawing), imperial: marks(in: .imperial, of: drawing)))
  return drawing
}

/// How many splits a route tells; `nil` for one that is shorter than one, or told in fives.
private func marks(in units: Units, of drawing: RunDrawing) -> Int? {
  let total = drawing.totalMeters
  guard total >= units.distanceMeters,
    splitLengthMeters(totalMeters: total, units: units) == units.distanceMeters
  else { return nil }
  return drawing.splits[units]?.rows.count ?? 0
}

/// A fingerprint of what a drawing rests on besides the recording.
///
/// That is how the family of the sport is drawn, whether its world is made up, whether it was a
/// race, and the zones.
func drawingSettings(_ sport: Sport, isRace: Bool, zoneBounds: [Int]) -> UInt64 {
  fingerprint(
    of: [sport.family.rawValue, sport.isVirtual ? "virtual" : "", isRace ? "race" : ""]
      + zoneBounds.map { String($0) })
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
    if usesGarminZones(on: day) { texts += (garminZones ?? []).map { String($0) } }
    return fingerprint(of: texts)
  }

  /// The same with the zones that an export set at Garmin brought.
  func withZones(of store: TrainingStore) throws -> Athlete {
    var athlete = self
    athlete.garminZones = try store.garminZones() ?? garminZones
    return athlete
  }
}

/// A fingerprint of what all derived values of an activity rest on besides its samples and the
/// athlete's settings: the formulas, whether it is a run and whether its world is made up.
func formulas(for sport: Sport) -> UInt64 {
  fingerprint(of: [derivedVersion, sport.isRun ? "run" : "", sport.isVirtual ? "virtual" : ""])
}

/// Raised when a formula changes, so that everything is derived again.
let derivedVersion = "7"
