/// What is read of one activity when its page is made: its samples and the parts it falls into.
package struct ActivityDetails: Hashable, Sendable {
  /// `nil` without samples.
  package var recording: Recording?
  package var laps: [Lap] = []
  /// Of a pool swim, rests at the wall among them, in order of time.
  package var lengths: [SwimLength] = []
  /// Of a strength training, rests among them, in order of time.
  package var sets: [StrengthSet] = []
  /// Of the workout that the watch led through.
  package var steps: [WorkoutStep] = []
  /// What the watch told apart by itself, in order of time.
  package var watchSplits: [WatchSplit] = []

  package init(
    recording: Recording? = nil, laps: [Lap] = [], lengths: [SwimLength] = [],
    sets: [StrengthSet] = [], steps: [WorkoutStep] = [], watchSplits: [WatchSplit] = []
  ) {
    self.recording = recording
    self.laps = laps
    self.lengths = lengths
    self.sets = sets
    self.steps = steps
    self.watchSplits = watchSplits
  }
}
