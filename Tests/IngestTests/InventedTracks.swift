import FIT

/// Track files with hills, bends, drift and noise, made of whole numbers alone: every machine makes
/// the same bytes.
enum InventedTracks {
  static var all: [(name: String, bytes: [UInt8])] {
    [
      ("run.fit", run(seconds: 1_500, pause: 700..<800).fit), ("swim.fit", swim),
      ("ride.gpx", Array(ride.utf8)), ("noon.tcx", Array(walk.utf8)),
    ]
  }

  /// An hour and more of a watch that wrote a speed of 0 all the way.
  static var stuck: (name: String, bytes: [UInt8]) {
    ("stuck.fit", run(seconds: 4_001, daysLater: 5, isSpeedStuck: true).fit)
  }

  static let start = 1_773_345_600

  struct Run {
    var fit: [UInt8]
  }

  /// A run of two laps at a little more than 3 m/s.
  static func run(
    seconds: Int, pause: Range<Int> = 0..<0, daysLater: Int = 0, isSpeedStuck: Bool = false
  ) -> Run {
    let start = start + daysLater * 86_400
    var writer = FITWriter()
    writer.message(
      .fileId,
      [
        "type": "activity", "manufacturer": "garmin", "serial_number": .raw(7),
        "time_created": .unix(Int64(start)),
      ])
    writer.message(
      .event, ["timestamp": .unix(Int64(start)), "event": "timer", "event_type": "start"])
    if !pause.isEmpty {
      for (second, type) in [(pause.lowerBound, "stop_all"), (pause.upperBound, "start")] {
        writer.message(
          .event,
          [
            "timestamp": .unix(Int64(start + second)), "event": "timer", "event_type": .name(type),
          ])
      }
    }
    writer.records(
      records(seconds: seconds, pause: pause, start: start, isSpeedStuck: isSpeedStuck))
    let half = seconds / 2
    for (number, length) in [(0, half), (1, seconds - half)] {
      writer.message(
        .lap,
        [
          "timestamp": .unix(Int64(start + seconds)),
          "start_time": .unix(Int64(start + number * half)),
          "total_elapsed_time": .number(Double(length)),
          "total_timer_time": .number(Double(length)),
          "total_distance": .number(Double(3 * length)), "avg_heart_rate": 140,
          "intensity": .name(number == 0 ? "active" : "rest"), "lap_trigger": "manual",
        ])
    }
    writer.message(
      .session,
      [
        "timestamp": .unix(Int64(start + seconds)), "start_time": .unix(Int64(start)),
        "sport": "running", "sub_sport": "trail", "total_elapsed_time": .number(Double(seconds)),
        "total_timer_time": .number(Double(seconds - pause.count)), "avg_heart_rate": 140,
      ])
    return Run(fit: writer.finished())
  }

  private static func records(
    seconds: Int, pause: Range<Int>, start: Int, isSpeedStuck: Bool
  ) -> FITRecords {
    let times = (0...seconds).filter { !pause.contains($0) }
    // Centimeters of each second, with noise.
    let steps = times.map { 310 + wave($0, 600, 60) + noise($0, 25) }
    var way: [Int] = []
    var (north, east): ([Int], [Int]) = ([], [])
    var (place, turn) = ((north: 620_000_000, east: 98_000_000), 0)
    for (index, step) in steps.enumerated() {
      way.append((way.last ?? 0) + step)
      turn += noise(index + 9_000, 4) + (index % 400 == 0 ? 12 : 0)
      // A centimeter is about 1.07 semicircles.
      place.north += step * wave(turn, 64, 100) / 100
      place.east += step * wave(turn + 16, 64, 100) / 65
      north.append(place.north)
      east.append(place.east)
    }
    return FITRecords(
      count: times.count,
      columns: [
        FITColumn(.timestamp, values: times.map { Double(start + $0) - 631_065_600 }),
        FITColumn(.positionLat, values: north.map(Double.init)),
        FITColumn(.positionLong, values: east.map(Double.init)),
        FITColumn(
          .altitude, values: times.map { Double(2_000 + wave($0, 800, 150) + noise($0, 3)) / 5 }),
        FITColumn(.distance, values: way.map { Double($0) / 100 }),
        FITColumn(
          .heartRate,
          values: times.map { Double(135 + $0 * 20 / seconds + wave($0, 500, 14) + noise($0, 2)) }),
        FITColumn(.cadence, values: times.map { Double(84 + noise($0 + 77, 2)) }),
        FITColumn(.speed, values: steps.map { isSpeedStuck ? 0 : Double($0) / 100 }),
      ])
  }

