import Mending
import Metrics
import Training
import TrainingStore

/// Everything that costs a pass over the samples of one recording: mending first, then derived
/// values and what the page draws.
struct DerivedRecording: Sendable {
  var mending: StoredMending
  private var derived: DerivedValues?
  private var settings: UInt64
  private var formulas: UInt64
  private var drawing: PackedDrawing
  private var stamp: DrawingStamp

  /// `digest` is that of the recording as it was read.
  init(
    _ details: ActivityDetails, digest: Int64, _ context: MendingContext, athlete: Athlete
  ) {
    let mended = mended(details, context)
    let activity = mended.activity
    let changes = MendedTotals(activity)
    mending = StoredMending(
      basis: mendingBasis(of: context),
      changes: changes == MendedTotals(context.activity) ? nil : changes,
      corrections: mended.corrections, setsRecords: mended.setsRecords)
    let climbs = mended.details.recording.flatMap { ClimbProfile($0, sport: activity.sport) }
    derived = mended.details.recording.map {
      Ingest.derived(
        from: $0, of: activity, athlete: athlete, setsRecords: mended.setsRecords,
        climbs: climbs, rides: mended.rides)
    }
    settings = athlete.derivedFingerprint(on: activity.day)
    formulas = Ingest.formulas(for: activity.sport)
    let zoneBounds = derived?.zoneLowerBounds ?? []
    drawing = PackedDrawing(
      runDrawing(
        of: mended.details, sport: activity.sport, isRace: activity.isRace,
        zoneBounds: zoneBounds, climbs: climbs))
    stamp = DrawingStamp(
      recording: digest,
      settings: drawingSettings(
        activity.sport, isRace: activity.isRace, zoneBounds: zoneBounds))
  }

  /// Keeps it for an item.
  func save(_ writer: StoreWriter, of item: Int64) throws {
    try writer.save(mending, of: item)
    if var derived {
      derived.activityID = item
      try writer.save(derived, settings: settings)
      try writer.save(effortsOf: derived, formulas: formulas)
    }
    try writer.save(drawing, of: item, stamp)
  }
}

/// The fingerprint of what mending rests on beside the samples: what sources tell of totals, sport
/// and start, and the rules.
func mendingBasis(of context: MendingContext) -> UInt64 {
  let activity = context.activity
  var numbers: [Double?] = [
    activity.movingSeconds, activity.elapsedSeconds, activity.distanceMeters,
    activity.ascentMeters, activity.descentMeters, activity.averageHeartRate,
    activity.maximumHeartRate, activity.averageCadence,
    Double(activity.start.unixSeconds), activity.start.utcOffsetSeconds.map(Double.init),
    Double(context.fileStart), context.rowStart.map(Double.init), context.distanceByHand,
  ]
  for totals in [context.file, context.row ?? MendingContext.Totals()] {
    numbers += [totals.elapsedSeconds, totals.movingSeconds, totals.distanceMeters]
  }
  var texts = [
    activity.sport.rawValue, activity.isRace ? "race" : "", activity.hasRoute ? "route" : "",
    context.row == nil ? "" : "row", context.isMeasuredByDevice ? "device" : "",
    context.isSportByHand ? "by hand" : "", mendingVersion,
  ]
  texts += context.asRecorded.map(\.rawValue).sorted()
  return fingerprint(of: numbers, texts)
}

/// Raised when mending makes something else of the same recording.
let mendingVersion = "4"
