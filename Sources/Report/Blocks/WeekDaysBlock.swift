import Facts
import Hashing
import Markup
import Plotting
import Training
import Wording

/// A week day by day: what was run, in zones, and what was planned.
struct WeekDaysBlock {
  let facts: WeekDaysFacts
  let wording: Wording
  /// The page it is on; `nil` where it can lead nowhere.
  let path: String?

  private var words: any WeekBlockWords { wording.weekBlocks }

  func block(kicker: String) -> Block {
    var block = Block(
      "days", kicker: kicker, heading: words.days(facts.finding),
      subtitle: facts.hasTimes
        ? words.daysMeasure(hasZones: facts.hasZones, isPlanned: facts.isPlanned) : nil)
    block.add(
      WeekByDay(days: facts.days.enumerated().map { day($1, weekday: $0 + 1) }))
    if facts.hasZones {
      block.add(
        ZoneKey(
          label: words.zoneKey(facts.week),
          items: wording.zoneItems(facts.zoneSeconds) + unknown))
      block.note = facts.knownHeartTime.map { Markup(text: wording.zones.unknown($0)) }
    }
    return block
  }

  /// What the grey of the columns is, where there is any.
  private var unknown: [ZoneKey.Item] {
    let seconds = facts.unknownSeconds
    guard seconds >= 60 else { return [] }
    return [
      ZoneKey.Item(
        zone: 0, code: wording.zones.noHeartRate, name: "", value: wording.hours(seconds))
    ]
  }

  private func day(_ day: WeekDay, weekday: Int) -> WeekByDay.Day {
    WeekByDay.Day(
      name: wording.shortWeekday(weekday), zoneSeconds: day.zoneSeconds,
      plannedSeconds: day.plannedSeconds,
      total: day.movingSeconds > 0 ? wording.hours(day.movingSeconds) : nil, detail: detail(day))
  }

  private func detail(_ day: WeekDay) -> Markup {
    switch day.told {
    case .activities(let lines):
      let parts: [Markup] = lines.map { line in
        "\(namedLink(wording.title(line.title), to: line.path, from: path))<br>\(words.brief(line.value))"
      }
      let planned: [Markup] =
        day.plannedMeters > 0 ? [Markup(text: words.planned(meters: day.plannedMeters))] : []
      return (parts + planned).joined(separator: "<br>")
    case .planned(let sessions):
      return Markup(text: sessions.map { wording.plan.session($0) }.joined(separator: ", "))
    case .missed(let sessions): return Markup(text: words.missed(sessions))
    case .unknown: return Markup(text: words.unknown)
    case .rest: return Markup(text: words.rest)
    case .open: return Markup()
    }
  }
}

extension Wording {
  /// The five zones for a key, with the time in each of one week.
  func zoneItems(_ seconds: [Double] = []) -> [ZoneKey.Item] {
    (1...5).map { number in
      ZoneKey.Item(
        zone: number, code: zones.code(number), name: zone(number),
        value: seconds.indices.contains(number - 1) ? hours(seconds[number - 1]) : nil)
    }
  }
}