  /// From −`height` to `height` and back, in straight lines.
  private static func wave(_ place: Int, _ period: Int, _ height: Int) -> Int {
    let phase = ((place % period) + period) % period
    let quarter = 4 * height * phase / period
    return quarter < height
      ? quarter : quarter < 3 * height ? 2 * height - quarter : quarter - 4 * height
  }

  /// From −`height` to `height`, always the same at a place.
  private static func noise(_ place: Int, _ height: Int) -> Int {
    (place &* 7_919 &+ place / 7 &* 104_729) % (2 * height + 1) - height
  }

  /// Two parts of two lengths in a pool.
  private static var swim: [UInt8] {
    var writer = FITWriter()
    let start = start + 86_400
    writer.message(
      .fileId,
      [
        "type": "activity", "manufacturer": "garmin", "serial_number": .raw(7),
        "time_created": .unix(Int64(start)),
      ])
    writer.records(
      FITRecords(
        count: 150,
        columns: [
          FITColumn(.timestamp, values: (0..<150).map { Double(start + $0) - 631_065_600 }),
          FITColumn(.heartRate, values: (0..<150).map { Double(110 + $0 / 5) }),
        ]))
    for (index, kind) in ["active", "active", "idle", "active", "active"].enumerated() {
      writer.message(
        .length,
        [
          "start_time": .unix(Int64(start + 30 * index)), "total_elapsed_time": 29.5,
          "total_timer_time": 29, "length_type": .name(kind), "swim_stroke": "breaststroke",
          "total_strokes": 11,
        ])
    }
    writer.message(
      .session,
      [
        "timestamp": .unix(Int64(start + 150)), "start_time": .unix(Int64(start)),
        "sport": "swimming", "sub_sport": "lap_swimming", "total_elapsed_time": 150,
        "total_timer_time": 150, "pool_length": 25,
      ])
    return writer.finished()
  }

  /// Twenty minutes on a bike, without a distance.
  private static var ride: String {
    let points = (0..<1_200).map { second in
      let north = 520_000_000 + 500 * second + noise(second, 60)
      let east = 135_000_000 + 900 * wave(second, 1_000, 250)
      let rate = 130 + wave(second, 300, 20)
      return """
        <trkpt lat="\(degrees(north))" lon="\(degrees(east))"><ele>34.5</ele>\
        <time>2026-01-01T08:\(two(second / 60)):\(two(second % 60))Z</time>\
        <extensions><hr>\(rate)</hr></extensions></trkpt>
        """
    }
    return TrackXML.gpx("<trkseg>\(points.joined())</trkseg>", name: "Over there", type: "cycling")
  }

  /// Of ten millionths.
  private static func degrees(_ number: Int) -> String {
    String(number / 10_000_000) + "." + String(String(number % 10_000_000 + 10_000_000).dropFirst())
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// Half an hour on foot in two laps.
  private static var walk: String {
    let laps = [0, 900].map { first in
      let points = (first..<first + 900).map { second in
        TrackXML.trackpoint(
          10_000 + second,
          """
          <AltitudeMeters>\(300 + wave(second, 600, 40))</AltitudeMeters>\
          <DistanceMeters>\(Double(second * 140 + noise(second, 30)) / 100)</DistanceMeters>\
          <HeartRateBpm><Value>\(100 + wave(second, 400, 12))</Value></HeartRateBpm>
          """)
      }
      return TrackXML.lap(10_000 + first, seconds: 900, meters: 1_260, tracks: [points.joined()])
    }
    return TrackXML.tcx(TrackXML.activity(laps.joined(), sport: "Other", start: 10_000))
  }
}
