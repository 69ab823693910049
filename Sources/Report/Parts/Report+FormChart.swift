import Facts
import Markup
import Metrics
import Plotting
import Training
import Wording

extension Report {
  /// Fitness, fatigue, form and load from one day to another, planned ones included.
  func performanceChart(
    _ calendar: LoadCalendar, id: String, from first: Day, through last: Day
  ) -> PerformanceChart? {
    let start = max(0, first - calendar.firstDay)
    let end = min(calendar.loads.count - 1, last - calendar.firstDay)
    guard end > start else { return nil }
    let days = (start...end).map { index in
      PerformanceChart.Day(
        fitness: calendar.balances[index].chronicLoad, fatigue: calendar.balances[index].acuteLoad,
        load: calendar.loads[index])
    }
    let planned = calendar.todayIndex + 1 - start
    let isPlanned = planned < days.count
    let lastBalance = calendar.balances[end]
    let isRaceDay = nextRace?.day == calendar.day(end)
    return PerformanceChart(
      caption: ChartCaption(
        id: id,
        title:
          "Fitness and fatigue, \(language.days(from: calendar.day(start), to: calendar.day(end)))",
        finding: finding(calendar, from: start, through: end)),
      days: days, firstPlanned: isPlanned ? planned : nil,
      today: isPlanned
        ? PerformanceChart.Flag(day: calendar.todayIndex - start, label: "today") : nil,
      events: races(in: calendar, from: start, through: end), notes: gaps(calendar, start, end),
      months: months(from: calendar.day(start), count: days.count),
      fitnessLabel: "\(Metric.fitness.term) \(language.integer(lastBalance.chronicLoad))",
      fatigueLabel: "\(Metric.fatigue.term) \(language.integer(lastBalance.acuteLoad))",
      formLabel: "\(Metric.form.term) \(language.signed(lastBalance.stressBalance))",
      loadLabel: "Daily load", endLabel: isRaceDay ? "race day" : nil,
      hot: weekSpans(calendar, from: start, through: end))
  }

  private func finding(_ calendar: LoadCalendar, from start: Int, through end: Int) -> String {
    let first = calendar.balances[start]
    let now = calendar.balances[min(end, calendar.todayIndex)]
    var text =
      "Fitness went from \(language.integer(first.chronicLoad)) on "
      + "\(language.fullDay(calendar.day(start))) to \(language.integer(now.chronicLoad)) on "
      + "\(language.fullDay(calendar.day(min(end, calendar.todayIndex)))). Fatigue is "
      + "\(language.integer(now.acuteLoad)), form \(language.signed(now.stressBalance))."
    if end > calendar.todayIndex {
      let last = calendar.balances[end]
      text +=
        " With the plan, form on \(language.fullDay(calendar.day(end))) is "
        + "\(language.signed(last.stressBalance))."
    }
    return text
  }

  private func races(
    in calendar: LoadCalendar, from start: Int, through end: Int
  ) -> [PerformanceChart.Event] {
    log.races.compactMap { race in
      guard let index = calendar.index(of: race.day), index >= start, index < end,
        race.day != nextRace?.day
      else { return nil }
      let run = counted.last { $0.day == race.day && self.race(run: $0) == race }
      let seconds = run.map { $0.activity.elapsedSeconds ?? $0.activity.movingSeconds }
      let time = seconds.map { " " + language.duration($0) } ?? ""
      let short = seconds.map { " " + ($0 < 3_600 ? language.duration($0) : language.hours($0)) }
      return PerformanceChart.Event(
        day: index - start, label: race.name + time,
        shortLabel: shortName(race) + (short ?? ""))
    }
  }

  /// `Half`, `Marathon`, `10 km`.
  private func shortName(_ race: Race) -> String {
    let name = language.raceDistance(race.distanceMeters)
    return language.sentence(name == "half marathon" ? "half" : name)
  }

  /// Two weeks and more without an activity, named in the middle of them.
  private func gaps(_ calendar: LoadCalendar, _ start: Int, _ end: Int) -> [ChartNote] {
    var notes: [ChartNote] = []
    var first: Int?
    for index in start...min(end, calendar.todayIndex) {
      if calendar.loads[index] > 0 {
        if let begin = first, index - begin >= 14 {
          notes.append(
            ChartNote(
              at: Double(begin + index - 1) / 2 - Double(start), text: "\(index - begin) days off"))
        }
        first = nil
      } else if first == nil {
        first = index
      }
    }
    return notes
  }

  /// The first of each month in a range of days, every other one minor.
  func months(from first: Day, count: Int) -> [AxisLabel] {
    var labels: [AxisLabel] = []
    for offset in 0..<count {
      let (year, month, day) = (first + offset).civil
      guard day == 1 else { continue }
      let text =
        month == 1 ? "\(language.shortMonth(month)) \(year % 100)" : language.shortMonth(month)
      labels.append(AxisLabel(at: Double(offset), text: text, isMinor: labels.count % 2 == 1))
    }
    return labels
  }

  private func weekSpans(
    _ calendar: LoadCalendar, from start: Int, through end: Int
  ) -> [HotSpan] {
    var spans: [HotSpan] = []
    var index = start
    while index <= end {
      let week = calendar.day(index).isoWeek
      let last = min(end, index + (week.sunday - calendar.day(index)))
      let balance = calendar.balances[last]
      let load = calendar.loads[index...last].reduce(0, +)
      spans.append(
        HotSpan(
          from: Double(index - start), to: Double(last - start + 1),
          title: "Week of \(language.shortDay(week.monday)): fitness "
            + "\(language.integer(balance.chronicLoad)), fatigue "
            + "\(language.integer(balance.acuteLoad)), form "
            + "\(language.signed(balance.stressBalance)), load \(language.integer(load))"))
      index = last + 1
    }
    return spans
  }

  /// The same numbers week by week, latest first.
  func balanceNumbers(_ calendar: LoadCalendar, from first: Day, through last: Day) -> Markup {
    var table = NumberTable(
      "Week of",
      [Metric.fitness, .fatigue, .form, .trainingLoad].map(\.term))
    var day = min(last, calendar.lastDay).isoWeek.monday
    while day + 6 >= max(first, calendar.firstDay) {
      let (start, end) = (
        max(0, day - calendar.firstDay), min(calendar.loads.count - 1, day + 6 - calendar.firstDay)
      )
      guard start <= end else { break }
      let balance = calendar.balances[end]
      let isPlanned = end > calendar.todayIndex
      table.addRow([
        language.shortDay(day) + (isPlanned ? ", planned" : ""),
        language.integer(balance.chronicLoad), language.integer(balance.acuteLoad),
        language.signed(balance.stressBalance),
        language.integer(calendar.loads[start...end].reduce(0, +)),
      ])
      day = day - 7
    }
    return table.details(label: "Fitness, fatigue, form and load by week")
  }
}
