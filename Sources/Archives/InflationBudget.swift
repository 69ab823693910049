import Synchronization

/// How many bytes may still be inflated from one outermost file, by all workers together.
final class InflationBudget: Sendable {
  let limit: Int
  private let spent = Atomic<Int>(0)

  init(fileBytes: Int, limits: ArchiveLimits) {
    let (product, overflow) = fileBytes.multipliedReportingOverflow(by: limits.totalRatio)
    limit = max(limits.totalFloorBytes, overflow ? .max : product)
  }

  /// Takes bytes from the budget before they are inflated.
  func spend(_ bytes: Int) throws(ArchiveError) {
    let before = spent.add(bytes, ordering: .relaxed).oldValue
    guard before <= limit - bytes else { throw .totalTooLarge(limit: limit) }
  }
}
