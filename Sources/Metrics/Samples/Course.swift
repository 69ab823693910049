import Training

/// Distance over time, cleaned: time rises, distance never falls.
///
/// Samples not later than the last kept one and samples without a distance are dropped; a distance
/// that falls back is held.
struct Course {
  /// Rising.
  private(set) var seconds: [Double] = []
  /// From the start, not falling, as long as `seconds`.
  private(set) var meters: [Double] = []

  var totalMeters: Double { meters[meters.count - 1] }
  var count: Int { seconds.count }

  /// `nil` with fewer than two samples left.
  init?(time: Column, distance: Column) {
    guard time.count == distance.count else { return nil }
    let (times, distances) = (time.values, distance.values)
    seconds.reserveCapacity(times.count)
    meters.reserveCapacity(times.count)
    var (last, start, furthest) = (-Double.infinity, 0.0, 0.0)
    for index in times.indices {
      let (now, here) = (times[index], distances[index])
      guard now.isFinite, now > last, here.isFinite else { continue }
      if seconds.isEmpty { start = here }
      furthest = max(furthest, here - start)
      seconds.append(now)
      meters.append(furthest)
      last = now
    }
    guard seconds.count >= 2 else { return nil }
  }

  /// Samples from `range` of a course, distances counted from the first of them.
  private init(_ course: Course, _ range: Range<Int>) {
    let start = course.meters[range.lowerBound]
    seconds = Array(course.seconds[range])
    meters = course.meters[range].map { $0 - start }
  }

  /// What lies between long stops, in order, in seconds; steps of more than an hour cut as well.
  func parts(between stops: [Range<Double>]) -> [Course] {
    guard !stops.isEmpty || seconds[count - 1] - seconds[0] > longestStop else { return [self] }
    var parts: [Course] = []
    var (begin, next) = (0, 0)
    func close(_ end: Int) { if end - begin >= 2 { parts.append(Course(self, begin..<end)) } }
    for index in 1..<count {
      while next < stops.count, stops[next].upperBound <= seconds[index - 1] { next += 1 }
      let isStopped =
        next < stops.count && stops[next].lowerBound < seconds[index]
        || seconds[index] - seconds[index - 1] > longestStop
      guard isStopped else { continue }
      close(index)
      begin = index
    }
    if begin == 0 { return [self] }
    close(count)
    return parts
  }

  /// Takes pauses out of the time; it then stands still where the distance jumped in one.
  mutating func takeOut(_ pauses: [Range<Double>]) {
    guard !pauses.isEmpty else { return }
    seconds = timerTime(time: Column(values: seconds), pauses: pauses).values
  }

  func crossings() -> Crossings { Crossings(course: self) }

  /// Walks along a course and tells when it first reached rising distances.
  struct Crossings {
    let course: Course
    private var index = 0

    init(course: Course) { self.course = course }

    /// The first time at which `target` meters were reached, the last time for one beyond the end.
    ///
    /// Targets must not fall.
    mutating func seconds(at target: Double) -> Double {
      let (meters, seconds) = (course.meters, course.seconds)
      while index < meters.count, meters[index] < target { index += 1 }
      guard index < meters.count else { return seconds[seconds.count - 1] }
      guard index > 0 else { return seconds[0] }
      let (from, to) = (meters[index - 1], meters[index])
      return seconds[index - 1]
        + (seconds[index] - seconds[index - 1]) * ((target - from) / (to - from))
    }
  }
}
