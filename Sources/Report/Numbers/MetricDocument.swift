import Facts
import Wording

/// The table of metrics as the page `docs/metrics.md`.
///
/// The site's own page About the numbers is made from the same table; a test compares the file.
package enum MetricDocument {
  package static var text: String {
    var text = """
      # The numbers

      Every number on a page: what it tells, how it is computed, where the formula comes from, what it cannot
      know, and what happens where data are missing. This page and the site's own About the numbers are made from
      one table, `Sources/Report/Numbers`; `GOLDEN=write swift test --filter MetricDocumentTests` writes this file.
      Choices behind the formulas, and where sources disagree, stand in [methods.md](methods.md).

      """
    for chapter in MetricChapter.allCases {
      text += "\n## \(chapter.title)\n"
      for entry in MetricEntry.all where entry.metric.chapter == chapter {
        text += "\n### \(entry.metric.term)\n\n\(entry.meaning)\n\n"
        for (name, words) in [
          ("Formula", entry.formula), ("Source", entry.source), ("Limits", entry.limits),
          ("Missing", entry.missing),
        ] {
          text += "- **\(name).** \(words)\n"
        }
        if entry.constants != nil {
          text += "- **Here.** The site shows the settings it rests on.\n"
        }
      }
    }
    return text
  }
}
