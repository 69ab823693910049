import Facts
import Training
import Wording

/// A month in plain text, for chats, mails and terminals: lines of at most 64 letters.
struct MonthShareText {
  let facts: MonthShareFacts
  let wording: Wording

  private var words: any MonthShareWords { wording.monthShare }

  var text: String {
    let sentences = words.sentences(facts)
    return PlainText([
      [words.days(facts).uppercased(), words.headline(facts)],
      sentences.isEmpty ? [] : [sentences.joined(separator: " ")],
      stats,
      facts.runCount > 0 ? calendar : [],
      ends,
      [facts.address].compactMap(\.self),
    ]).text
  }

  private var stats: [String] {
    var lines: [String] = []
    func add(_ head: String, _ text: String?) {
      if let text { lines.append(PlainText.line(head, text)) }
    }
    if facts.distanceMeters > 0 {
      let before = facts.metersBefore.map { ", \(words.before($0, facts.month + -1))" } ?? ""
      add(wording.term(.distance), wording.distance(facts.distanceMeters) + before)
    }
    add(
      wording.weekBlocks.time,
      facts.movingSeconds > 0 ? wording.hoursWithUnit(facts.movingSeconds) : nil)
    add(wording.term(.trainingLoad), facts.load > 0 ? wording.integer(facts.load) : nil)
    add(wording.sentence(wording.share.easy), facts.easyShare.map { wording.share($0) })
    return lines
  }

  /// A line a week, a column a day: the distance, a point for rest, in brackets what is planned.
  private var calendar: [String] {
    let columns = (1...7).map { wording.shortWeekday($0) }
    let empty = Array(repeating: "", count: facts.month.firstDay.weekday - 1)
    let cells =
      columns + empty
      + facts.days.map { day -> String in
        switch day.told {
        case .run: words.label(day.told)
        case .planned: "(\(words.label(day.told)))"
        case .rest: "."
        case .open: ""
        }
      }
    return stride(from: 0, to: cells.count, by: 7).map { start in
      let row = cells[start..<min(start + 7, cells.count)].map { $0.padded(to: 6, left: true) }
      return row.joined().withoutTrailingSpace
    }.filter { !$0.isEmpty }
  }

  private var ends: [String] {
    let heads = wording.share.heads
    var lines: [String] = []
    if facts.hasZones {
      lines.append(PlainText.line(heads.zones, wording.zoneTimes(facts.zoneSeconds)))
    }
    if let race = wording.raceAhead(facts.race, inDays: facts.daysToRace) {
      lines.append(PlainText.line(heads.race, race))
    }
    return lines
  }
}

extension Wording {
  /// `Z1 0:48  Z2 4:20`: the time in each zone on one line of plain text.
  func zoneTimes(_ seconds: [Double]) -> String {
    seconds.enumerated().map { "\(zones.code($0 + 1)) \(hours($1))" }.joined(separator: "  ")
  }
}
