import Archives
import FIT
import Foundation
import TestSupport
import Testing

/// intervals.icu as it stands in for itself: four runs, one of them not to be passed on, and a day.
enum IntervalsService {
  static let key = "k-secret-1"
  static let authorization =
    "Basic " + Data("API_KEY:\(key)".utf8).base64EncodedString()

  static func activity(
    _ id: String, source: String, external: String = "null", day: Int = 20,
    name: String = "Riverton tempo"
  ) -> String {
    """
    {"id":"\(id)","start_date_local":"2026-11-\(day)T07:02:11",\
    "start_date":"2026-11-\(day)T06:02:11Z","type":"Run","name":"\(name)","distance":1803.5,\
    "moving_time":600,"elapsed_time":600,"source":"\(source)","external_id":\(external)}
    """
  }

  /// Ten minutes on a straight line, as a phone records them.
  static func gpx(day: Int = 21) -> String {
    let points = (2...12).map { minute in
      "<trkpt lat='\(47 + Double(minute) / 1_000)' lon='8'>"
        + "<time>2026-11-\(day)T06:\(minute < 10 ? "0" : "")\(minute):11Z</time></trkpt>"
    }
    return "<gpx version='1.1' xmlns='http://www.topografix.com/GPX/1/1'><trk><trkseg>"
      + points.joined() + "</trkseg></trk></gpx>"
  }

  /// Ten minutes of a run as a watch records it.
  static let fit: [UInt8] = {
    var writer = FITWriter()
    let start: Int64 = 1_795_154_531
    writer.message(
      .fileId, ["type": "activity", "manufacturer": "polar_electro", "time_created": .unix(start)])
    writer.records(
      FITRecords(
        count: 601,
        columns: [
          FITColumn(.timestamp, values: (0...600).map { Double(Int(start) + $0) - 631_065_600 }),
          FITColumn(.distance, values: (0...600).map { Double($0) * 3 }),
          FITColumn(.heartRate, values: (0...600).map { _ in 150 }),
        ]))
    writer.message(
      .session,
      [
        "timestamp": .unix(start + 600), "start_time": .unix(start), "sport": "running",
        "total_elapsed_time": 600, "total_timer_time": 600, "total_distance": 1_800,
      ])
    writer.message(.activity, ["timestamp": .unix(start + 600)])
    return writer.finished()
  }()

  /// A run with its FIT file, one with GPX alone, one of Garmin's, one that came from Strava.
  static func answer(
    _ received: StandIn.Received, name: String = "Riverton tempo"
  ) -> StandIn.Reply {
    guard received.headers["authorization"] == authorization else { return .init(403, "{}") }
    if received.path.contains("/activities?") {
      let rows = [
        activity("i1", source: "POLAR", name: name),
        activity("i2", source: "UPLOAD", day: 21, name: "Along the lake"),
        activity("i3", source: "GARMIN_CONNECT", external: "\"77\"", day: 19),
        activity("4", source: "STRAVA"), activity("i5", source: "MANUAL", day: 18),
      ]
      return .init(
        200, received.path.contains("oldest=2026-11") ? "[\(rows.joined(separator: ","))]" : "[]")
    }
    if received.path.contains("/wellness?") {
      return .init(
        200,
        received.path.contains("newest=2026-11")
          ? #"[{"id":"2026-11-23","restingHR":47,"hrv":61,"sleepSecs":26820}]"# : "[]")
    }
    var reply = StandIn.Reply()
    switch received.path {
    case "/activity/i1/file": reply.body = (try? gzipped(fit)) ?? []
    case "/activity/i2/file": reply.body = Array(gpx().utf8)
    default: return .init(404, "{}")
    }
    return reply
  }

  static func withReport<Value>(
    _ reply: @escaping @Sendable (StandIn.Received, Int) -> StandIn.Reply,
    _ body: (CommandReport, StandIn, [String: String]) throws -> Value
  ) throws -> Value {
    try withTemporaryFolder { folder in
      try withStandIn(reply) { service in
        let report = try CommandReport.made(in: folder / "report")
        let environment = [
          "INTERVALS_ICU_BASE_URL": service.address, "INTERVALS_ICU_API_KEY": key,
        ]
        return try body(report, service, environment)
      }
    }
  }

  static func sync(
    _ report: CommandReport, _ environment: [String: String], _ more: String...
  ) throws -> ProgramRun {
    try ProgramRun.openrun(
      ["sync", "--only", "intervals", "--today", "2026-11-23"] + more, in: report.folder,
      environment: environment)
  }

  static func mode(_ path: String) throws -> mode_t {
    var status = stat()
    try #require(stat(path, &status) == 0, "\(path)")
    return status.st_mode & 0o777
  }
}
