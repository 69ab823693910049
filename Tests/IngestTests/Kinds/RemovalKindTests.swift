import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

/// Activities that a newer complete list of their account does not have any more.
@Suite struct RemovalKindTests {
  private let days = (0..<10).map { number in
    var outing = Outing(seconds: 600 + 30 * number, every: 2)
    outing.start += number * 86_400
    return outing
  }

  private enum Service: CaseIterable { case garmin, strava }

  /// An export that has some of the days.
  private func export(
    _ service: Service, month: Int, owner: Int = 7, _ held: [Int], withFiles: Bool = false
  ) throws -> [UInt8] {
    let uploads = ["a@b.cd_104.fit": days[4].fit] as KeyValuePairs
    switch service {
    case .garmin:
      return try garminZip(
        month: month,
        held.map { days[$0].garminRow(Int64(100 + $0), ["userProfileId": .integer(owner)]) },
        uploads: withFiles ? uploads : [:])
    case .strava:
      let samples = held.map { number in
        days[number].stravaSample(
          9_000_000_000 + Int64(number),
          file: withFiles && number == 4 ? "activities/4.fit" : "")
      }
      return try stravaZip(
        month: month, owner: owner, samples,
        files: withFiles ? ["activities/4.fit": days[4].fit] : [:])
    }
  }

  private let all = Array(0..<9)
  private func without(_ gone: Int...) -> [Int] { all.filter { !gone.contains($0) } }

  private func starts(_ bench: Bench) throws -> Set<Int> {
    Set(try bench.store.activities().map { ($0.start.unixSeconds - days[0].start) / 86_400 })
  }

  @Test(arguments: [true, false], [4, 8])
  func `What the newest list lacks is hidden, and back with a list that has it`(
    hasFile: Bool, gone: Int
  ) throws {
    for service in Service.allCases {
      try expectRemoval(service, hasFile: hasFile, gone: gone)
    }
  }

  private func expectRemoval(_ service: Service, hasFile: Bool, gone: Int) throws {
    try withBench { bench in
      func read(_ month: Int, _ held: [Int]) throws -> Receipt {
        let zip = try export(
          service, month: month, held, withFiles: hasFile && held.contains(4))
        return try bench.ingest(bench.file("\(month).zip", zip))
      }
      _ = try read(1, all)
      let receipt = try read(2, without(gone))
      #expect(receipt.removedActivityCount == 1)
      #expect(try starts(bench) == Set(without(gone)))
      #expect(try bench.store.coverage().leftOut == LeftOut(removed: 1))
      #expect(try bench.store.activities(hidden: .removed).count == 1)
      #expect(try bench.store.activities(hidden: .excluded).isEmpty)
      #expect(try bench.store.settledActivities().values.count { $0.state.hidden == .removed } == 1)
      // An older list read again brings nothing back, a newer one does.
      _ = try bench.ingest(bench.file("again/1.zip", export(service, month: 1, all)))
      #expect(try starts(bench) == Set(without(gone)))
      _ = try read(3, all + [9])
      #expect(try starts(bench) == Set(all + [9]))
      #expect(try bench.store.coverage().leftOut == LeftOut())
    }
  }

  @Test(arguments: [0, 1], [[0, 1, 2], [2, 0, 1], [1, 2, 0], [0, 2, 1]])
  func `A newer list that holds it again counts, also when it is an older one to the byte`(
    service: Int, order: [Int]
  ) throws {
    try withBench { bench in
      let service = Service.allCases[service]
      let paths = try [(1, all), (2, without(4)), (3, all)].map { month, held in
        try bench.file("\(month).zip", export(service, month: month, held))
      }
      for place in order { _ = try bench.ingest(paths[place]) }
      let held = try starts(bench)
      #expect(held == Set(all))
    }
  }

  @Test(arguments: [0, 1], [[1, 0], [0, 1]])
  func `The order of reading does not matter`(service: Int, order: [Int]) throws {
    try withBench { bench in
      let service = Service.allCases[service]
      let paths = [
        try bench.file("1.zip", export(service, month: 1, all)),
        try bench.file("2.zip", export(service, month: 2, without(2, 6))),
      ]
      for place in order { _ = try bench.ingest(paths[place]) }
      #expect(try starts(bench) == Set(without(2, 6)))
    }
  }

  @Test(arguments: [0, 1])
  func `An export of somebody else removes nothing`(service: Int) throws {
    try withBench { bench in
      let service = Service.allCases[service]
      _ = try bench.ingest(bench.file("1.zip", export(service, month: 1, all)))
      let other = try export(service, month: 2, owner: 8, without(0, 1))
      let receipt = try bench.ingest(bench.file("2.zip", other))
      #expect(receipt.removedActivityCount == 0)
      #expect(try starts(bench) == Set(all))
    }
  }

  @Test(arguments: [0, 1], [3, 6])
  func `A list that lacks more than a quarter removes nothing and is told`(
    service: Int, lacking: Int
  ) throws {
    try withBench { bench in
      let service = Service.allCases[service]
      _ = try bench.ingest(bench.file("1.zip", export(service, month: 1, all)))
      let few = try export(service, month: 2, Array(all.dropLast(lacking)))
      let receipt = try bench.ingest(bench.file("2.zip", few))
      #expect(receipt.removedActivityCount == 0 && receipt.distrustedListCount == 1)
      #expect(try starts(bench) == Set(all))
    }
  }

  @Test(arguments: [0, 1])
  func `What is also there as a file by itself stays`(service: Int) throws {
    try withBench { bench in
      let service = Service.allCases[service]
      _ = try bench.ingest(bench.file("mine/run.gpx", days[4].bytes(as: .gpx)))
      _ = try bench.ingest(bench.file("1.zip", export(service, month: 1, all)))
      _ = try bench.ingest(bench.file("2.zip", export(service, month: 2, without(4))))
      #expect(try starts(bench) == Set(all))
    }
  }

  @Test(arguments: [0, 1], [0.3, 0.8])
  func `A list that is cut off in the middle removes nothing`(
    service: Int, share: Double
  ) throws {
    try withBench { bench in
      let service = Service.allCases[service]
      _ = try bench.ingest(bench.file("1.zip", export(service, month: 1, all)))
      let rows = without(3).map { days[$0].garminRow(Int64(100 + $0)) }
      let table = StravaDialect.all[0].table(
        without(3).map { days[$0].stravaSample(9_000_000_000 + Int64($0)) })
      let list = service == .garmin ? activityList(rows) : Array(table.utf8)
      let cut = Array(list.prefix(Int(Double(list.count) * share)))
      try bench.file(
        service == .garmin
          ? "f/DI_CONNECT/DI-Connect-Fitness/a@b.cd_0_summarizedActivities.json"
          : "f/activities.csv", cut)
      if service == .strava {
        try bench.file("f/profile.csv", Array("Athlete ID,Email\n7,a@b.cd\n".utf8))
      }
      let receipt = try bench.ingest(bench.folder.appendingPathComponent("in/f").path)
      #expect(receipt.removedActivityCount == 0)
      #expect(try starts(bench) == Set(all))
    }
  }
}
