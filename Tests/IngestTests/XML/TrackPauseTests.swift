import Testing
import Training

@testable import Ingest

@Suite("Pauses that points tell")
struct TrackPauseTests {
  /// Points some seconds apart for two minutes, a gap with some way in it, and two minutes.
  private func leg(
    _ type: String, speed: Int = 3, steps: [Int] = [1], gap: Int = 60, metersInGap: Int,
    climb: Int = 0
  ) throws -> RecordedActivity {
    func point(_ second: Int, _ meters: Int, _ height: Int) -> String {
      let north = String(1_000_000 + meters * 9).dropFirst()
      let clock = [second / 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
      return "<trkpt lat=\"52.\(north)\" lon=\"13.5\"><ele>\(height)</ele>"
        + "<time>2026-01-01T08:\(clock[0]):\(clock[1])Z</time></trkpt>"
    }
    var seconds = [0]
    while let last = seconds.last, last < 120 {
      seconds.append(min(120, last + steps[(seconds.count - 1) % steps.count]))
    }
    let before = seconds.map { point($0, $0 * speed, 100) }
    let after = seconds.map {
      point(120 + gap + $0, (120 + $0) * speed + metersInGap, 100 + climb)
    }
    let text = "<trkseg>\((before + after).joined())</trkseg>"
    return try #require(recorded(TrackXML.gpx(text, type: type))?.legs.first)
  }

  @Test func `A runner who covers less than a meter a second stands, a walker does not`() throws {
    #expect(try leg("running", gap: 20, metersInGap: 16).recording?.pauses == [120..<140])
    #expect(try leg("cycling", gap: 20, metersInGap: 16).recording?.pauses == [120..<140])
    #expect(try leg("running", gap: 20, metersInGap: 24).recording?.pauses == [])
    #expect(try leg("hiking", speed: 1, metersInGap: 50).recording?.pauses == [])
    #expect(try leg("hiking", speed: 1, metersInGap: 20).recording?.pauses == [120..<180])
    #expect(try leg("swimming", speed: 1, metersInGap: 50).recording?.pauses == [])
  }

  @Test func `In half a minute nobody is half as fast as usual with the timer running`() throws {
    #expect(try leg("running", metersInGap: 85).recording?.pauses == [120..<180])
    #expect(try leg("running", metersInGap: 95).recording?.pauses == [])
    #expect(try leg("cycling", speed: 8, metersInGap: 220).recording?.pauses == [120..<180])
    #expect(try leg("cycling", speed: 8, metersInGap: 400).recording?.pauses == [])
    #expect(try leg("cycling", speed: 8, gap: 25, metersInGap: 90).recording?.pauses == [])
  }

  @Test func `Recorders that write what changes leave long steps, which are no pauses`() throws {
    let smart = [3, 5, 4, 14, 4, 3, 6, 4]
    #expect(try leg("cycling", steps: smart, gap: 25, metersInGap: 2).recording?.pauses == [])
    #expect(
      try leg("cycling", steps: smart, gap: 40, metersInGap: 2).recording?.pauses == [120..<160])
    #expect(try leg("cycling", gap: 25, metersInGap: 2).recording?.pauses == [120..<145])
    #expect(try leg("cycling", steps: [60], gap: 110, metersInGap: 2).recording?.pauses == [])
  }

  @Test func `Who is carried up a mountain does not ride, whatever they climb`() throws {
    func leg(carried: Bool) throws -> RecordedActivity {
      let points = (0...300).filter { $0 <= 120 || $0 >= 240 }.map { second in
        let isUp = second >= 240
        let counted = 5 * (second - (isUp ? 119 : 0)) + 6
        let north = String(100_000 + counted + (carried && isUp ? 900 : 0)).dropFirst()
        return TrackXML.trackpoint(
          second,
          "<Position><LatitudeDegrees>46.\(north)</LatitudeDegrees>"
            + "<LongitudeDegrees>7.5</LongitudeDegrees></Position>"
            + "<AltitudeMeters>\(isUp ? 1_060 : 1_000)</AltitudeMeters>"
            + "<DistanceMeters>\(counted)</DistanceMeters>")
      }
      let lap = "<Lap StartTime=\"2026-01-01T08:00:00Z\"><Track>\(points.joined())</Track></Lap>"
      let text = TrackXML.tcx(TrackXML.activity(lap, sport: "Biking"))
      return try #require(recorded(text)?.legs.first)
    }
    #expect(try leg(carried: true).recording?.pauses == [120..<240])
    #expect(try leg(carried: true).activity.movingSeconds == 180)
    // Up a tower: nobody moves but upwards.
    #expect(try leg(carried: false).recording?.pauses == [])
  }

  @Test func `Who climbs does not stand`() throws {
    #expect(try leg("trail_running", metersInGap: 50, climb: 8).recording?.pauses == [])
    #expect(try leg("trail_running", metersInGap: 50, climb: 4).recording?.pauses == [120..<180])
    #expect(try leg("hiking", speed: 1, metersInGap: 20, climb: 8).recording?.pauses == [])
  }

  @Test func `The way covered in a pause is not counted`() throws {
    let paused = try leg("running", metersInGap: 50)
    let moving = try leg("running", metersInGap: 95)
    #expect(abs((paused.activity.distanceMeters ?? 0) - 720) < 2)
    #expect(abs((moving.activity.distanceMeters ?? 0) - 815) < 2)
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
