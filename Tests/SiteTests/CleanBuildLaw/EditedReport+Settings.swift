import TestSupport
import Training
import TrainingStore

extension EditedReport {
  /// Another title, author, time zone or place on the web.
  mutating func changeSite(_ random: inout SplitMix64) throws -> String? {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: settings.title = "Report & more \(nextNumber())"
    case 1:
      settings.author = random.another(
        than: settings.author, of: [nil, "A. Runner", "B. \"Quick\" Runner"])
    case 2, 3:
      let zones = [
        nil, "Europe/Zurich", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Auckland",
      ]
      settings.timeZone = random.another(than: settings.timeZone, of: zones)
    default:
      settings.baseURL = random.another(
        than: settings.baseURL, of: [nil, "https://runner.example", "http://a.example/b/"])
    }
    try writeSettings()
    return "site: \(settings.title), \(settings.author ?? "nobody"), "
      + "\(settings.timeZone ?? "no zone"), \(settings.baseURL ?? "nowhere")"
  }

  /// Other zones, or another way to count load.
  mutating func changeCounting(_ random: inout SplitMix64) throws -> String? {
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      settings.zoneMethod = random.another(
        than: settings.zoneMethod, of: [.auto, .maximum, .reserve, .threshold])
    case 1:
      let shares = [nil, [0.5, 0.6, 0.7, 0.8, 0.9], [0.55, 0.68, 0.77, 0.86, 0.94]]
      settings.zoneBounds = random.another(than: settings.zoneBounds, of: shares)
    case 2:
      settings.loadMetric = random.another(
        than: settings.loadMetric, of: [.auto, .trimp, .garmin])
    case 3:
      settings.weighting = random.another(
        than: settings.weighting, of: [.banisterMale, .banisterFemale])
    case 4: settings.fitnessDays = random.another(than: settings.fitnessDays, of: [28, 42, 50])
    default: settings.fatigueDays = random.another(than: settings.fatigueDays, of: [5, 7, 10])
    }
    try writeSettings()
    return
      "counting: \(settings.zoneMethod), \(settings.zoneBounds.map { "\($0)" } ?? "no shares"), "
      + "\(settings.loadMetric), \(settings.weighting), \(settings.fitnessDays) days, "
      + "\(settings.fatigueDays) days"
  }

  /// Other zones at Garmin, which hold where the settings leave them open.
  mutating func changeGarminZones(_ random: inout SplitMix64) throws -> String? {
    if random.happens(oneIn: 2) {
      (settings.zoneMethod, settings.zoneBounds) = (.auto, nil)
      for index in settings.heartRates.indices { settings.heartRates[index].threshold = nil }
      try writeSettings()
    }
    let first = Int.random(in: 90...110, using: &random)
    let zones = GarminHeartRateZones(
      sport: random.pick(["default", "running"]) ?? "default",
      lowerBounds: (0..<5).map { first + $0 * 16 })
    try withStore { store in _ = try store.write { try $0.save(zones) } }
    return "Garmin's zones of \(zones.sport): \(zones.lowerBounds)"
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
