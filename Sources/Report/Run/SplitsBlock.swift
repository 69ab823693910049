import Facts
import Markup
import Plotting
import Training
import Wording

/// A run split by split.
struct SplitsBlock {
  let facts: RunFacts
  let drawing: RunDrawing
  let wording: Wording

  private var words: any RouteWords { wording.route }

  /// `nil` without splits.
  var block: Block? {
    guard let splits = drawing.splits else { return nil }
    let finding = HalvesFinding(
      first: splits.firstHalfSeconds, second: splits.secondHalfSeconds,
      stoppedSeconds: facts.stoppedSeconds)
    var block = Block(
      "splits", kicker: words.splits, heading: words.heading(finding),
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
      SplitBar(share: scale.share(of: row), zone: row.zone ?? (hasZone ? nil : 2))
        .append(to: &page)
      page += "</td>"
      let unknown = Wording.unknown
      if hasRate {
        page += "<td class=\"n num\">\(row.heartRate.map { wording.integer($0) } ?? unknown)</td>"
      }
      if hasZone { page += "<td class=\"n\">\(row.zone.map(wording.zones.code) ?? unknown)</td>" }
      if hasClimb {
        page += "<td class=\"n num opt\">+\(wording.integer(row.ascentMeters ?? 0))</td>"
        page += "<td class=\"n num opt\">−\(wording.integer(row.descentMeters ?? 0))</td>"
      }
      page += "</tr>"
    }
    page += "</tbody></table>"
  }
}

/// How long a split's bar is: the slowest usual one short, the fastest full.
private struct SplitScale {
  var slowest = 0.0
  var fastest = 0.0

  init(_ rows: [DrawnSplits.Row]) {
    let full = rows.filter { !$0.isPartial }
    let paces = (full.isEmpty ? rows : full).map(\.secondsPerKilometer).sorted()
    guard let first = paces.first else { return }
    fastest = first
    // A single stop must not make all other bars look alike.
    let typical = paces[paces.count * 9 / 10]
    slowest = max(typical, first + 20)
  }

  func share(of row: DrawnSplits.Row) -> Double {
    guard slowest > fastest else { return 0.5 }
    let share = (slowest - row.secondsPerKilometer) / (slowest - fastest)
    return max(0.04, min(1, 0.25 + 0.75 * share))
  }
}

extension DrawnSplits.Row {
  var secondsPerKilometer: Double { seconds / lengthMeters * 1_000 }
}

extension DrawnSplits {
  /// Whether they are stretches of five kilometers.
  var isLong: Bool { lengthMeters > 1_000 }

  /// Whether each can be pointed at in the streams: when there are not too many.
  var canBePointedAt: Bool { rows.count <= 60 }

  func place(of row: Row) -> SplitPlace {
    SplitPlace(
      number: row.number, endMeters: row.endMeters, lengthMeters: row.lengthMeters,
      isPartial: row.isPartial, isLong: isLong)
  }

  /// The full split that took the least time, if there are enough to choose from.
  var fastest: Row? {
    let full = rows.filter { !$0.isPartial }
    return full.count >= 3 ? full.min { $0.seconds < $1.seconds } : nil
  }

  var slowest: Row? { rows.filter { !$0.isPartial }.max { $0.seconds < $1.seconds } }

  /// The full split that climbs most, if any climbs more than 20 m.
  private var steepest: Row? {
    rows.filter { !$0.isPartial && ($0.ascentMeters ?? 0) > 20 }
      .max { ($0.ascentMeters ?? 0) < ($1.ascentMeters ?? 0) }
  }

  var finding: StreamsFinding? {
    fastest.map {
      StreamsFinding(
        fastest: $0.number, secondsPerKilometer: $0.secondsPerKilometer, steepest: steepest?.number)
    }
  }
}
