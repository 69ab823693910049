import Facts
import Markup
import Metrics
import Plotting
import Training
import Wording

extension Report {
  /// A week day by day: what was run, in zones, and what was planned.
  func daysBlock(of week: WeekSummary, path: String, kicker: String) -> Block {
    let sessions = Set(week.plan?.sessions.map(\.weekday) ?? [])
    let runs = week.entries.map { entries[$0] }.filter(\.isRun)
    let weekday = week.week.contains(today) ? today.weekday : week.week.sunday < today ? 8 : 0
    let heading = WeekHeadings(language: language).days(
      sessions: sessions, run: Set(runs.map { $0.day.weekday }), runCount: week.runCount,
      weekday: weekday, longestMeters: runs.compactMap(\.activity.distanceMeters).max())
    let measure =
      week.zonedSeconds > 0 ? "Time of runs a day, by heart-rate zone" : "Time of runs a day"
    var block = Block(
      "days", kicker: kicker, heading: heading,
      subtitle: measure + (sessions.isEmpty ? "" : "; outlined: planned"))
    block.add(WeekByDay(days: week.week.days.map { self.day($0, of: week, path: path) }))
    if week.zonedSeconds > 0 { block.add(zoneKey(week)) }
    return block
  }

  private func day(_ day: Day, of week: WeekSummary, path: String) -> WeekByDay.Day {
    let all = week.entries.map { entries[$0] }.filter { $0.day == day }
    let runs = all.filter(\.isRun)
    let sessions = (week.plan?.sessions ?? []).filter { $0.weekday == day.weekday }
    var zones = [0.0, 0, 0, 0, 0, 0]
    for run in runs {
      if let seconds = run.zoneSeconds {
        for zone in 0..<5 { zones[zone] += seconds[zone] }
      } else {
        zones[5] += run.activity.movingSeconds
      }
    }
    let seconds = runs.reduce(0) { $0 + $1.activity.movingSeconds }
    let pace = sessions.isEmpty ? nil : usualSecondsPerKilometer(in: week.week)
    let planned = sessions.reduce(0) { $0 + $1.distanceMeters / 1_000 } * (pace ?? 0)
    var detail = Markup()
    for (index, entry) in (runs + all.filter { !$0.isRun }).enumerated() {
      if index > 0 { detail += "<br>" }
      let link = relativePath(to: entry.path, from: path)
      detail += "<a href=\"\(link)\">\(language.title(of: entry.activity))</a><br>\(brief(entry))"
    }
    if all.isEmpty {
      let words = sessions.map { self.words(for: $0) }
      detail = words.isEmpty ? (day <= today ? "Rest" : "") : "\(words.joined(separator: ", "))"
    }
    return WeekByDay.Day(
      name: language.shortWeekday(day.weekday), zoneSeconds: zones,
      plannedSeconds: planned > 0 ? planned : nil,
      total: seconds > 0 ? language.hours(seconds) : nil, detail: detail)
  }

  /// `8.2 km, 5:31`.
  private func brief(_ entry: ActivityEntry) -> String {
    var parts: [String] = []
    if let meters = entry.activity.distanceMeters, meters > 0 {
      parts.append(language.distance(meters))
    }
    if entry.isRun, let pace = entry.secondsPerKilometer {
      parts.append(language.barePace(secondsPerKilometer: pace))
    } else {
      parts.append(language.hoursWithUnit(entry.activity.movingSeconds))
    }
    return parts.joined(separator: ", ")
  }

  func zoneKey(_ week: WeekSummary) -> ZoneKey {
    ZoneKey(
      label: "\(language.week(week.week)) by zone",
      items: (1...5).map { zone in
        ZoneKey.Item(
          zone: zone, code: "Z\(zone)", name: language.zone(zone),
          value: language.hours(week.zoneSeconds[zone - 1]))
      })
  }

  /// Hours a week in zones; without any heart rate kilometers a week.
  func zonesBlock(_ weeks: [WeekSummary], id: String) -> Block? {
    guard let first = weeks.first, let last = weeks.last else { return nil }
    guard weeks.contains(where: { $0.zonedSeconds > 0 }) else {
      return kilometersBlock(weeks, id: id)
    }
    let heading = WeekHeadings(language: language).zones(weeks)
    let count = language.digits(weeks.count, "week")
    var block = Block(
      id, kicker: "Weeks", heading: heading,
      subtitle: "Hours a week in each heart-rate zone, last \(count)")
    block.add(
      WeeklyZoneColumns(
        caption: ChartCaption(
          id: id + "-zones", title: "Time in heart-rate zone, last \(count)",
          finding: heading + ". From \(language.shortDay(first.week.monday)) to "
            + "\(language.shortDay(last.week.sunday))."),
        columns: weeks.enumerated().map { index, week in
          let total = language.hours(week.zonedSeconds)
          return WeeklyZoneColumns.Column(
            zoneSeconds: week.zoneSeconds, label: weekLabel(index, of: weeks),
            total: index == weeks.count - 1 && weeks.count <= 26 && week.zonedSeconds > 0
              ? total : nil,
            title: zoneTitle(week))
        }))
    block.add(zoneKey(last))
    block.add(zoneNumbers(weeks))
    return block
  }

