import Facts
import Markup
import Plotting
import Training
import Wording

/// Time in zones, what else is known of effort, and the parts of a workout.
struct EffortBlock {
  let facts: RunFacts
  let drawing: RunDrawing
  let wording: Wording

  private var words: any EffortWords { wording.effort }

  /// `nil` where none of it is known; the list is shown in it where it stands in no other block.
  func block(list: Markup) -> Block? {
    let table = PartsTable(facts: facts, drawing: drawing, wording: wording)
    let parts = table.markup
    guard let zones = facts.zoneSeconds else {
      guard parts != nil || !list.isEmpty else { return nil }
      var block = Block(
        "effort", kicker: words.effort,
        heading: words.heading(
          hasParts: parts != nil, isWorkout: !drawing.steps.isEmpty, sport: facts.activity.sport))
      block.add(list)
      if let parts { block.add(parts) }
      block.note = onFoot
      return block
    }
    var block = Block(
      "effort", kicker: words.effort,
      heading: wording.zones.heading(ZonesFinding(zoneSeconds: zones)),
      subtitle: words.zoneMeasure(byWatch: facts.hasWatchZones))
    block.add(rows(zones))
    block.add(list)
    if let parts {
      block.add("<h3 class=\"kick h3sp\">\(wording.parts.title(isWorkout: table.isWorkout))</h3>")
      block.add(parts)
    }
    block.note = onFoot
    return block
  }

  private func rows(_ zones: [Double]) -> ZoneRows {
    let total = zones.reduce(0, +)
    return ZoneRows(
      rows: zones.enumerated().map { index, seconds in
        ZoneRows.Row(
          zone: index + 1, name: wording.zones.codeAndName(index + 1),
          range: wording.zoneRange(index + 1, lowerBounds: facts.zoneBounds) ?? "",
          seconds: seconds, time: wording.duration(seconds),
          share: wording.percent(seconds / total))
      })
  }

  /// How the watch split the time on foot.
  private var onFoot: Markup? {
    func seconds(_ kind: String) -> Double {
      drawing.watchSplits.reduce(0) { $0 + ($1.kind == kind ? $1.seconds : 0) }
    }
    return words.onFoot(
      running: seconds("rwd_run"), walking: seconds("rwd_walk"), standing: seconds("rwd_stand")
    ).map { Markup(text: $0) }
  }
}
