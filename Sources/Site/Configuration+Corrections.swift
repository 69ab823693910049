import Diagnostics
import Settings
import Training

extension Configuration {
  /// Reads what the runner says of single activities, of sports in other words, and of time spent
  /// elsewhere.
  mutating func readCorrections(_ root: TableReader) {
    corrections = root.tables("activity").compactMap(correction)
    let sports = root.table("sports")
    for word in sports.keys {
      if let sport = sport(sports, word) { sportWords[word] = sport }
    }
    aways = root.tables("away").compactMap(away)
  }
}

private func correction(_ table: TableReader) -> HandCorrection? {
  let target = target(table, "start") ?? table.integer("id").map { .id(Int64($0)) }
  var correction = HandCorrection(target: target ?? .id(0))
  correction.sport = sport(table, "sport")
  correction.title = table.string("title")
  correction.distanceMeters = table.number("distance", in: 0.001...2_000).map { $0 * 1_000 }
  correction.race = race(table)
  correction.isExcluded = table.boolean("exclude", default: false)
  correction.isApart = table.boolean("apart", default: false)
  correction.sameAs = otherTarget(table)
  correction.asRecorded = asRecorded(table)
  correction.line = table.place(of: table.has("start") ? "start" : "id").lineNumber
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
  return table.string("race").map { .named($0) }
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
