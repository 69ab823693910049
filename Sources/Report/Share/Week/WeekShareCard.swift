import Cards
import Facts
import Hashing
import Training
import Wording

/// A week as a picture.
struct WeekShareCard {
  let facts: WeekShareFacts
  let wording: Wording

  private var words: any ShareWords { wording.share }

  var card: Card {
    let amount = words.amount(facts)
    let race = facts.race.flatMap { race in facts.daysToRace.map { (race, $0) } }
    return Card(
      kicker: words.days(facts.week).plainLine,
      number: Card.Amount(Wording.Measured(amount.value, amount.unit)),
      headline: amount.text.plainWords, fallbackHeadline: amount.shortText.plainWords,
      smallNumbers: smallNumbers, race: race.map { words.race($0.0, inDays: $0.1).plainLine },
      raceShort: race.map { words.shortRace($0.0, inDays: $0.1).plainLine },
      picture: facts.days.days.contains { $0.movingSeconds > 0 } ? .week(days) : .nothing,
      best: best, siteTitle: facts.siteTitle.plainLine, title: words.headline(facts).plainLine,
      description: words.alternative(facts).plainLine)
  }

  private var smallNumbers: [Card.Amount] {
    guard facts.runCount > 0 else { return [] }
    var measures: [Wording.Measured] = []
    if case .race = facts.headline {
      measures.append(wording.measuredDistance(facts.distanceMeters))
    }
    measures += [wording.measuredTime(facts.movingSeconds), words.runs(facts)]
    if let easy = facts.stats.easyShare {
      measures.append(Wording.Measured(wording.share(easy.value), words.easy))
    }
    return measures.prefix(3).map { Card.Amount($0) }
  }

  private var days: [CardDay] {
    zip(words.letters, facts.days.days).enumerated().map { index, pair in
      let (letter, day) = pair
      let runs = facts.runs.map(\.value).filter { $0.day.weekday == index + 1 }
      let meters = runs.reduce(0) { $0 + ($1.distanceMeters ?? 0) }
      var planned: Double?
      if case .planned = day.told { planned = day.plannedSeconds }
      return CardDay(
        letter, zoneSeconds: Array(day.zoneSeconds.prefix(5)),
        otherSeconds: day.zoneSeconds.count > 5 ? day.zoneSeconds[5] : 0, plannedSeconds: planned,
        label: meters > 0 ? wording.decimal(wording.axisDistance(meters)) : nil)
    }
  }

  private var best: CardBest? {
    guard let best = facts.best, let ribbon = best.run.ribbon else { return nil }
    return CardBest(
      title: words.title(best).plainLine, bars: ribbon.cardBars, note: words.detail(best).plainLine)
  }
}
