import Diagnostics
import Training

extension [EntryBeside] {
  /// One line for each, the first few of many.
  var sentences: [String] {
    let shown = prefix(10).map(\.sentence)
    return count > shown.count ? shown + ["and \(grouped(count - shown.count)) more"] : shown
  }
}

extension EntryBeside {
  /// `the entry by hand of 2026-05-01 counts beside the running of 2026-05-01 07:30; if both are one,
  /// remove it and enter it with --time 07:30`.
  fileprivate var sentence: String {
    "the entry by hand of \(entry.startText) counts beside the \(activity.sport.rawValue) of "
      + "\(activity.startText); if both are one, remove it and enter it with --time "
      + String(activity.startText.suffix(5))
  }
}
