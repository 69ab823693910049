package import Diagnostics
import Settings
import Training
import Wording

extension Configuration {
  /// Reads openrun.toml; whatever is wrong with it is told, with its line, and the rest is read.
  package static func read(
    _ text: String, file: String = "openrun.toml"
  ) -> (configuration: Configuration, problems: [Diagnostic]) {
    let document = SettingsDocument(text: text, file: file)
    var configuration = Configuration()
    configuration.readSite(document.root.table("site"))
    configuration.athlete = readAthlete(document.root)
    configuration.races = document.root.tables("race").compactMap(race).sorted {
      ($0.day, $0.name) < ($1.day, $1.name)
    }
    configuration.plan = document.root.table("plan").dated(
      "week", by: "starts", read: plannedWeek
    ) { $0.week.monday }
    configuration.readCorrections(document.root)
    configuration.readPrivacy(document.root)
    configuration.readPaths(document.root.table("paths"))
    configuration.readAthletes(document.root)
    return (configuration, document.finish())
  }

  private mutating func readSite(_ site: TableReader) {
    title = site.string("title", default: title)
    author = site.string("author")
    baseURL = readBaseURL(site)
    // For those who look whether every word of a page could be translated.
    let isPseudo = site.choice("language", among: ["en"], untold: ["pseudo"]) == "pseudo"
    language = isPseudo ? .pseudo : .english
    units = site.enumeration("units", default: units)
    theme = site.string("theme", default: theme)
    isPrecompressed = site.boolean("precompress", default: isPrecompressed)
    timeZone = site.string("time_zone")
    if let timeZone, !LocalClock.knows(timeZone) {
      site.report(
        "there is no time zone ‘\(timeZone)’", at: "time_zone",
        help: "write it like ‘Europe/Zurich’, as `timedatectl list-timezones` does")
      self.timeZone = nil
    }
  }

  private mutating func readPaths(_ paths: TableReader) {
    store = paths.string("store", default: store)
    content = paths.string("content", default: content)
    output = paths.string("output", default: output)
    published = paths.string("published", default: published)
  }
}

/// The address of a folder on the web, with one slash at its end; `nil` if there is none.
private func readBaseURL(_ site: TableReader) -> String? {
  guard let text = site.string("base_url") else { return nil }
  let address =
    #/https?://(?:[A-Za-z0-9.\-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]+)?(?:/[A-Za-z0-9\-._~!$&'()*+,;=:@%\/]*)?/#
  guard text.wholeMatch(of: address) != nil else {
    site.report(
      "‘base_url’ is \"\(text)\", which is no address of a folder on the web", at: "base_url",
      help: "write where the site will lie, with https:// in front and without ? and #, like  "
        + "base_url = \"https://runner.example/training/\"")
    return nil
  }
  return text.prefix(through: text.lastIndex { $0 != "/" } ?? text.startIndex) + "/"
}

private func readAthlete(_ root: TableReader) -> Athlete {
  var athlete = Athlete()
  let table = root.table("athlete")
  athlete.weighting = table.enumeration("weighting", default: athlete.weighting)
  athlete.heartRates = table.dated("heart_rate", by: "from", read: heartRates) { $0.from }
  let zones = root.table("zones")
  athlete.zoneMethod = zones.enumeration("method", default: athlete.zoneMethod)
  athlete.zoneBounds = zones.numbers("heart_rate", count: 5, in: 0.2...1.5)
  if let bounds = athlete.zoneBounds, zip(bounds, bounds.dropFirst()).contains(where: { $0 >= $1 })
  {
    zones.report(
      "the zone bounds do not rise", at: "heart_rate",
      help: "write five rising shares, such as  heart_rate = [0.5, 0.6, 0.7, 0.8, 0.9]")
    athlete.zoneBounds = nil
  }
  let load = root.table("load")
  athlete.loadMetric = load.enumeration("metric", default: athlete.loadMetric)
  athlete.fitnessDays = load.number("fitness_days", in: 1...365, default: athlete.fitnessDays)
  athlete.fatigueDays = load.number("fatigue_days", in: 1...365, default: athlete.fatigueDays)
  return athlete
}

