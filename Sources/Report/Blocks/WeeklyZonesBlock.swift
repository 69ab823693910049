import Facts
import Markup
import Plotting
import Training
import Wording

/// Hours a week in zones; without any heart rate the distance a week.
struct WeeklyZonesBlock {
  let facts: WeeklyZonesFacts
  let wording: Wording
  let id: String

  private var words: any IntensityWords { wording.intensity }

  var block: Block? {
    switch facts {
    case .zones(let weeks, let finding): block(weeks, finding)
    case .distances(let columns, let mean): block(columns, mean: mean)
    }
  }

  private func block(_ weeks: [ZonedWeek], _ finding: EasyWeeksFinding?) -> Block? {
    guard let first = weeks.first, let last = weeks.last else { return nil }
    let heading = words.heading(finding)
    var block = Block(
      id, kicker: words.weeks, heading: heading, subtitle: words.measure(weeks: weeks.count))
    block.add(
      WeeklyZoneColumns(
        caption: ChartCaption(
          id: id + "-zones", title: words.title(weeks: weeks.count),
          finding: words.caption(heading: heading, from: first.week, to: last.week)),
        columns: columns(weeks), hourUnit: wording.measuredTime(3_600).unit))
    block.add(ZoneKey(label: wording.term(.zones), items: wording.zoneItems()))
    block.add(numbers(weeks))
    return block
  }

  private func columns(_ weeks: [ZonedWeek]) -> [WeeklyZoneColumns.Column] {
    let labels = wording.labels(of: weeks.map(\.week))
    return weeks.enumerated().map { index, week in
      WeeklyZoneColumns.Column(
        zoneSeconds: week.zoneSeconds, label: labels[index],
        total: index == weeks.count - 1 && weeks.count <= 26 && week.zonedSeconds > 0
          ? wording.hours(week.zonedSeconds) : nil,
        title: words.week(week))
    }
  }

  private func numbers(_ weeks: [ZonedWeek]) -> Markup {
    let columns = words.columns
    var table = NumberTable(columns.first ?? "", Array(columns.dropFirst()))
    for week in weeks.reversed() {
      let isKnown = week.zonedSeconds > 0
      func hours(_ seconds: Double) -> String { isKnown ? wording.hours(seconds) : Wording.unknown }
      table.addRow(
        [wording.mediumDay(week.week.monday)] + week.zoneSeconds.map { hours($0) }
          + [
            hours(week.zonedSeconds),
            week.easyShare.map { wording.share($0) } ?? Wording.unknown,
          ])
    }
    return table.details(wording, label: words.table)
  }

  private func block(_ columns: WeekColumnsFacts, mean: Double) -> Block {
    var block = Block(
      id, kicker: words.weeks, heading: words.distances(mean: mean),
      subtitle: words.distances(weeks: columns.values.count))
    block.add(
      WeekColumns(facts: columns, wording: wording)
        .chart(id: id + "-km", title: words.distancesTitle))
    return block
  }
}
