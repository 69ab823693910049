import Markup
import TestSupport
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("No number without an explanation")
struct MetricTests {
  @Test("every metric stands in one chapter, with an address of its own and whole sentences")
  func table() {
    #expect(MetricChapter.allCases.flatMap(\.metrics) == Metric.allCases)
    let anchors = Metric.allCases.map(\.anchor) + MetricChapter.allCases.map(\.rawValue)
    #expect(Set(anchors).count == anchors.count)
    for metric in Metric.allCases {
      let entry = Wording.english.metrics.explanation(of: metric)
      for text in [entry.meaning, entry.formula, entry.source, entry.limits, entry.missing] {
        #expect(text.hasSuffix("."), "\(metric): \(text)")
      }
    }
  }

  @Test("what numbers rest on here is a fact of the site, and is told of the numbers that say so")
  func bases() throws {
    let facts = AboutFacts(SiteTests.fullReport())
    #expect(facts.bases.map(\.metric) == Metric.allCases.filter(\.hasBasis))
    #expect(facts.tellsOfBody)
    let words = Wording.english.metrics
    func text(_ metric: Metric) -> String? {
      facts.basis(of: metric).map { words.basis($0).replacing("\u{A0}", with: " ") }
    }
    #expect(
      text(.zones) == "Resting 48 bpm, maximum 187 bpm and threshold 168 bpm. Latest bounds: "
        + "Z1 below 143 bpm, Z2 143 to 151 bpm, Z3 152 to 159 bpm, Z4 160 to 167 bpm, "
        + "Z5 168 bpm and up.")
    #expect(
      text(.trainingLoad)
        == "TRIMP is weighted as Banister did for men. Activities: 36 from Garmin and 1 without a load."
    )
    #expect(text(.fitness) == "τ = 42 days")
    #expect(text(.warmingUp) == "until day 126.")
    #expect(
      words.basis(.loadPerKilometer(LoadCost(median: 7, count: 12, race: 9.84)))
        .replacing("\u{A0}", with: " ")
        == "7.0 from 12 runs; race kilometres 9.8, 1.4 times the usual.")
    #expect(
      words.basis(
        .loadPerKilometer(LoadCost(median: 9.6, count: 99, race: 13.1, isRaceMeasured: true))
      ).replacing("\u{A0}", with: " ")
        == "9.6 from 99 runs; race kilometres 13.1, the median of your races.")
    let bare = AboutFacts(Season(log: TrainingLog(athlete: Athlete()), today: SampleLog.today))
    #expect(bare.basis(of: .zones) == nil && bare.basis(of: .loadPerKilometer) == nil)
    #expect(!bare.tellsOfBody)
    #expect(
      bare.basis(of: .trainingLoad).map { words.basis($0) }
        == "TRIMP is weighted as Banister did for men.")
  }

  @Test("heart rates that held before are followed by the day since when others hold")
  func since() {
    let words = Wording.english.metrics
    let zones = ZoneBasis(
      resting: 48, maximum: 187, threshold: nil, since: SampleLog.today,
      bounds: .init(lower: [100, 120, 140, 160, 180], areGarmins: true))
    #expect(
      words.basis(.zones(zones)).replacing("\u{A0}", with: " ")
        == "Resting 48 bpm and maximum 187 bpm since 22 November 2026. Latest bounds, as set at "
        + "Garmin: Z1 below 120 bpm, Z2 120 to 139 bpm, Z3 140 to 159 bpm, Z4 160 to 179 bpm, "
        + "Z5 180 bpm and up.")
  }

  @Test("every name beside a number on any page is explained or is one of a few plain words")
  func walk() throws {
    let pages = SiteTests.fullPages.map { $0 } + RecordsTests.pages.map { $0 }
    let terms = Set(Metric.allCases.map { Markup(text: Wording.english.term($0)).description })
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
      #expect(
        about.contains(
          "id=\"\(metric.anchor)\"><h3>\(Markup(text: Wording.english.term(metric)))</h3>"))
    }
    #expect(about.contains("threshold 168\u{A0}bpm"))
    #expect(about.contains("τ = 42\u{A0}days"))
    #expect(about.contains("from Garmin"))
  }
}
