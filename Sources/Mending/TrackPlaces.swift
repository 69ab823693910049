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
  /// Samples whose place is none: off the globe, a pole, or 0° north 0° east.
  private(set) var nowhere: [Int] = []

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
      samples.append(index)
      seconds.append(now)
      places.append(place)
    }
  }

  func meters(_ a: Int, _ b: Int) -> Double {
    greatCircleMeters(from: places[a], to: places[b]) ?? .infinity
  }

  /// Seconds in which the way from one place to a later one may have been covered.
  ///
  /// A receiver that repeats its last place for a while catches up in one step.
  func seconds(_ a: Int, _ b: Int) -> Double {
    seconds[b] - max(toldSince[a], seconds[a] - Self.longestRepeat)
  }

  /// The way along the places told in a part of the time.
  func metersAlong(from: Double, to: Double) -> Double {
    guard count > 1 else { return 0 }
    return (1..<count).reduce(0) {
      seconds[$1] <= to && seconds[$1 - 1] >= from ? $0 + meters($1 - 1, $1) : $0
    }
  }

  /// From the place of one sample to that of another; `nil` where one has none.
  func straightMeters(from: Int, to: Int) -> Double? {
    guard let a = samples.firstIndex(of: from), let b = samples.firstIndex(of: to) else {
      return nil
    }
    return meters(a, b)
  }

  private static let longestRepeat = 20.0
}

extension GeoPoint {
  /// Whether a receiver with a fix can have been there: what has none writes a pole, or 0° and 0°.
  var isSomewhere: Bool {
    isOnGlobe && abs(latitude) < 90 && (latitude != 0 || longitude != 0)
  }
}
