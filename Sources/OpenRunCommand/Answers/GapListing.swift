import Desk
import Diagnostics
import Training
import Wording

/// The longest runs of days that the store knows nothing of, as a list; single days are not worth
/// a line.
struct GapListing {
  private let longest: [StoreState.Gap]
  private let total: Int

  /// How many are listed.
  private static let limit = 6

  init(_ state: StoreState) {
    longest = Array(state.gaps.prefix(Self.limit))
    total = state.gapCount
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
