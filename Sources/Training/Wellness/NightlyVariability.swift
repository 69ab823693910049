/// The heart-rate variability of one night as the watch summed it up in the morning.
///
/// All values are rMSSD in milliseconds.
package struct NightlyVariability: Hashable, Sendable {
  /// How the watch judges the week.
  package enum Status: String, Sendable {
    case poor, low, unbalanced, balanced
  }

  /// When it was summed up.
  package var time: Moment
  package var lastNight: Double?
  package var weekly: Double?
  /// The highest five minutes of the night.
  package var highest: Double?
  /// Below this the watch calls it low.
  package var lowBelow: Double?
  package var balancedFrom: Double?
  package var balancedTo: Double?
  package var status: Status?

  package init(time: Moment) { self.time = time }
}
