import Diagnostics
import Foundation
import Training
import TrainingStore

/// Reads one list of an export and hands over what it tells, row by row.
///
/// Pure but for what `keep` does. An unusable row never stops the others.
struct ListReader {
  let kind: FileKind
  let source: Source
  /// The identity of the file.
  let identity: UInt64
  let workers: Int
  /// The names of the files beside the list; see ``Source/joinKey``.
  let beside: Set<String>

  func read(
    _ bytes: [UInt8], keep: (ImportItem) throws -> Void
  ) throws -> FileVerdict {
    switch kind {
    case .days: try readDays(bytes, keep)
    case .nights: try readNights(bytes, keep)
    case .live(let list): try readLive(list, bytes, keep)
    case .strava: try readStrava(bytes, keep)
    case .category(let category): try readCategory(category, bytes, keep)
    default: try readActivities(bytes, keep)
    }
  }

  private func readActivities(
    _ bytes: [UInt8], _ keep: (ImportItem) throws -> Void
  ) throws -> FileVerdict {
    let text = JSONText(bytes, wrapper: "summarizedActivitiesExport")
    var (troubles, usable, owner) = ([LedgerPoint.RowField](), 0, String?.none)
    let tally = try readRows(of: text, as: ActivitySummary.self, workers: workers) { summaries in
      for summary in summaries {
        guard var activity = summary.activity else {
          troubles.append(summary.trouble ?? .number)
          continue
        }
        usable += 1
        owner = owner ?? summary.owner
        activity.isParent = summary.claimsLegs
        let id = ActivityItem.id(file: identity, number: activity.id)
        let item = ActivityItem(
          id: id, fileID: 0, place: .leg(0), source: .garminList, activity: activity)
        try keep(.activity(ReadActivity(item: item)))
      }
    }
    let left = Leftovers(tally, withoutUse: troubles)
    return FileVerdict(
      outcome: left.outcome(usableCount: usable), kind: kind.code, remark: left.reason,
      isWhole: text.damage == nil && usable > 0, owner: owner ?? source.ownerInName)
  }

  private func readDays(
    _ bytes: [UInt8], _ keep: (ImportItem) throws -> Void
  ) throws -> FileVerdict {
    let table = JSONTable<DailySummary>(bytes)
    let days = table.rows.compactMap(\.day)
    for day in days { try keep(.day(day)) }
    return verdict(table.tally, usableCount: days.count)
  }

  private func readNights(
    _ bytes: [UInt8], _ keep: (ImportItem) throws -> Void
  ) throws -> FileVerdict {
    let table = JSONTable<SleepSummary>(bytes)
    for nap in table.rows.flatMap(\.naps) {
      try keep(.entry(ReadEntry(category: .garmin(.naps)) { try $0.save(nap) }))
    }
    let nights = table.rows.compactMap(\.night)
    for night in nights { try keep(.night(night)) }
    return verdict(table.tally, usableCount: nights.count)
  }

  func verdict(_ tally: JSONTally, usableCount: Int) -> FileVerdict {
    let left = Leftovers(tally, withoutUse: [])
    return FileVerdict(
      outcome: left.outcome(usableCount: usableCount), kind: kind.code, remark: left.reason)
  }
}

extension Source {
  /// What stands before the number in the name of a list: the name or address of its owner.
  fileprivate var ownerInName: String? {
    guard let end = name.range(of: "summarizedActivities", options: .caseInsensitive) else {
      return nil
    }
    let parts = name[..<end.lowerBound].split(separator: "_")
    let owner = parts.filter { !$0.allSatisfy(\.isNumber) }.joined(separator: "_")
    return owner.isEmpty ? nil : owner
  }
}
