import Routes
import Training

/// Whether the samples of two recordings are of the same activity.
enum SampleAgreement: Int {
  /// Neither says anything that the other could be held against.
  case unknown = 0
  case agree = 1
  case differ = 2
}

/// A recording as far as it is held against another one.
struct ComparedSamples {
  /// Unix seconds.
  let times: [Double]
  let latitude: [Double]
  let longitude: [Double]
  let heartRate: [Double]
  var hasPlaces: Bool { !latitude.isEmpty }

  static let kinds: [StreamKind] = [.time, .latitude, .longitude, .heartRate]

  /// Where an item began, in Unix seconds, and its samples.
  init?(_ recording: Recording?, start: Int) {
    guard let recording, let time = recording.column(.time), time.values.count > 1 else {
      return nil
    }
    times = time.values.map { $0 + Double(start) }
    latitude = recording.column(.latitude)?.values ?? []
    longitude = latitude.isEmpty ? [] : recording.column(.longitude)?.values ?? []
    heartRate = recording.column(.heartRate)?.values ?? []
  }

  var seconds: Double { (times.last ?? 0) - (times.first ?? 0) }
}

extension SampleAgreement {
  /// Holds two recordings against one another where they overlap.
  ///
  /// At least 80 % of the shorter one's time must be shared, after a shift of at most a minute, or
  /// of whole quarters of an hour where duration and distance are the same; then places must lie
  /// within 30 m of one another, and where neither has places, heart rates within 3 beats.
  init(_ a: ComparedSamples, _ b: ComparedSamples, mayShiftByQuarters: Bool) {
    let apart = (b.times.first ?? 0) - (a.times.first ?? 0)
    let quarters = mayShiftByQuarters ? (apart / 900).rounded() * 900 : 0
    let here = Self.best(a, b, around: 0)
    self = here == .agree || quarters == 0 ? here : Self.best(a, b, around: quarters)
  }

  /// What the best shift within a minute of a whole one says.
  private static func best(
    _ a: ComparedSamples, _ b: ComparedSamples, around whole: Double
  ) -> Self {
    var best = Self.unknown
    for shift in shifts {
      let verdict = verdict(a, b, shift: whole + shift)
      if verdict == .agree { return .agree }
      if verdict == .differ || shift == 0 { best = verdict }
      // Without places and rates no shift can tell.
      if verdict == .unknown, shift == 0 { break }
    }
    return best
  }

  /// Seconds, the smallest first.
  private static let shifts: [Double] =
    [0]
    + stride(from: 4.0, through: 60, by: 4).flatMap {
      [$0, -$0]
    }

  /// `shift` is taken off the times of the second.
  private static func verdict(
    _ a: ComparedSamples, _ b: ComparedSamples, shift: Double
  ) -> Self {
    let from = max(a.times.first ?? 0, (b.times.first ?? 0) - shift)
    let to = min(a.times.last ?? 0, (b.times.last ?? 0) - shift)
    let shorter = min(a.seconds, b.seconds, 86_400)
    guard to > from, shorter > 0, to - from >= 0.8 * shorter else { return .differ }
    if a.hasPlaces, b.hasPlaces {
      return places(a, b, shift: shift, from: from, to: to)
    }
    guard !a.hasPlaces, !b.hasPlaces, !a.heartRate.isEmpty, !b.heartRate.isEmpty else {
      return .unknown
    }
    return rates(a, b, shift: shift, from: from, to: to)
  }

  private static let probes = 48

  private static func places(
    _ a: ComparedSamples, _ b: ComparedSamples, shift: Double, from: Double, to: Double
  ) -> Self {
    var (seen, near) = (0, 0)
    for probe in 0..<probes {
      let time = from + (to - from) * (Double(probe) + 0.5) / Double(probes)
      guard let one = a.place(at: time), let other = b.place(at: time + shift) else { continue }
      seen += 1
      if let meters = greatCircleMeters(from: one, to: other), meters <= 30 { near += 1 }
    }
    guard seen >= 6 else { return .unknown }
    return near * 10 >= seen * 8 ? .agree : .differ
  }

  private static func rates(
    _ a: ComparedSamples, _ b: ComparedSamples, shift: Double, from: Double, to: Double
  ) -> Self {
    var (seen, near) = (0, 0)
    var (low, high) = (Double.infinity, 0.0)
    for probe in 0..<probes {
      let time = from + (to - from) * (Double(probe) + 0.5) / Double(probes)
      guard let one = a.value(a.heartRate, at: time),
        let other = b.value(b.heartRate, at: time + shift)
      else { continue }
      seen += 1
      (low, high) = (min(low, one), max(high, one))
      if abs(one - other) <= 3 { near += 1 }
    }
    // A heart that hardly changes agrees with any other.
    guard seen >= 24, high - low >= 10 else { return .unknown }
    return near * 10 >= seen * 9 ? .agree : .differ
  }
}

extension ComparedSamples {
  /// The place at a time, between its neighbours where they are at most two minutes apart.
  func place(at time: Double) -> GeoPoint? {
    guard let (low, high, share) = neighbours(of: time, in: latitude) else { return nil }
    return GeoPoint(
      latitude: latitude[low] + share * (latitude[high] - latitude[low]),
      longitude: longitude[low] + share * (longitude[high] - longitude[low]))
  }

  func value(_ values: [Double], at time: Double) -> Double? {
    guard let (low, high, share) = neighbours(of: time, in: values) else { return nil }
    return values[low] + share * (values[high] - values[low])
  }

  /// The nearest samples with a value before and after a time.
  private func neighbours(
    of time: Double, in values: [Double]
  ) -> (low: Int, high: Int, share: Double)? {
    guard values.count == times.count else { return nil }
    var (low, high) = (0, times.count)
    while low < high {
      let middle = (low + high) / 2
      if times[middle] < time { low = middle + 1 } else { high = middle }
    }
    var (before, after) = (low < times.count && times[low] == time ? low : low - 1, low)
    while before >= 0, values[before].isNaN { before -= 1 }
    while after < values.count, values[after].isNaN { after += 1 }
    guard before >= 0, after < values.count, times[after] - times[before] <= 120 else {
      return nil
    }
    let span = times[after] - times[before]
    return (before, after, span > 0 ? (time - times[before]) / span : 0)
  }
}
