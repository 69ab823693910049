import Facts
import Foundation
import Report
import Testing
import Wording

@Suite("docs/metrics.md")
struct MetricDocumentTests {
  @Test("is what the table says; GOLDEN=write writes it")
  func document() throws {
    let file = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/metrics.md")
    if ProcessInfo.processInfo.environment["GOLDEN"] == "write" {
      try Data(MetricDocument.text.utf8).write(to: file)
    }
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(written == MetricDocument.text, "write it anew with GOLDEN=write")
  }
}
