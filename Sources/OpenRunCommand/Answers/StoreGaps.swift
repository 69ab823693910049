import Diagnostics
import Training
import TrainingStore

/// The longest runs of days that the store knows nothing of, as a list; single days are not worth
/// a line.
struct StoreGaps {
  private struct Gap {
    var noun: String
    var days: ClosedRange<Day>
    var count: Int { days.upperBound - days.lowerBound + 1 }
  }

  private var longest: [Gap]
  private var total: Int

  /// How many are listed.
  private static let limit = 6

  init(_ coverage: Coverage) {
    let all =
      (coverage.watchDays.gaps ?? []).map { Gap(noun: "no day of the watch", days: $0) }
      + (coverage.nights.gaps ?? []).map { Gap(noun: "no night", days: $0) }
    let gaps = all.filter { $0.count > 1 }
    total = gaps.count
    longest = Array(
      gaps.enumerated().sorted {
        ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
      }.prefix(Self.limit).map(\.element))
  }

  var isEmpty: Bool { longest.isEmpty }

  var text: String {
    var table = TextTable(rightAligned: [1])
    table.rows = longest.map { gap in
      let (first, last) = (gap.days.lowerBound.iso, gap.days.upperBound.iso)
      return [
        "  " + gap.noun, grouped(gap.count) + " days", first + " to " + last,
      ]
    }
    let title = total > longest.count ? "The longest gaps of \(grouped(total)):" : "Gaps:"
    return title + "\n" + table.text
  }
}
