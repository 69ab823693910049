import Diagnostics
import Foundation
import Site
import Testing
import Training

@Suite("The openrun.toml that init writes")
struct ConfigurationTemplateTests {
  @Test("is openrun.toml.example, word for word")
  func example() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("openrun.toml.example")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text == ConfigurationTemplate().text)
  }

  @Test("has no mistakes and says what it shows")
  func reads() throws {
    let (configuration, problems) = Configuration.read(ConfigurationTemplate().text)
    #expect(problems.map(\.description) == [])
    #expect(configuration.title == "Kilometre by kilometre")
    #expect(configuration.author == "A. Runner")
    #expect(
      configuration.athlete.heartRates == [
        HeartRateProfile(from: try day("2023-01-01"), resting: 52, maximum: 189, threshold: 168)
      ])
  }

  @Test("every line that is commented out is a line that would be understood, and a default")
  func comments() {
    let lines = ConfigurationTemplate().text.split(
      separator: "\n", omittingEmptySubsequences: false)
    let opened = lines.map { line -> Substring in
      guard line.hasPrefix("# ") else { return line }
      let rest = line.dropFirst(2)
      let isSetting = rest.hasPrefix("[") || rest.contains(" = ")
      return isSetting && rest.first?.isUppercase == false ? rest : line
    }
    // Several athletes stand in another file than what is about one.
    let isOfFamily = { (line: Substring) in line.hasPrefix("[athletes.") }
    let first = opened.firstIndex(where: isOfFamily) ?? opened.endIndex
    let end = opened[first...].firstIndex(of: "") ?? opened.endIndex
    let family = Configuration.read(opened[first..<end].joined(separator: "\n"))
    #expect(family.problems.map(\.description) == [])
    #expect(family.configuration.athletes.map(\.name) == ["Bjørn"])
    let (configuration, problems) = Configuration.read(
      (opened[..<first] + opened[end...]).joined(separator: "\n"))
    #expect(problems.map(\.description) == [])
    let defaults = Configuration()
    #expect(configuration.language == defaults.language)
    #expect(configuration.theme == defaults.theme)
    #expect(configuration.store == defaults.store)
    #expect(configuration.content == defaults.content)
    #expect(configuration.output == defaults.output)
    #expect(configuration.athlete.zoneMethod == defaults.athlete.zoneMethod)
    #expect(configuration.athlete.zoneBounds == [0.5, 0.6, 0.7, 0.8, 0.9])
    #expect(configuration.athlete.loadMetric == defaults.athlete.loadMetric)
    #expect(configuration.athlete.fitnessDays == defaults.athlete.fitnessDays)
    #expect(configuration.athlete.fatigueDays == defaults.athlete.fatigueDays)
    #expect(configuration.athlete.weighting == defaults.athlete.weighting)
    #expect(configuration.athlete.heartRates.count == 2)
    #expect(configuration.races.map(\.name) == ["City Marathon"])
    #expect(configuration.plan.first?.sessions.count == 5)
    #expect(configuration.corrections.count == 1)
    #expect(configuration.sportWords == ["morgenrunde": .running])
    #expect(configuration.aways.map(\.timeZone) == ["Asia/Tokyo"])
    #expect(configuration.timeZone == "Europe/Zurich")
    #expect(configuration.baseURL == "https://runner.example/")
  }

  @Test(
    "a title of any letters stays what it is",
    arguments: [
      #"a "quoted" one"#, #"back\slash"#, "two\nlines", "täglich 🏃", "'''", "# no comment",
    ])
  func titles(_ title: String) {
    var template = ConfigurationTemplate()
    template.title = title
    template.timeZone = "Europe/Zurich"
    template.threshold = nil
    let (configuration, problems) = Configuration.read(template.text)
    #expect(problems.map(\.description) == [])
    #expect(configuration.title == title)
    #expect(configuration.timeZone == "Europe/Zurich")
    #expect(configuration.athlete.heartRates.first?.threshold == nil)
  }
}
