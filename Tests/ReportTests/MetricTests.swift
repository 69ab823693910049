import Facts
import Markup
import Report
import TestSupport
import Testing
import Training
import Wording

@Suite("No number without an explanation")
struct MetricTests {
  @Test("every metric has exactly one entry, in the chapter it belongs to")
  func table() {
    #expect(MetricEntry.all.map(\.metric).count == Metric.allCases.count)
    #expect(Set(MetricEntry.all.map(\.metric)) == Set(Metric.allCases))
    let anchors = Metric.allCases.map(\.anchor) + MetricChapter.allCases.map(\.rawValue)
    #expect(Set(anchors).count == anchors.count)
    for entry in MetricEntry.all {
      for text in [entry.meaning, entry.formula, entry.source, entry.limits, entry.missing] {
        #expect(text.hasSuffix("."), "\(entry.metric): \(text)")
      }
    }
  }

  @Test("every name beside a number on any page is explained or is one of a few plain words")
  func walk() throws {
    let pages = SiteTests.fullPages.map { $0 } + RecordsTests.pages.map { $0 }
    let terms = Set(Metric.allCases.map { Markup(text: $0.term).description })
    var seen: Set<String> = []
    for (path, body) in pages where path != "about.html" {
      for name in displayedNames(onPage: body) {
        seen.insert(name)
        #expect(
          terms.contains(name) || isPlainName(name), "‘\(name)’ in \(path) is not explained")
      }
    }
    #expect(seen.isSuperset(of: ["Distance", "Fitness", "Form", "Load", "Easy share"]))
  }

  @Test("About the numbers explains every metric and shows the settings in use")
  func about() throws {
    let about = try #require(SiteTests.fullPages["about.html"])
    for metric in Metric.allCases {
      #expect(about.contains("id=\"\(metric.anchor)\"><h3>\(Markup(text: metric.term))</h3>"))
    }
    #expect(about.contains("threshold 168\u{A0}bpm"))
    #expect(about.contains("τ = 42\u{A0}days"))
    #expect(about.contains("from Garmin"))
  }
}
