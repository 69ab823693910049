import Cards
import Facts
import Hashing
import Markup
import Plotting
import Training
import Wording

/// One run to send.
struct RunShare: ShareDocument {
  let facts: RunShareFacts
  let wording: Wording

  private var words: any RunShareWords { wording.runShare }
  private var line: ActivityLine { facts.line }

  var path: SharePath { SharePath(.run(facts.address)) }

  var letter: ShareLetter {
    ShareLetter(
      kicker: wording.longDay(line.day), headline: words.headline(facts),
      sentences: words.sentences(facts), alternative: words.alternative(facts),
      runs: [(wording.shortWeekday(line.day.weekday), line)],
      ends: [wording.raceAhead(facts.race, inDays: facts.daysToRace).map { $0 + "." }]
        .compactMap(\.self),
      address: facts.webAddress, day: line.day)
  }

  var page: Page {
    var lead = Lead(kicker: wording.longDay(line.day), heading: words.headline(facts))
    lead.sentences = words.sentences(facts)
    lead.content = stats
    var body = Markup()
    lead.append(to: &body)
    body.append(
      line.ribbon.map { ribbon in
        RibbonDrawing(ribbon: ribbon, wording: wording).block(
          kicker: wording.ribbon.kicker, heading: wording.ribbon.heading(ribbon.finding))
      })
    body.append(BestEffortsBlock(facts: facts.run, wording: wording).block)
    body += shareAhead(
      [racePanel(facts.race, inDays: facts.daysToRace, wording, path: path)].compactMap(\.self))
    body += shareFoot(address: facts.webAddress, wording)
    return Page(
      path: path.page, kind: .share, title: words.title(facts),
      description: shareDescription(words.title(facts), words.sentences(facts)), body: body,
      printTitle: wording.longDay(line.day),
      linking: .contained)
  }

  private var stats: Markup {
    var stats = StatList()
    for (name, value) in numbers { stats.add(name, value) }
    return stats.list(classes: "stats six")
  }

  /// What is known of it as numbers, the name of each first.
  private var numbers: [(name: String, value: Wording.Measured)] {
    [
      (wording.term(.distance), line.distanceMeters.map { wording.measuredDistance($0) }),
      (wording.term(.movingTime), .init(wording.duration(line.movingSeconds))),
      (
        wording.term(.pace),
        line.averageSpeed.flatMap { wording.measuredSpeed($0, in: line.sport) }
      ),
      (wording.term(.trainingLoad), line.load.map { .init(wording.integer($0)) }),
      (wording.term(.easyShare), facts.easyShare.map { wording.measuredPercent($0) }),
    ].compactMap { name, value in value.map { (name, $0) } }
  }

  var text: String {
    let heads = wording.share.heads
    var ends: [String] = []
    if let zones = line.zoneSeconds {
      ends.append(PlainText.line(heads.zones, wording.zoneTimes(zones)))
    }
    if let race = wording.raceAhead(facts.race, inDays: facts.daysToRace) {
      ends.append(PlainText.line(heads.race, race))
    }
    return PlainText([
      [wording.longDay(line.day).uppercased(), words.headline(facts)],
      [words.sentences(facts).joined(separator: " ")],
      PlainText.lines(numbers.map { ($0.name, $0.value.text) }),
      efforts, ends, [facts.webAddress].compactMap(\.self),
    ]).text
  }

  private var efforts: [String] {
    PlainText.lines(
      facts.run.efforts.map { ranked in
        let place = ranked.rank.map { ", \(wording.effort.rank($0))" } ?? ""
        return (
          wording.sentence(wording.effortDistance(ranked.effort.distanceMeters)),
          wording.duration(ranked.effort.seconds) + place
        )
      })
  }

  var card: Card {
    let amount = words.amount(facts)
    return Card(
      kicker: wording.longDay(line.day).plainLine,
      number: Card.Amount(Wording.Measured(amount.value, amount.unit)),
      headline: amount.text.plainWords, fallbackHeadline: amount.shortText.plainWords,
      smallNumbers: smallNumbers,
      race: wording.raceAhead(facts.race, inDays: facts.daysToRace)?.plainLine,
      raceShort: facts.race.flatMap { race in
        facts.daysToRace.map { wording.share.shortRace(race, inDays: $0).plainLine }
      },
      picture: line.ribbon.map { ribbon in
        .run(
          CardRun(
            bars: ribbon.cardBars, zoneSeconds: line.zoneSeconds ?? [],
            note: words.note(facts)?.plainLine))
      } ?? .nothing,
      siteTitle: facts.siteTitle.plainLine, title: words.headline(facts).plainLine,
      description: words.alternative(facts).plainLine)
  }

  private var smallNumbers: [Card.Amount] {
    var measures: [Wording.Measured] = []
    if case .race = facts.best?.kind, let meters = line.distanceMeters {
      measures.append(wording.measuredDistance(meters))
    } else if line.distanceMeters != nil {
      measures.append(wording.measuredTime(line.movingSeconds))
    }
    if let pace = line.averageSpeed.flatMap({ wording.measuredSpeed($0, in: line.sport) }) {
      measures.append(pace)
    }
    if let easy = facts.easyShare {
      measures.append(Wording.Measured(wording.share(easy), wording.share.easy))
    }
    return measures.prefix(3).map { Card.Amount($0) }
  }
}
