import Metrics
package import Training

/// What the page about efficiency tells.
package struct EfficiencyFacts: PageFacts {
  package var today: Day
  /// How long the runs are that are compared.
  package var shortestMeters: Double
  package var longestMeters: Double
  /// `nil` with fewer than three like runs in the last 90 days, as `recent`.
  package var finding: EfficiencyFinding?
  package var recent: RecentEfficiency?
  package var beats: BeatsFinding?
  package var drift: MonthlyDriftFinding?
  /// Every month since the first like run, oldest first.
  package var months: [EfficiencyMonth]
  /// The last ten like runs, the latest first.
  package var latest: [EfficiencyRun]
}

/// Medians of the like runs of the last 90 days, beside earlier ones.
package struct RecentEfficiency: Hashable, Sendable, Encodable {
  package struct Value: Hashable, Sendable, Encodable {
    package var now: Double
    /// `nil` where fewer than four of the earlier runs have one.
    package var earlier: Double?
    /// How many runs of each have one.
    package var count: Int
    package var earlierCount: Int

    /// `nil` where fewer than three runs have one.
    package init?(_ now: [Double], earlier: [Double]) {
      guard now.count >= 3, let middle = median(of: now) else { return nil }
      self.now = middle
      self.earlier = earlier.count >= 4 ? median(of: earlier) : nil
      (count, earlierCount) = (now.count, earlier.count)
    }
  }

  package var count: Int
  /// What earlier values are of; `nil` where there were fewer than four runs.
  package var reference: EfficiencyReference?
  /// How many those runs are.
  package var earlierCount: Int
  package var metersPerBeat: Value?
  package var decoupling: Value?
  package var secondsPerKilometer: Value?
  package var heartRate: Value?
}

/// One of the like runs.
package struct EfficiencyRun: Hashable, Sendable, Encodable {
  package var path: String
  package var day: Day
  package var meters: Double?
  package var metersPerBeat: Double
  package var decoupling: Double?
}

extension EfficiencyFacts {
  /// `nil` with fewer than twelve like runs in two years.
  package init?(_ season: Season) {
    let runs = season.efficiencyRuns
    guard runs.areEnough else { return nil }
    today = season.today
    shortestMeters = runs.shortestMeters
    longestMeters = runs.longestMeters
    recent = RecentEfficiency(runs, today: today)
    finding = recent.flatMap { recent in
      recent.metersPerBeat.map {
        EfficiencyFinding(now: $0.now, earlier: $0.earlier, recent.reference)
      }
    }
    months = EfficiencyMonth.all(of: runs, today: today)
    beats = BeatsFinding(months)
    drift = MonthlyDriftFinding(months)
    latest = runs.all.suffix(10).reversed().map { run in
      EfficiencyRun(
        path: run.entry.path, day: run.entry.day, meters: run.entry.activity.distanceMeters,
        metersPerBeat: run.metersPerBeat, decoupling: run.decoupling)
    }
  }
}

extension RecentEfficiency {
  init?(_ runs: EfficiencyRuns, today: Day) {
    let days = Season.recentDays
    let now = runs.from(today - (days - 1), through: today)
    guard now.count >= 3 else { return nil }
    count = now.count
    let (reference, earlier) = Self.reference(runs, today: today)
    self.reference = reference
    earlierCount = earlier.count
    func value(_ value: (EfficiencyRuns.Run) -> Double?) -> Value? {
      Value(now.compactMap(value), earlier: earlier.compactMap(value))
    }
    metersPerBeat = value { $0.metersPerBeat }
    decoupling = value { $0.decoupling }
    secondsPerKilometer = value { $0.entry.secondsPerKilometer }
    heartRate = value { $0.entry.averageHeartRate }
  }

  /// The same 90 days a year ago, else the 90 days before; none where both hold fewer than four
  /// runs.
  private static func reference(
    _ runs: EfficiencyRuns, today: Day
  ) -> (EfficiencyReference?, [EfficiencyRuns.Run]) {
    let days = Season.recentDays
    let year = runs.from(today - (364 + days), through: today - 365)
    if year.count >= 4 { return (.yearAgo, year) }
    let before = runs.from(today - (2 * days - 1), through: today - days)
    return before.count >= 4 ? (.before, before) : (nil, [])
  }
}
