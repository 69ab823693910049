import TrainingStore

@testable import Ingest

/// Writes small GPX and TCX files for tests; every place is invented.
enum TrackXML {
  /// A point some meters north of the one before it, `second` seconds after eight o'clock.
  static func point(_ second: Int?, north: Int? = nil, inside: String = "") -> String {
    let time = second.map { "<time>2026-01-01T\(clock(8 * 3_600 + $0))Z</time>" } ?? ""
    let latitude = "52.\(padded((north ?? second ?? 0) * 10, 5))"
    return "<trkpt lat=\"\(latitude)\" lon=\"13.5\"><ele>34.5</ele>\(time)\(inside)</trkpt>"
  }

  static func segment(_ seconds: some Sequence<Int>, inside: String = "") -> String {
    "<trkseg>" + seconds.map { point($0, inside: inside) }.joined() + "</trkseg>"
  }

  static func gpx(
    _ tracks: String, name: String = "Morning", type: String? = "running"
  ) -> String {
    let type = type.map { "<type>\($0)</type>" } ?? ""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1">
      <trk><name>\(name)</name>\(type)\(tracks)</trk></gpx>
      """
  }

  static func trackpoint(_ second: Int, _ inside: String) -> String {
    "<Trackpoint><Time>2026-01-01T\(clock(8 * 3_600 + second))Z</Time>\(inside)</Trackpoint>"
  }

  static func lap(
    _ start: Int, seconds: Double, meters: Double, tracks: [String], more: String = ""
  ) -> String {
    """
    <Lap StartTime="2026-01-01T\(clock(8 * 3_600 + start))Z">
    <TotalTimeSeconds>\(seconds)</TotalTimeSeconds><DistanceMeters>\(meters)</DistanceMeters>
    <Calories>50</Calories>\(more)<Intensity>Active</Intensity><TriggerMethod>Manual</TriggerMethod>
    \(tracks.map { "<Track>\($0)</Track>" }.joined())</Lap>
    """
  }

  static func activity(_ laps: String, sport: String = "Running", start: Int = 0) -> String {
    """
    <Activity Sport="\(sport)"><Id>2026-01-01T\(clock(8 * 3_600 + start))Z</Id>\(laps)</Activity>
    """
  }

  static func tcx(_ activities: String) -> String {
    """
    <?xml version="1.0"?>
    <TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
    <Activities>\(activities)</Activities></TrainingCenterDatabase>
    """
  }

  private static func clock(_ second: Int) -> String {
    [second / 3_600, second / 60 % 60, second % 60].map { padded($0, 2) }.joined(separator: ":")
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}

/// What a text tells when read as a track file; `nil` if it holds no activity.
func recorded(_ text: String) -> RecordedFile? { recorded(Array(text.utf8)) }

func recorded(_ bytes: [UInt8]) -> RecordedFile? {
  if case .activity(let file) = readXMLTrack(bytes) { file } else { nil }
}

/// Why a text is no activity; `nil` if it is one.
func refusal(_ text: String) -> String? {
  switch readXMLTrack(Array(text.utf8)) {
  case .activity: nil
  case .other(let kind, let reason), .unreadable(let kind, let reason):
    LedgerKind.track(kind).words + ": " + reason.sentence
  }
}
