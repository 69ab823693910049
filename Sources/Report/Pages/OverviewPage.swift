import Facts
import Hashing
import Markup
import Plotting
import Training
import Wording

extension PageKind {
  package static let home = PageKind(rawValue: "home")
}

extension PageEntry {
  /// Without an activity it says what to do.
  static let overview = PageEntry(
    .home, .navigation, at: PagePath.overview, name: { $0.frame.overview }
  ) { season, context in
    guard let facts = OverviewFacts(season) else {
      return try context.plan(PagePath.overview, .home, NothingYetFacts(season)) {
        NothingYetPage(facts: $0, wording: $1).page()
      }
    }
    return try context.plan(PagePath.overview, .home, facts) {
      OverviewPage(facts: $0, wording: $1).page()
    }
  }
}

/// The first page: how it is going, and what comes now.
struct OverviewPage {
  let facts: OverviewFacts
  let wording: Wording

  private var words: any OverviewWords { wording.overview }
  private var path: String { PagePath.overview }

  func page() -> Page {
    let heading = words.heading(facts.finding)
    var body = Markup()
    body.append(lead(heading), beside: panels)
    body.append(
      NoteBlock(
        id: "notes", notes: facts.notes, wording: wording, path: path,
        heading: wording.notes.onWeek
      ).block)
    body.append(
      [
        facts.form.map { FormBlock(facts: $0, wording: wording).block },
        facts.now.map {
          FormTodayBlock(facts: $0, wording: wording)
            .block(heading: wording.form.heading($0.finding))
        },
      ], in: .wideAndNarrow)
    body.append(
      [
        facts.zones.flatMap { WeeklyZonesBlock(facts: $0, wording: wording, id: "weeks").block },
        facts.balance.map { BalanceBlock(facts: $0, wording: wording).block },
      ], in: .wideAndNarrow)
    body.append(facts.body.map { BodyBlock(facts: $0, wording: wording).block })
    body.append(
      facts.year.map { LastYearBlock(facts: $0, wording: wording, path: PagePath.overview).block })
    body.append(latest)
    return Page(
      path: path, kind: .home, title: words.title(facts.week, heading: heading),
      description: words.summary(facts, heading: heading), navigationPath: PagePath.overview,
      body: body,
      printTitle: wording.weekWithDays(facts.week),
      picture: facts.sharedWeek.map { week in
        PagePicture(path: SharePath(.week(week)).card, alternative: wording.weekWithDays(week))
      })
  }

  /// The first lines with the week below them.
  private func lead(_ heading: String) -> Lead {
    var lead = Lead(kicker: wording.weekWithDays(facts.week), heading: heading)
    lead.sentences = [
      facts.runs.map { words.runs($0) }, facts.others.map { wording.weekBlocks.others($0) },
      facts.level.map { wording.form.level($0) },
      facts.latestDay.flatMap { facts.tellsLatest ? words.latest($0) : nil },
    ].compactMap { $0 }
    lead.content = WeekStats(facts: facts.stats, wording: wording).markup
    WeekDaysBlock(facts: facts.days, wording: wording, path: path)
      .block(
        kicker: facts.known.unknownSince == nil ? words.thisWeek : words.lastKnownWeek
      ).append(to: &lead.content)
    return lead
  }

  /// The race and the week to come.
  private var panels: Markup {
    let race = facts.race.map { RacePanel(facts: $0, wording: wording, path: path).markup }
    let nextWeek = facts.nextWeek.map { NextWeekPanel(facts: $0, wording: wording).markup }
    return (race ?? Markup()) + (nextWeek ?? Markup())
  }

  private var latest: Block {
    let isMixed = facts.latest.contains { !$0.isRun }
    var block = Block(
      "runs", kicker: words.latest(isMixed: isMixed), heading: words.latestHeading(isMixed: isMixed)
    )
    block.add(
      RunList(facts.latest, wording: wording, path: path, year: facts.week.sunday.year).table(
        facts.latest.map(\.value), label: block.heading))
    let all = words.all(isMixed: isMixed)
    block.add("<p class=\"more\"><a href=\"\(PagePath.runs)\">\(all)</a></p>")
    return block
  }
}
