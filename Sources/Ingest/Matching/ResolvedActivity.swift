import Mending
import Training
import TrainingStore

/// An activity made of items, before its recording is mended.
struct ResolvedActivity {
  var activity: Activity
  var shares: [ItemShare]
  var recordingItem: Int64?
  var hidden: ActivityState.Hidden?
  /// The gear that a table names for it.
  var gear: String?
  /// What mending is told.
  var context: MendingContext
  /// What was found odd while its files were read.
  var corrections: [Correction]
}

extension ResolvedActivity {
  /// The same activity as the runner says it is.
  func corrected(by corrections: [HandCorrection]) -> ResolvedActivity {
    var resolved = self
    for correction in corrections {
      resolved.activity.apply(correction)
      if correction.sport != nil { resolved.context.isSportByHand = true }
      if let meters = correction.distanceMeters { resolved.context.distanceByHand = meters }
      if correction.isExcluded { resolved.hidden = .excluded }
      resolved.context.asRecorded.formUnion(correction.asRecorded)
    }
    resolved.context.activity = resolved.activity
    return resolved
  }
}
