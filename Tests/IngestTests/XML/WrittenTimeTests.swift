import Testing

@testable import Ingest

struct WrittenTimeTests {
  @Test(
    "moments are read however ISO 8601 lets them be written",
    arguments: [
      ("1970-01-02T00:00:00Z", nil), ("2026-01-01T08:00:00Z", 1_767_254_400.0),
      (" 2026-01-01T08:00:00.250Z\n", 1_767_254_400.25),
      ("2026-01-01T10:00:00+02:00", 1_767_254_400.0),
      ("2026-01-01T03:30:00-0430", 1_767_254_400.0), ("2026-01-01 08:00:00", 1_767_254_400.0),
      ("2026-02-30T08:00:00Z", nil), ("2026-01-01T25:00:00Z", nil), ("2026-01-01", nil),
      ("0001-01-01T00:00:00Z", nil), ("", nil), ("yesterday", nil),
      ("2026-01-01T08:00:00+99:00", nil),
    ] as [(String, Double?)])
  func spellings(text: String, seconds: Double?) {
    let bytes = Array(text.utf8)
    let time = bytes.withUnsafeBufferPointer { WrittenTime($0, 0..<bytes.count) }
    #expect(time?.unixSeconds == seconds)
  }

  @Test(
    "numbers are decimal and finite, everything else is unknown",
    arguments: [
      ("52", 52.0), (" -0.25 ", -0.25), ("+7.", 7.0), (".5", 0.5), ("1e2", 100.0),
      ("13.123456789012345678", 13.123456789012345678), ("-32768", -32_768.0), ("", nil),
      ("52,5", nil), ("NaN", nil), ("inf", nil), ("0x10", nil), ("-", nil), (".", nil),
      ("1e999", nil), ("12 13", nil),
    ] as [(String, Double?)])
  func numbers(text: String, value: Double?) {
    let bytes = Array(text.utf8)
    #expect(bytes.withUnsafeBufferPointer { plainNumber($0, 0..<bytes.count) } == value)
  }
}
