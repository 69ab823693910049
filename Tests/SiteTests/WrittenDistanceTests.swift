import Diagnostics
import Testing
import Training

@testable import Site

@Suite("Distances with a unit, in openrun.toml")
struct WrittenDistanceTests {
  @Test(
    "a distance is kilometers, or says its unit",
    arguments: [
      ("42.195", 42_195), ("\"26.2 mi\"", 42_164.8128), ("\"10 miles\"", 16_093.44),
      ("\"13.1MI\"", 21_082.4064), ("\"400 m\"", 400), ("\"8 km\"", 8_000),
    ] as [(String, Double)])
  func race(written: String, meters: Double) throws {
    let (configuration, problems) = Configuration.read(
      "[[race]]\nname = \"City\"\nday = 2027-04-18\ndistance = \(written)\n")
    #expect(problems.isEmpty)
    let race = try #require(configuration.races.first)
    #expect(abs(race.distanceMeters - meters) < 1e-6)
  }

  @Test("a week, its days and a correction take them as well")
  func everywhere() throws {
    let (configuration, problems) = Configuration.read(
      """
      [[plan.week]]
      starts = 2027-01-04
      distance = "30 mi"
      days = [0, "5 mi", 8, 0, 0, 0, "20 km"]

      [[activity]]
      start = "2026-11-22 08:09"
      distance = "6.2 mi"
      """)
    #expect(problems.map(\.description) == [])
    let week = try #require(configuration.plan.first)
    #expect(abs(week.distanceMeters - 48_280.32) < 1e-6)
    #expect(week.sessions.map { $0.distanceMeters.rounded() } == [8_047, 8_000, 20_000])
    let correction = try #require(configuration.corrections.first)
    #expect(abs((correction.distanceMeters ?? 0) - 9_977.9328) < 1e-6)
  }

  @Test(
    "what is no distance, or too far, is told at its place",
    arguments: ["\"26.2 leagues\"", "\"mi\"", "\"far\"", "\"700 mi\"", "\"0 m\"", "\"-3 mi\""])
  func mistakes(written: String) {
    let (configuration, problems) = Configuration.read(
      "[[race]]\nname = \"City\"\nday = 2027-04-18\ndistance = \(written)\n")
    #expect(configuration.races.isEmpty)
    #expect(problems.count == 1)
    #expect(problems.first?.description.contains("openrun.toml:4:12") ?? false)
  }

  @Test("a list with a unit is counted like any other")
  func count() {
    let problems = Configuration.read(
      "[[plan.week]]\nstarts = 2027-01-04\ndistance = 40\ndays = [\"5 mi\", 8]\n"
    ).problems
    #expect(problems.count == 1)
    #expect(problems.first?.description.contains("has 2 numbers, but should have 7") ?? false)
  }
}
