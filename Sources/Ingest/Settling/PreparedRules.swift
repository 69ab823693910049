import Training
import TrainingStore

/// Settings made ready to be asked of thousands of activities: zones are opened, words have keys,
/// and corrections are found by what they name.
struct PreparedRules: Sendable {
  private let sportsByKey: [String: Sport]
  private let siteClock: LocalClock?
  private let aways: [(away: Away, clock: LocalClock)]
  let corrections: [HandCorrection]
  /// Places among the corrections, in their order.
  private let places: [HandCorrection.Target: [Int]]
  private let refuseClocks: Bool
  /// The numbers of all activities: one that is an activity's own names no other.
  var taken: Set<Int64> = []

  init(_ rules: SettlingRules) {
    sportsByKey = Dictionary(
      rules.sportWords.sorted { $0.key < $1.key }.map { (sportWordKey($0.key), $0.value) },
      uniquingKeysWith: { first, _ in first })
    siteClock = rules.timeZone.flatMap { LocalClock(zone: $0) }
    aways = rules.aways.compactMap { away in
      LocalClock(zone: away.timeZone).map { (away, $0) }
    }
    corrections = rules.corrections
    places = Dictionary(grouping: corrections.indices) { rules.corrections[$0].target }
    refuseClocks = corrections.contains { $0.asRecorded.contains(.clock) }
  }

  /// The same sport, or the one that a word stands for.
  func mapped(_ sport: Sport) -> Sport {
    guard !sportsByKey.isEmpty else { return sport }
    return sportsByKey[sportWordKey(sport.rawValue)] ?? sport
  }
}

extension PreparedRules {
  /// The corrections about an activity that some items tell of, in the order of openrun.toml.
  ///
  /// Any number or start that a source tells will do, so that a correction does not lose its
  /// activity by what it corrects.
  func corrections(
    about cluster: [Told], id: Int64, offset: Int? = nil
  ) -> [HandCorrection] {
    guard !corrections.isEmpty else { return [] }
    var targets: Set<HandCorrection.Target> = [.id(id)]
    for told in cluster {
      // The wall clock may itself be what is corrected.
      for offset in offsets(of: told) + [offset].compactMap(\.self) {
        targets.formUnion(told.targets(offset: offset))
      }
    }
    targets = targets.filter { target in
      if case .id(let number) = target { number == id || !taken.contains(number) } else { true }
    }
    return targets.flatMap { places[$0] ?? [] }.sorted().map { corrections[$0] }
  }

  /// Whether the runner says that the clock of an activity was right.
  func refuseClock(of cluster: [Told], id: Int64) -> Bool {
    refuseClocks
      && corrections(about: cluster, id: id).contains { $0.asRecorded.contains(.clock) }
  }
}

extension Told {
  /// What a correction may name it by, where its start is shown with an offset.
  func targets(offset: Int) -> [HandCorrection.Target] {
    let number = garminID ?? stravaID ?? intervalsID ?? ownID(start: start, sport: toldSport)
    return [
      .id(number), .minute(Moment(unixSeconds: start, utcOffsetSeconds: offset).localMinute),
    ]
  }
}

/// The wall clock of an activity that nobody recorded an offset of.
struct AssumedOffset {
  var seconds: Int
  /// Whether it is the hour of the place, far from the site's zone.
  var isFromPlace = false
}

extension PreparedRules {
  /// The offset of an activity that nobody recorded one of; `nil` where it has one, or where nothing
  /// tells.
  ///
  /// Days spent elsewhere come first. A place three hours or more by longitude from the site's zone
  /// has the hour of its longitude.
  func offset(of start: Moment, at place: GeoPoint?) -> AssumedOffset? {
    guard start.utcOffsetSeconds == nil else { return nil }
    for (away, clock) in aways {
      let there = clock.localized(start)
      guard (away.from...away.to).contains(there.day), let seconds = there.utcOffsetSeconds
      else { continue }
      return AssumedOffset(seconds: seconds)
    }
    let local = siteClock?.localized(start).utcOffsetSeconds
    if let place {
      let hours = Int((place.longitude / 15).rounded())
      let apart = abs(place.longitude * 240 - Double(local ?? 0))
      if min(apart, 86_400 - apart) >= 3 * 3_600 {
        // Just beyond the date line lie islands that keep the date of its western side.
        return AssumedOffset(seconds: (hours == -12 ? 12 : hours) * 3_600, isFromPlace: true)
      }
    }
    return local.map { AssumedOffset(seconds: $0) }
  }

  /// The offsets that an item's start may be shown with: by its place and by the site's zone.
  func offsets(of told: Told) -> [Int] {
    let start = told.activity.start
    if let stated = start.utcOffsetSeconds { return [stated] }
    return [offset(of: start, at: told.item.middle), offset(of: start, at: nil)].map {
      $0?.seconds ?? 0
    }
  }

  /// The offset that an item's start is shown with.
  func offset(of told: Told) -> Int {
    told.activity.start.utcOffsetSeconds
      ?? offset(of: told.activity.start, at: told.item.middle)?.seconds ?? 0
  }
}
