import Foundation
import TestSupport
import Testing

@testable import IntervalsICU
@testable import LiveService

@Suite("Where the key to intervals.icu comes from")
struct IntervalsKeyTests {
  @Test("the environment's counts before the one that was kept; an empty one is a mistake")
  func origins() throws {
    try withTemporaryFolder { parent in
      let folder = SecretFolder(path: parent.path + "/.secrets")
      #expect(try ServiceKey(IntervalsAPI.key, folder: folder, environment: [:])?.origin == nil)
      try IntervalsAPI.key.keep(try #require(Secret("k-kept")), in: folder)
      let kept = try #require(try ServiceKey(IntervalsAPI.key, folder: folder, environment: [:]))
      #expect(kept.secret.text == "k-kept" && kept.origin == .kept)
      let other = try #require(
        try ServiceKey(
          IntervalsAPI.key, folder: folder, environment: ["INTERVALS_ICU_API_KEY": "k-env\n"]))
      #expect(other.secret.text == "k-env" && other.origin == .environment)
      #expect(throws: ServiceTrouble.noKey(variable: "INTERVALS_ICU_API_KEY")) {
        try ServiceKey(
          IntervalsAPI.key, folder: folder, environment: ["INTERVALS_ICU_API_KEY": " "])
      }
      #expect(try IntervalsAPI.key.forget(in: folder))
      #expect(try ServiceKey(IntervalsAPI.key, folder: folder, environment: [:])?.origin == nil)
      #expect(try !IntervalsAPI.key.forget(in: folder))
    }
  }

  @Test("a key goes to intervals.icu alone, and to this computer")
  func addresses() {
    for address in ["https://intervals.icu/api/v1", "https://INTERVALS.icu"] {
      #expect(ServiceAddress(address)?.isIntervals == true, "\(address)")
    }
    for address in [
      "https://intervals.icu.example.com", "https://www.intervals.icu.org",
      "https://notintervals.icu",
      "https://sub.intervals.icu", "https://garmin.com", "http://127.0.0.1:8080",
    ] {
      #expect(ServiceAddress(address)?.isIntervals == false, "\(address)")
    }
    #expect(ServiceAddress("http://intervals.icu") == nil)
    #expect(ServiceAddress("https://intervals.icu@example.com") == nil)
  }
}
