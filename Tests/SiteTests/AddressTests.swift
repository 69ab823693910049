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

  @Test("a run that is read later takes over no address, whenever it was run")
  func later() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder)
      let day = report.today - 400
      var pages: [Data] = []
      for (hour, minutes) in [(19, 30), (7, 45)] {
        let file = folder.appendingPathComponent("\(hour).fit")
        try Data(steadyRun(from: day.number * 86_400 + hour * 3_600, minutes: minutes))
          .write(to: file)
        try report.ingest([file.path])
        try await report.build()
        pages.append(try #require(try report.site()["runs/\(day.iso)-run.html"]))
      }
      #expect(pages.allSatisfy { text($0).contains("5.0") }, "30 minutes at 10 km/h")
      let morning = try #require(try report.site()["runs/\(day.iso)-run-2.html"])
      #expect(text(morning).contains("7.5"))
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
