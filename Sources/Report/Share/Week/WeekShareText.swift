import Facts
import Hashing
import Training
import Wording

/// A week in plain text, for chats, mails and terminals: lines of at most 64 letters.
struct WeekShareText {
  let facts: WeekShareFacts
  let wording: Wording

  private var words: any ShareWords { wording.share }

  var text: String {
    var paragraphs = [[wording.weekWithDays(facts.week).uppercased(), words.headline(facts)]]
    paragraphs.append(
      words.sentences(facts).isEmpty ? [] : [words.sentences(facts).joined(separator: " ")])
    paragraphs.append(stats)
    if facts.runCount > 0 { paragraphs.append(days) }
    paragraphs.append(ends)
    paragraphs.append([facts.address].compactMap { $0 })
    return PlainText(paragraphs).text
  }

  private var stats: [String] {
    let blocks = wording.weekBlocks
    func told(
      _ head: String, _ measure: WeekMeasure?, _ text: (Double) -> String
    ) -> String? {
      measure.map { measure in
        PlainText.line(
          head,
          ([text(measure.value)]
            + [measure.comparison.map { blocks.comparison($0, text) }].compactMap { $0 })
            .joined(separator: ", "))
      }
    }
    return [
      told(wording.term(.distance), facts.stats.distanceMeters) { wording.distance($0) },
      told(blocks.time, facts.stats.movingSeconds) { wording.hoursWithUnit($0) },
      told(wording.term(.trainingLoad), facts.stats.load) { wording.integer($0) },
      told(wording.sentence(words.easy), facts.stats.easyShare) { wording.share($0) },
    ].compactMap { $0 }
  }

  /// A line a run, and one for each day without.
  private var days: [String] {
    let longest = facts.runs.compactMap { $0.value.distanceMeters }.max() ?? 0
    let unit = wording.distanceUnitMeters
    let step = [1.0, 2, 5, 10, 20].first { longest / ($0 * unit) <= 18.5 } ?? 50
    return facts.week.days.flatMap { day -> [String] in
      let name = wording.shortWeekday(day.weekday)
      let runs = facts.runs.map(\.value).filter { $0.day == day }
      guard !runs.isEmpty else { return ["\(name)  ."] }
      return runs.map { run in
        let meters = run.distanceMeters ?? 0
        let bar = String(
          repeating: "#", count: max(1, Int((meters / (step * unit)).rounded())))
        let pace = run.secondsPerKilometer.map { wording.barePace(secondsPerKilometer: $0) } ?? ""
        let numbers =
          bar.padded(to: 19)
          + (meters > 0 ? wording.distance(meters) : "").padded(to: 9, left: true)
          + wording.duration(run.movingSeconds).padded(to: 9, left: true)
          + pace.padded(to: 7, left: true)
        let text = "\(name)  \(numbers)  \(wording.title(run.title).plainLine)"
        return text.count > PlainText.width ? text.prefix(PlainText.width - 1) + "…" : text
      }
    }
  }

  private var ends: [String] {
    var lines: [String] = []
    if facts.days.hasZones {
      lines.append(
        PlainText.line(words.heads.zones, wording.zoneTimes(facts.days.zoneSeconds)))
    }
    if let next = facts.nextWeek {
      let sessions = next.sessions.map {
        "\(wording.shortWeekday($0.weekday)) \(wording.plan.session($0))"
      }
      let text = wording.nextWeek.heading(next)
      lines.append(
        PlainText.line(
          words.heads.next,
          sessions.isEmpty ? text : "\(text): \(sessions.joined(separator: "; "))"))
    }
    if let race = facts.race, let days = facts.daysToRace {
      lines.append(PlainText.line(words.heads.race, words.race(race, inDays: days)))
    }
    return lines
  }
}
