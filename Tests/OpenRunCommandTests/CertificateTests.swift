import Foundation
import TestSupport
import Testing

@Suite("Who a service is")
struct CertificateTests {
  /// What a sync of a day asks, and is answered.
  private static let answers = [
    "athlete/0/activities?oldest=2026-11-01&newest=2026-11-23": "[]",
    "athlete/0/wellness?oldest=2026-11-23&newest=2026-11-23": "[]",
  ]

  private func sync(
    _ service: SecureStandIn, _ more: [String: String] = [:]
  ) throws -> ProgramRun {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder / "report")
      let environment = [
        "INTERVALS_ICU_BASE_URL": service.address, "INTERVALS_ICU_API_KEY": "k-1",
      ].merging(more) { $1 }
      return try ProgramRun.openrun(
        ["sync", "--days", "1", "--today", "2026-11-23"], in: report.folder,
        environment: environment)
    }
  }

  @Test("one that cannot prove it is told nothing, not even what is wanted of it")
  func untrusted() throws {
    try withSecureStandIn(answers: Self.answers) { service in
      let run = try sync(service)
      #expect(run.output == "Nothing was fetched from intervals.icu\n")
      #expect(
        run.problems.hasPrefix("error: the other end could not prove that it is intervals.icu"))
      #expect(run.problems.contains("the clock of this computer") && run.code == 2)
      #expect(service.asked.isEmpty)
    }
  }

  @Test("certificates of the runner's own are named by the environment")
  func trusted() throws {
    try withSecureStandIn(answers: Self.answers) { service in
      for name in ["SSL_CERT_FILE", "CURL_CA_BUNDLE"] {
        let others = ["SSL_CERT_FILE": "", "CURL_CA_BUNDLE": "", "SSL_CERT_DIR": ""]
        let run = try sync(service, others.merging([name: service.certificate]) { $1 })
        #expect(run.problems == "")
      }
      let asked = service.asked
      for path in Self.answers.keys { #expect(asked.count { $0 == path } == 2, "\(asked)") }
    }
  }

  @Test("a certificate for another name proves nothing")
  func otherName() throws {
    try withSecureStandIn(name: "example.com", answers: Self.answers) { service in
      let run = try sync(service, ["SSL_CERT_FILE": service.certificate])
      #expect(
        run.problems.hasPrefix("error: the other end could not prove that it is intervals.icu"))
      #expect(run.code == 2 && service.asked.isEmpty)
    }
  }

  @Test("where none comes about there is no secure connection, and what to do is said")
  func insecure() throws {
    // It speaks a version that nobody takes any more.
    try withSecureStandIn(answers: Self.answers, ["-tls1_1"]) { service in
      let run = try sync(service)
      #expect(run.problems.hasPrefix("error: there is no secure connection to intervals.icu\n"))
      #expect(run.code == 2 && service.asked.isEmpty)
    }
  }
}
