import Cards
import Facts
import Training
import Wording

/// A month as a picture: its days as a calendar.
struct MonthShareCard {
  let facts: MonthShareFacts
  let wording: Wording

  private var words: any MonthShareWords { wording.monthShare }

  var card: Card {
    let amount = words.amount(facts)
    let race = facts.race.flatMap { race in facts.daysToRace.map { (race, $0) } }
    return Card(
      kicker: words.days(facts).plainLine,
      number: Card.Amount(Wording.Measured(amount.value, amount.unit)),
      headline: amount.text.plainWords, fallbackHeadline: amount.shortText.plainWords,
      smallNumbers: smallNumbers,
      race: race.map { wording.share.race($0.0, inDays: $0.1).plainLine },
      raceShort: race.map { wording.share.shortRace($0.0, inDays: $0.1).plainLine },
      picture: facts.runCount > 0 ? .month(month) : .nothing, best: best,
      siteTitle: facts.siteTitle.plainLine, title: words.headline(facts).plainLine,
      description: words.alternative(facts).plainLine)
  }

  private var smallNumbers: [Card.Amount] {
    guard facts.runCount > 0 else { return [] }
    var measures: [Wording.Measured] = []
    if case .race = facts.headline {
      measures.append(wording.measuredDistance(facts.distanceMeters))
    }
    measures += [wording.measuredTime(facts.movingSeconds), words.runs(facts)]
    if let easy = facts.easyShare {
      measures.append(Wording.Measured(wording.share(easy), wording.share.easy))
    }
    return measures.prefix(3).map { Card.Amount($0) }
  }

  private var month: CardMonth {
    CardMonth(
      weekdays: wording.share.letters, firstColumn: facts.month.firstDay.weekday - 1,
      days: facts.days.map { day in
        let label = words.label(day.told).plainLine
        return switch day.told {
        case .run(_, _, let step): .done(label: label, shade: step)
        case .rest: .rest
        case .planned: .planned(label: label)
        case .open: .ahead
        }
      })
  }

  private var best: CardBest? {
    guard let best = facts.best, let ribbon = best.run.ribbon else { return nil }
    return CardBest(
      title: words.title(best).plainLine, bars: ribbon.cardBars,
      note: wording.share.detail(best).plainLine)
  }
}
