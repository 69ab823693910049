import Archives
import Foundation
import TestSupport
import Testing
import Training

@testable import IntervalsICU
@testable import LiveService

/// The least that is told by its bytes to be a FIT file of some length.
func fitBytes(_ count: Int = 40) -> [UInt8] {
  let size = UInt32(count - 16)
  let length = (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * $0)) }
  return [14, 0x20, 0, 0] + length + Array(".FIT".utf8) + [0, 0]
    + [UInt8](repeating: 7, count: count - 14)
}

@Suite("intervals.icu")
struct IntervalsAPITests {
  private let time = TestClock()
  private let day = Day(number: 20_746)
  private let run = "i100000001"

  private func withAPI<Result>(
    key: String = "k-1",
    _ answer: @escaping @Sendable (StandIn.Received, Int) -> StandIn.Reply,
    _ body: (IntervalsAPI, StandIn) throws -> Result
  ) throws -> Result {
    try withTemporaryFolder { folder in
      try withStandIn(answer) { service in
        let api = try IntervalsAPI(
          try #require(ServiceAddress(service.address + "/api/v1")),
          key: try #require(Secret(key)), temporaryFolder: folder.path, clock: time.clock)
        return try body(api, service)
      }
    }
  }

  private func reply(_ bytes: [UInt8]) -> StandIn.Reply {
    var reply = StandIn.Reply()
    reply.body = bytes
    return reply
  }

  private func activity(
    _ id: String, _ original: ServiceActivity.Original = .offered, garminID: Int64? = nil,
    start: Int? = nil, sport: String = ""
  ) -> ServiceActivity {
    var activity = ServiceActivity(id: id)
    (activity.original, activity.garminID) = (original, garminID)
    (activity.start, activity.sport) = (start, sport)
    return activity
  }

  private func activities(_ api: IntervalsAPI) throws -> [ServiceActivity]? {
    guard case .list(let list) = try api.activities(day - 1...day) else { return nil }
    return list.activities
  }

  @Test("it is asked by GET, as the owner of the key, and by nothing but its header")
  func headers() throws {
    try withAPI { _, _ in
      .init(200, "[]")
    } _: { api, service in
      _ = try api.activities(day - 1...day)
      _ = try api.wellness(day...day)
      let received = service.received
      #expect(
        received.map(\.path) == [
          "/api/v1/athlete/0/activities?oldest=2026-10-19&newest=2026-10-20",
          "/api/v1/athlete/0/wellness?oldest=2026-10-20&newest=2026-10-20",
        ])
      for request in received {
        #expect(request.method == "GET" && request.body.isEmpty)
        #expect(request.headers["authorization"] == "Basic QVBJX0tFWTprLTE=")
        #expect(request.headers["accept"] == "application/json")
        #expect(request.headers["user-agent"]?.hasPrefix("openrun") == true)
        #expect(request.headers["cookie"] == nil)
      }
    }
  }

