import Foundation
import Testing

@testable import GarminConnect

@Suite("Laps that Garmin counted")
struct CountedLapsTests {
  @Test("they become a file without points that begins when the activity does")
  func file() throws {
    let body = """
      {"lapDTOs":[{"startTimeGMT":"2025-01-14T22:00:00.0","duration":345.5,"distance":1000,\
      "averageHR":130,"maxHR":140,"intensityType":"WARMUP"},{"duration":3},null,\
      {"startTimeGMT":"2025-01-14T22:05:45.0","duration":60,"intensityType":"RECOVERY"}]}
      """
    let laps = try #require(CountedLaps(Array(body.utf8)))
    let text = String(decoding: laps.tcx(start: 1_795_154_531), as: UTF8.self)
    #expect(text.components(separatedBy: "<Lap ").count == 3)
    #expect(
      text.contains(
        "<Id>2026-11-20T06:02:11Z</Id><Lap StartTime=\"2026-11-20T06:02:11Z\">"
          + "<TotalTimeSeconds>345.5</TotalTimeSeconds><DistanceMeters>1000.0</DistanceMeters>"
          + "<AverageHeartRateBpm><Value>130.0</Value></AverageHeartRateBpm>"
          + "<MaximumHeartRateBpm><Value>140.0</Value></MaximumHeartRateBpm>"
          + "<Intensity>Warmup</Intensity></Lap>"))
    #expect(
      text.contains(
        "<Lap StartTime=\"2026-11-20T06:07:56Z\"><TotalTimeSeconds>60.0</TotalTimeSeconds>"
          + "<Intensity>Recovery</Intensity></Lap>"))
  }

  @Test("what all of them were for says nothing")
  func alike() throws {
    let row = "{\"startTimeGMT\":\"2025-01-14T22:00:00.0\",\"duration\":9,"
    let body =
      "{\"lapDTOs\":[\(row)\"intensityType\":\"ACTIVE\"},\(row)\"intensityType\":\"ACTIVE\"}]}"
    let laps = try #require(CountedLaps(Array(body.utf8)))
    #expect(!String(decoding: laps.tcx(start: 0), as: UTF8.self).contains("Intensity"))
    #expect(laps.seconds == 18)
  }

  @Test(
    "without any there is no file",
    arguments: ["", "null", "[]", "{}", "{\"lapDTOs\":null}", "{\"lapDTOs\":[{}]}", "<html>"])
  func none(body: String) {
    #expect(CountedLaps(Array(body.utf8)) == nil)
  }
}
