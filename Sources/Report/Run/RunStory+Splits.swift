import Facts
import Markup
import Metrics
import Plotting
import Training
import Wording

extension RunStory {
  /// Kilometer by kilometer; `nil` without splits.
  func splitsBlock() -> Block? {
    guard let splits, !splitRows.isEmpty else { return nil }
    let stopped = max(0, (activity.elapsedSeconds ?? 0) - activity.movingSeconds)
    let title = RunHeadings(language: language).splits(
      first: splits.firstHalfSeconds, second: splits.secondHalfSeconds, stoppedSeconds: stopped)
    let unit = splitLength == 1_000 ? "kilometre" : "five kilometres"
    var block = Block(
      "splits", kicker: "Splits", heading: title,
      subtitle: "Pace of each \(unit)"
        + (splitRows.contains { $0.zone != nil } ? ", bars by the zone of its mean heart rate" : "")
    )
    block.add(splitTable())
    return block
  }

  private func splitTable() -> Markup {
    let hasRate = splitRows.contains { $0.heartRate != nil }
    let hasZone = splitRows.contains { $0.zone != nil }
    let hasClimb = splitRows.contains { $0.ascentMeters != nil }
    let scale = SplitScale(splitRows)
    var page: Markup =
      "<div class=\"tw\" role=\"region\" tabindex=\"0\" aria-label=\"Table: splits\">"
    page += "<table class=\"split\"><thead><tr><th scope=\"col\">km</th>"
    page += "<th scope=\"col\" class=\"n\">Pace</th>"
    page += "<th scope=\"col\"><span class=\"dim\">faster →</span></th>"
    if hasRate { page += "<th scope=\"col\" class=\"n\">HR</th>" }
    if hasZone { page += "<th scope=\"col\" class=\"n\">Zone</th>" }
    if hasClimb {
      page += "<th scope=\"col\" class=\"n opt\">Up</th><th scope=\"col\" class=\"n opt\">Down</th>"
    }
    page += "</tr></thead><tbody>"
    for row in splitRows {
      page += hasHotSplits ? "<tr class=\"k\(row.number)\">" : "<tr>"
      page += "<td class=\"num\">\(label(of: row))</td>"
      page += "<td class=\"n num\"><b>"
      page += "\(language.barePace(secondsPerKilometer: row.secondsPerKilometer))</b></td><td>"
      SplitBar(share: scale.share(of: row), zone: row.zone ?? (hasZone ? nil : 2))
        .append(to: &page)
      page += "</td>"
      let unknown = Wording.unknown
      if hasRate {
        page += "<td class=\"n num\">\(row.heartRate.map { language.integer($0) } ?? unknown)</td>"
      }
      if hasZone { page += "<td class=\"n\">\(row.zone.map { "Z\($0)" } ?? unknown)</td>" }
      if hasClimb {
        page += "<td class=\"n num opt\">+\(language.integer(row.ascentMeters ?? 0))</td>"
        page += "<td class=\"n num opt\">−\(language.integer(row.descentMeters ?? 0))</td>"
      }
      page += "</tr>"
    }
    page += "</tbody></table></div>"
    return page
  }

  private func label(of row: SplitRow) -> String {
    if row.isPartial { return "+" + language.decimal(row.lengthMeters / 1_000) }
    return language.integer(row.endMeters / 1_000)
  }
}

/// How long a split's bar is: the slowest usual one short, the fastest full.
private struct SplitScale {
  var slowest = 0.0
  var fastest = 0.0

  init(_ rows: [SplitRow]) {
    let full = rows.filter { !$0.isPartial }
    let paces = (full.isEmpty ? rows : full).map(\.secondsPerKilometer).sorted()
    guard let first = paces.first else { return }
    fastest = first
    // A single stop must not make all other bars look alike.
    let typical = paces[paces.count * 9 / 10]
    slowest = max(typical, first + 20)
  }

  func share(of row: SplitRow) -> Double {
    guard slowest > fastest else { return 0.5 }
    let share = (slowest - row.secondsPerKilometer) / (slowest - fastest)
    return max(0.04, min(1, 0.25 + 0.75 * share))
  }
}
