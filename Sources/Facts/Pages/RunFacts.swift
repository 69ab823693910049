package import Hashing
package import Training

/// What the page of one activity tells, besides what is drawn of its samples.
package struct RunFacts: PageFacts {
  /// Another activity, as a page leads to it.
  package struct Neighbor: Hashable, Sendable, Encodable {
    package var path: String
    package var title: ActivityTitle
    package var day: Day
  }

  /// Which stored drawing the page shows; another digest means another drawing.
  package struct DrawingKey: Hashable, Sendable, Encodable {
    package var activityID: Int64
    package var digest: UInt64?
  }

  package var path: String
  /// Whether everybody may see it, so that its start is known to the hour, and of its best efforts not
  /// where they lie.
  package var isPublic: Bool
  package var activity: Activity
  package var family: Sport.Family
  /// The list that names it.
  package var list: String
  /// Whether lists hold other activities than runs.
  package var isMixed: Bool
  /// Its week, where that has a page.
  package var week: ISOWeek?
  /// What the other activities of its day are called.
  package var titlesOfDay: [ActivityTitle]
  package var earlier: Neighbor?
  package var later: Neighbor?
  package var load: Double?
  package var loadSource: LoadSource
  package var averageHeartRate: Double?
  /// The highest the heart can do, by the settings of the day.
  package var highestHeartRate: Double?
  package var ascentMeters: Double?
  package var descentMeters: Double?
  /// In zones 1 to 5; `nil` without a heart rate.
  package var zoneSeconds: [Double]?
  /// Where those are clearly less than it moved for.
  package var knownHeartTime: KnownHeartTime?
  /// Whether the watch counted them, by bounds of its own.
  package var hasWatchZones: Bool
  /// Five lower bounds in beats a minute, or none.
  package var zoneBounds: [Int]
  package var secondsPerKilometer: Double?
  /// As it would have been on the flat; `nil` where hills made no difference of a second.
  package var gradeAdjustedSecondsPerKilometer: Double?
  package var metersPerBeat: Double?
  package var decoupling: Double?
  /// The fastest stretches that are worth a row, with their places among those of the year so far.
  package var efforts: [RankedEffort]
  /// What it was for; `nil` for what is no run.
  package var kind: RunKind?
  /// The repetitions that the title of a run tells.
  package var repetitions: TitledRepetitions?
  package var likeRuns: LikeRuns
  /// Pale lines below the route: earlier runs from here.
  package var ghosts: [Digested<Track>]
  /// What stands in the place of a map that everybody may not see.
  package var ribbon: Ribbon?
  package var gear: [GearUses.Use]
  /// Of what was outdoors.
  package var weather: Weather?
  package var race: RaceFinding?
  package var pace: PaceFinding?
  package var beat: BeatFinding?
  /// Of another sport than running.
  package var others: OthersFinding?
  package var notes: [NoteFacts]
  /// What was mended of it, in the order it was.
  package var corrections: [Correction]
  /// Why not all of its file could be used; `nil` where it was whole.
  package var filePart: FilePart?
  /// Whether there is something to send of it.
  package var isShared: Bool
  package var drawing: DrawingKey

  package var isRun: Bool { family == .running }
  package var day: Day { activity.day }
  /// What is sent of it.
  package var shareSubject: ShareSubject? {
    isShared ? ActivityAddress(path: path).map { .run($0) } : nil
  }
  package var title: ActivityTitle { ActivityTitle(name: activity.name, sport: activity.sport) }

  /// The time in zones where it says something: any of a run, of another sport only with some of it
  /// above the first zone.
  package var toldZoneSeconds: [Double]? {
    zoneSeconds.flatMap { seconds in
      isRun || seconds.dropFirst().contains { $0 >= 30 } ? seconds : nil
    }
  }

  /// All of the time in zones, where that is longer than moving was: with rests.
  package var restedZoneSeconds: Double? {
    let total = zoneSeconds?.reduce(0, +) ?? 0
    return total > activity.movingSeconds + max(10, 0.01 * activity.movingSeconds) ? total : nil
  }

  /// The time from start to end that was not moved; 0 where nobody knows.
  package var stoppedSeconds: Double {
    max(0, (activity.elapsedSeconds ?? 0) - activity.movingSeconds)
  }
}

