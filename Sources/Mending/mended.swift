package import Training

/// A recording and its activity without what cannot have been so.
///
/// Pure, and the first step of deriving: the store keeps what was read. What is plausible passes
/// unchanged, and mending what was mended changes nothing.
package func mended(
  _ details: ActivityDetails, _ context: MendingContext
) -> MendedActivity {
  MendedActivity(activity: context.activity, details: details)
}
