import Foundation

/// Writes hours recorded as GPX and as TCX into `folder`, if they are not there, and ingests all of
/// one kind: `gpx` or `tcx`.
func ingestTracks(_ kind: String, in folder: String) throws -> BenchResult {
  let tracks = folder + "/" + kind
  try FileManager.default.createDirectory(atPath: tracks, withIntermediateDirectories: true)
  for number in 0..<60 {
    let path = "\(tracks)/\(number).\(kind)"
    guard !FileManager.default.fileExists(atPath: path) else { continue }
    let text = kind == "gpx" ? gpx(number) : tcx(number)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }
  return try ingestAnew(tracks, called: kind, in: folder)
}

/// A point of a run, once a second.
private struct Point {
  var time: String
  var latitude: Double
  var longitude: Double
  var altitude: Double
  var meters: Double
  var beats: Int

  init(_ second: Int, of number: Int) {
    let (hour, minute) = (second / 3_600 + 6, second / 60 % 60)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = "2026-\(two(number / 28 + 1))-\(two(number % 28 + 1))"
    time = "\(day)T\(two(hour)):\(two(minute)):\(two(second % 60)).000Z"
    latitude = 57.1 + Double(second) * 2.713_1e-5 + sin(Double(second) / 40) * 1e-4
    longitude = -4.2 + cos(Double(second) / 300) * 1e-2
    altitude = 30 + 12 * sin(Double(second) / 200)
    meters = Double(second) * 3.031_7
    beats = 140 + second % 17
  }
}

private func gpx(_ number: Int) -> String {
  var text = """
    <?xml version="1.0" encoding="UTF-8"?>
    <gpx creator="bench" version="1.1" xmlns="http://www.topografix.com/GPX/1/1"
      xmlns:ns3="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
      <trk><name>Run \(number)</name><type>running</type><trkseg>

    """
  for second in 0..<3_600 {
    let point = Point(second, of: number)
    text += """
            <trkpt lat="\(point.latitude)" lon="\(point.longitude)">
              <ele>\(point.altitude)</ele>
              <time>\(point.time)</time>
              <extensions><ns3:TrackPointExtension>
                <ns3:hr>\(point.beats)</ns3:hr><ns3:cad>86</ns3:cad>
              </ns3:TrackPointExtension></extensions>
            </trkpt>

      """
  }
  return text + "  </trkseg></trk>\n</gpx>\n"
}

private func tcx(_ number: Int) -> String {
  let start = Point(0, of: number).time
  var text = """
    <?xml version="1.0" encoding="UTF-8"?>
    <TrainingCenterDatabase
      xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
      <Activities><Activity Sport="Running"><Id>\(start)</Id>
        <Lap StartTime="\(start)"><TotalTimeSeconds>3600</TotalTimeSeconds>
          <DistanceMeters>10914</DistanceMeters><Intensity>Active</Intensity>
          <TriggerMethod>Manual</TriggerMethod><Track>

    """
  for second in 0..<3_600 {
    let point = Point(second, of: number)
    text += """
              <Trackpoint>
                <Time>\(point.time)</Time>
                <Position>
                  <LatitudeDegrees>\(point.latitude)</LatitudeDegrees>
                  <LongitudeDegrees>\(point.longitude)</LongitudeDegrees>
                </Position>
                <AltitudeMeters>\(point.altitude)</AltitudeMeters>
                <DistanceMeters>\(point.meters)</DistanceMeters>
                <HeartRateBpm><Value>\(point.beats)</Value></HeartRateBpm>
              </Trackpoint>

      """
  }
  return text + "</Track></Lap></Activity></Activities>\n</TrainingCenterDatabase>\n"
}
