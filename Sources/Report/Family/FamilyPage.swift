package import Facts
import Markup
import Plotting
import Training
import Wording

extension PageKind {
  package static let family = PageKind(rawValue: "family")
}

extension PlanContext {
  /// The pages that a family has besides those of its athletes: the first one, and the one for links
  /// that lead nowhere.
  package func plans(ofFamily facts: FamilyFacts) throws -> [PagePlan] {
    let notFound = NotFoundFacts(
      targets: [NotFoundFacts.Target(path: PagePath.overview, title: wording.family.everyone)]
        + facts.members.map { NotFoundFacts.Target(path: $0.path, title: $0.name) },
      baseURL: facts.baseURL)
    return [
      try plan(PagePath.overview, .family, facts) { FamilyPage(facts: $0, wording: $1).page() },
      try plan(PagePath.notFound, .notFound, notFound) {
        NotFoundPage(facts: $0, wording: $1).page()
      },
    ]
  }
}

/// The first page of a family: the weeks of its athletes side by side, and their next races.
struct FamilyPage {
  let facts: FamilyFacts
  let wording: Wording

  /// More athletes than these are a list.
  private static let mostColumns = AthleteSelector.most

  private var words: any FamilyWords { wording.family }

  func page() -> Page {
    var body = Markup()
    Lead(kicker: wording.weekWithDays(facts.week), heading: words.heading(facts))
      .append(to: &body)
    if facts.members.count > Self.mostColumns { body.append(list) } else { body += columns }
    body.append(races)
    return Page(
      path: PagePath.overview, kind: .family, title: words.title(facts),
      description: words.summary(facts), body: body,
      printTitle: wording.weekWithDays(facts.week))
  }

  private var columns: Markup {
    let scale = AthleteColumn.Scale(facts.members)
    var markup: Markup = "<div class=\"grid athletes-week\">\n"
    for member in facts.members {
      markup += AthleteColumn(member: member, scale: scale, wording: wording).markup
    }
    markup += "</div>\n"
    guard facts.runCount > 0 else { return markup }
    markup += "<p class=\"note\">\(words.scale(count: facts.members.count))</p>"
    ZoneKey(label: words.zones, items: wording.zoneItems()).append(to: &markup)
    return markup
  }

  private var list: Block {
    let heads = words.list
    var block = Block("athletes", kicker: words.thisWeek, heading: words.athletes)
    var table = NumberTable(heads.name, [heads.distance, heads.planned, heads.time, heads.runs])
    for member in facts.members {
      let week = member.week
      table.addRow(
        "<a href=\"\(member.path)\">\(wording.name(member.name))</a>",
        [
          week.runCount > 0 ? wording.distance(week.distanceMeters) : Wording.unknown,
          week.plannedMeters.map { wording.distance($0) } ?? Wording.unknown,
          week.runCount > 0 ? wording.hoursWithUnit(week.movingSeconds) : Wording.unknown,
          wording.integer(week.runCount),
        ])
    }
    block.add(table.markup(wording, label: block.heading))
    return block
  }

  private var races: Block? {
    let races = facts.races
    guard let first = races.first else { return nil }
    let heads = words.raceColumns
    var block = Block(
      "races", kicker: words.nextRaces,
      heading: words.races(count: races.count, daysAway: first.race.day - facts.today))
    var table = NumberTable([
      .init(title: heads.day, isNumber: false),
      .init(title: heads.who, isNumber: false, wraps: true),
      .init(title: heads.goal),
    ])
    for next in races {
      let (member, race) = (next.member, next.race)
      table.rows.append([
        "\(wording.weekdayAndDay(race.day, toldIn: facts.today.year))<span class=\"w\">"
          + "\(wording.distanceInTime(days: race.day - facts.today))</span>",
        "<a href=\"\(member.path)\">\(wording.name(member.name))</a><span class=\"w\">"
          + "\(words.race(race))</span>",
        Markup(text: race.goalSeconds.map { wording.duration($0) } ?? Wording.unknown),
      ])
    }
    block.add(table.markup(wording, label: words.nextRaces, classes: "runs"))
    return block
  }
}
