struct EnglishAbout: AboutWords {
  let wording: Wording

  let title = "About the numbers"

  func heading(count: Int) -> String {
    "\(count) numbers, where they come from and what they do not know"
  }

  let explanation = [
    "Everything on these pages was computed on one computer from the runner's own files.",
    "What was not measured is left out, never shown as nought.",
  ]
  let summary =
    "Every number on this site: what it means, its formula, its source, its limits "
    + "and what happens where data are missing."

  func chapter(count: Int) -> String { "\(count) numbers" }

  let parts = MetricParts(
    formula: "Formula", basis: "Here", source: "Source", limits: "Limits", missing: "Missing")

  let privacyKicker = "Privacy"
  let privacyHeading = "No tracking, no requests to other computers"

  func privacy(trimmedMeters: Double) -> String {
    let text =
      "These pages ask no other computer for anything: no map tiles, no fonts, no scripts, no "
      + "counters."
    guard trimmedMeters > 0 else { return text }
    return text + " The first and last \(wording.distance(trimmedMeters)) of every track were cut "
      + "off before anything was drawn."
  }

  let bodyNote =
    "Resting heart rate and sleep appear once an export with the days and nights of a watch has "
    + "been read."
}