extension RunFacts {
  /// - Parameters:
  ///   - index: the activity's place among the season's.
  ///   - season: what all pages are told from.
  ///   - notes: those about it.
  ///   - digest: of what is stored of it.
  package init(of index: Int, in season: Season, notes: [NoteFacts], digest: UInt64?) {
    let entry = season.entries[index]
    let (activity, derived) = (entry.activity, entry.derived)
    let week = entry.day.isoWeek
    func neighbor(_ index: Int) -> Neighbor? {
      guard season.lines.indices.contains(index) else { return nil }
      let line = season.lines[index]
      return Neighbor(path: line.value.path, title: line.value.title, day: line.value.day)
    }
    path = entry.path
    isPublic = season.options.isPublic
    self.activity = activity
    family = entry.family
    list = season.lists.path(of: entry.day)
    isMixed = season.isMixed
    self.week = season.hasPage(week) ? week : nil
    titlesOfDay = season.titles(onDayOf: index)
    earlier = neighbor(index - 1)
    later = neighbor(index + 1)
    load = entry.load
    loadSource = entry.loadSource
    averageHeartRate = entry.averageHeartRate
    highestHeartRate = season.log.athlete.heartRates.profile(on: entry.day)?.maximum
    ascentMeters = entry.ascentMeters
    descentMeters = entry.descentMeters
    zoneSeconds = entry.zoneSeconds
    knownHeartTime = entry.knownHeartTime
    hasWatchZones = entry.hasWatchZones
    zoneBounds = derived?.zoneLowerBounds ?? []
    secondsPerKilometer = entry.secondsPerKilometer
    gradeAdjustedSecondsPerKilometer = entry.isRun ? entry.gradeAdjustedSecondsPerKilometer : nil
    metersPerBeat = entry.metersPerBeat
    decoupling = entry.decoupling
    race = RaceFinding(of: index, in: season)
    efforts = Self.efforts(of: entry, isRace: race != nil, in: season)
    kind = season.briefs[index].kind
    repetitions = season.briefs[index].repetitions
    likeRuns = LikeRuns(of: index, in: season)
    ghosts = GhostRuns.tracks(of: index, in: season)
    ribbon = activity.hasRoute ? nil : season.ribbons.flatMap { Ribbon(of: entry, on: $0) }
    gear = season.gear[entry.id]
    weather = activity.sport.isIndoor ? nil : season.log.weather[entry.id]
    pace = PaceFinding(
      secondsPerKilometer: entry.isRun ? entry.secondsPerKilometer : nil, like: likeRuns)
    beat = BeatFinding(
      metersPerBeat: metersPerBeat, secondsPerKilometer: secondsPerKilometer, like: likeRuns)
    others = OthersFinding(of: index, in: season)
    self.notes = notes
    corrections = season.log.corrections[entry.id] ?? []
    filePart = season.log.fileParts[entry.id]
    isShared = season.sharedRunPaths.contains(entry.path)
    drawing = DrawingKey(activityID: entry.id, digest: digest)
  }
}

extension RunFacts {
  /// Those worth a row; a race as a whole is told by its own time.
  private static func efforts(of entry: ActivityEntry, isRace: Bool, in season: Season)
    -> [RankedEffort]
  {
    guard entry.isRun, let efforts = entry.derived?.bestEfforts else { return [] }
    let ranks = season.efforts.ranks(of: entry)
    let longest = isRace ? 0.97 * (entry.activity.distanceMeters ?? .infinity) : .infinity
    return efforts.enumerated().map { index, effort in
      RankedEffort(effort, rank: ranks.indices.contains(index) ? ranks[index] : nil)
    }.filter { $0.isTold && $0.effort.distanceMeters < longest }
  }
}

extension ActivityEntry {
  /// `nil` without altitude, and where hills made no difference of a second.
  fileprivate var gradeAdjustedSecondsPerKilometer: Double? {
    guard let pace = secondsPerKilometer, let factor = derived?.gradeFactor, factor > 0.2,
      factor.isFinite, abs(pace / factor - pace) >= 1
    else { return nil }
    return pace / factor
  }
}

extension Season {
  /// What the other activities of a day are called, by start.
  fileprivate func titles(onDayOf index: Int) -> [ActivityTitle] {
    let day = briefs[index].day
    var (first, last) = (index, index)
    while first > 0, briefs[first - 1].day == day { first -= 1 }
    while last + 1 < lines.count, briefs[last + 1].day == day { last += 1 }
    return (first...last).filter { $0 != index }.map { lines[$0].value.title }
  }
}
