import Training

extension TCXFile.Activity {
  /// The same activity with the clock that most of its samples have, and what was decided.
  ///
  /// Samples of a clock that was set on the way are moved, those of another one left out, and laps
  /// that it timed begin with their samples.
  func believed() -> (activity: TCXFile.Activity, corrections: [Correction]) {
    var activity = self
    var corrections: [Correction] = []
    let clock = activity.setOneClock()
    let strays = activity.leaveOutStrays()
    corrections += [clock?.correction, strays?.correction].compactMap(\.self)
    let stated =
      activity.laps.lazy.map(\.startSeconds).first { !$0.isNaN } ?? activity.idSeconds
    activity.moveLaps(falseSeconds: max(strays?.falseSeconds ?? 0, clock?.falseSeconds ?? 0))
    guard strays == nil, let first = activity.firstPoint, !stated.isNaN,
      activity.laps.first.map({ $0.startSeconds != stated }) ?? true,
      abs(stated - first) > shortLead
    else { return (activity, corrections) }
    corrections.append(Correction(.startFromSamples, before: stated, after: first.rounded(.down)))
    return (activity, corrections)
  }

  private mutating func setOneClock() -> SetClock? {
    var parts = laps.flatMap(\.tracks)
    // Only a second track within a lap is a pause.
    let isAfterBreak = laps.flatMap { $0.tracks.indices.map { $0 > 0 } }
    guard let clock = Ingest.setOneClock(&parts, isAfterBreak: { isAfterBreak[$0] }) else {
      return nil
    }
    put(parts)
    for index in laps.indices where !laps[index].startSeconds.isNaN {
      laps[index].startSeconds = clock.corrected(laps[index].startSeconds)
    }
    if !idSeconds.isNaN { idSeconds = clock.corrected(idSeconds) }
    return clock
  }

  private mutating func leaveOutStrays() -> StrayPoints? {
    var parts = laps.flatMap(\.tracks)
    guard let strays = Ingest.leaveOutStrays(&parts) else { return nil }
    put(parts)
    return strays
  }

  /// Gives the tracks of all laps back to these, without those that are empty by now.
  private mutating func put(_ parts: [[TrackPoint]]) {
    var rest = parts[...]
    for index in laps.indices {
      let count = laps[index].tracks.count
      laps[index].tracks = rest.prefix(count).filter { !$0.isEmpty }
      rest = rest.dropFirst(count)
    }
  }

  /// Lets laps begin with their samples if what is written is hours away from these.
  ///
  /// A lap may begin before its first sample, for as long as its timer ran longer than there are
  /// samples; without samples it stays where it is, unless all others are elsewhere.
  private mutating func moveLaps(falseSeconds: Double) {
    guard let first = firstPoint, let end = points.lazy.map(\.time).filter({ !$0.isNaN }).max()
    else { return }
    for index in laps.indices {
      let times = laps[index].tracks.joined().map(\.time).filter { !$0.isNaN }
      let recorded = (times.max() ?? end) - (times.min() ?? first)
      if falseSeconds > 0, laps[index].timerSeconds > recorded + 60,
        laps[index].timerSeconds >= falseSeconds * 0.9
      {
        laps[index].timerSeconds = recorded
      }
      let start = laps[index].startSeconds
      guard !start.isNaN else { continue }
      guard let begin = times.min() else {
        if start < first - longestNight || start > end + longestNight {
          laps[index].startSeconds = .nan
        }
        continue
      }
      let timer = laps[index].timerSeconds
      let silence = timer.isNaN ? 0 : max(timer - recorded, 0)
      if begin - start > shortLead + silence || start - begin > shortLead {
        laps[index].startSeconds = begin
      }
    }
  }

  /// When the first sample was written.
  private var firstPoint: Double? { points.lazy.map(\.time).filter { !$0.isNaN }.min() }
}

/// Ten minutes that a lap may begin before its first sample.
private let shortLead = 600.0
