import Archives
import FIT
import Foundation
import TestSupport
import Testing
import Training

@testable import DemoAthlete

@Suite("The athlete's files")
struct ExportTests {
  private func written(hostile: Bool = false, _ body: (DemoFiles) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let athlete = DemoAthlete(newestActivities: 8)
      try body(athlete.write(to: folder.appendingPathComponent("demo").path, hostile: hostile))
    }
  }

  private func json(_ suffix: String, in archive: Archive) throws -> JSONValue {
    let entry = try #require(archive.entries.first { $0.name.hasSuffix(suffix) })
    return try JSONValue(Data(archive.read(entry)))
  }

  private func summaries(in archive: Archive) throws -> [JSONValue] {
    let list = try json("_0_summarizedActivities.json", in: archive)
    return try #require(list.array?.first?["summarizedActivitiesExport"]?.array)
  }

  @Test("the zip is laid out as Garmin's is, and leaves nothing beside it")
  func layout() throws {
    try written { files in
      let archive = try Archive(path: files.exportZip)
      let folders = Set(
        archive.entries.compactMap { $0.name.split(separator: "/").dropLast().dropFirst().first })
      #expect(
        folders.isSuperset(of: [
          "DI-Connect-Fitness", "DI-Connect-Uploaded-Files", "DI-Connect-Aggregator",
          "DI-Connect-Wellness",
        ]))
      let names = try FileManager.default.contentsOfDirectory(
        atPath: URL(fileURLWithPath: files.exportZip).deletingLastPathComponent().path)
      #expect(names.sorted() == ["content", "garmin-export.zip", "openrun.toml"])
      let part = try #require(archive.entries.first { $0.fileName == "UploadedFiles_0-_Part1.zip" })
      let inner = try archive.nested(part, in: NSTemporaryDirectory())
      #expect(inner.entries.count == 8)
      #expect(inner.entries.allSatisfy { $0.name.hasPrefix("runner@example.com_") })
      let wellness = try #require(
        archive.entries.first { $0.fileName == "UploadedFiles_0-_Part3.zip" })
      let others = try archive.nested(wellness, in: NSTemporaryDirectory())
      let first = try #require(others.entries.first)
      #expect(try decodeFIT(others.read(first)).type == 32)
    }
  }

  @Test("every activity of the summary has a file that began in the same second")
  func links() throws {
    try written { files in
      let archive = try Archive(path: files.exportZip)
      let summaries = try summaries(in: archive)
      let part = try #require(archive.entries.first { $0.fileName == "UploadedFiles_0-_Part1.zip" })
      let inner = try archive.nested(part, in: NSTemporaryDirectory())
      var starts: [Int64: FITMessage] = [:]
      for entry in inner.entries {
        let session = try #require(try decodeFIT(inner.read(entry)).sessions.first)
        starts[try #require(session.integer(field: 2)) + FITTime.unixOffset] = session
      }
      for summary in summaries {
        let begin = try #require(summary["beginTimestamp"]?.int)
        let session = try #require(starts[Int64(begin / 1_000)])
        let kilocalories = try #require(session.integer(field: 11))
        let kilojoules = try #require(summary["calories"]?.double)
        #expect(abs(kilojoules - Double(kilocalories) * 4.19) < 0.001)
        let centimeters = summary["distance"]?.double
        #expect(centimeters == session.integer(field: 9).map(Double.init))
        #expect((centimeters == nil) == (summary["activityType"]?.string == "strength_training"))
      }
      #expect(summaries.count == starts.count)
    }
  }

  @Test("days lie in windows of a hundred, and each is there once")
  func days() throws {
    try written { files in
      let archive = try Archive(path: files.exportZip)
      let windows = archive.entries.filter { $0.fileName.hasPrefix("UDSFile_") }
      let days = try windows.flatMap { entry in
        try JSONValue(Data(archive.read(entry))).array?.compactMap { $0["calendarDate"]?.string }
          ?? []
      }
      #expect(days.count == Demo.weekCount * 7)
      #expect(days == Set(days).sorted())
      #expect(days.last == Demo.today.iso)
      let nights = try json("_sleepData.json", in: archive).array ?? []
      #expect(nights.count > 80)
      #expect(nights.allSatisfy { $0["remSleepSeconds"] == nil }, "the first watch knew no REM")
    }
  }

  @Test("the same seed writes the same bytes")
  func determinism() throws {
    try written { one in
      try written { other in
        for (a, b) in [(one.exportZip, other.exportZip), (one.configuration, other.configuration)] {
          let contents = FileManager.default.contents(atPath: a)
          #expect(contents != nil && contents == FileManager.default.contents(atPath: b))
        }
      }
    }
  }

  @Test("hostile texts arrive as they are in every name, place, shoe and note")
  func hostility() throws {
    try written(hostile: true) { files in
      let archive = try Archive(path: files.exportZip)
      let strings = Set(HostileText.canaries.strings)
      #expect(strings.count == 16)
      for summary in try summaries(in: archive) {
        for key in ["name", "description", "locationName"] where summary[key] != nil {
          #expect(strings.contains(try #require(summary[key]?.string)))
        }
      }
      let gear = try json("_gear.json", in: archive)
      let shoes = try #require(gear.array?.first?["gearDTOS"]?.array)
      #expect(shoes.allSatisfy { strings.contains($0["displayName"]?.string ?? "") })
      let notes = try #require(
        FileManager.default.contents(atPath: files.contentFolder + "/about-this-runner.md"))
      let text = String(decoding: notes, as: UTF8.self)
      for string in strings { #expect(text.contains(string)) }
      let settings = try String(contentsOfFile: files.configuration, encoding: .utf8)
      #expect(settings.contains(#"author = "\"><img src=cnry02 onerror=\"__xss='cnry02'\">""#))
    }
  }

  @Test("the show athlete carries none of them")
  func harmless() throws {
    try written { files in
      let archive = try Archive(path: files.exportZip)
      for entry in archive.entries where entry.name.hasSuffix(".json") {
        #expect(!String(decoding: try archive.read(entry), as: UTF8.self).contains("cnry"))
      }
    }
  }

  @Test("the notes in the program are those in content/")
  func notes() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let content = root.appendingPathComponent("content").resolvingSymlinksInPath()
    let paths = try FileManager.default.subpathsOfDirectory(atPath: content.path)
      .filter { $0.hasSuffix(".md") }
    #expect(DemoNotes.files.map(\.path).sorted() == paths.sorted())
    for file in DemoNotes.files {
      let text = try String(contentsOfFile: content.path + "/" + file.path, encoding: .utf8)
      #expect(file.text == text, "\(file.path)")
    }
  }
}
