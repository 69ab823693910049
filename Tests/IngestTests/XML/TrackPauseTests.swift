import Testing
import Training

@testable import Ingest

@Suite("Pauses that points tell")
struct TrackPauseTests {
  /// Points a second apart for two minutes, a gap of a minute with some way in it, and two minutes.
  private func leg(_ type: String, metersInGap: Int, climb: Int = 0) throws -> RecordedActivity {
    func point(_ second: Int, _ meters: Int, _ height: Int) -> String {
      let north = String(1_000_000 + meters * 9).dropFirst()
      let clock = [second / 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
      return "<trkpt lat=\"52.\(north)\" lon=\"13.5\"><ele>\(height)</ele>"
        + "<time>2026-01-01T08:\(clock[0]):\(clock[1])Z</time></trkpt>"
    }
    let before = (0...120).map { point($0, $0 * 3, 100) }
    let after = (180...300).map { point($0, 360 + metersInGap + ($0 - 180) * 3, 100 + climb) }
    let text = "<trkseg>\((before + after).joined())</trkseg>"
    return try #require(recorded(TrackXML.gpx(text, type: type))?.legs.first)
  }

  @Test func `A runner who covers less than a meter a second stands, a walker does not`() throws {
    #expect(try leg("running", metersInGap: 50).recording?.pauses == [120..<180])
    #expect(try leg("cycling", metersInGap: 50).recording?.pauses == [120..<180])
    #expect(try leg("running", metersInGap: 70).recording?.pauses == [])
    #expect(try leg("hiking", metersInGap: 50).recording?.pauses == [])
    #expect(try leg("hiking", metersInGap: 20).recording?.pauses == [120..<180])
    #expect(try leg("swimming", metersInGap: 50).recording?.pauses == [])
  }

  @Test func `Who climbs does not stand`() throws {
    #expect(try leg("trail_running", metersInGap: 50, climb: 8).recording?.pauses == [])
    #expect(try leg("trail_running", metersInGap: 50, climb: 4).recording?.pauses == [120..<180])
    #expect(try leg("hiking", metersInGap: 20, climb: 8).recording?.pauses == [])
  }

  @Test func `The way covered in a pause is not counted`() throws {
    let paused = try leg("running", metersInGap: 50)
    let moving = try leg("running", metersInGap: 70)
    #expect(abs((paused.activity.distanceMeters ?? 0) - 720) < 2)
    #expect(abs((moving.activity.distanceMeters ?? 0) - 790) < 2)
    #expect(paused.activity.movingSeconds == 240)
  }

  @Test func `The middle of a route is no stray point`() throws {
    var points = (0...100).map { TrackXML.point($0) }
    points[50] = points[50].replacing("lon=\"13.5\"", with: "lon=\"-120\"")
    let leg = try #require(
      recorded(TrackXML.gpx("<trkseg>\(points.joined())</trkseg>"))?.legs.first)
    #expect(abs((leg.middlePlace?.longitude ?? 0) - 13.5) < 1e-6)
    #expect(leg.isWhole)
    let cut = TrackXML.gpx("<trkseg>\(points.joined())</trkseg>").dropLast(40)
    #expect(recorded(String(cut))?.legs.first?.isWhole == false)
  }
}
