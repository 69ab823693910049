import Archives
import Foundation
import TestSupport
import Testing

@testable import IntervalsICU
@testable import LiveService

@Suite("Originals of intervals.icu")
struct IntervalsOriginalsTests {
  private let time = TestClock()
  private let run = "i100000001"

  private func reply(_ bytes: [UInt8]) -> StandIn.Reply {
    var reply = StandIn.Reply()
    reply.body = bytes
    return reply
  }

  /// What kind an original was found to be, and how often was asked.
  private func original(
    _ answer: @escaping @Sendable (StandIn.Received, Int) -> StandIn.Reply
  ) throws -> (kind: String?, paths: [String]) {
    try withAPI(time, answer) { api, service in
      let kind: String? =
        switch try api.original(of: run) {
        case .fit: "fit"
        case .gpx: "gpx"
        case .tcx: "tcx"
        case .other: "other"
        case .damaged: "damaged"
        case .notPermitted: "not permitted"
        case nil: nil
        }
      return (kind, service.received.map { String($0.path.dropFirst("/api/v1".count)) })
    }
  }

  private var file: String { "/activity/i100000001/file" }
  private var made: String { "/activity/i100000001/fit-file" }

  @Test("an original is told by its bytes, packed or not")
  func originals() throws {
    let gpx = Array("<?xml version='1.0'?>\n<!-- a > b --><gpx version='1.1'></gpx>\n".utf8)
    let tcx = Array(
      "<x:TrainingCenterDatabase xmlns:x='u'></x:TrainingCenterDatabase>".utf8)
    for (bytes, kind) in [(fitBytes(), "fit"), (gpx, "gpx"), (tcx, "tcx")] {
      for sent in [bytes, try gzipped(bytes)] {
        let found = try original { _, _ in reply(sent) }
        #expect(found.kind == kind && found.paths == [file])
      }
    }
    // Packed once more on its way, as it says in its header.
    let packed = try gzipped(gzipped(gpx))
    let found = try original { _, _ in
      var reply = reply(packed)
      reply.headers = [("Content-Encoding", "gzip")]
      return reply
    }
    #expect(found.kind == "gpx")
  }

  @Test("where there is no original, the FIT file that is made there will do")
  func generated() throws {
    let fit = fitBytes()
    let (file, made) = (file, made)
    for none in [StandIn.Reply(404, "{}"), .init(204), .init(200, "<html><body>gpx</body></html>")]
    {
      let found = try original { received, _ in
        received.path.hasSuffix(file) ? none : reply(fit)
      }
      #expect(found.kind == "fit" && found.paths == [file, made])
    }
    let none = try original { _, _ in .init(404, "{}") }
    #expect(none.kind == nil && none.paths == [file, made])
  }

  @Test("one that is not whole is asked for once more, and left for another time")
  func damaged() throws {
    let cut = Array(fitBytes(400).prefix(200))
    let packed = try Array(gzipped(fitBytes(4_000)).prefix(30))
    for bytes in [cut, Array("<gpx><trk></trk>".utf8), packed] {
      let found = try original { _, _ in reply(bytes) }
      #expect(found.kind == "damaged" && found.paths == [file, file])
    }
    let whole = fitBytes(400)
    let found = try original { _, count in reply(count == 0 ? cut : whole) }
    #expect(found.kind == "fit" && found.paths == [file, file])
  }
}
