import Facts
import Foundation
import Markup
import Report
import TestSupport
import Testing
import Wording

@Suite("No number of the demo without an explanation")
struct DemoNumbersTests {
  @Test("every name beside a number on any page of the demo is in About the numbers")
  func walk() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder)
      try await report.build()
      let site = try report.site()
      let about = String(decoding: try #require(site["about.html"]), as: UTF8.self)
      var seen: Set<String> = []
      for (path, data) in site
      where path.hasSuffix(".html") && path != "about.html" && !path.hasPrefix("notes/") {
        for name in displayedNames(onPage: String(decoding: data, as: UTF8.self))
        where !isPlainName(name) {
          seen.insert(name)
          #expect(about.contains("<h3>\(name)</h3>"), "‘\(name)’ in \(path) is not explained")
        }
      }
      #expect(seen.isSuperset(of: ["Distance", "Pace", "Fitness", "Load"]))
      for metric in Metric.allCases {
        #expect(about.contains("<h3>\(Markup(text: Wording.english.term(metric)))</h3>"))
      }
    }
  }
}
