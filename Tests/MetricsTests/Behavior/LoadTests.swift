import Metrics
import Testing
import Training

@Suite("loads of a log")
struct LoadTests {
  /// Runs of 10 km, with Garmin's load and TRIMP where given.
  func log(
    _ rows: [(garmin: Double?, trimp: Double?)], sport: Sport = .running
  ) -> ([Activity], [Int64: DerivedValues]) {
    var activities: [Activity] = []
    var derived: [Int64: DerivedValues] = [:]
    for (index, row) in rows.enumerated() {
      var activity = Activity.run(Int64(index), meters: 10_000, sport: sport)
      activity.garminLoad = row.garmin
      activities.append(activity)
      var values = DerivedValues(activityID: activity.id)
      values.trainingImpulse = row.trimp
      derived[activity.id] = values
    }
    return (activities, derived)
  }

  @Test("TRIMP is scaled to Garmin's load before they are mixed")
  func scaled() {
    let (activities, derived) = log(
      Array(repeating: (garmin: 120, trimp: 80), count: 5) + [(nil, 100), (nil, nil)])
    let loads = activityLoads(of: activities, derived: derived)
    #expect(loads[0] == ResolvedLoad(load: 120, source: .garmin))
    #expect(loads[5] == ResolvedLoad(load: 150, source: .trimp))
    // Six runs of 12 to 15 a kilometer: the median is 12.
    #expect(loads[6] == ResolvedLoad(load: 120, source: .distance))
  }

  @Test("an athlete without Garmin's load is measured by TRIMP")
  func trimpOnly() {
    let (activities, derived) = log(
      [(90, 60)] + Array(repeating: (garmin: nil, trimp: 70), count: 6))
    let loads = activityLoads(of: activities, derived: derived)
    #expect(loads.map(\.source) == Array(repeating: .trimp, count: 7))
    #expect(loads[0].load == 60)
    let garmin = activityLoads(of: activities, derived: derived, metric: .garmin)
    #expect(garmin[0] == ResolvedLoad(load: 90, source: .garmin))
    #expect(garmin[1].source == .distance)
  }

  @Test("the setting asks for TRIMP as it is")
  func asked() {
    let (activities, derived) = log(Array(repeating: (garmin: 120, trimp: 80), count: 6))
    let loads = activityLoads(of: activities, derived: derived, metric: .trimp)
    #expect(loads == Array(repeating: ResolvedLoad(load: 80, source: .trimp), count: 6))
  }

  @Test("what was entered by hand goes by its load, else by its exertion, else by distance")
  func byHand() {
    var (activities, derived) = log(Array(repeating: (garmin: 120, trimp: nil), count: 5))
    // An hour at exertion 6 is worth 120 to this runner: a third of a point a minute.
    for index in activities.indices {
      activities[index].perceivedExertion = 6
      activities[index].movingSeconds = 3_600
    }
    func line(load: Double?, exertion: Double?, garmin: Double? = nil) -> Activity {
      var line = Activity.run(Int64(activities.count), meters: 5_000)
      line.movingSeconds = 1_800
      line.perceivedExertion = exertion
      line.garminLoad = garmin
      line.byHand = LoggedByHand(load: load, hasTimeOfDay: false)
      return line
    }
    activities.append(line(load: 45, exertion: 9))
    activities.append(line(load: nil, exertion: 9))
    activities.append(line(load: nil, exertion: nil))
    activities.append(line(load: 45, exertion: 9, garmin: 70))
    let loads = activityLoads(of: activities, derived: derived)
    #expect(loads[5] == ResolvedLoad(load: 45, source: .manual))
    #expect(loads[6].source == .exertion)
    #expect(abs((loads[6].load ?? 0) - 90) < 1e-9)
    #expect(loads[7] == ResolvedLoad(load: 60, source: .distance))
    #expect(loads[8] == ResolvedLoad(load: 70, source: .garmin))
    derived = [:]
    let alone = activityLoads(of: [line(load: nil, exertion: 4)], derived: derived)
    #expect(alone == [ResolvedLoad(load: 30, source: .exertion)], "a quarter of exertion × minutes")
  }

