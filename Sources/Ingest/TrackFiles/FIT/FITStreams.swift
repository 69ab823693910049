import FIT
import Training

/// Which record field becomes which stream.
private let streamFields: [(kind: StreamKind, field: FITRecordField)] = [
  (.latitude, .positionLat), (.longitude, .positionLong), (.altitude, .altitude),
  (.heartRate, .heartRate), (.cadence, .cadence), (.distance, .distance), (.speed, .speed),
  (.power, .power), (.temperature, .temperature), (.verticalOscillation, .verticalOscillation),
  (.groundContactTime, .stanceTime), (.verticalRatio, .verticalRatio),
  (.groundContactBalance, .stanceTimeBalance), (.stepLength, .stepLength),
  (.respiration, .respirationRate),
]

extension FITOptions {
  /// What we keep of an activity, and nothing else.
  ///
  /// Left out: sums of the watch's splits by kind (313), which their sum gives as well.
  static let recording = FITOptions(
    messages: [
      .fileId, .sport, .session, .lap, .length, .set, .event, .activity, .heartRate,
      .workoutStep, .timeInZone, .split, .hrv, .beatIntervals,
    ],
    columns: Set(streamFields.map(\.field) + [.timestamp, .fractionalCadence]),
    keepsDeveloperColumns: false)
}

/// The streams of a whole file in order of time, without impossible values.
struct FITStreams {
  var order: FITOrder
  private var streams: [Stream] = []
  /// The distance that was counted before the clock was set, as the stream has it.
  private var strayDistance: Int32 = 0

  init(_ file: FITFile) {
    order = FITOrder(
      file.records,
      starts: file.sessions.compactMap { $0[.startTime] })
    guard !order.times.isEmpty else { return }
    let merged = file.messages.contains { $0.number == .heartRate } ? file.mergedHeartRate : nil
    for (kind, field) in streamFields {
      guard let stream = Self.stream(kind, field, of: file.records, heartRate: merged) else {
        continue
      }
      if kind == .distance { strayDistance = leadingDistance(stream.raw) }
      var raw = order.ordered(stream.raw)
      if kind == .distance { raw = goingOn(raw, scale: stream.scale) }
      streams.append(Stream(kind, raw: raw, scale: stream.scale, offset: stream.offset))
    }
    dropImpossiblePositions()
  }

  /// The samples of one span; `nil` if there are none.
  ///
  /// Cadence is doubled where it counts the steps of one leg.
  func recording(
    of span: FITSpan, pauses: [Range<Double>], countsOneLeg: Bool
  ) -> Recording? {
    let rows = order.rows(in: span)
    guard !rows.isEmpty else { return nil }
    let times = order.times[rows].map { Int32(clamping: $0 - span.start) }
    var kept = [Stream(.time, raw: times)]
    for stream in streams {
      var part = stream
      if rows.count != stream.raw.count { part.raw = Array(stream.raw[rows]) }
      // Twice the rate of one leg, read at its full value, is the rate of both.
      if part.kind == .cadence, countsOneLeg { part.scale = 1 }
      if part.kind == .distance {
        if rows.lowerBound > 0 {
          part.raw = fromItsStart(part.raw)
        } else if strayDistance > 0 {
          part.raw = part.raw.map { $0 == Stream.missing ? $0 : $0 &- strayDistance }
        }
      }
      if part.raw.contains(where: { $0 != Stream.missing }) { kept.append(part) }
    }
    return Recording(streams: kept, pauses: pauses)
  }

  /// Meters that were counted before the clock was set.
  var strayMeters: Double {
    streams.first { $0.kind == .distance }.map { Double(strayDistance) / $0.scale } ?? 0
  }

  /// How far the strays before the first sample came, if the samples go on from there.
  private func leadingDistance(_ raw: [Int32]) -> Int32 {
    guard let written = order.written, let first = order.times.first, written.lowerBound < first,
      let start = order.groups.first?.first,
      let last = order.strays.last(where: {
        $0 < start && raw.indices.contains($0) && raw[$0] != Stream.missing
      })
    else { return 0 }
    let lowest = order.ordered(raw).filter { $0 != Stream.missing }.min() ?? 0
    return raw[last] > 0 && raw[last] <= lowest ? raw[last] : 0
  }

