import Training

/// The wall clock the runner lived by, as the daily summaries tell it.
///
/// What watches record in UTC belongs to a day only once the offset is known.
struct WallClock {
  /// Days with an offset, oldest first.
  private let offsets: [(day: Day, seconds: Int)]

  init(days: [WellnessDay]) {
    offsets = days.compactMap { day in day.utcOffsetSeconds.map { (day.day, $0) } }
  }

  /// The offset at a time: that of its day, else of the nearest day that has one.
  func offset(at time: Moment) -> Int? {
    if let known = time.utcOffsetSeconds { return known }
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle].day < time.day { low = middle + 1 } else { high = middle }
    }
    let near = [low - 1, low].filter(offsets.indices.contains)
    let nearest = near.min { abs(offsets[$0].day - time.day) < abs(offsets[$1].day - time.day) }
    return nearest.map { offsets[$0].seconds }
  }

  private func placed(_ time: Moment) -> Moment {
    Moment(unixSeconds: time.unixSeconds, utcOffsetSeconds: offset(at: time))
  }

  func placed(_ timeline: SleepTimeline) -> SleepTimeline {
    var timeline = timeline
    timeline.start = placed(timeline.start)
    return timeline
  }

  func placed(_ nap: Nap) -> Nap {
    var nap = nap
    nap.start = placed(nap.start)
    return nap
  }

  func placed(_ record: PersonalRecord) -> PersonalRecord {
    var record = record
    record.time = record.time.map { placed($0) }
    return record
  }

  func placed(_ variability: NightlyVariability) -> NightlyVariability {
    var variability = variability
    variability.time = placed(variability.time)
    return variability
  }
}
