import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

/// Two devices, and what two services make of one recording.
@Suite struct OverlapKindTests {
  @Test(
    arguments: [(7, -9), (180, 0), (400, 700), (-55, 30)],
    [(Outing.Format.fit, Outing.Format.gpx), (.fit, .tcx), (.gpx, .tcx)])
  func `A watch and a phone on one run are one, or told with both starts`(
    phone: (later: Int, longer: Int), formats: (watch: Outing.Format, phone: Outing.Format)
  ) throws {
    for order in [[0, 1], [1, 0]] {
      try withBench { bench in
        let watch = Outing(seconds: 2_400, every: 4, latitude: 47, longitude: 8)
        let seconds = 2_400 - phone.later + phone.longer
        var other = Outing(
          seconds: seconds, every: 5, latitude: 47 + 3 * Double(phone.later) / 111_195,
          longitude: 8.000_1)
        other.start += phone.later
        let files = [
          try bench.file("w.\(formats.watch)", watch.bytes(as: formats.watch)),
          try bench.file("p.\(formats.phone)", other.bytes(as: formats.phone)),
        ]
        var last = Receipt()
        for place in order { last = try bench.ingest(files[place]) }
        let activities = try bench.store.activities()
        guard activities.count > 1 else { return }
        let starts = Set(activities.map(\.start.unixSeconds))
        #expect(starts == [watch.start, other.start])
        let overlap = try #require(overlaps(in: activities).first)
        #expect(last.overlaps == [overlap])
        #expect(
          Set([overlap.first, overlap.second].map(\.start.unixSeconds)) == starts)
      }
    }
  }

  @Test(arguments: ["walking", "trail_running", "cycling"], [0, 1])
  func `The same second and duration under another sport is the same, by FIT or by rows`(
    type: String, number: Int
  ) throws {
    for order in [[0, 1], [1, 0]] {
      try withBench { bench in
        var outing = Outing(seconds: 1_500 + 700 * number, every: 1 + number, latitude: -8)
        outing.start += number * 1_000_000
        var ride = outing
        ride.sport = "cycling"
        let row = outing.garminRow(101, ["activityType": .string(type)])
        let files = [
          try bench.file(
            "g.zip", garminZip([row], uploads: number == 0 ? ["a@b.cd_101.fit": outing.fit] : [:])),
          try bench.file(
            "s.zip",
            stravaZip(
              [ride.stravaSample(file: number == 0 ? "activities/1.fit" : "")],
              files: number == 0 ? ["activities/1.fit": ride.fit] : [:])),
        ]
        for place in order { _ = try bench.ingest(files[place]) }
        let shown = try bench.only()
        #expect(shown.activity.sport.rawValue == type && shown.activity.id == 101)
      }
    }
  }

  @Test(arguments: [70, 110, 240], [Outing.Format.gpx, .tcx])
  func `A copy that begins at the first fix is the same, with the whole recording`(
    late: Int, format: Outing.Format
  ) throws {
    for order in [[0, 1], [1, 0]] {
      try withBench { bench in
        let watch = Outing(seconds: 2_000, latitude: -33, longitude: 151).with { index, point in
          point.meters = Double(point.second) * 3
          if index < late { (point.latitude, point.longitude) = (nil, nil) }
        }
        var copy = watch
        copy.points.removeFirst(late)
        copy.start += late
        copy.points = copy.points.map { point in
          var point = point
          point.second -= late
          point.meters = nil
          return point
        }
        (copy.timer, copy.meters) = (Double(2_000 - late), nil)
        let files = [
          try bench.file("w.fit", watch.fit),
          try bench.file("c.\(format)", copy.bytes(as: format)),
        ]
        for place in order { _ = try bench.ingest(files[place]) }
        let shown = try bench.only()
        #expect(shown.activity.start.unixSeconds == watch.start)
        #expect(near(shown.meters, 6_000, 5) && near(shown.elapsed, 2_000, 2))
      }
    }
  }

  @Test(arguments: [900, -900, 3_600, 19_800, -39_600], [Outing.Format.gpx, .tcx])
  func `A clock whole quarters of an hour off is the same, in both orders`(
    off: Int, format: Outing.Format
  ) throws {
    for order in [[0, 1], [1, 0]] {
      try withBench { bench in
        let watch = Outing(seconds: 2_000, every: 5, speed: 5.5, latitude: 40, sport: "cycling")
        var copy = watch
        copy.start += off
        let files = [
          try bench.file("w.fit", watch.fit),
          try bench.file("c.\(format)", copy.bytes(as: format)),
        ]
        for place in order { _ = try bench.ingest(files[place]) }
        #expect(try bench.only().activity.start.unixSeconds == watch.start)
      }
    }
  }

  @Test(arguments: [900, 3_600], [1_100, -1_600])
  func `Laps of one circuit, a quarter of an hour apart, are two where they differ`(
    off: Int, meters: Int
  ) throws {
    try withBench { bench in
      let first = Outing(seconds: 800, speed: 3)
      var second = first.with { (point: inout Outing.Point) in
        point.latitude? += Double(meters) / 111_195
      }
      second.start += off
      _ = try bench.ingest(
        bench.file("a.fit", first.fit), bench.file("b.gpx", second.bytes(as: .gpx)))
      #expect(try bench.shown().count == 2)
    }
  }
}
