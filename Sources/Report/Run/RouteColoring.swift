import Facts
import Metrics
import Plotting
import Training
import Wording

/// How a route is colored: by heart-rate zone, else by pace, else not at all.
struct RouteColoring {
  /// One a sample: 1 to 5, 0 where nothing is known.
  var classes: [UInt8]
  /// Begins the line under the heading.
  var subtitle: String
  var title: String
  var keyLabel: String
  var key: [ZoneKey.Item]
  /// The class most samples have; `nil` if none has any.
  var most: String?

  /// What the drawing finds, for people who do not see it.
  func finding(_ heading: String) -> String {
    most.map { "\(heading). Mostly \($0)." } ?? heading + "."
  }

  /// By heart-rate zone.
  init?(heartRate: [Double], time: [Double], bounds: [Int], language: Wording) {
    guard bounds.count == 5, heartRate.count == time.count, !heartRate.isEmpty else { return nil }
    let smooth = Trace(x: time, y: heartRate).smoothedByMean(window: 20).y
    let edges = bounds.map(Double.init)
    classes = smooth.map { rate in
      guard rate > 0 else { return 0 }
      return rate >= edges[4]
        ? 5 : rate >= edges[3] ? 4 : rate >= edges[2] ? 3 : rate >= edges[1] ? 2 : 1
    }
    subtitle = "Coloured by heart-rate zone."
    title = "coloured by heart-rate zone"
    keyLabel = "Heart-rate zones"
    key = (1...5).map { ZoneKey.Item(zone: $0, code: "Z\($0)", name: language.zone($0)) }
    most = Self.mode(of: classes).map { "zone \($0)" }
  }

  /// By pace, in five bands that each hold a fifth of the samples, slow to fast.
  init?(speed: [Double], time: [Double], isPace: Bool, language: Wording) {
    guard speed.count == time.count, !speed.isEmpty else { return nil }
    let smooth = Trace(x: time, y: speed.map { $0 > 0.3 ? $0 : .nan })
      .smoothedByMean(window: 20).y
    let sorted = smooth.filter(\.isFinite).sorted()
    let edges = [0.2, 0.4, 0.6, 0.8].compactMap { quantile($0, ofSorted: sorted) }
    guard edges.count == 4, let slow = edges.first, let fast = edges.last, fast > slow * 1.02 else {
      return nil
    }
    classes = smooth.map { speed in
      guard speed.isFinite else { return 0 }
      return UInt8(1 + edges.count { $0 <= speed })
    }
    let names = edges.map {
      isPace ? language.barePace(secondsPerKilometer: 1_000 / $0) : language.decimal($0 * 3.6)
    }
    let unit = Wording.space + (isPace ? "/km" : "km/h")
    let word = isPace ? "pace" : "speed"
    subtitle = "Coloured by \(word), each colour a fifth of the time."
    title = "coloured by \(word)"
    keyLabel = isPace ? "Pace from slow to fast" : "Speed from slow to fast"
    key = (1...5).map { band in
      let text: String =
        switch band {
        case 1: "slower than " + names[0]
        case 5: "faster than " + names[3] + unit
        default: names[band - 2] + " to " + names[band - 1]
        }
      return ZoneKey.Item(zone: band, code: text, name: "")
    }
    most = nil
  }

  /// Plain.
  init(count: Int) {
    classes = [UInt8](repeating: 0, count: count)
    subtitle = "The shape of the way."
    title = "without colours"
    keyLabel = ""
    key = []
    most = nil
  }

  private static func mode(of classes: [UInt8]) -> Int? {
    var counts = [Int](repeating: 0, count: 6)
    for value in classes { counts[Int(min(5, value))] += 1 }
    let best = (1...5).max { counts[$0] < counts[$1] } ?? 1
    return counts[best] > 0 ? best : nil
  }
}

extension RunStory {
  func routeColoring(_ samples: RunSamples) -> RouteColoring? {
    RouteColoring(
      heartRate: samples.heartRate, time: samples.time, bounds: zoneBounds, language: language)
      ?? RouteColoring(
        speed: samples.speed, time: samples.time, isPace: activity.sport.family != .cycling,
        language: language)
      ?? RouteColoring(count: samples.time.count)
  }
}
