import Training

/// An activity on its way through the kinds: what it says by now, and what was corrected.
struct Draft {
  let context: MendingContext
  var activity: Activity
  var details: ActivityDetails
  var corrections: [Correction] = []
  var setsRecords = true
  /// When somebody rode on something else, in seconds since the start.
  var rides: [Range<Double>] = []
  /// How it moves: that of its sport, or of the guess where it has none.
  var family: Sport.Family
  var limits: SpeedLimits
  /// How far the samples went before any was left out, in meters; `nil` without distances.
  var recordedMeters: Double?
  /// How far they went when places were mended; `nil` where that changed nothing.
  var placedMeters: Double?

  init(_ details: ActivityDetails, _ context: MendingContext) {
    (self.details, self.context) = (details, context)
    activity = context.activity
    family = activity.sport.family
    limits = SpeedLimits(of: activity.sport)
  }

  var recording: Recording? { details.recording }

  /// A stream with a sample in it; `nil` without.
  func stream(_ kind: StreamKind) -> Stream? {
    guard let stream = details.recording?.stream(kind), stream.hasSamples else { return nil }
    return stream
  }

  func mends(_ kind: Correction.Kind) -> Bool { !context.asRecorded.contains(kind) }

  mutating func tell(_ correction: Correction) { corrections.append(correction) }

  /// Puts streams in the place of those of their kinds, and adds those that were not there.
  mutating func replace(_ streams: [Stream], pauses: [Range<Double>]? = nil) {
    guard let old = details.recording else { return }
    let kept = old.streams.filter { stream in !streams.contains { $0.kind == stream.kind } }
    details.recording = Recording(streams: kept + streams, pauses: pauses ?? old.pauses)
  }

  /// The activity as it stands.
  var result: MendedActivity {
    MendedActivity(
      activity: activity, details: details, corrections: corrections, setsRecords: setsRecords,
      rides: rides)
  }
}
