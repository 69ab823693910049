package import Training

/// What is known of an activity when its recording is mended.
package struct MendingContext: Hashable, Sendable {
  /// What one source gives as totals; `nil` is what it does not tell.
  package struct Totals: Hashable, Sendable {
    package var elapsedSeconds: Double?
    /// With the timer running.
    package var movingSeconds: Double?
    package var distanceMeters: Double?

    package init(
      elapsedSeconds: Double? = nil, movingSeconds: Double? = nil, distanceMeters: Double? = nil
    ) {
      self.elapsedSeconds = elapsedSeconds
      self.movingSeconds = movingSeconds
      self.distanceMeters = distanceMeters
    }
  }

  /// The activity as all its sources tell it together.
  package var activity: Activity
  /// The file that the samples come from.
  package var file: Totals
  /// When that file's recording begins, in Unix seconds: the times of its samples count from here.
  package var fileStart: Int
  /// The newest row of a list or table that tells of the activity, which its owner may have edited;
  /// `nil` without one.
  package var row: Totals?
  /// When the row says that it began, in Unix seconds.
  package var rowStart: Int?
  /// Given by hand, in meters; it stands above all others.
  package var distanceByHand: Double?
  /// Whether the sport was given by hand, so that no guess is made.
  package var isSportByHand = false
  /// Whether the device that recorded it counted the distance itself, as opposed to one measured
  /// along its places by us.
  package var isMeasuredByDevice = false
  /// What is not to be mended.
  package var asRecorded: Set<Correction.Kind> = []

  package init(activity: Activity, file: Totals = Totals(), fileStart: Int) {
    (self.activity, self.file, self.fileStart) = (activity, file, fileStart)
  }
}

/// An activity with its samples and parts after mending.
package struct MendedActivity: Hashable, Sendable {
  package var activity: Activity
  package var details: ActivityDetails
  /// What was done, in the order of the kinds.
  package var corrections: [Correction]
  /// Whether its efforts may count among records.
  package var setsRecords: Bool
  /// When somebody rode on something else, in seconds since the start: part of no effort.
  package var rides: [Range<Double>]

  package init(
    activity: Activity, details: ActivityDetails, corrections: [Correction] = [],
    setsRecords: Bool = true, rides: [Range<Double>] = []
  ) {
    self.rides = rides
    self.activity = activity
    self.details = details
    self.corrections = corrections
    self.setsRecords = setsRecords
  }
}
