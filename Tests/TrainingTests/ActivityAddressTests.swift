import TestSupport
import Testing
import Training

@Suite("Addresses of activities")
struct ActivityAddressTests {
  private func run(_ id: Int64, _ start: Int, _ sport: Sport = .running) -> Activity {
    Activity(
      id: id, sport: sport, start: Moment(unixSeconds: start, utcOffsetSeconds: 0),
      movingSeconds: 1_800)
  }

  @Test(
    "an address is the day and the kind of sport, in words of no language",
    arguments: [
      ("trail_running", "runs/2026-05-01-run.html"), ("cycling", "runs/2026-05-01-ride.html"),
      ("lap_swimming", "runs/2026-05-01-swim.html"), ("hiking", "runs/2026-05-01-walk.html"),
      ("strength_training", "runs/2026-05-01-strength.html"),
      ("multi_sport", "runs/2026-05-01-multisport.html"),
      ("transition_v2", "runs/2026-05-01-transition.html"),
      ("yoga", "runs/2026-05-01-activity.html"),
    ])
  func words(sport: String, path: String) throws {
    let day = try #require(Day(iso: "2026-05-01"))
    var activity = run(1, day.number * 86_400, Sport(rawValue: sport))
    activity.name = "Home, sweet home"
    var addresses = FreeAddresses()
    #expect(addresses.next(for: activity) { _ in false }.path == path)
  }

  @Test("an address is read as it was written")
  func roundTrip() {
    forAll { random in
      let address = ActivityAddress(
        day: Day(number: Int.random(in: 0...40_000, using: &random)),
        family: Sport.Family.allCases.randomElement(using: &random) ?? .other,
        number: Int.random(in: 1...30, using: &random))
      return ActivityAddress(path: address.path) == address
    }
  }

  @Test(
    "what is no such address is none",
    arguments: [
      "runs/2026-05-01-long-run.html", "runs/2026-05-01-run-1.html", "runs/2026-05-01-run-02.html",
      "runs/2026-05-01-run-.html", "runs/2026-05-01-run-2-3.html", "runs/2026-05-01-run-x.html",
      "runs/2026-05-01-run", "2026-05-01-run.html", "runs/2026-13-01-run.html", "runs/2026.html",
      "runs/2026-05-01run.html", "runs/2026-05-01-Run.html", "runs/.html", "",
    ])
  func others(path: String) {
    #expect(ActivityAddress(path: path) == nil)
  }

  @Test("the second of a day and kind gets a 2, the third a 3; another kind or day begins anew")
  func numbers() {
    var addresses = FreeAddresses()
    let paths = [
      run(1, 100), run(2, 200), run(3, 300, .cycling), run(4, 400, .trailRunning), run(5, 90_000),
    ].map { addresses.next(for: $0) { _ in false }.path }
    #expect(
      paths == [
        "runs/1970-01-01-run.html", "runs/1970-01-01-run-2.html", "runs/1970-01-01-ride.html",
        "runs/1970-01-01-run-3.html", "runs/1970-01-02-run.html",
      ])
  }

  @Test("an address that somebody holds is never given")
  func held() {
    let held: Set = ["runs/1970-01-01-run.html", "runs/1970-01-01-run-3.html"]
    var addresses = FreeAddresses()
    let paths = (1...3).map { addresses.next(for: run($0, 0), isHeld: held.contains).path }
    #expect(paths == [2, 4, 5].map { "runs/1970-01-01-run-\($0).html" })
  }

  @Test("a day with very many activities is not gone through again for each")
  func many() {
    var (addresses, questions) = (FreeAddresses(), 0)
    for id in 1...1_000 {
      _ = addresses.next(for: run(Int64(id), 0)) { _ in
        questions += 1
        return false
      }
    }
    #expect(questions == 1_000)
  }

  @Test("a book of what is shown leads from what is not to what stands for it")
  func showing() {
    let book = AddressBook(
      present: [1: "a", 2: "b", 3: "c", 4: "d"], former: ["e": 1, "f": 3, "g": 4])
    let shown = book.showing([1, 2], standIns: [3: 2, 4: 5])
    #expect(shown == AddressBook(present: [1: "a", 2: "b"], former: ["c": 2, "e": 1, "f": 2]))
  }
}
