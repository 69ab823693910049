import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

/// Times that are written, and are none.
@Suite struct UnreadableTimeTests {
  private static let outings = [
    Outing(seconds: 1_800), Outing(seconds: 900, every: 3, speed: 6, sport: "cycling"),
  ]

  /// With the time of some points written another way.
  private func text(
    _ outing: Outing, _ format: Outing.Format, every step: Int, _ word: String
  ) -> [UInt8] {
    let (open, close) = format == .gpx ? ("<time>", "</time>") : ("<Time>", "</Time>")
    let text = format == .gpx ? outing.gpxText : outing.tcxText
    let parts = text.components(separatedBy: open)
    var rest = parts[0]
    for (index, part) in parts.dropFirst().enumerated() {
      let after = part.components(separatedBy: close).dropFirst().joined(separator: close)
      rest += open + (index % step == 0 ? word + close + after : part)
    }
    return Array(rest.utf8)
  }

  @Test(
    arguments: ["04/05/2026 21:30:00", "garbage", "2026-13-01T00:00:00Z"],
    [(0, Outing.Format.gpx), (1, .gpx)])
  func `A file all of whose times cannot be read is told as unreadable`(
    word: String, file: (number: Int, format: Outing.Format)
  ) throws {
    try withBench { bench in
      let outing = Self.outings[file.number]
      let receipt = try bench.ingest(
        bench.file("a.\(file.format)", text(outing, file.format, every: 1, word)))
      #expect(receipt.files.unreadable == 1 && !receipt.isComplete)
      let count = outing.points.count
      let reason = try bench.store.ledger().first?.reason
      #expect(reason == LedgerReason(.unreadableNumbers(count, of: count, .time)))
    }
  }

  @Test(arguments: [0, 1], Outing.Format.allCases.filter { $0 != .fit })
  func `Points whose time cannot be read are told as such, and points without one as before`(
    number: Int, format: Outing.Format
  ) throws {
    let outing = Self.outings[number]
    for (word, isTime) in [("garbage", true), ("4 May, 9 pm", true), ("", false), ("NaN", false)] {
      try withBench { bench in
        let bytes = text(outing, format, every: 4, word)
        _ = try bench.ingest(bench.file("a.\(format)", bytes))
        let sentence = try bench.store.ledger().first?.reason?.sentence ?? ""
        #expect(sentence.contains("have a time that cannot be read") == isTime, "\(word)")
        #expect(sentence.contains("have no time") == (!isTime && format == .gpx), "\(word)")
        let meters = outing.meters ?? 0
        let shown = try bench.only()
        #expect(near(shown.meters, meters, 0.02 * meters))
      }
    }
  }

  @Test func `A file without any time is a route as before`() throws {
    for word in ["", "null", "--"] {
      try withBench { bench in
        let receipt = try bench.ingest(
          bench.file("a.gpx", text(Self.outings[0], .gpx, every: 1, word)))
        #expect(receipt.files.notAnActivity == 1 && receipt.isComplete)
      }
    }
  }
}
