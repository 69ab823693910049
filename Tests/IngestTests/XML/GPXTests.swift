import Foundation
import TestSupport
import Testing
import Training

@testable import Ingest

struct GPXTests {
  @Test("a run comes out with start, time, distance, name and samples")
  func run() throws {
    let file = try #require(recorded(TrackXML.gpx(TrackXML.segment(0..<60))))
    let leg = try #require(file.legs.first)
    #expect(file.legs.count == 1 && file.remark == nil)
    #expect(leg.activity.start.iso == "2026-01-01T08:00:00Z")
    #expect(leg.activity.sport == .running && leg.activity.name == "Morning")
    #expect(leg.activity.movingSeconds == 59 && leg.activity.elapsedSeconds == 59)
    // 59 steps of 0.0001° on a sphere of 6,371,008.8 m.
    let meters = 59 * 0.0001 * Double.pi / 180 * 6_371_008.8
    #expect(abs((leg.activity.distanceMeters ?? 0) - meters) < 0.01)
    #expect(leg.recording?.count == 60 && leg.activity.hasRoute)
    #expect(leg.recording?.column(.altitude)?.values.first == 34.5)
  }

  @Test(
    "heart rate, cadence and power are found in every spelling and namespace",
    arguments: [
      """
      <extensions><gpxtpx:TrackPointExtension xmlns:gpxtpx="v2"><gpxtpx:hr>150</gpxtpx:hr>\
      <gpxtpx:cad>85</gpxtpx:cad></gpxtpx:TrackPointExtension><power>210</power></extensions>
      """,
      """
      <extensions><ns3:TrackPointExtension><ns3:hr>150</ns3:hr><ns3:cad>85</ns3:cad>\
      </ns3:TrackPointExtension><pwr:PowerInWatts>210</pwr:PowerInWatts></extensions>
      """,
      """
      <extensions><gpxdata:hr>150</gpxdata:hr><gpxdata:cadence>85</gpxdata:cadence>\
      <pwr>210</pwr></extensions>
      """,
      "<extensions><heartrate>150</heartrate><cadence>85</cadence><watts>210</watts></extensions>",
      "<extensions><HeartRate> 150 </HeartRate><Cad>85</Cad><Power>210.0</Power></extensions>",
    ])
  func spellings(inside: String) throws {
    let text = TrackXML.gpx(TrackXML.segment(0..<3, inside: inside))
    let recording = try #require(recorded(text)?.legs.first?.recording)
    #expect(recording.column(.heartRate)?.values == [150, 150, 150])
    #expect(recording.column(.cadence)?.values == [170, 170, 170], "of both legs")
    #expect(recording.column(.power)?.values == [210, 210, 210])
  }

  @Test("cadence on a bike, and cadence that is of both legs already, stay as they are")
  func cadence() throws {
    for (type, written, read) in [("cycling", 85.0, 85.0), ("running", 172, 172)] {
      let inside = "<extensions><cad>\(Int(written))</cad></extensions>"
      let text = TrackXML.gpx(TrackXML.segment(0..<3, inside: inside), type: type)
      let recording = try #require(recorded(text)?.legs.first?.recording)
      #expect(recording.column(.cadence)?.values == [read, read, read])
    }
  }

  @Test("segments and tracks of one outing are one activity with pauses between them")
  func segments() throws {
    let parts =
      TrackXML.segment(0...10) + TrackXML.segment(100...110) + "<trkseg/><trkseg></trkseg>"
    let tracks = parts + "</trk><trk>" + TrackXML.segment(200...210)
    let file = try #require(recorded(TrackXML.gpx(tracks)))
    let leg = try #require(file.legs.first)
    #expect(file.legs.count == 1)
    #expect(leg.recording?.pauses == [10..<100, 110..<200])
    #expect(leg.activity.movingSeconds == 30 && leg.activity.elapsedSeconds == 210)
    let meters = 30 * 0.0001 * Double.pi / 180 * 6_371_008.8
    #expect(abs((leg.activity.distanceMeters ?? 0) - meters) < 0.01, "nothing is run in a pause")
  }

  @Test("tracks of different days in one file are activities of their own")
  func days() throws {
    let text = TrackXML.gpx(
      TrackXML.segment(0...10) + "</trk><trk><name>Evening</name>"
        + TrackXML.segment(36_000...36_010))
    let file = try #require(recorded(text))
    #expect(file.legs.map(\.activity.name) == ["Morning", "Evening"])
    #expect(file.parent == nil && Set(file.legs.map(\.activity.id)).count == 2)
  }

