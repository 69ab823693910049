import Mending
import TestSupport
import Testing
import Training

extension Trip {
  /// Without places, which would know better.
  fileprivate init(counted seconds: Int, every step: Int = 1, speed: Double = 3) {
    self.init(seconds: seconds, every: step, speed: speed)
    for index in moments.indices { moments[index].place = nil }
  }
}

@Test(arguments: [(300, 1, 10_000.0), (300, 7, 197), (1_700, 2, 80_000), (40, 30, 5_000)])
func `A distance that leaps and comes back loses nothing`(
  first: Int, count: Int, meters: Double
) {
  var trip = Trip(counted: 1_800)
  for index in first..<first + count {
    trip.moments[index].meters = trip.moments[index].meters.map { $0 + meters }
  }
  let result = trip.mended { $0.activity.distanceMeters = 5_400 }
  #expect(near(result.streamMeters, 5_400, 1))
  #expect(result.meters == 5_400)
  #expect(result.findings == [.leapingDistance])
  #expect(result.setsRecords)
  #expect(Mending.mended(result.details, again(trip, result)).details == result.details)
}

@Test(arguments: [1, 5, 20]) func `A distance that dips and comes back adds nothing`(count: Int) {
  var trip = Trip(counted: 1_800, speed: 2)
  for index in 900..<900 + count { trip.moments[index].meters = 114 }
  let result = trip.mended { $0.activity.distanceMeters = 3_600 }
  #expect(near(result.streamMeters, 3_600, 1))
  #expect(result.meters == 3_600)
  #expect(result.findings == [.leapingDistance])
}

@Test func `A ride's wheel that counts once too much is put right`() {
  var trip = Trip(counted: 3_600, every: 5, speed: 8)
  trip.sport = .cycling
  trip.moments[100].meters = 100_000
  trip.moments[400].meters = 0
  let result = trip.mended { $0.activity.distanceMeters = 28_800 }
  #expect(near(result.streamMeters, 28_800, 1))
  #expect(result.findings == [.leapingDistance])
}

@Test func `A counter that begins anew is no dip`() {
  var trip = Trip(counted: 1_800)
  for index in 900...1_800 { trip.moments[index].meters = Double(index - 900) * 3 }
  let result = trip.mended { $0.activity.distanceMeters = 5_400 }
  #expect(!result.findings.contains(.leapingDistance))
}
