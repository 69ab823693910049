import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("Start and clock of GPX and TCX files")
struct TrackClockTests {
  private let start = 1_767_254_400

  private func day(_ text: String, _ day: String) -> String {
    text.replacing("2026-01-01T", with: day + "T")
  }

  @Test func `Points of a clock that was not set yet are left out of a GPX`() throws {
    let strays = day(TrackXML.segment(0...2), "2025-12-29")
    for text in [
      strays + TrackXML.segment(0...600),
      strays.replacing("</trkseg>", with: "")
        + TrackXML.segment(0...600).replacing("<trkseg>", with: ""),
      TrackXML.segment(0...600) + day(TrackXML.segment(0...1), "2026-01-04"),
    ] {
      let leg = try #require(recorded(TrackXML.gpx(text))?.legs.first)
      #expect(leg.activity.start.unixSeconds == start)
      #expect(leg.activity.elapsedSeconds == 600 && leg.activity.movingSeconds == 600)
      #expect(leg.recording?.count == 601)
      #expect(leg.corrections.map(\.finding) == [.straySamples])
    }
  }

  @Test func `A hike with a night in between is one activity without a correction`() throws {
    let first = TrackXML.segment(stride(from: 0, through: 20_000, by: 10))
    let second = day(TrackXML.segment(stride(from: 0, through: 9_000, by: 10)), "2026-01-02")
    let leg = try #require(recorded(TrackXML.gpx(first + second, type: "hiking"))?.legs.first)
    #expect(leg.activity.elapsedSeconds == 95_400)
    #expect(leg.corrections.isEmpty && leg.recording?.pauses == [20_000..<86_400])
  }

  private func tcx(
    lapStarts: [(day: String, hour: String)], points: [ClosedRange<Int>], stray: Bool = false,
    timer: Double = 300
  ) -> RecordedActivity? {
    let laps = zip(lapStarts, points).enumerated().map { index, lap in
      var track = lap.1.map {
        TrackXML.trackpoint($0, "<DistanceMeters>\($0 * 3)</DistanceMeters>")
      }.joined()
      if stray, index == 0 { track = day(TrackXML.trackpoint(0, ""), "2025-12-20") + track }
      let text = TrackXML.lap(0, seconds: timer, meters: 900, tracks: [track])
      return text.replacing(
        "<Lap StartTime=\"2026-01-01T08:00:00Z\">",
        with: "<Lap StartTime=\"\(lap.0.day)T\(lap.0.hour)Z\">")
    }
    return recorded(TrackXML.tcx(TrackXML.activity(laps.joined())))?.legs.first
  }

  @Test func `Laps of a TCX that begin hours from their points begin with them`() throws {
    for hour in ["03:00:00", "12:30:00"] {
      let leg = try #require(
        tcx(
          lapStarts: [("2026-01-01", hour), ("2026-01-01", "08:05:00")],
          points: [0...299, 300...600]))
      #expect(leg.activity.start.unixSeconds == start)
      #expect(leg.activity.elapsedSeconds == 600 && leg.activity.movingSeconds == 600)
      #expect(leg.laps.map(\.startSeconds) == [0, 300])
      #expect(leg.corrections.map(\.finding) == [.startFromSamples])
    }
  }

  @Test func `A point of a clock that was not set yet is left out of a TCX, its lap stays`() throws
  {
    let leg = try #require(
      tcx(
        lapStarts: [("2025-12-20", "08:00:00"), ("2026-01-01", "08:05:00")],
        points: [0...299, 300...600], stray: true))
    #expect(leg.activity.start.unixSeconds == start && leg.activity.elapsedSeconds == 600)
    #expect(leg.laps.map(\.startSeconds) == [0, 300])
    #expect(leg.corrections.map(\.finding) == [.straySamples])
  }

  @Test func `A lap may begin before its first point as long as its timer ran`() throws {
    let late = try #require(
      tcx(lapStarts: [("2026-01-01", "08:00:00")], points: [200...300]))
    #expect(late.activity.start.unixSeconds == start && late.corrections.isEmpty)
    let silent = try #require(
      tcx(lapStarts: [("2026-01-01", "06:00:00")], points: [0...300], timer: 7_500))
    #expect(silent.activity.start.unixSeconds == start - 7_200 && silent.corrections.isEmpty)
  }

  @Test func `An activity of a TCX within the time of another is a copy of it`() throws {
    func activity(_ seconds: ClosedRange<Int>, _ sport: String) -> String {
      let points = seconds.map {
        TrackXML.trackpoint($0, "<DistanceMeters>\($0)</DistanceMeters>")
      }
      return TrackXML.activity(
        TrackXML.lap(
          seconds.lowerBound, seconds: Double(seconds.count - 1), meters: 99,
          tracks: [points.joined()]), sport: sport, start: seconds.lowerBound)
    }
    let file = try #require(
      recorded(
        TrackXML.tcx(
          activity(0...600, "Running") + activity(0...600, "Running")
            + activity(100...200, "Other") + activity(600...900, "Biking"))))
    #expect(file.legs.map(\.activity.sport) == [.running, .cycling])
    #expect(
      file.remark?.sentence
        == "2 of its activities lie within the time of a longer one and were left out")
  }
}