  /// Few enough words that they do not touch: the last week's and every so many before it.
  func weekLabel(_ index: Int, of weeks: [WeekSummary]) -> String? {
    let step = max(1, (weeks.count + 3) / 4)
    return (weeks.count - 1 - index) % step == 0
      ? language.shortDay(weeks[index].week.monday) : nil
  }

  private func zoneTitle(_ week: WeekSummary) -> String {
    var text =
      "Week of \(language.shortDay(week.week.monday)): \(language.hoursWithUnit(week.zonedSeconds))"
    for zone in 0..<5 { text += ", Z\(zone + 1) \(language.hours(week.zoneSeconds[zone]))" }
    if let easy = week.easyShare { text += "; easy \(language.percent(easy))" }
    return text
  }

  private func zoneNumbers(_ weeks: [WeekSummary]) -> Markup {
    var table = NumberTable(
      "Week of", ["Z1", "Z2", "Z3", "Z4", "Z5", "Total", Metric.easyShare.term])
    for week in weeks.reversed() {
      table.addRow(
        [language.shortDay(week.week.monday)] + week.zoneSeconds.map { language.hours($0) }
          + [
            language.hours(week.zonedSeconds),
            week.easyShare.map { language.percent($0) } ?? Wording.unknown,
          ])
    }
    return table.details(label: "Hours a week by zone")
  }

  private func kilometersBlock(_ weeks: [WeekSummary], id: String) -> Block {
    let values = weeks.map { $0.distanceMeters / 1_000 }
    let mean = values.reduce(0, +) / Double(max(1, values.count))
    var block = Block(
      id, kicker: "Weeks",
      heading: "\(language.distance(mean * 1_000)) a week on average",
      subtitle: "Kilometres a week, last \(language.digits(weeks.count, "week")). "
        + "No heart rate was recorded, so there are no zones.")
    block.add(
      columns(weeks, id: id + "-km", title: "Kilometres a week", unit: "km") {
        $0.distanceMeters / 1_000
      })
    return block
  }

  /// One number a week as columns.
  func columns(
    _ weeks: [WeekSummary], id: String, title: String, unit: String,
    value: (WeekSummary) -> Double
  ) -> ColumnChart {
    let values = weeks.map(value)
    let largest = values.max() ?? 0
    let places = largest < 20 ? 1 : 0
    let last = values.last ?? 0
    return ColumnChart(
      caption: ChartCaption(
        id: id, title: title,
        finding: "From \(language.quantity(values.min() ?? 0, unit, places: places)) to "
          + "\(language.quantity(largest, unit, places: places)); the last week "
          + "\(language.quantity(last, unit, places: places))."),
      columns: weeks.enumerated().map { index, week in
        ColumnChart.Column(
          value: values[index], label: weekLabel(index, of: weeks),
          title: "Week of \(language.shortDay(week.week.monday)): "
            + language.quantity(values[index], unit, places: places))
      }, ticks: Ticks.values(from: 0, to: max(1, largest), count: 3, unit: unit))
  }

  /// Easy, moderate and hard shares of a week beside those of many; `nil` without any zones.
  func balanceBlock(_ week: WeekSummary?, name: String, of weeks: [WeekSummary]) -> Block? {
    var sums = [0.0, 0, 0, 0, 0]
    for week in weeks { for zone in 0..<5 { sums[zone] += week.zoneSeconds[zone] } }
    let total = sums.reduce(0, +)
    guard total > 0 else { return nil }
    let mean = (sums[0] + sums[1]) / total
    let shown = week.flatMap { $0.zonedSeconds > 0 ? $0 : nil }
    let zones = shown?.zoneSeconds ?? sums
    let shares = [zones[0] + zones[1], zones[2], zones[3] + zones[4]]
    let whole = shares.reduce(0, +)
    var block = Block(
      "balance", kicker: "Balance",
      heading: WeekHeadings(language: language).balance(
        share: shown?.easyShare, name: name, mean: mean, weeks: weeks.count))
    block.add(
      BalanceBar(
        label:
          "Time with a heart rate\(shown == nil ? " over \(language.digits(weeks.count, "week"))" : " \(name)"): "
          + "\(language.percent(shares[0] / whole)) easy, \(language.percent(shares[1] / whole)) "
          + "moderate, \(language.percent(shares[2] / whole)) hard"
          + (shown == nil ? "" : "; usually \(language.percent(mean)) easy"),
        shares: shares, plan: shown == nil ? nil : mean,
        planLabel: shown == nil ? nil : "usual \(language.integer(mean * 100))",
        easyLabel: "easy \(language.percent(shares[0] / whole))",
        hardLabel: "hard \(language.percent(shares[2] / whole))"))
    var facts = FactList()
    facts.add("Easy, Z1 and Z2", language.hoursWithUnit(shares[0]))
    facts.add("Moderate, Z3", language.hoursWithUnit(shares[1]))
    facts.add("Hard, Z4 and Z5", language.hoursWithUnit(shares[2]))
    if shown != nil {
      facts.add("Mean of \(language.digits(weeks.count, "week"))", "\(language.percent(mean)) easy")
    }
    block.add(facts.list())
    return block
  }
}
