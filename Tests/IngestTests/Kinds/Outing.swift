import FIT
import Foundation
import Training

/// A recording in the making, straight ahead at one speed, that a test puts a fault into.
struct Outing {
  struct Point {
    /// After the start.
    var second: Int
    var latitude: Double?
    var longitude: Double?
    var height: Double?
    var heartRate: Double?
    /// As the format writes it: one leg in FIT.
    var cadence: Double?
    /// As a device counts it, in meters.
    var meters: Double?
    var speed: Double?
    /// Whether a new segment begins here, in GPX and TCX.
    var isAfterBreak = false
  }

  enum Format: String, Sendable, CaseIterable {
    case fit, gpx, tcx
  }

  var start = 1_777_618_800
  var points: [Point]
  /// As the format names it.
  var sport = "running"
  var subSport = "generic"
  /// What the session of a FIT file, or the lap of a TCX, gives as totals; `nil` for what it leaves
  /// out.
  var elapsed: Double?
  var timer: Double?
  var meters: Double?
  /// When the session says that it began, in seconds after the start.
  var statedStart = 0
  var sessionCadence: Double?
  var sessionHeartRate: Double?
  /// As the file writes them, in order; none leaves FIT without laps and makes one of a TCX.
  var laps: [WrittenLap] = []
  var utcOffset: Int? = 0
  /// When the timer stands still, for FIT.
  var pauses: [Range<Int>] = []

  /// Northwards where `heading` is 0, eastwards where it is 90.
  init(
    seconds: Int = 1_800, every step: Int = 1, speed: Double = 3, latitude: Double = 52.5,
    longitude: Double = 13.4, heading: Double = 0, sport: String = "running"
  ) {
    let (north, east) = (cos(heading * .pi / 180), sin(heading * .pi / 180))
    let eastDegree = 111_195 * cos(latitude * .pi / 180)
    points = stride(from: 0, through: seconds, by: step).map { second in
      let way = Double(second) * speed
      let turned = longitude + way * east / eastDegree
      return Point(
        second: second, latitude: latitude + way * north / 111_195,
        longitude: turned > 180 ? turned - 360 : turned < -180 ? turned + 360 : turned)
    }
    (elapsed, timer, meters) = (Double(seconds), Double(seconds), Double(seconds) * speed)
    self.sport = sport
  }

  var seconds: Int { points.last?.second ?? 0 }

  /// With the points changed, each by its place.
  func with(_ change: (Int, inout Point) -> Void) -> Outing {
    var outing = self
    for index in points.indices { change(index, &outing.points[index]) }
    return outing
  }

  func bytes(as format: Format) -> [UInt8] {
    switch format {
    case .fit: fit
    case .gpx: Array(gpxText.utf8)
    case .tcx: Array(tcxText.utf8)
    }
  }
}

extension Outing {
  var fit: [UInt8] {
    var writer = FITWriter()
    writer.message(
      .fileId,
      ["type": "activity", "manufacturer": "garmin", "time_created": .unix(Int64(start))])
    for pause in pauses {
      for (second, type) in [(pause.lowerBound, "stop_all"), (pause.upperBound, "start")] {
        writer.message(
          .event,
          [
            "timestamp": .unix(Int64(start + second)), "event": "timer",
            "event_type": .name(type),
          ])
      }
    }
    writer.records(records)
    for lap in laps { writer.message(message(of: lap)) }
    writer.message(session)
    if let utcOffset {
      let end = start + seconds
      writer.message(
        .activity,
        ["timestamp": .unix(Int64(end)), "local_timestamp": .unix(Int64(end + utcOffset))])
    }
    return writer.finished()
  }

  private var session: FITMessage {
    var session = FITMessage(
      .session,
      [
        "timestamp": .unix(Int64(start + seconds)),
        "start_time": .unix(Int64(start + statedStart)), "sport": .name(sport),
        "sub_sport": .name(subSport),
      ])
    for (name, value) in [
      ("total_elapsed_time", elapsed), ("total_timer_time", timer), ("total_distance", meters),
      ("avg_cadence", sessionCadence), ("avg_heart_rate", sessionHeartRate),
    ] {
      if let value { session.set(name, to: .number(value)) }
    }
    return session
  }

  private var records: FITRecords {
    let degree = 2_147_483_648.0 / 180
    func column(_ field: FITRecordField, _ value: (Point) -> Double?) -> FITColumn? {
      let values = points.map(value)
      return values.contains { $0 != nil } ? FITColumn(field, values: values) : nil
    }
    return FITRecords(
      count: points.count,
      columns: [
        column(.timestamp) { Double(start + $0.second) - 631_065_600 },
        column(.positionLat) { $0.latitude.map { $0 * degree } },
        column(.positionLong) { $0.longitude.map { $0 * degree } },
        column(.altitude) { $0.height }, column(.heartRate) { $0.heartRate },
        column(.cadence) { $0.cadence }, column(.distance) { $0.meters },
        column(.speed) { $0.speed },
      ].compactMap { $0 })
  }
}
