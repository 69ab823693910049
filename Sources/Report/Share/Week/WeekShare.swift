import Cards
import Facts
import Hashing
import Training
import Wording

/// A week to send.
struct WeekShare: ShareDocument {
  let facts: WeekShareFacts
  let wording: Wording

  private var words: any ShareWords { wording.share }

  var path: SharePath { SharePath(.week(facts.week)) }
  var page: Page { WeekSharePage(facts: facts, wording: wording).page() }
  var text: String { WeekShareText(facts: facts, wording: wording).text }
  var card: Card { WeekShareCard(facts: facts, wording: wording).card }

  var letter: ShareLetter {
    let next = facts.nextWeek.map {
      "\(wording.nextWeek.kicker): \(wording.nextWeek.heading($0))."
    }
    return ShareLetter(
      kicker: wording.weekWithDays(facts.week), headline: words.headline(facts),
      sentences: words.sentences(facts), alternative: words.alternative(facts),
      runs: facts.runs.map { (wording.shortWeekday($0.value.day.weekday), $0.value) },
      ends: [next, wording.raceAhead(facts.race, inDays: facts.daysToRace).map { $0 + "." }]
        .compactMap(\.self),
      address: facts.address, day: facts.week.sunday)
  }
}
