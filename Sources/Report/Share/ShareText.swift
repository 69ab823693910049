import Facts
import Hashing
import Training
import Wording

/// A week in plain text, for chats, mails and terminals: lines of at most 64 letters.
struct ShareText {
  static let width = 64
  /// Where what stands beside a head begins.
  private static let indent = 10

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
    return paragraphs.filter { !$0.isEmpty }
      .map { $0.flatMap { wrapped($0.plain(keepsNoBreaks: true)) }.joined(separator: "\n") }
      .joined(separator: "\n\n").plain(keepsNoBreaks: false, isLine: false) + "\n"
  }

  /// A head, and what it heads.
  private func line(_ head: String, _ text: String) -> String {
    head + String(repeating: " ", count: max(2, Self.indent - head.count)) + text
  }

  private var stats: [String] {
    let blocks = wording.weekBlocks
    func told(
      _ head: String, _ measure: WeekMeasure?, _ text: (Double) -> String
    ) -> String? {
      measure.map { measure in
        line(
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
        return text.count > Self.width ? text.prefix(Self.width - 1) + "…" : text
      }
    }
  }

  private var ends: [String] {
    var lines: [String] = []
    if facts.days.hasZones {
      let zones = facts.days.zoneSeconds.enumerated().map { index, seconds in
        "\(wording.zones.code(index + 1)) \(wording.hours(seconds))"
      }
      lines.append(line(words.heads.zones, zones.joined(separator: "  ")))
    }
    if let next = facts.nextWeek {
      let sessions = next.sessions.map {
        "\(wording.shortWeekday($0.weekday)) \(wording.plan.session($0))"
      }
      let text = wording.nextWeek.heading(next)
      lines.append(
        line(
          words.heads.next,
          sessions.isEmpty ? text : "\(text): \(sessions.joined(separator: "; "))"))
    }
    if let race = facts.race, let days = facts.daysToRace {
      lines.append(line(words.heads.race, words.race(race, inDays: days)))
    }
    return lines
  }

  /// The words of a line over as many lines as they need; what follows stands below what is headed.
  private func wrapped(_ text: String) -> [String] {
    guard text.count > Self.width else { return [text] }
    let indent =
      text.dropFirst(Self.indent - 2).hasPrefix("  ")
      ? String(repeating: " ", count: Self.indent) : ""
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if line.count + 1 + word.count > Self.width, line.contains(where: { $0 != " " }) {
        lines.append(line)
        line = indent + word
      } else {
        line += (lines.isEmpty && line.isEmpty ? "" : " ") + word
      }
    }
    return (lines + [line]).map(\.withoutTrailingSpace)
  }
}

extension String {
  /// Without what would begin another line or turn the letters after it, and with plain blanks.
  var plainLine: String { plain(keepsNoBreaks: false) }

  /// - Parameters:
  ///   - keepsNoBreaks: whether blanks at which no line ends stay.
  ///   - isLine: whether it is one line.
  /// - Returns: what is left.
  fileprivate func plain(keepsNoBreaks: Bool, isLine: Bool = true) -> String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.compactMap { scalar in
          switch scalar.value {
          case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F: nil
          case 0xA0, 0x202F: keepsNoBreaks ? scalar : " "
          case 0x0A: isLine ? " " : scalar
          case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: " "
          default: scalar
          }
        }))
  }

  fileprivate func padded(to width: Int, left: Bool = false) -> String {
    let blanks = String(repeating: " ", count: Swift.max(0, width - count))
    return left ? blanks + self : self + blanks
  }

  fileprivate var withoutTrailingSpace: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
