import Facts
import Markup
import Plotting
import Wording

/// One athlete's column on the first page of a family: sentence, numbers, days and weeks.
struct AthleteColumn {
  /// What fills the charts of all columns: nobody has a scale of their own.
  struct Scale {
    var daySeconds: Double
    var weekMeters: Double
    var weekCount: Int

    init(_ members: [FamilyFacts.Member]) {
      daySeconds = members.flatMap(\.week.days).map { $0.zoneSeconds.reduce(0, +) }.max() ?? 0
      weekMeters = members.flatMap(\.week.weekMeters).max() ?? 0
      weekCount = members.map(\.week.weekMeters.count).max() ?? 0
    }
  }

  let member: FamilyFacts.Member
  let scale: Scale
  let wording: Wording

  private var words: any FamilyWords { wording.family }
  private var week: AthleteWeekFacts { member.week }
  /// Begins the ids in it.
  private var id: String { "a-" + member.id }

  var markup: Markup {
    var markup: Markup = "<section class=\"sec\" id=\"\(id)\" aria-labelledby=\"\(id)-k \(id)-h\">"
    markup += "<p class=\"kick\" id=\"\(id)-k\">\(words.thisWeek)</p>"
    markup += "<h2 id=\"\(id)-h\"><a href=\"\(member.path)\">\(wording.name(member.name))</a></h2>"
    markup += "<p class=\"say\">\(words.sentence(week))</p>"
    if week.runCount > 0 || week.plannedMeters != nil { markup += numbers }
    if week.runCount > 0 { strip.append(to: &markup) }
    if !week.weekMeters.isEmpty {
      bars.append(to: &markup)
      markup += "<p class=\"note\">\(words.range(week.weekMeters))</p>"
    }
    return markup + "</section>\n"
  }

  /// Beside the athlete's own plan.
  private var numbers: Markup {
    var stats = StatList()
    stats.add(
      wording.term(.distance), wording.measuredDistance(week.distanceMeters),
      comparison: week.plannedMeters.map {
        wording.weekBlocks.comparison(.planned($0)) { wording.distance($0) }
      })
    stats.add(wording.weekBlocks.time, wording.measuredTime(week.movingSeconds))
    stats.add(
      wording.frame.runs, .init(wording.integer(week.runCount)),
      comparison: week.plannedRuns.map { words.planned(runs: $0) })
    return stats.list(classes: "stats trio")
  }

  private var strip: WeekStrip {
    WeekStrip(
      caption: ChartCaption(
        id: id + "-days", title: words.days(of: member.name), finding: words.dayList(week)),
      days: week.days.enumerated().map { index, day in
        WeekStrip.Day(
          name: wording.shortWeekday(index + 1), zoneSeconds: day.zoneSeconds,
          total: day.distanceMeters > 0
            ? wording.decimal(wording.axisDistance(day.distanceMeters)) : nil)
      }, full: scale.daySeconds)
  }

  private var bars: WeekBars {
    WeekBars(
      caption: ChartCaption(
        id: id + "-weeks", title: words.weeks(of: member.name, count: week.weekMeters.count),
        finding: words.range(week.weekMeters)),
      values: week.weekMeters, slots: scale.weekCount, full: scale.weekMeters)
  }
}

extension FamilyFacts.Member {
  /// Where the athlete's own pages begin.
  var path: String { id + "/" + PagePath.overview }
}
