/// How much of an archive may be believed before it is refused.
///
/// Everything is judged by what the archive declares before anything is inflated, and again
/// while inflating, because a declared size may lie.
package struct ArchiveLimits: Hashable, Sendable {
  /// The largest member, inflated, in bytes.
  package var entryBytes = 512 * 1_048_576

  /// How many bytes one packed byte may become, once a member is larger than ``ratioFloorBytes``.
  package var ratio = 1_000

  /// Members up to this size may be packed as tightly as they like.
  package var ratioFloorBytes = 16 * 1_048_576

  /// How many bytes one byte of the outermost file may become in all, nested archives included.
  package var totalRatio = 200

  /// What may be inflated in all even from the smallest file.
  package var totalFloorBytes = 1_024 * 1_048_576

  /// How many archives may lie in one another; 1 allows no nesting.
  package var depth = 3

  /// The most members one archive may list.
  package var entryCount = 500_000

  /// A nested archive up to this size is inflated into memory, a larger one into a file.
  package var memoryBytes = 32 * 1_048_576

  /// Members up to this size, packed or not, are inflated in one go; larger ones in pieces.
  package var wholeBytes = 4 * 1_048_576

  /// Limits that fit the largest exports known, with room to spare.
  package init() {}
}
