import Foundation
import TestSupport
import Testing
import Training

@testable import IntervalsICU
@testable import LiveService

@Suite("intervals.icu")
struct IntervalsAPITests {
  private let time = TestClock()
  private let day = Day(number: 20_746)
  private let run = "i100000001"

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
    try withAPI(time) { _, _ in
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
    try withAPI(time) { _, _ in
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
    try withAPI(time) { _, _ in
      .init(200, text)
    } _: { api, _ in
      guard case .nothing = try api.activities(day...day),
        case .nothing = try api.wellness(day...day)
      else {
        Issue.record("taken for something")
        return
      }
    }
    try withAPI(time) { _, _ in
      .init(204)
    } _: { api, _ in
      let found = try activities(api)
      #expect(found == nil)
    }
    try withAPI(time) { _, _ in
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
    try withAPI(time) { _, _ in
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
    try withAPI(time) { _, _ in
      .init(status, "{}")
    } _: { api, service in
      #expect(throws: ServiceTrouble.keyNotAccepted) { try api.check() }
      #expect(service.received.count == 1)
    }
    try withAPI(time) { _, _ in
      .init(200, "[]")
    } _: { api, _ in
      try api.check()
    }
  }

  @Test("one activity that the key does not open says nothing of the key; one that it is over does")
  func refusedFile() throws {
    try withAPI(time) { received, _ in
      received.path.contains("/activity/") ? .init(403, "{}") : .init(200, "[]")
    } _: { api, _ in
      _ = try activities(api)
      guard case .notPermitted = try api.original(of: run) else {
        Issue.record("another key may be for it")
        return
      }
    }
    try withAPI(time) { received, _ in
      received.path.contains("/activity/") ? .init(401, "{}") : .init(200, "[]")
    } _: { api, _ in
      _ = try activities(api)
      #expect(throws: ServiceTrouble.keyNotAccepted) { try api.original(of: run) }
    }
  }

  @Test("what it does not understand is told with the area", arguments: [302, 400, 422])
  func misunderstood(status: Int) throws {
    try withAPI(time) { _, _ in
      .init(status, "{}")
    } _: { api, service in
      #expect(throws: ServiceTrouble.misunderstood(status: status, area: "activities")) {
        try api.activities(day...day)
      }
      #expect(service.received.count == 1)
    }
    try withAPI(time) { _, _ in
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
    try withAPI(time) { _, count in
      count == 0 ? .init(429, "", headers: [("Retry-After", "9")]) : .init(200, "[]")
    } _: { api, service in
      _ = try activities(api)
      #expect(time.waits.contains(9) && service.received.count == 2)
    }
    try withAPI(time) { _, _ in
      .init(429, "", headers: [("Retry-After", "600")])
    } _: { api, service in
      let now = time.now
      #expect(throws: ServiceTrouble.paused(until: now + 600)) { try api.activities(day...day) }
      #expect(service.received.count == 1)
    }
  }

  @Test("an outage and a body that is cut are asked about twice more")
  func outage() throws {
    try withAPI(time) { _, count in
      count < 2 ? .init(503, "") : .init(200, "[]")
    } _: { api, service in
      let found = try activities(api)
      #expect(found == [] && service.received.count == 3)
    }
    try withAPI(time) { _, _ in
      .init(500, "")
    } _: { api, service in
      #expect(throws: ServiceTrouble.failing(status: 500)) { try api.activities(day...day) }
      #expect(service.received.count == 3)
    }
    try withAPI(time) { _, _ in
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
    try withAPI(time) { _, _ in
      .init(200, "[]")
    } _: { api, _ in
      for _ in 0..<4 { _ = try activities(api) }
      #expect(time.waits.count == 3)
      #expect(time.waits.allSatisfy { (0.5...0.75).contains($0) })
    }
  }
}
