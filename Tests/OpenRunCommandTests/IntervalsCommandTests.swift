import Foundation
import TestSupport
import Testing

@Suite("openrun intervals")
struct IntervalsCommandTests {
  @Test("a key is tried, kept for its owner alone, and forgotten")
  func login() throws {
    try IntervalsService.withReport({ received, _ in IntervalsService.answer(received) }) {
      report, service, _ in
      let environment = ["INTERVALS_ICU_BASE_URL": service.address]
      try report.write(IntervalsService.key + "\n", to: "key.txt")
      let none = try report.openrun("intervals", "status", environment: environment)
      #expect(none.output == "There is no key\nNext: openrun intervals login --key\n")
      let login = try report.openrun(
        "intervals", "login", "--key-file", "key.txt", environment: environment)
      #expect(login.output == "intervals.icu accepts the key\nNext: openrun sync\n")
      #expect((login.problems, login.code) == ("", 0))
      #expect(
        try IntervalsService.mode((report.folder / ".secrets/intervals-icu-key").path) == 0o600)
      let kept = try report.openrun("intervals", "status", environment: environment)
      #expect(kept.output == "There is a key, in .secrets/\n")
      let logout = try report.openrun("intervals", "logout", environment: environment)
      #expect(logout.output.hasPrefix("The key is forgotten here."))
      #expect(!report.has(".secrets/intervals-icu-key"))
      let gone = try IntervalsService.sync(report, environment)
      #expect(
        gone.problems.hasPrefix("error: openrun has no key to intervals.icu\n") && gone.code == 1)
    }
  }

  @Test("a key that is not accepted is not kept, ends a sync with 1, and is never shown")
  func wrongKey() throws {
    try IntervalsService.withReport({ received, _ in IntervalsService.answer(received) }) {
      report, _, environment in
      try report.write("k-wrong", to: "key.txt")
      let wrong = environment.merging(["INTERVALS_ICU_API_KEY": "k-wrong"]) { $1 }
      let login = try report.openrun(
        "intervals", "login", "--key-file", "key.txt", environment: environment)
      let run = try IntervalsService.sync(report, wrong)
      for said in [login, run] {
        #expect(said.problems.hasPrefix("error: intervals.icu does not accept the API key\n"))
        #expect(said.code == 1 && !(said.output + said.problems).contains("k-wrong"))
      }
      #expect(!report.has(".secrets/intervals-icu-key"))
    }
  }

  @Test("nobody there, and no place to send a key to, are said in a sentence")
  func nowhere() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder / "report")
      let service = try StandIn { _, _ in .init() }
      service.stop()
      let gone = try IntervalsService.sync(
        report,
        ["INTERVALS_ICU_BASE_URL": service.address, "INTERVALS_ICU_API_KEY": IntervalsService.key])
      #expect(gone.problems.hasPrefix("error: intervals.icu cannot be reached\n"))
      #expect(gone.code == 2)
      let empty = try IntervalsService.sync(report, ["INTERVALS_ICU_API_KEY": ""])
      #expect(empty.problems.hasPrefix("error: INTERVALS_ICU_API_KEY holds no key"))
      #expect(empty.code == 1)
      for address in [
        "http://example.com", "https://example.com", "https://intervals.icu.example.com",
        "https://notintervals.icu", "http://intervals.icu", "https://connectapi.garmin.com",
      ] {
        let elsewhere = try IntervalsService.sync(
          report,
          ["INTERVALS_ICU_BASE_URL": address, "INTERVALS_ICU_API_KEY": IntervalsService.key])
        #expect(elsewhere.problems.hasPrefix("error: INTERVALS_ICU_BASE_URL is no address"))
        #expect(elsewhere.code == 1, "\(address)")
      }
    }
  }
}
