/// What the page of an activity shows of its samples and parts, decided when they are stored.
///
/// A page is made from this one value; no sample is read again. It rests on the recording, on the
/// family of the sport and on the heart-rate zones of the day, and on nothing else. SI throughout.
package struct RunDrawing: Hashable, Sendable {
  /// From the first known distance to the largest; 0 without any.
  package var totalMeters = 0.0
  /// `nil` without two places in a row.
  package var route: DrawnRoute?
  /// `nil` where no stream is worth a panel.
  package var streams: DrawnStreams?
  /// `nil` for what is neither run nor walked, and below one split.
  package var splits = InUnits<DrawnSplits?>(metric: nil, imperial: nil)
  package var laps: [Lap] = []
  /// Of a pool swim, rests at the wall among them, in order of time.
  package var lengths: [SwimLength] = []
  /// The mean heart rate of what was swum between two rests, for each of the first thousand parts
  /// that the lengths fall into; `nil` where no sample has one.
  package var poolHeartRates: [Double?] = []
  /// Of a strength training, rests among them, in order of time.
  package var sets: [StrengthSet] = []
  /// Of the workout that the watch led through.
  package var steps: [WorkoutStep] = []
  /// What the watch told apart by itself, in order of time.
  package var watchSplits: [WatchSplit] = []

  package init() {}
}
