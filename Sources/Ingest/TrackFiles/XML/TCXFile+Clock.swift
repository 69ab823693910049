import Training

extension TCXFile.Activity {
  /// The same activity with the clock that most of its samples have, and what was decided.
  ///
  /// Samples of another clock are left out, and laps that it timed begin with their samples.
  func believed() -> (activity: TCXFile.Activity, corrections: [Correction]) {
    var activity = self
    var corrections: [Correction] = []
    let strays = activity.leaveOutStrays()
    if let strays { corrections.append(strays.correction) }
    let stated = laps.lazy.map(\.startSeconds).first { !$0.isNaN } ?? idSeconds
    activity.moveLaps(falseSeconds: strays?.falseSeconds ?? 0)
    guard strays == nil, let first = activity.firstPoint, !stated.isNaN,
      activity.laps.first.map({ $0.startSeconds != stated }) ?? true,
      abs(stated - first) > shortLead
    else { return (activity, corrections) }
    corrections.append(Correction(.startFromSamples, before: stated, after: first.rounded(.down)))
    return (activity, corrections)
  }

  private mutating func leaveOutStrays() -> StrayPoints? {
    var parts = laps.flatMap(\.tracks)
    guard let strays = Ingest.leaveOutStrays(&parts) else { return nil }
    var rest = parts[...]
    for index in laps.indices {
      let count = laps[index].tracks.count
      laps[index].tracks = rest.prefix(count).filter { !$0.isEmpty }
      rest = rest.dropFirst(count)
    }
    return strays
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
