import Foundation
import TestSupport
import Testing

@Suite("touching = \"map\"")
struct DrawnToThePlaceTests {
  /// Of one out and back into each of twelve directions, each of another length.
  private static let directions = Array(0..<12)

  /// What a page says of how long the whole run took, which no other number of the report is.
  private func total(_ direction: Int) -> String {
    let seconds = 2 * ((2_500 + 41 * direction) / 5)
    return String(format: ">%d:%02d<", seconds / 60, seconds % 60)
  }

  private func page(_ direction: Int) -> String {
    String(format: "runs/2026-10-%02d-run.html", direction + 1)
  }

  /// Run from the door, or from some meters beside it, which is the same tile.
  private func gpx(_ direction: Int, besideTheDoor meters: Double) -> String {
    let angle = Double(direction) * .pi / 6
    let steps = (2_500 + 41 * direction) / 5
    let ways = (0...steps).map { $0 } + (0..<steps).map { steps - 1 - $0 }
    let points = ways.enumerated().map { second, step in
      let away = Double(step * 5)
      let aside = step < 8 ? meters : 0
      let latitude = 47.0004 + (away * cos(angle) + aside) / 111_195
      let longitude = 8.0009 + away * sin(angle) / (111_195 * cos(47.0004 * .pi / 180))
      let time = String(
        format: "2026-10-%02dT08:%02d:%02dZ", direction + 1, second / 60 % 60, second % 60)
      return String(
        format: "<trkpt lat=\"%.7f\" lon=\"%.7f\"><ele>%d</ele><time>%@</time></trkpt>", latitude,
        longitude, 400 + step / 10, time)
    }
    return "<?xml version=\"1.0\"?><gpx version=\"1.1\" creator=\"test\" "
      + "xmlns=\"http://www.topografix.com/GPX/1/1\"><trk><type>running</type><trkseg>"
      + points.joined() + "</trkseg></trk></gpx>"
  }

  /// A report of such runs whose secret is known.
  private func report(
    in folder: URL, _ directions: [Int], touching: String, besideTheDoor meters: Double = 0
  ) throws -> CommandReport {
    let report = CommandReport(folder: folder)
    let made = try ProgramRun.openrun(
      ["init", folder.path, "--title", "T", "--author", "A"], in: folder.deletingLastPathComponent()
    )
    #expect(made.code == 0)
    try say(touching, in: report)
    for direction in directions {
      try report.write(gpx(direction, besideTheDoor: meters), to: "gpx/\(direction).gpx")
    }
    #expect(try report.openrun("ingest", "gpx", "--quiet").code == 0)
    try report.write(String(repeating: "k", count: 32), to: "data/.privacy/key")
    chmod((folder / "data/.privacy").path, 0o700)
    chmod((folder / "data/.privacy/key").path, 0o600)
    return report
  }

  private func say(_ touching: String, in report: CommandReport) throws {
    let toml = try report.text("openrun.toml").split(separator: "\n[privacy]")[0]
    try report.write(
      toml + "\n[privacy]\ntouching = \"\(touching)\"\n[[privacy.place]]\nname = \"home\"\n"
        + "latitude = 47.0004\nlongitude = 8.0009\n", to: "openrun.toml")
  }

  private func drawn(_ report: CommandReport) throws -> [Int] {
    try Self.directions.filter { direction in
      let path = "published/" + page(direction)
      return try report.has(path) && report.text(path).contains("id=\"map")
    }
  }

  private func says(_ text: String, _ report: CommandReport) throws -> [String] {
    try report.files("published").filter {
      String(decoding: $0.value, as: UTF8.self).contains(text)
    }.map(\.key)
  }

  @Test("about a third is drawn, and the length of the whole of none of them stands anywhere")
  func totals() throws {
    try withTemporaryFolder { folder in
      let report = try report(in: folder / "r", Self.directions, touching: "map")
      #expect(try report.build("--public").code == 0)
      let drawn = try drawn(report)
      #expect((3...5).contains(drawn.count), "\(drawn)")
      for direction in Self.directions {
        let pages = try says(total(direction), report)
        #expect(pages.isEmpty == drawn.contains(direction), "\(direction): \(pages)")
      }
      let told = try report.text("data/.privacy/told").split(separator: "\n")
      #expect(told.count == 12 && told.count { $0.hasSuffix(" map") } == drawn.count)
      let before = try report.files(".openrun").merging(report.files("published")) { $1 }
      #expect(try report.build("--public").output.contains("0 written"))
      #expect(try report.files(".openrun").merging(report.files("published")) { $1 } == before)
    }
  }

  @Test("nothing changes when the door moves within its tile")
  func door() throws {
    try withTemporaryFolder { folder in
      let all = try report(in: folder / "all", Self.directions, touching: "map")
      #expect(try all.build("--public").code == 0)
      let drawn = try drawn(all)
      let one = try report(in: folder / "one", drawn, touching: "map")
      let other = try report(in: folder / "other", drawn, touching: "map", besideTheDoor: 9)
      #expect(try one.build("--public").code == 0 && other.build("--public").code == 0)
      #expect(try one.files("gpx") != other.files("gpx"))
      #expect(try self.drawn(one) == drawn && self.drawn(other) == drawn)
      #expect(try one.files("published") == other.files("published"))
    }
  }

  @Test("what was told in one way is never told in the other")
  func toldBefore() throws {
    try withTemporaryFolder { folder in
      let numbers = try report(in: folder / "numbers", [0, 3, 6, 9], touching: "numbers")
      #expect(try numbers.build("--public").code == 0 && drawn(numbers).isEmpty)
      try say("map", in: numbers)
      #expect(try numbers.build("--public").code == 0 && drawn(numbers).isEmpty)

      let map = try report(in: folder / "map", Self.directions, touching: "map")
      #expect(try map.build("--public").code == 0)
      let shown = try drawn(map)
      try say("numbers", in: map)
      #expect(try map.build("--public").code == 0 && drawn(map).isEmpty)
      for direction in shown { #expect(try says(total(direction), map).isEmpty) }
    }
  }

  @Test("what is sent from the runner's own site tells no whole length of what is drawn either")
  func sent() throws {
    try withTemporaryFolder { folder in
      let report = try report(in: folder / "r", Self.directions, touching: "map")
      #expect(try report.build("--public").code == 0)
      let drawn = try drawn(report)
      #expect(!drawn.isEmpty)
      var text = ""
      for week in ["2026-W40", "2026-W41", "2026-W42"] {
        #expect(try report.openrun("share", "--week", week).code == 0)
        text += try report.text("public/share/\(week.lowercased()).txt")
      }
      for direction in Self.directions {
        let whole = " " + total(direction).dropFirst().dropLast() + " "
        #expect(text.contains(whole) != drawn.contains(direction), "\(direction): \(text)")
      }
    }
  }
}
