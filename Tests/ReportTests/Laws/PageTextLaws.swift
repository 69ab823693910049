import Markup
import Report
import TestSupport
import Testing
import Training

@testable import Facts
@testable import Wording

/// What pages say, read as text.
@Suite("Pages of seeded logs, as text")
struct PageTextLaws {
  @Test("count with words that agree, and never nothing of something")
  func grammar() {
    forAll(seeds: 25) { random in
      let log = SeededLog(&random)
      var plans = try SampleLog.plans(of: log.season)
      // Of the many pages of runs some are enough.
      let runs = plans.filter { $0.path.contains("/20") }.shuffled(using: &random).prefix(12)
      plans.removeAll { $0.path.contains("/20") }
      for plan in plans + runs {
        // A number that stands by itself may be nothing: no minute in zone 3.
        let broken = Self.texts(try plan.page().body.description)
          .filter { Grammar.isBroken($0) && $0.replacing("\u{A0}", with: " ") != "0 min" }
        #expect(broken.isEmpty, "\(plan.path): \(broken.prefix(3))")
        if !broken.isEmpty { return false }
      }
      return true
    }
  }

  @Test("a day of another year is told with its year")
  func years() {
    let words = Wording.english
    forAll { random in
      let today = SampleLog.today + Int.random(in: -400...400, using: &random)
      let day = today - Int.random(in: 0...500, using: &random)
      let isOther = day.year != today.year
      let texts = [
        words.shortDay(day, toldIn: today.year), words.day(day, beside: today),
        words.weekdayAndDay(day, toldIn: today.year), words.body.measured(on: day, today: today),
        words.dailyDistances.title(of: day, meters: 5_000, toldIn: today.year),
        words.planPage.week(day.isoWeek, toldIn: today.year),
      ]
      let monday = day.isoWeek.monday
      return texts.dropLast().allSatisfy { $0.contains(String(day.year)) == isOther }
        && (texts.last ?? "").contains(String(monday.year)) == (monday.year != today.year)
        && words.weekBlocks.weekOf(day.isoWeek).contains(String(monday.year))
        && words.week(day.isoWeek, toldIn: today.year).contains(String(day.isoWeek.year))
          == (day.isoWeek.year != today.year)
    }
  }

  /// The texts between tags; those of letters within a sentence belong to it.
  private static func texts(_ html: String) -> [String] {
    html.replacing(/<\/?(b|a|small|span|em|strong)( [^>]*)?>/, with: "")
      .split(separator: /<[^>]*>/).map {
        String($0).replacing("&nbsp;", with: " ").replacing("&amp;", with: "&")
      }
  }
}
