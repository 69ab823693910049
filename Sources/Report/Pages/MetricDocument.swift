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
      one table, `Sources/Wording/English/Metrics`; `GOLDEN=write swift test --filter MetricDocumentTests` writes this file.
      Choices behind the formulas, and where sources disagree, stand in [methods.md](methods.md).

      """
    let words = Wording.english.metrics
    for chapter in MetricChapter.allCases {
      text += "\n## \(words.title(chapter))\n"
      for metric in chapter.metrics {
        let explanation = words.explanation(of: metric)
        text += "\n### \(words.term(metric))\n\n\(explanation.meaning)\n\n"
        for (name, words) in [
          ("Formula", explanation.formula), ("Source", explanation.source),
          ("Limits", explanation.limits), ("Missing", explanation.missing),
        ] {
          text += "- **\(name).** \(words)\n"
        }
        if metric.hasBasis {
          text += "- **Here.** The site shows the settings it rests on.\n"
        }
      }
    }
    return text
  }
}
