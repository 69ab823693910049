import Cards
import Facts
import Hashing
import Training
import Wording

/// A month to send.
struct MonthShare: ShareDocument {
  let facts: MonthShareFacts
  let wording: Wording

  private var words: any MonthShareWords { wording.monthShare }

  var path: SharePath { SharePath(.month(facts.month)) }
  var page: Page { MonthSharePage(facts: facts, wording: wording).page() }
  var text: String { MonthShareText(facts: facts, wording: wording).text }
  var card: Card { MonthShareCard(facts: facts, wording: wording).card }

  var letter: ShareLetter {
    ShareLetter(
      kicker: words.days(facts), headline: words.headline(facts),
      sentences: words.sentences(facts), alternative: words.alternative(facts),
      runs: facts.runs.map { (wording.shortDay($0.value.day), $0.value) },
      ends: [wording.raceAhead(facts.race, inDays: facts.daysToRace).map { $0 + "." }]
        .compactMap(\.self),
      address: facts.address, day: facts.lastDay)
  }
}
