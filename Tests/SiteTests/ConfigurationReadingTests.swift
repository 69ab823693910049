import Diagnostics
import Routes
import Site
import Testing
import Training
import Wording

@Suite("openrun.toml, as it is read")
struct ConfigurationReadingTests {
  @Test("an empty file is no mistake and gives the defaults")
  func empty() {
    let (configuration, problems) = Configuration.read("")
    #expect(problems.isEmpty)
    #expect(configuration == Configuration())
    #expect(configuration.store == "data/openrun.sqlite")
    #expect(configuration.content == "content")
    #expect(configuration.output == "public")
    #expect(configuration.theme == "plain")
  }

  @Test("every key arrives where it belongs")
  func everyKey() throws {
    let (configuration, problems) = Configuration.read(
      """
      [site]
      title = "By the river"
      author = "A. Runner"
      base_url = "https://runner.example"
      language = "en"
      units = "imperial"
      theme = "broadsheet"
      time_zone = "Europe/Zurich"

      [athlete]
      weighting = "banister-female"

      [[athlete.heart_rate]]
      from = 2025-03-10
      resting = 48
      maximum = 187

      [[athlete.heart_rate]]
      from = 2023-01-01
      resting = 52.5
      maximum = 189
      threshold = 168

      [zones]
      method = "reserve"
      heart_rate = [0.5, 0.6, 0.7, 0.8, 0.9]

      [load]
      metric = "trimp"
      fitness_days = 45
      fatigue_days = 7.5

      [[race]]
      name = "Second"
      day = 2027-04-18
      distance = 42.195
      goal = "3:15:00"

      [[race]]
      name = "First"
      day = 2027-03-07
      distance = 10

      [[plan.week]]
      starts = 2027-01-11
      distance = 40

      [[plan.week]]
      starts = 2027-01-04
      distance = 48
      focus = "Base"
      days = [0, 8, 10.5, 0, 0, 6, 16]
      titles = ["", "Easy", "6 × 800 m", "", "", "", "Long run"]

      [paths]
      store = "kept/log.sqlite"
      content = "texts"
      output = "/srv/report"
      """)
    #expect(problems.map(\.description) == [])
    #expect(configuration.title == "By the river")
    #expect(configuration.author == "A. Runner")
    #expect(configuration.baseURL == "https://runner.example/")
    #expect(configuration.language == .english)
    #expect(configuration.theme == "broadsheet")
    #expect(configuration.units == .imperial)
    #expect(configuration.timeZone == "Europe/Zurich")
    #expect(configuration.store == "kept/log.sqlite")
    #expect(configuration.content == "texts")
    #expect(configuration.output == "/srv/report")

    let athlete = configuration.athlete
    #expect(athlete.weighting == .banisterFemale)
    #expect(
      athlete.heartRates == [
        HeartRateProfile(from: try day("2023-01-01"), resting: 52.5, maximum: 189, threshold: 168),
        HeartRateProfile(from: try day("2025-03-10"), resting: 48, maximum: 187),
      ], "the oldest comes first")
    #expect(athlete.zoneMethod == .reserve)
    #expect(athlete.zoneBounds == [0.5, 0.6, 0.7, 0.8, 0.9])
    #expect(athlete.loadMetric == .trimp)
    #expect(athlete.fitnessDays == 45)
    #expect(athlete.fatigueDays == 7.5)

