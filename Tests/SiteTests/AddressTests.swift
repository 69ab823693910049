import Diagnostics
import Foundation
import Site
import TestSupport
import Testing
import Training
import TrainingStore

@Suite("Where runs lie in a site")
struct AddressTests {
  @Test("a former address leads on, is linked from nowhere, and goes with its activity")
  func former() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder)
      let line = byHand(on: report.today - 1)
      let address = try report.withStore { store in
        let run = try #require(try store.activities().last)
        try store.write { writer in
          try writer.save(byHand: line)
          try writer.save(formerAddress: "runs/2026-11-22-the-longest.html", of: run.id)
          try writer.save(formerAddress: "runs/2026-11-21-by-hand.html", of: line.id)
        }
        return try #require(try store.addresses().present[run.id])
      }
      try await report.build()
      let site = try report.site()
      let page = try #require(site["runs/2026-11-22-the-longest.html"])
      #expect(text(page).contains("<a href=\"\(address.dropFirst("runs/".count))\">"))
      #expect(LinkCheck(folder: report.folder + "/public").problems().map(\.description) == [])
      for (path, data) in site where path.hasSuffix(".html") {
        #expect(!text(data).contains("the-longest.html\""), "\(path)")
      }

      #expect(site["runs/2026-11-21-by-hand.html"] != nil)
      try report.withStore { try $0.write { try $0.removeByHand(line.id) } }
      try await report.build()
      let after = try report.site().keys
      #expect(!after.contains("runs/2026-11-21-by-hand.html"))
      #expect(after.contains("runs/2026-11-22-the-longest.html"))
    }
  }

  @Test("a run that is read later takes over no address and no note, whenever it was run")
  func later() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder)
      let day = report.today - 400
      try report.edit("content/evening.md") { _ in
        "+++\nrun = \(day.iso)\n+++\nIn the evening.\n"
      }
      var (pages, told): ([Data], [[String]]) = ([], [])
      for (hour, minutes) in [(19, 30), (7, 45)] {
        let file = folder.appendingPathComponent("\(hour).fit")
        try Data(steadyRun(from: day.number * 86_400 + hour * 3_600, minutes: minutes))
          .write(to: file)
        try report.ingest([file.path])
        let warnings = try await report.build().problems.map(\.sentence)
        told.append(warnings.filter { $0.contains(day.iso) })
        pages.append(try #require(try report.site()["runs/\(day.iso)-run.html"]))
      }
      #expect(pages.allSatisfy { text($0).contains("In the evening.") })
      let morning = text(try #require(try report.site()["runs/\(day.iso)-run-2.html"]))
      #expect(!morning.contains("In the evening."))
      let address = "runs/\(day.iso)-run"
      #expect(
        told == [
          [],
          [
            "\(day.iso) has 2 runs, and the note about it is on \(address).html, "
              + "not on \(address)-2.html"
          ],
        ])
    }
  }

  private func byHand(on day: Day) -> Activity {
    var line = Activity(
      id: -77, sport: .running,
      start: Moment(unixSeconds: day.number * 86_400 + 43_200, utcOffsetSeconds: 0),
      movingSeconds: 1_800)
    line.byHand = LoggedByHand(load: 30, hasTimeOfDay: false)
    return line
  }

  private func text(_ data: Data) -> String { String(decoding: data, as: UTF8.self) }
}

extension DemoReport {
  /// Runs one step on the store.
  fileprivate func withStore<Value>(_ body: (TrainingStore) throws -> Value) throws -> Value {
    let store = try store()
    defer { try? store.close() }
    return try body(store)
  }
}
