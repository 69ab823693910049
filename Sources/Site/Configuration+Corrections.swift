import Diagnostics
import Settings
import Training

extension Configuration {
  /// Reads what the runner says of single activities, of sports in other words, and of time spent
  /// elsewhere.
  mutating func readCorrections(_ root: TableReader) {
    let written = root.tables("activity").compactMap { table in
      correction(table).map { (table, $0) }
    }
    warnOfRepeats(written)
    corrections = written.map(\.1)
    let sports = root.table("sports")
    for word in sports.keys {
      if let sport = sport(sports, word) { sportWords[word] = sport }
    }
    let stays = root.tables("away").compactMap { table in away(table).map { (table, $0) } }
    warnOfOverlaps(stays)
    aways = stays.map(\.1)
  }
}

private func correction(_ table: TableReader) -> HandCorrection? {
  table.know(["start", "id", "race", "same_as", "as_recorded"])
  let target = target(table, "start") ?? table.integer("id").map { .id(Int64($0)) }
  if table.has("start"), table.has("id") {
    table.report(
      "this [[activity]] has both a start and an id", at: "id",
      help: "one of them says which activity it is about; delete the other")
  }
  var correction = HandCorrection(target: target ?? .id(0))
  correction.sport = sport(table, "sport")
  correction.title = table.string("title")
  correction.distanceMeters = table.quantity(
    "distance", in: 0.001...2_000, amount: kilometers(written:)
  ).map { $0 * 1_000 }
  correction.race = race(table)
  correction.isExcluded = table.boolean("exclude", default: false)
  correction.isHidden = table.boolean("hidden", default: false)
  correction.isApart = table.boolean("apart", default: false)
  correction.sameAs = otherTarget(table)
  correction.sameAsLine = table.has("same_as") ? table.place(of: "same_as").lineNumber : nil
  correction.asRecorded = asRecorded(table)
  correction.line = table.place(of: table.targetKey).lineNumber
  guard target != nil else {
    if !table.has("start"), !table.has("id") {
      table.report(
        "this [[activity]] does not say which activity it is about", at: "start",
        help: "add  start = \"2026-05-01 07:30\"  as ‘openrun list’ prints it, or  id = 123")
    }
    return nil
  }
  return correction
}

extension TableReader {
  /// The key that says which activity it is about.
  fileprivate var targetKey: String { has("start") ? "start" : "id" }
}

/// Warns of tables that say nothing and of two that are about the same activity.
private func warnOfRepeats(_ written: [(TableReader, HandCorrection)]) {
  var lines: [HandCorrection.Target: Int] = [:]
  for (table, correction) in written {
    if table.keys == [table.targetKey] {
      table.report(
        "this [[activity]] corrects nothing", at: table.targetKey,
        help: "add what is to be corrected, such as  title = \"Evening run\", or delete it",
        severity: .warning)
    }
    if let line = lines[correction.target] {
      table.report(
        "the [[activity]] of line \(line) is about the same one", at: table.targetKey,
        help: "where both say something, this one counts; write one table of the two",
        severity: .warning)
    } else {
      lines[correction.target] = correction.line
    }
  }
}

/// Warns of days that are said to be spent at two places.
private func warnOfOverlaps(_ stays: [(TableReader, Away)]) {
  for (index, (table, stay)) in stays.enumerated() {
    let earlier = stays[..<index].map(\.1).first {
      ($0.from...$0.to).overlaps(stay.from...stay.to) && $0.timeZone != stay.timeZone
    }
    guard let earlier else { continue }
    table.report(
      "some of these days are those of \(earlier.timeZone) too, from \(earlier.from.iso) to "
        + earlier.to.iso, at: "from",
      help: "the table that stands first counts; take those days out of one of them",
      severity: .warning)
  }
}

/// A sport by its key; one that openrun does not know would count nowhere.
private func sport(_ table: TableReader, _ key: String) -> Sport? {
  guard let text = table.string(key) else { return nil }
  let sport = Sport(rawValue: text)
  if sport.isKnown { return sport }
  let near = nearest(to: text, in: Sport.knownKeys.sorted()).map { "did you mean ‘\($0)’?" }
  table.report(
    "‘\(text)’ is no sport that openrun knows", at: key,
    help: near ?? "write a sport such as ‘running’, ‘trail_running’ or ‘cycling’")
  return nil
}

private func target(_ table: TableReader, _ key: String) -> HandCorrection.Target? {
  guard let text = table.string(key) else { return nil }
  if let target = HandCorrection.Target(start: text) { return target }
  table.report(
    "‘\(key)’ is \"\(text)\", which is no start", at: key,
    help: "write it as ‘openrun list’ prints it:  \(key) = \"2026-05-01 07:30\"")
  return nil
}

/// The other activity, by its start or its number.
private func otherTarget(_ table: TableReader) -> HandCorrection.Target? {
  guard table.has("same_as") else { return nil }
  let wanted = "a start in quotes or the number of an activity"
  let help = "write  same_as = \"2026-05-01 07:30\"  as ‘openrun list’ prints it"
  switch table.loose("same_as", wanted: wanted, help: help) {
  case .wholeNumber(let id): return .id(Int64(id))
  case .text: return target(table, "same_as")
  case .day, nil: return nil
  }
}

/// `true`, `false`, or the name of a race.
private func race(_ table: TableReader) -> HandCorrection.Race? {
  guard table.has("race") else { return nil }
  if let isRace = table.flag("race") { return isRace ? .yes : .no }
  guard let name = table.string("race") else { return nil }
  if ["yes", "no", "true", "false"].contains(name.lowercased()) {
    table.report(
      "‘race’ is \"\(name)\", which is no name of a race", at: "race",
      help: "write  race = true  or  race = false  without quotes, or the name of the race")
    return nil
  }
  return .named(name)
}

/// `true` for all kinds of mending, or a list of some.
private func asRecorded(_ table: TableReader) -> Set<Correction.Kind> {
  guard table.has("as_recorded") else { return [] }
  if let all = table.flag("as_recorded") { return all ? Set(Correction.Kind.allCases) : [] }
  guard let words = table.strings("as_recorded") else { return [] }
  let known = Correction.Kind.allCases.map(\.rawValue)
  for word in words where !known.contains(word) {
    table.report(
      "‘\(word)’ is no kind of mending", at: "as_recorded",
      help: "the kinds are " + known.joined(separator: ", "))
  }
  return Set(words.compactMap(Correction.Kind.init))
}

private func away(_ table: TableReader) -> Away? {
  let from = table.day("from", required: "from = 2026-05-01").flatMap(Day.init)
  let to = table.day("to", required: "to = 2026-05-14").flatMap(Day.init)
  let zone = table.string("time_zone", required: "time_zone = \"Asia/Tokyo\"")
  guard let from, let to, let zone else { return nil }
  guard LocalClock.knows(zone) else {
    table.report(
      "there is no time zone ‘\(zone)’", at: "time_zone",
      help: "write it like ‘Europe/Zurich’, as `timedatectl list-timezones` does")
    return nil
  }
  guard from <= to else {
    table.report(
      "\(to.iso) is before \(from.iso)", at: "to", help: "write the first day first")
    return nil
  }
  return Away(from: from, to: to, timeZone: zone)
}
