import TestSupport
import Training

@testable import Ingest

extension Outing {
  var gpxText: String {
    "<gpx version=\"1.1\">\(track)</gpx>"
  }

  /// One track of a GPX file.
  var track: String {
    "<trk><type>\(sport)</type><trkseg>\(parts.joined(separator: "</trkseg><trkseg>"))</trkseg></trk>"
  }

  private var parts: [String] {
    segments.map { $0.map(trackpoint).joined() }
  }

  private var segments: [ArraySlice<Point>] {
    let breaks = points.indices.filter { points[$0].isAfterBreak && $0 > 0 }
    return zip([0] + breaks, breaks + [points.count]).map { points[$0..<$1] }
  }

  private func trackpoint(_ point: Point) -> String {
    let inside = [
      point.heartRate.map { "<hr>\(Int($0))</hr>" }, point.cadence.map { "<cad>\(Int($0))</cad>" },
    ].compactMap { $0 }.joined()
    return "<trkpt lat=\"\(decimal(point.latitude))\" lon=\"\(decimal(point.longitude))\">"
      + (point.height.map { "<ele>\($0)</ele>" } ?? "") + "<time>\(time(point))</time>"
      + (inside.isEmpty ? "" : "<extensions>\(inside)</extensions>") + "</trkpt>"
  }

  /// Without an exponent.
  private func decimal(_ degrees: Double?) -> String {
    guard let degrees else { return "" }
    let units = Int((abs(degrees) * 1e7).rounded())
    let digits = String(units % 10_000_000 + 10_000_000).dropFirst()
    return (degrees < 0 ? "-" : "") + "\(units / 10_000_000).\(digits)"
  }

  private func time(_ point: Point) -> String { moment(point.second) }

  func moment(_ second: Int) -> String {
    Moment(unixSeconds: start + second, utcOffsetSeconds: nil).iso
  }

  var tcxText: String {
    let name = ["running": "Running", "cycling": "Biking"][sport] ?? "Other"
    return TrackXML.tcx(
      "<Activity Sport=\"\(name)\"><Id>\(moment(statedStart))</Id>\(laps.isEmpty ? lap : tcxLaps)</Activity>"
    )
  }

  private var lap: String {
    let totals = [("TotalTimeSeconds", timer), ("DistanceMeters", meters)]
      .compactMap { name, value in value.map { "<\(name)>\($0)</\(name)>" } }.joined()
    let tracks = segments.map { "<Track>\($0.map(tcxPoint).joined())</Track>" }.joined()
    return "<Lap StartTime=\"\(moment(statedStart))\">\(totals)\(tracks)</Lap>"
  }

  func tcxPoint(_ point: Point) -> String {
    let place = point.latitude.map {
      "<Position><LatitudeDegrees>\(decimal($0))</LatitudeDegrees>"
        + "<LongitudeDegrees>\(decimal(point.longitude))</LongitudeDegrees></Position>"
    }
    let inside = [
      place, point.height.map { "<AltitudeMeters>\($0)</AltitudeMeters>" },
      point.meters.map { "<DistanceMeters>\($0)</DistanceMeters>" },
      point.heartRate.map { "<HeartRateBpm><Value>\(Int($0))</Value></HeartRateBpm>" },
      point.cadence.map { "<Cadence>\(Int($0))</Cadence>" },
    ].compactMap { $0 }.joined()
    return "<Trackpoint><Time>\(time(point))</Time>\(inside)</Trackpoint>"
  }
}

extension Outing {
  /// The row that Strava's table has for it.
  func stravaSample(_ id: Int64 = 9_000_000_001, file: String = "") -> StravaSample {
    var sample = StravaSample(
      id: id, day: Day(number: start / 86_400), second: start % 86_400, name: "Out",
      type: sport == "cycling" ? 1 : 0, seconds: Int(elapsed ?? 0), meters: Int(meters ?? 0))
    sample.file = file
    return sample
  }

  /// The row that Garmin's list has for it.
  func garminRow(_ id: Int64 = 101, _ more: [String: JSONValue] = [:]) -> JSONValue {
    var row: [String: JSONValue] = [
      "activityId": .integer(Int(id)), "name": "Out", "activityType": .string(sport),
      "beginTimestamp": .integer(start * 1_000),
      "startTimeLocal": .integer((start + (utcOffset ?? 0)) * 1_000),
      "userProfileId": 7,
    ]
    if let timer { row["duration"] = .number(timer * 1_000) }
    if let elapsed { row["elapsedDuration"] = .number(elapsed * 1_000) }
    if let meters { row["distance"] = .number(meters * 100) }
    row.merge(more) { $1 }
    return .object(row)
  }
}
