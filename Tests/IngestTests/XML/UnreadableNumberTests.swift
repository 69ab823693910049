import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("Numbers as other machines write them")
struct UnreadableNumberTests {
  private func number(_ text: String, hasCommas: Bool = false) -> Double? {
    Array(text.utf8).withUnsafeBufferPointer {
      decimalNumber($0, 0..<$0.count, hasCommas: hasCommas)
    }
  }

  @Test func `A comma is a point where it can be nothing else`() {
    #expect(number("52,5") == 52.5 && number("-0,125") == -0.125 && number(" 7,25 ") == 7.25)
    #expect(number("5.400,25") == 5_400.25 && number("5,400.25") == 5_400.25)
    #expect(number("1,234,567.5") == 1_234_567.5)
    #expect(number("5,400") == nil, "five thousand or five")
    #expect(number("5,400", hasCommas: true) == 5.4)
    for text in ["1,2,3", "1.2.3,4", "1,23.4", ",", "N52,5", "", "12"] {
      #expect(number(text) == nil, "\(text)")
    }
  }

  private func gpx(_ points: [(lat: String, lon: String, inside: String)]) -> RecordedFile? {
    let written = points.enumerated().map { second, point in
      "<trkpt lat=\"\(point.lat)\" lon=\"\(point.lon)\">"
        + "<time>2026-01-01T08:00:0\(second)Z</time>\(point.inside)</trkpt>"
    }
    return recorded(TrackXML.gpx("<trkseg>\(written.joined())</trkseg>"))
  }

  @Test func `Places and heights with commas are read, and nothing is told`() throws {
    let file = try #require(
      gpx([
        ("50,1", "8,5", "<ele>112,500</ele>"), ("50,1001", "8,5001", "<ele>113</ele>"),
        ("50,1002", "8,5", "<ele>113,25</ele>"),
      ]))
    let recording = try #require(file.legs.first?.recording)
    #expect(recording.stream(.altitude)?.raw == [1_125, 1_130, 1_133])
    #expect(abs((recording.column(.latitude)?[1] ?? 0) - 50.1001) < 1e-6)
    #expect(file.remark == nil)
  }

  @Test func `What cannot be read is told with how many points lack it`() throws {
    let file = try #require(
      gpx([
        ("N50 6", "8.5", "<extensions><hr>1OO bpm</hr></extensions>"),
        ("50.1", "8.5", "<ele>12 m</ele>"), ("50.1", "8.5", "<ele>nan</ele>"),
        ("50.1", "8.5", "<ele></ele>"),
      ]))
    #expect(
      file.remark?.sentence
        == "1 of its 4 points has a place that cannot be read; 1 of its 4 points has a height "
        + "that cannot be read; 1 of its 4 points has a value that cannot be read")
  }

  @Test func `A TCX with commas is read as well`() throws {
    let points = (0..<4).map {
      TrackXML.trackpoint(
        $0,
        """
        <Position><LatitudeDegrees>50,100\($0)</LatitudeDegrees>\
        <LongitudeDegrees>8,5</LongitudeDegrees></Position>\
        <AltitudeMeters>112,500</AltitudeMeters><DistanceMeters>\($0),125</DistanceMeters>\
        <HeartRateBpm><Value>120</Value></HeartRateBpm>
        """)
    }
    let lap = TrackXML.lap(0, seconds: 3, meters: 3.5, tracks: [points.joined()])
    let file = try #require(recorded(TrackXML.tcx(TrackXML.activity(lap))))
    let recording = try #require(file.legs.first?.recording)
    #expect(recording.stream(.distance)?.raw == [13, 113, 213, 313])
    #expect(recording.column(.altitude)?.values == [112.5, 112.5, 112.5, 112.5])
    #expect(recording.has(.latitude) && file.remark == nil)
  }

  @Test(
    arguments: [
      ("Europe/Berlin", 3_600), ("UTC+02:00", 7_200), ("GMT-3", -10_800), ("+0530", 19_800),
      ("Z", 0), ("120", 7_200), ("-18000", -18_000), ("5.5", 19_800), ("America/Nowhere", nil),
      ("CEST?", nil), ("99", nil), ("", nil),
    ] as [(String, Int?)])
  func `A time zone is known by name or offset`(text: String, seconds: Int?) {
    #expect(utcOffset(ofZone: text, at: 1_767_250_800) == seconds)
  }

  @Test func `A zone named in an extension is the offset of the start`() throws {
    let gpx = TrackXML.gpx(TrackXML.segment(0..<3)).replacing(
      "<trk>",
      with: "<metadata><extensions><x:TimeZone>Asia/Tokyo</x:TimeZone></extensions></metadata><trk>"
    )
    #expect(
      recorded(gpx)?.legs.first?.activity.start.iso == "2026-01-01T17:00:00+09:00")
    let lap = TrackXML.lap(
      0, seconds: 3, meters: 9, tracks: [(0..<4).map { TrackXML.trackpoint($0, "") }.joined()],
      more: "<Extensions><timezone>-05:00</timezone></Extensions>")
    #expect(
      recorded(TrackXML.tcx(TrackXML.activity(lap)))?.legs.first?.activity.start.iso
        == "2026-01-01T03:00:00-05:00")
  }
}