    #expect(
      configuration.races == [
        Race(name: "First", day: try day("2027-03-07"), distanceMeters: 10_000),
        Race(
          name: "Second", day: try day("2027-04-18"), distanceMeters: 42_195, goalSeconds: 11_700),
      ])
    #expect(
      configuration.plan == [
        PlannedWeek(
          week: ISOWeek(containing: try day("2027-01-04")), distanceMeters: 48_000, focus: "Base",
          sessions: [
            PlannedSession(weekday: 2, distanceMeters: 8_000, title: "Easy"),
            PlannedSession(weekday: 3, distanceMeters: 10_500, title: "6 × 800 m"),
            PlannedSession(weekday: 6, distanceMeters: 6_000),
            PlannedSession(weekday: 7, distanceMeters: 16_000, title: "Long run"),
          ]),
        PlannedWeek(week: ISOWeek(containing: try day("2027-01-11")), distanceMeters: 40_000),
      ])
  }

  @Test("private places have a name, a point and a radius that hides them")
  func places() throws {
    let (configuration, problems) = Configuration.read(
      """
      [[privacy.place]]
      name = "home"
      latitude = 47.3712
      longitude = 8.5425

      [[privacy.place]]
      name = "work"
      latitude = -33.5
      longitude = 151
      radius = 600

      [[privacy.place]]
      name = "home"
      latitude = 1
      longitude = 1

      [[privacy.place]]
      name = "shed"
      latitude = 95
      longitude = 1
      radius = 300
      """)
    #expect(configuration.privacy.places.map(\.id) == ["home", "work"])
    #expect(configuration.privacy.places.map(\.radiusMeters) == [800, 600])
    #expect(configuration.privacy.places.first?.center.latitude == 47.3712)
    #expect(
      problems.map(\.sentence) == [
        "a place is easier to find by a radius below 800 m",
        "a [[privacy.place]] above has the same name",
        "‘latitude’ is 95, but should be between -85 and 85",
        "‘radius’ is 300, but should be between 400 and 20000",
      ])
    #expect(problems.first?.severity == .warning)
  }

  @Test("two places that overlap are a mistake at the line of the second, which prints neither")
  func overlap() {
    func problems(_ latitude: Double, radius: Int) -> [Diagnostic] {
      Configuration.read(
        """
        [[privacy.place]]
        name = "canary"
        latitude = 47
        longitude = 8

        [[privacy.place]]
        name = "dovecote"
        latitude = \(latitude)
        longitude = 8
        radius = \(radius)
        """
      ).problems
    }
    // 1,800 m and 2,002 m, both radii together.
    #expect(problems(47.0162, radius: 1_000).count == 0)
    let found = problems(47.0161, radius: 1_000)
    #expect(
      found.map(\.description) == [
        """
        error: this place overlaps the one of line 1
         --> openrun.toml:6:1
          |
        6 | [[privacy.place]]
          | ^^^^^^^^^^^^^^^^^
        help: make one place of the two, whose radius holds both: at least 1800 m
        """
      ])
    #expect(problems(47.001, radius: 900).first?.help?.hasSuffix("at least 910 m") ?? false)
  }

  @Test("a race is hidden where it says so")
  func hiddenRace() {
    let races = Configuration.read(
      """
      [[race]]
      name = "Open"
      day = 2027-03-07
      distance = 10

      [[race]]
      name = "Secret"
      day = 2027-04-18
      distance = 10
      hidden = true
      """
    ).configuration.races
    #expect(races.map(\.isHidden) == [false, true])
  }

  @Test("all mistakes are told, in the file's order")
  func several() {
    let found = Configuration.read(
      """
      [site]
      titel = "x"

      [load]
      fitness_days = 0

      [privat]
      places = 1
      """)
    #expect(
      found.problems.map(\.sentence) == [
        "unknown key ‘titel’ in [site]",
        "‘fitness_days’ is 0, but should be between 1 and 365",
        "unknown table ‘privat’",
      ])
    #expect(found.configuration.athlete.fitnessDays == 42, "the rest keeps its default")
  }

  @Test("a race with a mistake is left out, the others are read")
  func oneBadRace() {
    let (configuration, problems) = Configuration.read(
      """
      [[race]]
      name = "No day"
      distance = 10

      [[race]]
      name = "Whole"
      day = 2027-03-07
      distance = 10
      """)
    #expect(problems.map(\.sentence) == ["‘day’ is missing in [[race]]"])
    #expect(configuration.races.map(\.name) == ["Whole"])
  }
}

/// A day from its text.
func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }
