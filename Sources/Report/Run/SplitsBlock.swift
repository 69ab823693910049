import Facts
import Markup
import Plotting
import Training
import Wording

/// A run split by split.
struct SplitsBlock {
  let drawing: RunDrawing
  let story: RunStory
  let wording: Wording

  private var words: any RouteWords { wording.route }

  /// `nil` without splits.
  var block: Block? {
    guard let splits = drawing.splits[wording.units] else { return nil }
    var block = Block(
      "splits", kicker: words.splits, heading: words.heading(story.halves, slope: story.slope),
      subtitle: words.splitsMeasure(
        isLong: splits.isLong, hasZones: splits.rows.contains { $0.zone != nil }))
    block.add(wording.tableFrame(words.splitsTable) { append(splits, to: &$0) })
    return block
  }

  private func append(_ splits: DrawnSplits, to page: inout Markup) {
    let hasRate = splits.rows.contains { $0.heartRate != nil }
    let hasZone = splits.rows.contains { $0.zone != nil }
    let hasClimb = splits.rows.contains { $0.ascentMeters != nil }
    let scale = SplitScale(splits.rows)
    let names = words.splitColumns
    page += "<table class=\"split\"><thead><tr><th scope=\"col\">\(names.distance)</th>"
    page += "<th scope=\"col\" class=\"n\">\(names.pace)</th>"
    page += "<th scope=\"col\"><span class=\"dim\">\(names.faster)</span></th>"
    if hasRate { page += "<th scope=\"col\" class=\"n\">\(names.heartRate)</th>" }
    if hasZone { page += "<th scope=\"col\" class=\"n\">\(names.zone)</th>" }
    if hasClimb {
      page += "<th scope=\"col\" class=\"n opt\">\(names.up)</th>"
      page += "<th scope=\"col\" class=\"n opt\">\(names.down)</th>"
    }
    page += "</tr></thead><tbody>"
    for row in splits.rows {
      page += splits.canBePointedAt ? "<tr class=\"k\(row.number)\">" : "<tr>"
      page += "<td class=\"num\">\(words.splitLabel(splits.place(of: row)))</td>"
      page += "<td class=\"n num\"><b>"
      page += "\(wording.barePace(secondsPerKilometer: row.secondsPerKilometer))</b></td><td>"
      let fill = row.zone.map { SplitBar.Fill.zone($0) } ?? (hasZone ? .unknown : .pace)
      SplitBar(share: scale.share(of: row), fill: fill).append(to: &page)
      page += "</td>"
      let unknown = Wording.unknown
      if hasRate {
        page += "<td class=\"n num\">\(row.heartRate.map { wording.integer($0) } ?? unknown)</td>"
      }
      if hasZone { page += "<td class=\"n\">\(row.zone.map(wording.zones.code) ?? unknown)</td>" }
      if hasClimb {
        page += "<td class=\"n num opt\">+\(wording.height(row.ascentMeters ?? 0).value)</td>"
        page += "<td class=\"n num opt\">−\(wording.height(row.descentMeters ?? 0).value)</td>"
      }
      page += "</tr>"
    }
    page += "</tbody></table>"
  }
}