  @Test("a standstill within a segment is a pause, a slow stretch is not")
  func standstill() throws {
    let points =
      (0...20).map { TrackXML.point($0) } + [TrackXML.point(80, north: 20)]
      + (81...100).map { TrackXML.point($0, north: $0 - 60) }
    let leg = try #require(
      recorded(TrackXML.gpx("<trkseg>\(points.joined())</trkseg>"))?.legs.first)
    #expect(leg.recording?.pauses == [20..<80])
    #expect(leg.activity.movingSeconds == 40)
  }

  @Test("routes, places and tracks without times are no activities, and say so")
  func refusals() {
    let undated = "<trkseg>\((0..<5).map { TrackXML.point(nil, north: $0) }.joined())</trkseg>"
    #expect(
      refusal(TrackXML.gpx(undated))
        == "GPX without times: none of its 5 points has a time, so it is a route and no recording")
    #expect(
      refusal("<gpx><rte><rtept lat=\"1\" lon=\"1\"/></rte></gpx>")
        == "GPX route: it holds a planned route and no recorded track")
    #expect(
      refusal("<gpx><wpt lat=\"1\" lon=\"1\"><time>2026-01-01T00:00:00Z</time></wpt></gpx>")
        == "GPX places: it holds places and no recorded track")
    #expect(
      refusal(TrackXML.gpx("<trkseg/>")) == "GPX without a track: it holds no recorded track")
    #expect(refusal("") == "XML: the file is empty; copy it again")
    #expect(refusal("<kml/>")?.contains("neither a <gpx> nor") == true)
  }

  @Test("times in any order give samples in order, one for each time")
  func order() throws {
    let ordered = try #require(recorded(TrackXML.gpx(TrackXML.segment(0..<20)))?.legs.first)
    let reversed = try #require(
      recorded(TrackXML.gpx(TrackXML.segment((0..<20).reversed())))?.legs.first)
    #expect(reversed.recording == ordered.recording)
    let doubled = (0..<20).flatMap { [$0, $0] }
    let twice = try #require(recorded(TrackXML.gpx(TrackXML.segment(doubled)))?.legs.first)
    #expect(twice.recording == ordered.recording)
  }

  @Test("heights, hearts and places that cannot be are left out")
  func impossible() throws {
    let points = """
      <trkpt lat="0" lon="0"><ele>-32768</ele><time>2026-01-01T08:00:00Z</time></trkpt>
      <trkpt lat="91" lon="13"><ele>nan</ele><time>2026-01-01T08:00:01Z</time>
      <extensions><hr>0</hr></extensions></trkpt>
      <trkpt lat="52" lon="13"><ele>12</ele><time>2026-01-01T08:00:02Z</time>
      <extensions><hr>300</hr></extensions></trkpt>
      <trkpt lat="52" lon="13"><ele>13</ele><time>2026-01-01T08:00:03Z</time></trkpt>
      """
    let recording = try #require(
      recorded(TrackXML.gpx("<trkseg>\(points)</trkseg>"))?.legs.first?.recording)
    #expect(recording.column(.altitude)?.values == [12, 13])
    #expect(recording.column(.latitude)?.values.allSatisfy { abs($0 - 52) < 1e-6 } == true)
    #expect(!recording.has(.heartRate))
  }

  @Test("an offset that times are written with is kept")
  func offset() throws {
    let text = TrackXML.gpx(TrackXML.segment(0..<3))
      .replacing("08:00:", with: "10:00:").replacing("Z</time>", with: "+02:00</time>")
    let activity = try #require(recorded(text)?.legs.first?.activity)
    #expect(activity.start.iso == "2026-01-01T10:00:00+02:00")
  }

  @Test(
    "types in several languages and Strava's numbers give the same sports",
    arguments: [
      ("9", "running"), ("Laufen", "running"), ("course à pied", "running"), ("1", "cycling"),
      ("Hardlopen", "running"), ("trail_running", "trail_running"), ("Wandern", "hiking"),
      ("VirtualRide", "virtual_ride"), ("Krafttraining", "strength_training"),
      ("Kite Flying!", "kite_flying"),
      ("户外跑步", "running"), ("Outdoor Run", "running"),
    ])
  func sports(type: String, key: String) throws {
    let text = TrackXML.gpx(TrackXML.segment(0..<3), type: type)
    #expect(recorded(text)?.legs.first?.activity.sport.rawValue == key)
  }

  @Test("without a type the name's last word tells the sport")
  func sportFromName() {
    let run = TrackXML.gpx(TrackXML.segment(0..<3), name: "Morning Run", type: nil)
    #expect(recorded(run)?.legs.first?.activity.sport == .running)
    let unknown = TrackXML.gpx(TrackXML.segment(0..<3), name: "To the lake", type: nil)
    #expect(recorded(unknown)?.legs.first?.activity.sport == .other)
  }
}