  private static func stream(
    _ kind: StreamKind, _ field: FITRecordField, of records: FITRecords, heartRate: [Int32]?
  ) -> Stream? {
    if kind == .heartRate, let heartRate {
      return Stream(kind, raw: heartRate.map { possible($0, kind: kind, scale: 1, offset: 0) })
    }
    guard let column = records.measured(field) else { return nil }
    if kind == .cadence { return cadence(column, fraction: records[.fractionalCadence]) }
    let (scale, offset) = (scale(of: column, kind), column.isFloat ? 0 : column.offset)
    var raw = column.isFloat ? fixed(column, scale: scale) : column.raw
    if let allowed = allowed(kind, scale: scale, offset: offset) {
      for index in raw.indices where !allowed.contains(raw[index]) { raw[index] = Stream.missing }
    }
    return Stream(kind, raw: raw, scale: scale, offset: offset)
  }

  /// Semicircles are degrees × 2³¹ / 180; floats become hundredths.
  private static func scale(of column: FITColumn, _ kind: StreamKind) -> Double {
    switch kind {
    case .latitude, .longitude: 2_147_483_648 / 180
    default: column.isFloat ? 100 : column.scale
    }
  }

  private static func fixed(_ column: FITColumn, scale: Double) -> [Int32] {
    column.values.map { value in
      guard let value, value.isFinite else { return Stream.missing }
      let number = (value * scale).rounded()
      return abs(number) < 2e9 ? Int32(number) : Stream.missing
    }
  }

  /// The cadence at a scale of 2, so that the half that watches add is kept.
  private static func cadence(_ column: FITColumn, fraction: FITColumn?) -> Stream {
    let halves = fraction.flatMap { $0.raw.count == column.raw.count ? Self.halves($0) : nil }
    let raw = column.raw.indices.map { index -> Int32 in
      let whole = column.raw[index]
      guard whole != Stream.missing, whole >= 0, whole < 10_000, !column.isFloat else {
        return Stream.missing
      }
      return whole * 2 + (halves?[index] ?? 0)
    }
    return Stream(.cadence, raw: raw, scale: 2)
  }

  /// The fraction in halves: 0 or 1.
  private static func halves(_ fraction: FITColumn) -> [Int32] {
    fraction.raw.map { raw in
      guard raw != FITColumn.missing else { return 0 }
      let part = fraction.physical(raw)
      return part >= 0.25 && part < 1 ? 1 : 0
    }
  }

  private mutating func dropImpossiblePositions() {
    guard let latitude = streams.firstIndex(where: { $0.kind == .latitude }),
      let longitude = streams.firstIndex(where: { $0.kind == .longitude })
    else { return }
    for row in order.times.indices {
      let (north, east) = (streams[latitude].raw[row], streams[longitude].raw[row])
      // Watches without a fix write the point where equator and Greenwich meet.
      let isPlace =
        north != Stream.missing && east != Stream.missing && (north != 0 || east != 0)
      if isPlace { continue }
      streams[latitude].raw[row] = Stream.missing
      streams[longitude].raw[row] = Stream.missing
    }
  }
}

/// Distances of a later leg go on from the leg before it; ours begin at the leg's start.
private func fromItsStart(_ raw: [Int32]) -> [Int32] {
  guard let first = raw.first(where: { $0 != Stream.missing }) else { return raw }
  return raw.map { $0 == Stream.missing ? $0 : $0 &- first }
}

private func possible(_ raw: Int32, kind: StreamKind, scale: Double, offset: Double) -> Int32 {
  guard let allowed = allowed(kind, scale: scale, offset: offset) else { return raw }
  return allowed.contains(raw) ? raw : Stream.missing
}

/// The raw values that can be true; `nil` where every value can.
private func allowed(_ kind: StreamKind, scale: Double, offset: Double) -> ClosedRange<Int32>? {
  let range: ClosedRange<Double>
  switch kind {
  case .latitude: range = -90...90
  case .longitude: range = -180...180
  case .altitude: range = -500...9_500
  case .heartRate: range = 1...254
  case .distance: range = 0...21_000_000
  case .speed: range = 0...65.534
  case .power: range = 0...10_000
  case .respiration: range = 1...200
  default: return nil
  }
  let low = ((range.lowerBound + offset) * scale).rounded(.up)
  let high = ((range.upperBound + offset) * scale).rounded(.down)
  return Int32(max(low, -2_147_483_647))...Int32(min(high, 2_147_483_647))
}
