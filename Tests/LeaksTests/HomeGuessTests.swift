import Foundation
import Leaks
import Routes
import Testing
import Training

@Suite("What cut ways tell of a home")
struct HomeGuessTests {
  /// How far off the guess is where it finds the home; `nil` where it does not.
  private func error(
    in town: InventedTown, tellsLength: Bool = false, _ parts: ([GeoPoint]) -> [[GeoPoint]]
  ) -> Int? {
    let search = LeakSearch(town.concealed(cutWays: true))
    let findings = town.runs.indices.compactMap { number -> OutingFindings? in
      let shown = parts(town.runs[number])
      guard !shown.isEmpty else { return nil }
      let page = town.page(
        number, showing: shown, length: tellsLength ? lengthMeters(of: town.runs[number]) : nil)
      return search.findings(page.sights { $0.hasPrefix("runs/") }, of: town.outing(number))
    }
    let guesses = search.guesses(from: findings)
    guard case .guess(let meters, placeLine: 7) = guesses.first?.kind else { return nil }
    return meters
  }

  @Test("ways trimmed by 200 m give the home away", arguments: 1...4)
  func trimmed(seed: UInt64) throws {
    let found = error(in: try InventedTown(seed: seed, runs: 24)) { run in
      [InventedTown.trimmed(run, start: 200, end: 200)]
    }
    #expect(found.map { $0 < 100 } ?? false, "seed \(seed): \(found ?? -1)")
  }

  @Test("a circle around the home gives it away", arguments: 1...4)
  func circle(seed: UInt64) throws {
    let town = try InventedTown(seed: seed, runs: 24)
    let found = error(in: town) { run in
      let free = run.map { (greatCircleMeters(from: $0, to: town.home) ?? 0) > 600 }
      guard let first = free.firstIndex(of: true), let last = free.lastIndex(of: true) else {
        return []
      }
      return [Array(run[first...last])]
    }
    #expect(found.map { $0 < 20 } ?? false, "seed \(seed): \(found ?? -1)")
  }

  @Test("ways that are whole, and those that lose 10 m, give it away")
  func whole() throws {
    let town = try InventedTown(seed: 3, runs: 12)
    #expect(
      error(in: town) { [InventedTown.trimmed($0, start: 80, end: 80)] }.map { $0 < 60 } ?? false)
  }

  @Test("the mask gives it away only beside whole lengths, as a rule")
  func mask() throws {
    var (found, told) = (0, 0)
    for seed in UInt64(1)...4 {
      let town = try InventedTown(seed: seed, runs: 24)
      func parts(_ run: [GeoPoint]) -> [[GeoPoint]] {
        town.mask.visibleParts(of: run).filter { lengthMeters(of: $0) > 200 }
      }
      if error(in: town, parts) != nil { found += 1 }
      if error(in: town, tellsLength: true, parts) != nil { told += 1 }
    }
    #expect(told >= 3, "\(told) of 4 homes are found by their lengths")
    #expect(found < told, "\(found) of 4 without them")
  }

  @Test("nothing that is drawn, and two runs, are no guess")
  func nothing() throws {
    let town = try InventedTown(seed: 2, runs: 2)
    #expect(error(in: town) { _ in [] } == nil)
    #expect(error(in: town) { [InventedTown.trimmed($0, start: 80, end: 80)] } == nil)
  }
}