  @Test("the exertion a watch recorded makes no load by itself")
  func recordedExertion() {
    var (rides, _) = log([(nil, nil)], sport: .cycling)
    rides[0].perceivedExertion = 7
    #expect(activityLoads(of: rides, derived: [:]) == [ResolvedLoad(load: nil, source: .none)])
  }

  @Test("only a run goes by distance, and a transition carries no load")
  func others() {
    let (rides, _) = log([(nil, nil)], sport: .cycling)
    #expect(activityLoads(of: rides, derived: [:]) == [ResolvedLoad(load: nil, source: .none)])
    let (changes, _) = log([(12, nil)], sport: .transition)
    #expect(activityLoads(of: changes, derived: [:]) == [ResolvedLoad(load: nil, source: .none)])
    let (runs, _) = log([(nil, nil)])
    #expect(
      activityLoads(of: runs, derived: [:], fallback: 7)
        == [ResolvedLoad(load: 70, source: .distance)])
  }

  @Test("a race costs what races cost, else 1.4 times the median")
  func races() {
    let runs = loadPerKilometer(
      of: Array(repeating: DistanceLoad(distanceMeters: 10_000, load: 80), count: 5))
    let guessed = raceLoadPerKilometer(races: [], runs: runs)
    #expect(isClose(guessed?.value, 11.2))
    #expect(guessed?.isMeasured == false)
    let measured = raceLoadPerKilometer(
      races: Array(repeating: DistanceLoad(distanceMeters: 5_000, load: 60), count: 3), runs: runs)
    #expect(measured?.value == 12)
    #expect(measured?.isMeasured == true)
    #expect(raceLoadPerKilometer(races: [], runs: LoadPerKilometer(count: 0)) == nil)
  }

  @Test("a week's load lies on the days of its sessions")
  func sessions() throws {
    let week = try #require(ISOWeek(iso: "2026-W47"))
    let planned = PlannedWeek(
      week: week, distanceMeters: 40_000,
      sessions: [
        PlannedSession(weekday: 2, distanceMeters: 10_000),
        PlannedSession(weekday: 7, distanceMeters: 30_000),
      ])
    let days = plannedLoads(
      weeks: [PlannedDistance(planned)], races: [], loadPerKilometer: 8, raceLoadPerKilometer: 12)
    #expect(days.map { $0.load ?? -1 } == [0, 80, 0, 0, 0, 0, 240])
    #expect(days.first?.day == week.monday)
  }

  @Test("a week that is nothing but races keeps what is left of its distance")
  func nowhereToRun() {
    let monday = Day(number: 20_601)
    let races = (0..<7).map { Race(name: "", day: monday + $0, distanceMeters: 5_000) }
    let days = plannedLoads(
      weeks: [PlannedDistance(start: monday, distanceMeters: 50_000)], races: races,
      loadPerKilometer: 8, raceLoadPerKilometer: 10)
    #expect(days.map { $0.load ?? -1 } == [170, 50, 50, 50, 50, 50, 50])
  }

  @Test("today counts once: as done when something was done, else as planned")
  func today() {
    let today = Day(number: 20_600)
    func forecast(_ done: Double?) -> [ForecastDay] {
      loadForecast(
        history: [DayLoad(day: today - 1, load: 50), DayLoad(day: today, load: done)],
        plan: [DayLoad(day: today, load: 80)], today: today, through: today + 1)
    }
    #expect(forecast(60).map(\.load) == [50, 60, 0])
    #expect(forecast(0).map(\.load) == [50, 80, 0])
    #expect(forecast(nil).map(\.isPlanned) == [false, true, true])
  }

  @Test("a balance begun at zero warms up for three time constants")
  func warmingUp() {
    #expect(warmingUpDays() == 126)
    #expect(warmingUpDays(timeConstant: .nan) == 0)
    #expect(missingShare(afterDays: 10, timeConstant: 0) == nil)
  }
}
