import Training

/// The heights of a recording, and which of them nobody was at.
struct HeightProfile {
  /// Samples by what is wrong with them.
  private(set) var leftOut: [Correction.Finding: [Int]] = [:]

  private let altitude: Stream
  private let time: Stream
  /// Meters that a height may step at once, and more for each second.
  private let stepMeters: Double
  private let metersPerSecond: Double

  /// What lies on land, and what a barometer makes of it, in meters.
  private static let possible = -450.0...9_000

  init(_ altitude: Stream, time: Stream, family: Sport.Family) {
    (self.altitude, self.time) = (altitude, time)
    // Nobody falls on foot; who skis, glides or rides a lift does.
    switch family {
    case .running, .walking, .swimming, .strength: (stepMeters, metersPerSecond) = (12, 4)
    case .cycling, .multisport, .transition: (stepMeters, metersPerSecond) = (15, 8)
    case .other: (stepMeters, metersPerSecond) = (25, 60)
    }
  }

  /// Whether no height and no step is worth a thought, as integers.
  var isSmooth: Bool {
    let low = (altitude.rawValue(of: Self.possible.lowerBound)).rounded(.up)
    let high = (altitude.rawValue(of: Self.possible.upperBound)).rounded(.down)
    let (step, slope) = (
      min(stepMeters, 10) * altitude.scale, metersPerSecond * altitude.scale / time.scale
    )
    let most = step + slope
    var (last, isSmooth) = (Stream.missing, true)
    altitude.raw.withUnsafeBufferPointer { heights in
      for raw in heights where raw != Stream.missing {
        if Double(raw) < low || Double(raw) > high {
          isSmooth = false
          return
        }
        let change = abs(Double(raw) - Double(last))
        if last != Stream.missing, change > step, change > most || isZero(raw) || isZero(last) {
          isSmooth = false
          return
        }
        last = raw
      }
    }
    return isSmooth && !isSettling
  }

  /// Whether the first heights rise or fall faster than anybody does.
  private var isSettling: Bool {
    guard let first = altitude.raw.firstIndex(where: { $0 != Stream.missing }) else { return false }
    let start = time.value(at: first)
    guard
      let later = altitude.raw.indices[first...].first(where: {
        altitude.raw[$0] != Stream.missing && time.value(at: $0) >= start + 10
      })
    else { return false }
    let seconds = time.value(at: later) - start
    return seconds <= 30 && start <= 30
      && abs(altitude.value(at: later) - altitude.value(at: first)) > metersPerSecond / 2 * seconds
  }

  private func isZero(_ raw: Int32) -> Bool {
    abs(Double(raw) - altitude.rawValue(of: 0)) < 0.5
  }

  mutating func leaveOut() {
    var known: [Int] = []
    for index in altitude.raw.indices where altitude.raw[index] != Stream.missing {
      if Self.possible.contains(altitude.value(at: index)) {
        known.append(index)
      } else {
        leftOut[.impossibleHeights, default: []].append(index)
      }
    }
    known = leaveOutZeros(known)
    if let first = leaveOutSteps(known) { leaveOutSettling(first) }
  }

  /// Runs of exactly 0 that another height steps into or out of.
  private mutating func leaveOutZeros(_ known: [Int]) -> [Int] {
    guard known.contains(where: { !isZero(altitude.raw[$0]) }) else { return known }
    var (kept, run): ([Int], [Int]) = ([], [])
    func stepsFar(_ zero: Int, _ other: Int?) -> Bool {
      guard let other else { return false }
      let seconds = min(60, abs(time.value(at: zero) - time.value(at: other)))
      return abs(altitude.value(at: other)) > 10 + 0.3 * max(0, seconds - 1)
    }
    func close(_ next: Int?) {
      guard let first = run.first, let last = run.last else { return }
      if stepsFar(first, kept.last) || stepsFar(last, next) {
        leftOut[.loneZeroHeights, default: []] += run
      } else {
        kept += run
      }
      run = []
    }
    for index in known {
      if isZero(altitude.raw[index]) {
        run.append(index)
      } else {
        close(index)
        kept.append(index)
      }
    }
    close(nil)
    return kept
  }

  /// Leaves out heights that cannot be reached from those most others agree with.
  ///
  /// - Returns: the first samples that stay, where a barometer may still go on to its first true
  ///   height.
  private mutating func leaveOutSteps(_ known: [Int]) -> ArraySlice<Int>? {
    guard known.count > 2 else { return nil }
    var ranges: [Range<Int>] = []
    var start = 0
    for place in 1..<known.count where !self.isPossible(known[place - 1], known[place]) {
      ranges.append(start..<place)
      start = place
    }
    guard start > 0 else { return isSettling ? known[...] : nil }
    ranges.append(start..<known.count)
    let step = min(60, max(1, (time.lastValue ?? 0) / Double(max(1, time.raw.count - 1))))
    let weights = ranges.map { Double($0.count) * step }
    func isPossible(from: Int, to: Int) -> Bool {
      self.isPossible(known[ranges[from].upperBound - 1], known[ranges[to].lowerBound])
    }
    var kept = keptPieces(weights: weights) {
      isPossible(from: $0, to: $1) ? 0 : max(60, 2 * step)
    }
    // A barometer may take minutes to be ready; later steps are nobody's fault for long.
    let end = time.value(at: known[ranges[0].upperBound - 1])
    if kept.count > 1, kept[0] == 0, !isPossible(from: 0, to: kept[1]),
      time.value(at: known[0]) <= 30, (60...600).contains(end), ranges[0].count * 3 < known.count
    {
      kept.removeFirst()
    }
    for (piece, range) in ranges.enumerated() where !kept.contains(piece) {
      leftOut[.steepSteps, default: []] += range.map { known[$0] }
    }
    guard let first = kept.first else { return nil }
    return first > 0 || isSettling ? known[ranges[first]] : nil
  }

  /// Heights by which a barometer goes on to its first true one.
  private mutating func leaveOutSettling(_ piece: ArraySlice<Int>) {
    guard let first = piece.first else { return }
    let end = time.value(at: first) + Self.longestSettling
    for sample in piece {
      let now = time.value(at: sample)
      guard now < end, let later = piece.first(where: { time.value(at: $0) >= now + 10 }),
        abs(altitude.value(at: later) - altitude.value(at: sample))
          > Self.settledSpeed * (time.value(at: later) - now)
      else { return }
      leftOut[.steepSteps, default: []].append(sample)
    }
  }

  /// In seconds.
  private static let longestSettling = 180.0
  /// Meters up or down a second that hardly anybody goes at the start.
  private static let settledSpeed = 0.5

  private func isPossible(_ a: Int, _ b: Int) -> Bool {
    let seconds = max(0, time.value(at: b) - time.value(at: a))
    return abs(altitude.value(at: b) - altitude.value(at: a))
      <= stepMeters + metersPerSecond * seconds
  }
}
