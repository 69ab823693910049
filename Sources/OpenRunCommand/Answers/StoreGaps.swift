import Diagnostics
import Facts
import Training
import TrainingStore
import Wording

/// The longest runs of days that the store knows nothing of, as a list; single days are not worth
/// a line.
struct StoreGaps {
  private let longest: [DataGap]
  private let total: Int

  /// How many are listed.
  private static let limit = 6

  init(_ coverage: Coverage) {
    let gaps = DataGaps([coverage.watchDays, coverage.nights])
    longest = Array((gaps?.longest ?? []).prefix(Self.limit))
    total = gaps?.count ?? 0
  }

  var isEmpty: Bool { longest.isEmpty }

  var text: String {
    var table = TextTable(rightAligned: [1])
    table.rows = longest.map { gap in
      [
        "  no " + Wording.english.data.noun(gap.kind, count: 1), grouped(gap.dayCount) + " days",
        gap.days.lowerBound.iso + " to " + gap.days.upperBound.iso,
      ]
    }
    let title = total > longest.count ? "The longest gaps of \(grouped(total)):" : "Gaps:"
    return title + "\n" + table.text
  }
}