  @Test("a list says which activities there are, with Garmin's numbers where they come from there")
  func list() throws {
    let text = """
      [{"id":"i7","start_date":"2026-10-20T05:02:11Z","source":"GARMIN_CONNECT",\
      "external_id":"20000000101"},{"id":"i8","source":"POLAR","external_id":"9","type":"TrailRun"},\
      {"id":12345,"source":"STRAVA"},{"id":"i9","source":"MANUAL"},\
      {"id":"../../etc/passwd"},{"id":"i1/file"},{"id":""},{"id":null},null,3,"x",\
      {"id":"i10","source":"GARMIN_CONNECT","external_id":"-3","start_date":7}]
      """
    try withAPI { _, _ in
      .init(200, text)
    } _: { api, _ in
      let found = try activities(api)
      #expect(
        found == [
          activity("i7", garminID: 20_000_000_101, start: 1_792_472_531),
          activity("i8", sport: "TrailRun"), activity("12345", .withheld), activity("i9", .none),
          activity("i10"),
        ])
    }
  }

  @Test("nothing is nothing, whatever way it is said", arguments: ["", "null", " \n"])
  func nothing(text: String) throws {
    try withAPI { _, _ in
      .init(200, text)
    } _: { api, _ in
      guard case .nothing = try api.activities(day...day),
        case .nothing = try api.wellness(day...day)
      else {
        Issue.record("taken for something")
        return
      }
    }
    try withAPI { _, _ in
      .init(204)
    } _: { api, _ in
      let found = try activities(api)
      #expect(found == nil)
    }
    try withAPI { _, _ in
      .init(200, "[]")
    } _: { api, _ in
      let found = try activities(api)
      #expect(found == [])
    }
  }

  @Test(
    "what is no list is no answer",
    arguments: ["<!DOCTYPE html><html></html>", "{\"error\":\"no\"}", "\"text\"", "[{\"id\":", "7"])
  func nonsense(text: String) throws {
    try withAPI { _, _ in
      .init(200, text)
    } _: { api, _ in
      #expect(throws: ServiceTrouble.noAnswer(area: "activities")) {
        try api.activities(day...day)
      }
      #expect(throws: ServiceTrouble.noAnswer(area: "wellness")) { try api.wellness(day...day) }
    }
  }

  @Test("a key that opens nothing is not accepted, and asked about once", arguments: [401, 403])
  func key(status: Int) throws {
    try withAPI { _, _ in
      .init(status, "{}")
    } _: { api, service in
      #expect(throws: ServiceTrouble.keyNotAccepted) { try api.check() }
      #expect(service.received.count == 1)
    }
    try withAPI { _, _ in
      .init(200, "[]")
    } _: { api, _ in
      try api.check()
    }
  }

  @Test("one activity that the key does not open says nothing of the key; one that it is over does")
  func refusedFile() throws {
    try withAPI { received, _ in
      received.path.contains("/activity/") ? .init(403, "{}") : .init(200, "[]")
    } _: { api, _ in
      _ = try activities(api)
      let file = try api.original(of: run)
      #expect(file == nil)
    }
    try withAPI { received, _ in
      received.path.contains("/activity/") ? .init(401, "{}") : .init(200, "[]")
    } _: { api, _ in
      _ = try activities(api)
      #expect(throws: ServiceTrouble.keyNotAccepted) { try api.original(of: run) }
    }
  }

  @Test("what it does not understand is told with the area", arguments: [302, 400, 422])
  func misunderstood(status: Int) throws {
    try withAPI { _, _ in
      .init(status, "{}")
    } _: { api, service in
      #expect(throws: ServiceTrouble.misunderstood(status: status, area: "activities")) {
        try api.activities(day...day)
      }
      #expect(service.received.count == 1)
    }
    try withAPI { _, _ in
      .init(404, "{}")
    } _: { api, _ in
      guard case .notOffered = try api.wellness(day...day) else {
        Issue.record("a list that is not there is not offered")
        return
      }
    }
  }

  @Test("a short pause is waited for, a long one is left for the next run")
  func pauses() throws {
    try withAPI { _, count in
      count == 0 ? .init(429, "", headers: [("Retry-After", "9")]) : .init(200, "[]")
    } _: { api, service in
      _ = try activities(api)
      #expect(time.waits.contains(9) && service.received.count == 2)
    }
    try withAPI { _, _ in
      .init(429, "", headers: [("Retry-After", "600")])
    } _: { api, service in
      let now = time.now
      #expect(throws: ServiceTrouble.paused(until: now + 600)) { try api.activities(day...day) }
      #expect(service.received.count == 1)
    }
  }

  @Test("an outage and a body that is cut are asked about twice more")
  func outage() throws {
    try withAPI { _, count in
      count < 2 ? .init(503, "") : .init(200, "[]")
    } _: { api, service in
      let found = try activities(api)
      #expect(found == [] && service.received.count == 3)
    }
    try withAPI { _, _ in
      .init(500, "")
    } _: { api, service in
      #expect(throws: ServiceTrouble.failing(status: 500)) { try api.activities(day...day) }
      #expect(service.received.count == 3)
    }
    try withAPI { _, _ in
      var reply = StandIn.Reply(200, "[{\"id\":\"i7\"}]")
      reply.cutsAfter = 5
      return reply
    } _: { api, service in
      #expect(throws: ServiceTrouble.unreachable(.cutOff)) { try api.activities(day...day) }
      #expect(service.received.count == 3)
    }
  }

  @Test("between two requests there is half a second, and a little more by chance")
  func spacing() throws {
    try withAPI { _, _ in
      .init(200, "[]")
    } _: { api, _ in
      for _ in 0..<4 { _ = try activities(api) }
      #expect(time.waits.count == 3)
      #expect(time.waits.allSatisfy { (0.5...0.75).contains($0) })
    }
  }
}

extension IntervalsAPITests {
  /// What kind an original was found to be, and how often was asked.
  private func original(
    _ answer: @escaping @Sendable (StandIn.Received, Int) -> StandIn.Reply
  ) throws -> (kind: String?, paths: [String]) {
    try withAPI(answer) { api, service in
      let kind: String? =
        switch try api.original(of: run) {
        case .fit: "fit"
        case .gpx: "gpx"
        case .tcx: "tcx"
        case .other: "other"
        case .damaged: "damaged"
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

@Suite("Where the key to intervals.icu comes from")
struct IntervalsKeyTests {
  @Test("the environment's counts before the one that was kept; an empty one is a mistake")
  func origins() throws {
    try withTemporaryFolder { parent in
      let folder = SecretFolder(path: parent.path + "/.secrets")
      #expect(try ServiceKey(IntervalsAPI.key, folder: folder, environment: [:])?.origin == nil)
      try IntervalsAPI.key.keep(try #require(Secret("k-kept")), in: folder)
      let kept = try #require(try ServiceKey(IntervalsAPI.key, folder: folder, environment: [:]))
      #expect(kept.secret.text == "k-kept" && kept.origin == .kept)
      let other = try #require(
        try ServiceKey(
          IntervalsAPI.key, folder: folder, environment: ["INTERVALS_ICU_API_KEY": "k-env\n"]))
      #expect(other.secret.text == "k-env" && other.origin == .environment)
      #expect(throws: ServiceTrouble.noKey(variable: "INTERVALS_ICU_API_KEY")) {
        try ServiceKey(
          IntervalsAPI.key, folder: folder, environment: ["INTERVALS_ICU_API_KEY": " "])
      }
      #expect(try IntervalsAPI.key.forget(in: folder))
      #expect(try ServiceKey(IntervalsAPI.key, folder: folder, environment: [:])?.origin == nil)
      #expect(try !IntervalsAPI.key.forget(in: folder))
    }
  }

  @Test("a key goes to intervals.icu alone, and to this computer")
  func addresses() {
    for address in ["https://intervals.icu/api/v1", "https://INTERVALS.icu"] {
      #expect(ServiceAddress(address)?.isIntervals == true, "\(address)")
    }
    for address in [
      "https://intervals.icu.example.com", "https://www.intervals.icu.org",
      "https://notintervals.icu",
      "https://sub.intervals.icu", "https://garmin.com", "http://127.0.0.1:8080",
    ] {
      #expect(ServiceAddress(address)?.isIntervals == false, "\(address)")
    }
    #expect(ServiceAddress("http://intervals.icu") == nil)
    #expect(ServiceAddress("https://intervals.icu@example.com") == nil)
  }
}
