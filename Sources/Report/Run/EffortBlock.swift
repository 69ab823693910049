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

  private var told: RunParts { RunParts(drawing) }
  private var parts: Markup? { PartsTable(facts: facts, parts: told, wording: wording).markup }

  var hasParts: Bool { parts != nil }

  /// `nil` where none of it is known; the list is shown in it where it stands in no other block.
  func block(list: Markup) -> Block? {
    let (told, parts) = (told, parts)
    guard let zones = facts.toldZoneSeconds else {
      let isBare = parts == nil && list.isEmpty
      guard !isBare || zonesWait else { return nil }
      var block = Block(
        "effort", kicker: words.effort,
        heading: isBare
          ? words.zonesWait
          : words.heading(
            hasParts: parts != nil, isWorkout: told.isWorkout, sport: facts.activity.sport))
      block.add(list)
      if let parts { block.add(parts) }
      block.note = zonesWait ? Markup(text: words.whatZonesNeed) : onFoot
      return block
    }
    var block = Block(
      "effort", kicker: words.effort,
      heading: wording.zones.heading(
        ZonesFinding(zoneSeconds: zones), known: facts.knownHeartTime),
      subtitle: words.zoneMeasure(
        byWatch: facts.hasWatchZones, rested: facts.restedZoneSeconds))
    block.add(rows(zones))
    block.add(list)
    if let parts {
      block.add("<h3 class=\"kick h3sp\">\(wording.parts.title(isWorkout: told.isWorkout))</h3>")
      block.add(parts)
    }
    let unknown = facts.knownHeartTime.map { Markup(text: wording.zones.unknown($0)) }
    let notes = [unknown, onFoot].compactMap { $0 }
    block.note = notes.isEmpty ? nil : notes.joined(separator: " ")
    return block
  }

  /// Whether a heart rate was recorded, and nobody has said what it is a share of.
  private var zonesWait: Bool {
    facts.averageHeartRate != nil && facts.highestHeartRate == nil
  }

  private func rows(_ zones: [Double]) -> ZoneRows {
    let total = zones.reduce(0, +)
    return ZoneRows(
      rows: zones.enumerated().map { index, seconds in
        ZoneRows.Row(
          zone: index + 1, name: wording.zones.codeAndName(index + 1),
          range: wording.zoneRange(index + 1, lowerBounds: facts.zoneBounds) ?? "",
          seconds: seconds, time: wording.duration(seconds),
          share: wording.share(seconds / total))
      })
  }

  /// How the watch split the time on foot.
  private var onFoot: Markup? {
    let times = OnFootTimes(drawing.watchSplits)
    return words.onFoot(
      running: times.running, walking: times.walking, standing: times.standing
    ).map { Markup(text: $0) }
  }
}
