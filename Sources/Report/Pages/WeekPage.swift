import Facts
import Hashing
import Markup
import Plotting
import Training
import Wording

extension PageKind {
  package static let week = PageKind(rawValue: "week")
}

extension PageEntry {
  /// A page for each week that has activities or a note.
  static let week = PageEntry(.week) { season, context in
    let bodies = BodyMeans.byWeek(season.log)
    return try season.weeks.indices.filter { season.hasPage(season.weeks[$0].week) }.map { index in
      let week = season.weeks[index].week
      let facts = WeekFacts(season, index: index, body: bodies[week])
      return try context.plan(PagePath.week(week), .week, facts) {
        WeekPage(facts: $0, wording: $1).page()
      }
    }
  }
}

/// The page of one week: what it brought.
struct WeekPage {
  let facts: WeekFacts
  let wording: Wording

  private var words: any WeekPageWords { wording.weekPage }
  private var week: ISOWeek { facts.week }
  private var path: String { PagePath.week(week) }

  private var isEmpty: Bool { facts.activities.isEmpty }

  func page() -> Page {
    let heading =
      isEmpty
      ? words.noActivity
      : wording.weekBlocks.sum(runCount: facts.runCount, meters: facts.distanceMeters)
    var lead = Lead(kicker: wording.weekWithDays(week), heading: heading)
    lead.sentences = [
      facts.focus.map {
        words.planned(focus: $0, meters: facts.distanceMeters, of: facts.plannedMeters)
      },
      facts.others.map { wording.weekBlocks.others($0) },
    ].compactMap { $0 }
    if !isEmpty { lead.content = WeekStats(facts: facts.stats, wording: wording).markup }
    var body = Markup()
    lead.append(to: &body)
    if isEmpty {
      body.append(self.body)
    } else {
      WeekDaysBlock(facts: facts.days, wording: wording, path: path)
        .block(kicker: words.byDay).append(to: &body)
      body.append([load, facts.days.hasZones ? zones : self.body], in: .halves)
    }
    body.append(
      NoteBlock(
        id: "notes", notes: facts.notes, wording: wording, path: path,
        heading: wording.notes.onWeek
      ).block)
    if !isEmpty { body.append(list) }
    if facts.isShared {
      body.append(ShareLinks(subject: .week(week), wording: wording, path: path).block)
    }
    body += pager
    return Page(
      path: path, kind: .week, title: words.title(week),
      description: words.summary(week, heading: heading), navigationPath: PagePath.weeks,
      breadcrumbs: [PageLink(title: wording.weeksPage.title, path: PagePath.weeks)],
      body: body, printTitle: wording.weekWithDays(week),
      picture: facts.isShared
        ? PagePicture(
          path: SharePath(.week(week)).card,
          alternative: "\(wording.weekWithDays(week)): \(heading)")
        : nil)
  }

  /// Load beside the weeks before.
  private var load: Block? {
    guard let load = facts.load else { return nil }
    var block = Block(
      "load", kicker: wording.term(.trainingLoad), heading: words.load(load),
      subtitle: words.loadMeasure(before: load.before))
    block.add(
      WeekColumns(facts: load.columns, wording: wording).chart(id: "load", title: words.loadTitle))
    var list = FactList()
    list.add(wording.term(.ascent), load.ascentMeters.map { wording.height($0).text })
    block.add(list.list(classes: "facts gap"))
    return block
  }

  private var zones: Block {
    var block = Block(
      "zones", kicker: wording.term(.zones),
      heading: wording.zones.heading(facts.zones, known: facts.days.knownHeartTime),
      subtitle: words.zonesMeasure)
    let total = facts.zoneSeconds.reduce(0, +)
    block.add(
      ZoneRows(
        rows: facts.zoneSeconds.enumerated().map { index, seconds in
          ZoneRows.Row(
            zone: index + 1, name: wording.zones.codeAndName(index + 1), range: "",
            seconds: seconds, time: wording.hours(seconds),
            share: wording.share(seconds / total))
        }))
    if let body = facts.body { block.add(list(of: body)) }
    return block
  }

  private var body: Block? {
    facts.body.map { means in
      var block = Block("body", kicker: words.body, heading: words.bodyHeading)
      block.add(list(of: means))
      return block
    }
  }

  private func list(of means: BodyMeans) -> Markup {
    var list = FactList()
    list.add(
      wording.term(.restingHeartRate),
      means.restingHeartRate.map { wording.heartRate($0).text }, words.mean)
    list.add(
      wording.term(.sleep), means.asleepSeconds.map { wording.hoursWithUnit($0) }, words.aNight)
    list.add(
      wording.term(.heartRateVariability),
      means.variabilityMilliseconds.map { wording.variability($0).text }, words.mean)
    return list.list(classes: "facts gap")
  }

  private var list: Block {
    let isMixed = facts.activities.contains { !$0.isRun }
    var block = Block(
      "runs", kicker: words.list(isMixed: isMixed), heading: words.listHeading(isMixed: isMixed))
    block.add(
      RunList(facts.activities, wording: wording, path: path).table(
        facts.activities.map(\.value), label: block.heading))
    return block
  }

  private var pager: Markup {
    var links = Markup()
    if let before = facts.earlier {
      let link = relativePath(to: PagePath.week(before), from: path)
      links += "<a href=\"\(link)\">\(words.earlier(before, than: week))</a>"
    } else {
      links += "<span></span>"
    }
    if let after = facts.later {
      let link = relativePath(to: PagePath.week(after), from: path)
      links += "<a href=\"\(link)\">\(words.later(after, than: week))</a>"
    }
    return "<nav class=\"sec pager\" aria-label=\"\(words.otherWeeks)\">\(links)</nav>\n"
  }
}
