import Routes
import Training

/// The samples that have a place on the globe, in order.
struct TrackPlaces {
  /// Which samples of the recording they are.
  private(set) var samples: [Int] = []
  /// Seconds after the start.
  private(set) var seconds: [Double] = []
  private(set) var places: [GeoPoint] = []
  /// When the receiver first told the place of each, in seconds: several samples may repeat one.
  private(set) var toldSince: [Double] = []
  /// Meters to each from the one before.
  private var steps: [Double] = []
  /// Meters to each along all before.
  private var ways: [Double] = []
  /// Samples whose place is none: off the globe, a pole, or 0° north 0° east.
  private(set) var nowhere: [Int] = []

  /// The median speed between neighbours that move, in meters a second.
  private(set) var usualSpeed = 0.0

  var count: Int { samples.count }

  init(time: Stream, latitude: Stream, longitude: Stream) {
    for index in time.raw.indices {
      guard latitude.raw[index] != Stream.missing, longitude.raw[index] != Stream.missing,
        time.raw[index] != Stream.missing
      else { continue }
      let place = GeoPoint(
        latitude: latitude.value(at: index), longitude: longitude.value(at: index))
      guard place.isSomewhere else {
        nowhere.append(index)
        continue
      }
      let now = time.value(at: index)
      toldSince.append(place == places.last ? toldSince[toldSince.count - 1] : now)
      steps.append(places.last.map { Self.meters($0, place) } ?? 0)
      ways.append((ways.last ?? 0) + steps[steps.count - 1])
      samples.append(index)
      seconds.append(now)
      places.append(place)
    }
    var speeds = samples.indices.dropFirst().map {
      steps[$0] / max(1, seconds[$0] - seconds[$0 - 1])
    }.filter { $0 > 0.2 }
    speeds.sort()
    if !speeds.isEmpty { usualSpeed = speeds[speeds.count / 2] }
  }

  func meters(_ a: Int, _ b: Int) -> Double {
    b == a + 1 ? steps[b] : Self.meters(places[a], places[b])
  }

  private static func meters(_ a: GeoPoint, _ b: GeoPoint) -> Double {
    greatCircleMeters(from: a, to: b) ?? .infinity
  }

  /// Seconds in which the way from one place to a later one may have been covered.
  ///
  /// A receiver that repeats its last place for a while catches up in one step.
  func seconds(_ a: Int, _ b: Int) -> Double {
    seconds[b] - max(toldSince[a], seconds[a] - Self.longestRepeat)
  }

  /// The way along the places told in a part of the time.
  func metersAlong(from: Double, to: Double) -> Double {
    let first = firstIndex(in: seconds) { $0 >= from }
    let end = firstIndex(in: seconds) { $0 > to }
    return first < end ? ways[end - 1] - ways[first] : 0
  }

  /// The median time between neighbours, in seconds.
  var usualStep: Double {
    var spans = zip(seconds, seconds.dropFirst()).map { $1 - $0 }.filter { $0 > 0 }
    spans.sort()
    return spans.isEmpty ? 1 : spans[spans.count / 2]
  }

  /// The first place that a sample or one after it has; ``count`` without any.
  func firstPlace(from sample: Int) -> Int { firstIndex(in: samples) { $0 >= sample } }

  /// From the place of one sample to that of another; `nil` where one has none.
  func straightMeters(from: Int, to: Int) -> Double? {
    let (a, b) = (firstPlace(from: from), firstPlace(from: to))
    guard b < count, samples[a] == from, samples[b] == to else { return nil }
    return meters(a, b)
  }

  /// The first index of rising values that has a property all after it have as well.
  private func firstIndex<Value>(in values: [Value], where holds: (Value) -> Bool) -> Int {
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(values[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static let longestRepeat = 20.0
}

extension GeoPoint {
  /// Whether a receiver with a fix can have been there: what has none writes a pole, or 0° and 0°.
  var isSomewhere: Bool {
    isOnGlobe && abs(latitude) < 90 && (latitude != 0 || longitude != 0)
  }
}
