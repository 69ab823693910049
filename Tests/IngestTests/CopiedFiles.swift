import Archives
import FIT
import Foundation
import TestSupport
import Training

@testable import Ingest

extension TestRun {
  /// The same run as GPX.
  var gpx: [UInt8] {
    let points = recordedSeconds.map { place, second in
      "<trkpt lat=\"\(latitude(place))\" lon=\"10\"><time>\(time(second))</time>\(heart)</trkpt>"
    }
    return Array(
      "<gpx version=\"1.1\"><trk><type>\(sport)</type><trkseg>\(points.joined())</trkseg></trk></gpx>"
        .utf8)
  }

  private var heart: String {
    heartRate.map { "<extensions><hr>\(Int($0))</hr></extensions>" } ?? ""
  }

  /// The same run as TCX.
  var tcx: [UInt8] {
    let points = (0...seconds).map { second in
      """
      <Trackpoint><Time>\(time(second))</Time><Position><LatitudeDegrees>\(latitude(second))\
      </LatitudeDegrees><LongitudeDegrees>10</LongitudeDegrees></Position>\
      <DistanceMeters>\(Double(second) * metersPerSecond)</DistanceMeters></Trackpoint>
      """
    }
    return Array(
      """
      <TrainingCenterDatabase><Activities><Activity Sport="Running"><Id>\(time(0))</Id>\
      <Lap StartTime="\(time(0))"><TotalTimeSeconds>\(seconds)</TotalTimeSeconds>\
      <DistanceMeters>\(Double(seconds) * metersPerSecond)</DistanceMeters>\
      <Track>\(points.joined())</Track></Lap></Activity></Activities></TrainingCenterDatabase>
      """.utf8)
  }

  /// The seconds with the timer running, and how many of them came before.
  private var recordedSeconds: [(place: Int, second: Int)] {
    (0...seconds).filter { !(pause?.contains($0) ?? false) }.enumerated().map { ($0, $1) }
  }

  private func latitude(_ second: Int) -> Double {
    60 + Double(second) * metersPerSecond / 111_195
  }

  private func time(_ second: Int) -> String {
    Moment(unixSeconds: start + second, utcOffsetSeconds: nil).iso
  }
}

/// A Strava export in English: a row for each run, and files.
func stravaExport(
  _ rows: [(run: TestRun, name: String, file: String)], _ files: [String: [UInt8]]
) throws -> [UInt8] {
  var writer = ZipWriter()
  try writer.add("activities.csv", stravaTable(rows))
  for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
    try writer.add(name, name.hasSuffix(".gz") ? gzipped(bytes) : bytes)
  }
  return try writer.finishedBytes()
}

/// The table of such an export; Strava's numbers count from 9,000,000,001.
func stravaTable(_ rows: [(run: TestRun, name: String, file: String)]) -> [UInt8] {
  let samples = rows.enumerated().map { index, row in
    var sample = StravaSample(
      id: 9_000_000_001 + Int64(index), day: Day(number: row.run.start / 86_400),
      second: row.run.start % 86_400, name: row.name, type: row.run.sport == "running" ? 0 : 1,
      seconds: row.run.seconds,
      meters: Int(Double(row.run.seconds) * row.run.metersPerSecond))
    sample.file = row.file
    sample.notes = "a note"
    return sample
  }
  return Array(StravaDialect.all[0].table(samples).utf8)
}
