/// What a GPX file says about tracks, as it says it.
struct GPXFile: Sendable {
  struct Track: Sendable {
    var name: String?
    /// `running`, Strava's `9`, any word in any language.
    var type: String?
    var notes: String?
    /// In the order of the file; empty ones are left out.
    var segments: [[TrackPoint]] = []
  }

  var creator: String?
  /// The name in the metadata.
  var name: String?
  var tracks: [Track] = []
  var routeCount = 0
  var waypointCount = 0
  /// The offset from UTC, if times are written with one.
  var utcOffsetSeconds: Int?
  /// The time zone that an extension names, as it is written.
  var timeZone: String?
  var numbers = PointNumbers()
  /// Whether a `<gpx>` was seen at all.
  var isGPX = false
  /// Why reading stopped before the end.
  var problem: XMLProblem?

  var points: some Sequence<TrackPoint> { tracks.lazy.flatMap(\.segments).joined() }
}

enum GPXElement: Sendable {
  case gpx, metadata, track, name, type, notes, segment, point, altitude, time, heartRate, cadence
  case power, temperature, speed, distance, route, waypoint, timeZone, other
}

extension GPXElement {
  /// Names in any namespace; what stands in a point's extensions is told by its name alone.
  static let known = XMLElements<GPXElement>(
    [
      ("gpx", .gpx), ("metadata", .metadata), ("trk", .track), ("name", .name), ("type", .type),
      ("desc", .notes), ("trkseg", .segment), ("trkpt", .point), ("ele", .altitude),
      ("time", .time), ("rte", .route), ("wpt", .waypoint),
      ("hr", .heartRate), ("heartrate", .heartRate), ("heart_rate", .heartRate),
      ("heartratebpm", .heartRate), ("bpm", .heartRate),
      ("cad", .cadence), ("cadence", .cadence), ("runcadence", .cadence),
      ("power", .power), ("pwr", .power), ("powerinwatts", .power), ("watts", .power),
      ("atemp", .temperature), ("temp", .temperature), ("temperature", .temperature),
      ("speed", .speed), ("distance", .distance), ("timezone", .timeZone),
      ("time_zone", .timeZone), ("timezoneid", .timeZone), ("timezone_id", .timeZone),
      ("timezonename", .timeZone), ("timezoneoffset", .timeZone), ("utcoffset", .timeZone),
      ("utc_offset", .timeZone), ("gmtoffset", .timeZone),
    ], unknown: .other)
}
