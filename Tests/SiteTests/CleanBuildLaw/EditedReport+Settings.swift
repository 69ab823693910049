import TestSupport
import Training

extension EditedReport {
  /// Another title, author, zone, place on the web, or way to count.
  mutating func changeSite(_ random: inout SplitMix64) throws -> String? {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: settings.title = "Report & more \(nextNumber())"
    case 1: settings.author = random.pick([nil, "A. Runner", "B. \"Quick\" Runner"]) ?? nil
    case 2, 3:
      let zones = [
        nil, "Europe/Zurich", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Auckland",
      ]
      settings.timeZone = random.pick(zones) ?? nil
    case 4: settings.zoneMethod = random.pick([.auto, .maximum, .reserve, .threshold]) ?? .auto
    case 6:
      settings.baseURL = random.pick([nil, "https://runner.example", "http://a.example/b/"]) ?? nil
    case 5: settings.loadMetric = random.pick([.auto, .trimp, .garmin]) ?? .auto
    default:
      settings.weighting = random.pick([.banisterMale, .banisterFemale]) ?? .banisterMale
      settings.fitnessDays = random.pick([28, 42, 50]) ?? 42
    }
    try writeSettings()
    return "settings: \(settings.title), \(settings.author ?? "nobody"), "
      + "\(settings.timeZone ?? "no zone"), \(settings.baseURL ?? "nowhere"), \(settings.zoneMethod), \(settings.loadMetric), "
      + "\(settings.weighting), \(settings.fitnessDays)"
  }

  mutating func changeHeartRates(_ random: inout SplitMix64) throws -> String? {
    if settings.heartRates.count > 1, random.happens(oneIn: 3) {
      settings.heartRates.remove(at: Int.random(in: settings.heartRates.indices, using: &random))
    } else {
      let from =
        random.pick(settings.heartRates.map(\.from) + [Self.firstToday - 30]) ?? Day(number: 0)
      let resting = Double(Int.random(in: 44...56, using: &random))
      let maximum = Double(Int.random(in: 182...194, using: &random))
      settings.heartRates.removeAll { $0.from == from }
      settings.heartRates.append(
        HeartRateProfile(
          from: from, resting: resting, maximum: maximum,
          threshold: random.happens(oneIn: 2) ? nil : maximum - 18))
    }
    settings.heartRates.sort { $0.from < $1.from }
    try writeSettings()
    return "heart rates: \(settings.heartRates.map { "\($0.resting) to \($0.maximum)" })"
  }

  /// One race more, less, or another goal or distance of one.
  mutating func changeRaces(_ random: inout SplitMix64) throws -> String? {
    let goal: Double? = random.pick([nil, 2_700, 5_400]) ?? nil
    let meters: Double = random.pick([5_000, 10_000, 21_097.5]) ?? 10_000
    let index = settings.races.indices.randomElement(using: &random)
    switch (Int.random(in: 0..<3, using: &random), index) {
    case (0, let index?):
      let gone = settings.races.remove(at: index)
      // A note on a race that is in no settings is a mistake, and stops the build.
      for file in notes.keys.sorted() where notes[file]?.target == .race(gone.name) {
        try removeNote(file)
      }
    case (1, let index?):
      settings.races[index].goalSeconds = goal
      settings.races[index].distanceMeters = meters
    default:
      let day =
        random.happens(oneIn: 2)
        ? try drawnDay(&random) : Self.firstToday + Int.random(in: 1...90, using: &random)
      settings.races.append(
        Race(name: "Race \(nextNumber())", day: day, distanceMeters: meters, goalSeconds: goal))
    }
    try writeSettings()
    return "races: \(settings.races.map { "\($0.name) on \($0.day.iso), \($0.distanceMeters) m" })"
  }

  /// One planned week more, less, or another.
  mutating func changePlan(_ random: inout SplitMix64) throws -> String? {
    let week = Self.firstToday.isoWeek + Int.random(in: -4...8, using: &random)
    let isThere = settings.plan.contains { $0.week == week }
    settings.plan.removeAll { $0.week == week }
    if !isThere || random.happens(oneIn: 2) {
      let meters = Double(Int.random(in: 10...60, using: &random)) * 1_000
      var planned = PlannedWeek(
        week: week, distanceMeters: meters,
        focus: random.pick([nil, "Base", "Taper"]) ?? nil)
      for weekday in [2, 4, 7] where random.happens(oneIn: 2) {
        planned.sessions.append(
          PlannedSession(
            weekday: weekday, distanceMeters: 8_000,
            title: random.pick([nil, "Easy", "6 × 800 m"]) ?? nil))
      }
      settings.plan.append(planned)
    }
    try writeSettings()
    return "plan: \(settings.plan.map { "\($0.week.iso), \($0.distanceMeters) m" })"
  }
}