private func heartRates(_ table: TableReader) -> HeartRateProfile? {
  let from = table.day("from", required: "from = 2025-01-01")
  let resting = table.number("resting", in: 20...120, required: "resting = 52")
  let maximum = table.number("maximum", in: 80...250, required: "maximum = 187")
  let threshold = table.number("threshold", in: 60...240)
  guard let from = from.flatMap(Day.init), let resting, let maximum else { return nil }
  guard resting < maximum else {
    table.report(
      "the resting heart rate is not below the maximum", at: "resting",
      help: "‘resting’ is measured on waking, ‘maximum’ is the highest ever seen")
    return nil
  }
  if let threshold, !(resting..<maximum).contains(threshold) {
    table.report(
      "the threshold is not between the resting and the maximum heart rate", at: "threshold",
      help: "it is what you can hold for an hour; leave it out if you do not know it")
    return nil
  }
  return HeartRateProfile(from: from, resting: resting, maximum: maximum, threshold: threshold)
}

private func race(_ table: TableReader) -> Race? {
  let name = table.string("name", required: "name = \"City Marathon\"")
  let day = table.day("day", required: "day = 2027-04-18")
  let kilometers = table.quantity(
    "distance", in: 0.1...1_000, required: "distance = 42.195", amount: Site.kilometers(written:))
  let goal = table.duration("goal")
  let isHidden = table.boolean("hidden", default: false)
  guard let name, let day = day.flatMap(Day.init), let kilometers else { return nil }
  var race = Race(
    name: name, day: day, distanceMeters: kilometers * 1_000,
    goalSeconds: goal.map { Double($0.components.seconds) })
  race.isHidden = isHidden
  return race
}

private func plannedWeek(_ table: TableReader) -> PlannedWeek? {
  let starts = table.day("starts", required: "starts = 2027-01-04")
  let kilometers = table.quantity(
    "distance", in: 0...1_000, required: "distance = 48", amount: Site.kilometers(written:))
  let focus = table.string("focus")
  let days = table.quantities(
    "days", count: 7, in: 0...500, amount: Site.kilometers(written:))
  let titles = table.strings("titles") ?? []
  guard let monday = starts.flatMap(Day.init), let kilometers else { return nil }
  guard monday.weekday == 1 else {
    table.report(
      "\(monday.iso) is not a Monday", at: "starts",
      help: "a week of the plan begins on Monday, here \((monday - (monday.weekday - 1)).iso)")
    return nil
  }
  guard titles.isEmpty || titles.count == 7 else {
    table.report(
      "‘titles’ has \(titles.count) entries instead of 7", at: "titles",
      help: "write one text for each day from Monday to Sunday, \"\" for a day of rest")
    return nil
  }
  let sessions = (days ?? []).enumerated().compactMap { index, kilometers -> PlannedSession? in
    guard kilometers > 0 else { return nil }
    let title = titles.indices.contains(index) ? titles[index] : ""
    return PlannedSession(
      weekday: index + 1, distanceMeters: kilometers * 1_000,
      title: title.isEmpty ? nil : title)
  }
  return PlannedWeek(
    week: ISOWeek(containing: monday), distanceMeters: kilometers * 1_000, focus: focus,
    sessions: sessions)
}

/// Kilometers of `26.2 mi`, `400 m` or `8 km`.
func kilometers(written text: String) -> Double? {
  DistanceUnit.parting(text).flatMap { number, unit in
    Double(number).map { $0 * (unit.meters / 1_000) }
  }
}

extension TableReader {
  /// The values of a list of tables, each with a day of its own, by that day.
  fileprivate func dated<Value>(
    _ list: String, by key: String, read: (TableReader) -> Value?, day: (Value) -> Day
  ) -> [Value] {
    var days: Set<Day> = []
    let values = tables(list).compactMap { table -> Value? in
      guard let value = read(table) else { return nil }
      guard days.insert(day(value)).inserted else {
        table.report(
          "an entry above has the same day, \(day(value).iso)", at: key,
          help: "give one of the two another day, or delete it")
        return nil
      }
      return value
    }
    return values.sorted { day($0) < day($1) }
  }
}

extension Day {
  init?(_ date: LocalDate) {
    self.init(year: date.year, month: date.month, day: date.day)
  }
}
